import { describe, expect, it } from 'vitest';
import { makeList } from '../../src/lists/index.js';
import { describeConfigError } from '../../src/messages.js';

/** Every mistake of a list, as `code line:column: Dutch sentence`, and the words that count all the same. */
function read(text: string, path = '/l.yaml'): { mistakes: string[]; words: string[] } {
  const { errors, parsed } = makeList(path, text);
  const mistakes = errors.map(
    (error) => `${error.code} ${describeConfigError(error, 'nl').slice(path.length + 1)}`,
  );
  return { mistakes, words: parsed.items.map(({ word }) => word) };
}

describe('mistakes in a list', () => {
  const cases: [name: string, text: string, mistakes: (string | RegExp)[], words: string[]][] = [
    ['nothing wrong', 'kostenplaatje: prijs\n', [], ['kostenplaatje']],
    ['an empty file', '', [], []],
    ['only a comment', '# later\n', [], []],
    ['words without words', 'title: Huisstijl\nwords: {}\n', [], []],
    [
      'a key of an entry',
      'a:\n  knid: vast\nb: c\n',
      [/^unknown-key 2:3: de sleutel ‘knid’ bestaat hier niet; .+ Is ‘kind’ bedoeld\?$/],
      ['a', 'b'],
    ],
    [
      'a key at the top',
      'titel: A\nerns: fout\nwoorden:\n  a: b\n',
      [/^unknown-key 2:1: .+ Is ‘ernst’ bedoeld\?$/],
      ['a'],
    ],
    [
      'a kind',
      'a: {soort: werkwoort}\n',
      [/^unknown-kind 1:12: het soort woord ‘werkwoort’ bestaat niet; .+ Is ‘werkwoord’ bedoeld\?$/],
      ['a'],
    ],
    [
      'a severity',
      'severity: warn\nwords:\n  a: b\n',
      [/^unknown-severity 1:11: .+ Is ‘warning’ bedoeld\?$/],
      ['a'],
    ],
    ['an audience', 'a: {audience: klanten}\n', [/^unknown-audience 1:15: .+ Is ‘klant’ bedoeld\?$/], ['a']],
    ['an article', 'a: {article: den}\n', [/^wrong-value 1:14: .+‘den’.+de, het/], ['a']],
    [
      'a date',
      'a: {expires: 2027-02-30}\n',
      ['wrong-value 1:14: hier staat ‘2027-02-30’, verwacht wordt een datum als 2027-06-30 of 30-6-2027.'],
      ['a'],
    ],
    ['compounds', 'a: {compounds: vaak}\n', [/^wrong-type 1:16: .+true, false, ja, nee/], ['a']],
    [
      'a word twice',
      'a: b\nc: d\na: e\n',
      ['duplicate 3:1: ‘a’ staat ook op regel 1; verwacht wordt elk woord één keer.'],
      ['a', 'c'],
    ],
    [
      'an alternative that is forbidden',
      'targets halen: presteren\npresteren:\n  instead: doen\n',
      [
        'forbidden-alternative 1:16: het alternatief ‘presteren’ bevat ‘presteren’, dat op dezelfde lijst staat.',
      ],
      ['targets halen', 'presteren'],
    ],
    [
      'a form of a forbidden word in an alternative',
      'mijlpaal: behaalde targets\ntarget: doel\n',
      [/^forbidden-alternative 1:11: .+‘behaalde targets’ bevat ‘target’/],
      ['mijlpaal', 'target'],
    ],
    ['an alternative that another entry allows', 'a: target\ntarget: allow\n', [], ['a', 'target']],
    ['a word of marks', '"!!": b\nc: d\n', [/^wrong-value 1:1: .+‘!!’.+een woord of woordgroep/], ['c']],
    ['a list for a root', '- a\n- b\n', [/^wrong-type 1:1: hier staat een lijst.+kostenplaatje: prijs/], []],
    [
      'a list of words',
      'woorden: [a, b]\n',
      [/^wrong-type 1:10: hier staat een lijst.+kostenplaatje: prijs/],
      [],
    ],
    ['a list of words below a title', 'titel: A\nwoorden:\n  - a\n  - b\n', [/^wrong-type 3:3: /], []],
    ['words that are all commented out', 'titel: A\nwoorden:\n  # a: b\n', [], []],
    ['a word that is called so', 'woorden: [a, b]\nc: d\n', [], ['woorden', 'c']],
    [
      'an alternative without its word',
      'a: {instead: {article: de}}\n',
      [/^missing-key 1:14: .+‘word’/],
      ['a'],
    ],
    ['a boolean for an alternative', 'a: true\n', [/^wrong-type 1:4: hier staat true/], ['a']],
    [
      'all at once',
      'a: {knid: x, severity: y, expires: z}\n"": q\nb: {instead: [c, {wrod: d}]}\n',
      [/knid/, /‘y’/, /‘z’/, /woordgroep/, /wrod/, /missing-key/],
      ['a', 'b'],
    ],
    ['YAML that is broken', 'a: [b\n', [/^syntax 2:1: dit is geen geldige YAML/], []],
    ['__proto__ as a word', '__proto__: b\nconstructor: bouwer\n', [/^wrong-value 1:1/], ['constructor']],
    ['__proto__ as a key', 'a: {__proto__: {polluted: 1}}\n', [/^unknown-key 1:5/], ['a']],
  ];

  it.each(cases)('%s', (_, text, mistakes, words) => {
    const found = read(text);
    expect(found.words).toEqual(words);
    expect(found.mistakes).toHaveLength(mistakes.length);
    for (const [index, mistake] of mistakes.entries()) {
      if (typeof mistake === 'string') expect(found.mistakes[index]).toBe(mistake);
      else expect(found.mistakes[index]).toMatch(mistake);
    }
  });
});

describe('hostile lists', () => {
  it('aliases that grow without end are refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [above, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
      bomb.push(`${name}: &${name} [*${above}, *${above}, *${above}, *${above}, *${above}, *${above}]`);
    }
    const started = performance.now();
    expect(read(bomb.join('\n')).mistakes).toEqual([expect.stringMatching(/^too-large /)]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('nesting without end is refused', () => {
    expect(read(`a: ${'['.repeat(20_000)}`).mistakes.length).toBeGreaterThan(0);
  });

  it('a word of a million letters is no word', () => {
    expect(read(`${'a'.repeat(1_000_000)}: b\nc: d\n`).words).toEqual(['c']);
  });

  it('nothing of Object is touched', () => {
    read('a: {__proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}\n');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('keys and values in Dutch', () => {
  it('say the same as in English', () => {
    const dutch = makeList(
      '/l.yaml',
      'titel: T\nernst: error\nwoorden:\n  uitrollen:\n    alternatief: {woord: invoeren, soort: werkwoord}\n    soort: werkwoord\n    behalve: [a]\n    reden: R\n    doelgroep: klant\n    eigenaar: E\n    vervalt: 30-6-2027\n    voorbeelden: {fout: {Wij rollen uit.: Wij voeren in.}, goed: [Een rol.]}\n',
    );
    const english = makeList(
      '/l.yaml',
      'title: T\nseverity: error\nwords:\n  uitrollen:\n    instead: {word: invoeren, kind: verb}\n    kind: verb\n    except: [a]\n    reason: R\n    audience: klant\n    owner: E\n    expires: 2027-06-30\n    examples: {wrong: {Wij rollen uit.: Wij voeren in.}, right: [Een rol.]}\n',
    );
    const bare = ({ parsed }: typeof dutch) =>
      JSON.parse(
        JSON.stringify(parsed, (key, value) => (/^(?:column|start|end)$/.test(key) ? undefined : value)),
      );
    expect(dutch.errors).toEqual([]);
    expect(bare(dutch)).toEqual(bare(english));
    expect(dutch.parsed.items[0]).toMatchObject({ expires: '2027-06-30', kind: 'verb', reason: 'R' });
  });
});

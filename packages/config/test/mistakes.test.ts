import { describe, expect, it } from 'vitest';
import { Mistakes } from '../src/errors.js';
import { readConfig } from '../src/load.js';
import { describeConfigError } from '../src/messages.js';
import { known } from './known.js';

const KEYS = 'root, extends, ignore, overrides, audience, klantwoorden, rules, encoding, formats, lists';
const RULES = 'klanttevredenheid, holle-frase, te-veel-beloven, afspraak';

/** Every mistake of a text, as `line:column code: Dutch sentence`. */
function mistakesOf(text: string, path = '/c.yaml'): string[] {
  const mistakes = new Mistakes(path);
  readConfig({ path, text }, known, mistakes);
  return mistakes.errors.map(
    (error) => `${error.code} ${describeConfigError(error, 'nl').slice(path.length + 1)}`,
  );
}

describe('mistakes in a configuration', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ['nothing wrong', 'rules:\n  holle-frase: off\n', []],
    ['an empty file', '', []],
    ['only a comment', '# later\n', []],
    ['a key whose values are commented out', 'rules:\n  # holle-frase: off\nextends:\n', []],
    [
      'a key',
      'rulse: {}',
      [`unknown-key 1:1: de sleutel ‘rulse’ bestaat hier niet; bekend: ${KEYS}. Is ‘rules’ bedoeld?`],
    ],
    [
      'lists that are none',
      'a: 1\nlists: {a: b}',
      [
        `unknown-key 1:1: de sleutel ‘a’ bestaat hier niet; bekend: ${KEYS}.`,
        'wrong-type 2:8: hier staat een blok met sleutels en waarden, verwacht wordt een tekst of een lijst van teksten.',
      ],
    ],
    ['the severity of a list', 'rules:\n  lijst/huisstijl: error\n', []],
    [
      '__proto__',
      '__proto__: {a: 1}',
      [`unknown-key 1:1: de sleutel ‘__proto__’ bestaat hier niet; bekend: ${KEYS}.`],
    ],
    [
      'constructor as a key of rules',
      'rules: {constructor: off}',
      [`unknown-rule 1:9: de regel ‘constructor’ bestaat niet; bekend: ${RULES}.`],
    ],
    [
      'a rule',
      'rules:\n  klanttevredenhied: off',
      [
        `unknown-rule 2:3: de regel ‘klanttevredenhied’ bestaat niet; bekend: ${RULES}. Is ‘klanttevredenheid’ bedoeld?`,
      ],
    ],
    [
      'a severity',
      'rules:\n  holle-frase: warn',
      [
        'unknown-severity 2:16: de ernst ‘warn’ bestaat niet; bekend: off, suggestion, warning, error. Is ‘warning’ bedoeld?',
      ],
    ],
    [
      'a severity that is near',
      'rules:\n  holle-frase: warnin',
      [
        'unknown-severity 2:16: de ernst ‘warnin’ bestaat niet; bekend: off, suggestion, warning, error. Is ‘warning’ bedoeld?',
      ],
    ],
    [
      'a number as severity',
      'rules: {holle-frase: 2}',
      ['unknown-severity 1:22: de ernst ‘2’ bestaat niet; bekend: off, suggestion, warning, error.'],
    ],
    [
      'an audience',
      'audience: klanten',
      [
        'unknown-audience 1:11: de doelgroep ‘klanten’ bestaat niet; bekend: klant, intern. Is ‘klant’ bedoeld?',
      ],
    ],
    [
      'an audience of a severity',
      'rules: {holle-frase: {extern: off}}',
      [
        'unknown-audience 1:23: de doelgroep ‘extern’ bestaat niet; bekend: klant, intern. Is ‘intern’ bedoeld?',
      ],
    ],
    [
      'an option',
      'rules: {te-veel-beloven: [warning, {merge: 2}]}',
      [
        'unknown-option 1:37: de optie ‘merge’ bestaat niet; bekend: marge, strikt, toon, woorden. Is ‘marge’ bedoeld?',
      ],
    ],
    [
      'an option of a rule that has none',
      'rules: {holle-frase: [off, {lat: 9}]}',
      ['unknown-option 1:29: de optie ‘lat’ bestaat niet; bekend: geen.'],
    ],
    [
      'an option over its maximum',
      'rules: {te-veel-beloven: [warning, {marge: 6}]}',
      ['wrong-value 1:44: hier staat ‘6’, verwacht wordt een getal van 1 tot en met 5.'],
    ],
    [
      'an option under its minimum',
      'rules: {te-veel-beloven: [warning, {marge: 0}]}',
      ['wrong-value 1:44: hier staat ‘0’, verwacht wordt een getal van 1 tot en met 5.'],
    ],
    [
      'an endless number',
      'rules: {te-veel-beloven: [warning, {marge: .inf}]}',
      ['wrong-type 1:44: hier staat het getal Infinity, verwacht wordt een getal van 1 tot en met 5.'],
    ],
    [
      'options of wrong types',
      'rules: {te-veel-beloven: [warning, {marge: ja, strikt: ja, toon: 3, woorden: {}}]}',
      [
        'wrong-type 1:44: hier staat de tekst ‘ja’, verwacht wordt een getal van 1 tot en met 5.',
        'wrong-type 1:56: hier staat de tekst ‘ja’, verwacht wordt true, false.',
        'wrong-type 1:66: hier staat het getal 3, verwacht wordt een tekst.',
        'wrong-type 1:78: hier staat een blok met sleutels en waarden, verwacht wordt een tekst of een lijst van teksten.',
      ],
    ],
    [
      'no list of three',
      'rules: {holle-frase: [off, {}, {}]}',
      [
        'wrong-type 1:22: hier staat een lijst, verwacht wordt een ernst, een ernst per doelgroep, of [ernst, {opties}].',
      ],
    ],
    [
      'a format',
      'formats: {"mails/**": markdwon}',
      [
        'unknown-format 1:23: het formaat ‘markdwon’ bestaat niet; bekend: text, markdown, html. Is ‘markdown’ bedoeld?',
      ],
    ],
    [
      'an encoding',
      'encoding: windows1252',
      [
        'unknown-encoding 1:11: de codering ‘windows1252’ is hier niet bekend; bekend: utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15. Is ‘windows-1252’ bedoeld?',
      ],
    ],
    [
      'a customer noun of two words',
      'klantwoorden: [cursist, vaste klant, 3]',
      [
        'wrong-type 1:38: hier staat het getal 3, verwacht wordt een tekst.',
        'wrong-value 1:25: hier staat ‘vaste klant’, verwacht wordt één woord.',
      ],
    ],
    [
      'an override without files',
      'overrides:\n  - audience: klant',
      ['missing-key 2:5: hier ontbreekt de sleutel ‘files’.'],
    ],
    [
      'a key of an override',
      'overrides: [{files: a, ignore: b}]',
      [
        'unknown-key 1:24: de sleutel ‘ignore’ bestaat hier niet; bekend: files, audience, klantwoorden, rules, encoding, formats, lists.',
      ],
    ],
    [
      'overrides that are no list',
      'overrides: {files: a}',
      ['wrong-type 1:12: hier staat een blok met sleutels en waarden, verwacht wordt een lijst.'],
    ],
    [
      'root that is no boolean',
      'root: ja',
      ['wrong-type 1:7: hier staat de tekst ‘ja’, verwacht wordt true, false.'],
    ],
    [
      'a list at the top',
      '- a',
      ['wrong-type 1:1: hier staat een lijst, verwacht wordt een blok met sleutels en waarden.'],
    ],
    [
      'a key that stands twice',
      'audience: klant\naudience: intern',
      ['syntax 2:1: dit is geen geldige YAML: deze sleutel staat er al.'],
    ],
    [
      'two documents',
      'audience: klant\n---\naudience: klant',
      [
        'syntax 2:1: dit is geen geldige YAML: er staat meer dan één document in, met ‘---’ of ‘...’ ertussen.',
      ],
    ],
    [
      'a tag that would run something',
      'audience: !!js/function klant',
      ['syntax 1:11: dit is geen geldige YAML: een label (!naam) is hier niet bekend.'],
    ],
    [
      'all at once',
      'audience: x\nrules: {x: off}\nencoding: x',
      [
        'unknown-audience 1:11: de doelgroep ‘x’ bestaat niet; bekend: klant, intern.',
        `unknown-rule 2:9: de regel ‘x’ bestaat niet; bekend: ${RULES}.`,
        'unknown-encoding 3:11: de codering ‘x’ is hier niet bekend; bekend: utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15.',
      ],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(mistakesOf(text)).toEqual(expected);
  });

  it('names the line where YAML breaks off', () => {
    const [first] = mistakesOf('rules:\n  holle-frase: [off\naudience: klant\n');
    expect(first).toMatch(/^syntax 3:\d+: dit is geen geldige YAML: /);
  });

  it.each([
    [
      'aliases of aliases',
      `a: &a [${'x,'.repeat(9)}x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(9)}x]`).join('\n')}`,
    ],
    ['an alias of itself', 'a: &a [*a]'],
    ['deep nesting', `a: ${'['.repeat(60)}${']'.repeat(60)}`],
    ['nesting past the stack', `a: ${'['.repeat(20_000)}`],
  ])('%s end in one mistake', (_, text) => {
    const codes = mistakesOf(text).map((mistake) => mistake.split(' ')[0]);
    expect(new Set(codes).size).toBe(1);
    expect(['too-large', 'syntax']).toContain(codes[0]);
  });
});

describe('YAML that is broken', () => {
  it.each<[text: string, nl: string, en: RegExp]>([
    ['rules:\n\tja-maar: off', 'een regel springt in met een tab; gebruik spaties', /^Tabs are not/],
    ['audience: "klant\n', 'het aanhalingsteken dat sluit ontbreekt', /^Missing closing "quote/],
    ["audience: 'klant' of niet", 'achter een waarde staat nog iets', /^Unexpected scalar at node end/],
    ['audience: klant: intern', 'zet een tekst met een dubbele punt tussen aanhalingstekens', /^Nested/],
    ['audience\nrules: {}', 'achter een sleutel ontbreekt een dubbele punt', /^Implicit keys need/],
    ['audience: @klant', 'een tekst die met dit teken begint, moet tussen', /^Plain value cannot start/],
    ['rules: {}\n audience: klant', 'de inspringing klopt niet', /^All mapping items|^Unexpected/],
    ['lists: [a, b', 'een haakje dat sluit ontbreekt', /^Flow sequence.+end with a \]$/],
    ['lists: {a: b c: d}', 'er ontbreekt een komma of een haakje dat sluit', /^Block collections/],
    ['lists: ["a" "b"]', 'er ontbreekt een komma', /^Missing , or :/],
    ['audience: "\\d"', 'achter ‘\\’ staat een teken dat daar niet kan', /^Invalid escape/],
    ['audience: &a &b klant', 'er staan twee ankers (&naam) bij één waarde', /^A node can have/],
  ])('%j is told in the language of the reader', (text, nl, en) => {
    const mistakes = new Mistakes('/c.yaml');
    readConfig({ path: '/c.yaml', text }, known, mistakes);
    const [first] = mistakes.errors;
    expect(first?.found.nl).toContain(nl);
    expect(first?.found.en).toMatch(en);
  });
});

describe('JSON', () => {
  it('tells the first of many', () => {
    expect(mistakesOf('['.repeat(100_000))).toHaveLength(1);
  });

  it.each([
    'rules: [\n  holle-frase: off\n  afspraak: off\naudience: klant\n',
    'rules:\n\tholle-frase: off\n\tafspraak: off\naudience: klant\n',
    'rules: "\n  holle-frase: off\n  afspraak: "off"\naudience: klant\n',
  ])('one mistake in %j is told once', (text) => {
    expect(mistakesOf(text)).toHaveLength(1);
  });

  it.each([
    [
      'keys',
      `rules:\n${Array.from({ length: 15_000 }, (_, at) => `  a${at}: off\n`).join('')}`,
      'unknown-rule 2:3',
    ],
    ['aliases', `audience: &a klant\nklantwoorden: [${'*a, '.repeat(9_000)}]\nx: 1`, 'unknown-key 3:1'],
  ])('takes no longer than there are %s', (_, text, first) => {
    const start = performance.now();
    expect(mistakesOf(text)[0]).toContain(first);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('follows an alias to the last anchor of that name before it', () => {
    expect(mistakesOf('rules: {holle-frase: &a uit, afspraak: &a aan, te-veel-beloven: *a}')).toEqual(
      ['1:25', '1:43', '1:43'].map((place, at) =>
        expect.stringContaining(`unknown-severity ${place}: de ernst ‘${at === 0 ? 'uit' : 'aan'}’`),
      ),
    );
  });

  it('may be indented by tabs', () => {
    expect(
      mistakesOf('{\n\t"rules": {\n\t\t"holle-frase": "off"\n\t},\n\t"audience": "klant"\n}\n', '/c.json'),
    ).toEqual([]);
  });

  it('may start with a BOM', () => {
    expect(mistakesOf('\uFEFF{"audience": "klant"}', '/c.json')).toEqual([]);
  });

  it('is named where it breaks off', () => {
    expect(mistakesOf('{"audience": "klant"', '/c.json')[0]).toMatch(
      /^syntax 1:\d+: dit is geen geldige JSON: /,
    );
  });

  it('is read under its key in a package.json', () => {
    const text = '{\n  "name": "x",\n  "geestdrift": {\n    "audience": "x"\n  }\n}';
    expect(mistakesOf(text, '/package.json')).toEqual([
      'unknown-audience 4:17: de doelgroep ‘x’ bestaat niet; bekend: klant, intern.',
    ]);
  });
});

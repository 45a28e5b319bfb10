import { completionsAt, hoverAt, type LanguageKnown, mistakesIn } from '@geestdrift/config/language';
import { ruleDocs } from '@geestdrift/rules/docs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Kind = 'config' | 'list';
const known: LanguageKnown = { rules: ruleDocs, formats: ['text', 'markdown', 'html'], locale: 'nl' };

/** The text with the cursor's place, `|`, taken out. */
function cursor(text: string): { text: string; offset: number } {
  return { text: text.replace('|', ''), offset: text.indexOf('|') };
}

const KEYS = 'root extends ignore overrides audience klantwoorden rules encoding formats lists';
const SETTINGS = 'audience klantwoorden rules encoding formats lists';
const RULES = ruleDocs.map(({ id }) => id).join(' ');
const LEVELS = 'off suggestion warning error';
const PRESETS = ['aanbevolen', 'klantcommunicatie', 'intern', 'streng']
  .map((name) => `geestdrift:${name}`)
  .join(' ');
const DUTCH =
  'alternatief soort lidwoord meervoud vormen samenstellingen tussenklank behalve reden ernst doelgroep eigenaar vervalt voorbeelden';

const COLUMNS =
  'woord alternatief soort lidwoord meervoud vormen samenstellingen tussenklank behalve reden ernst doelgroep eigenaar vervalt';
const YES = 'ja nee true false waar onwaar';

describe('a table', () => {
  it.each([
    ['|', '', COLUMNS],
    ['woord;|', '', COLUMNS.replace('woord ', '')],
    ['er|;woord', 'er', COLUMNS.replace('woord ', '')],
    [
      'word,se|',
      'se',
      'instead kind article plural forms compounds joint except reason severity audience owner expires',
    ],
    ['woord;ernst\ntarget;wa|\n', 'wa', LEVELS],
    ['woord;ernst\r\ntarget; wa |\r\n', 'wa ', LEVELS],
    ['word,severity\ntarget,"wa|"\n', 'wa', LEVELS],
    ['woord\tdoelgroep\ntarget\t|\n', '', 'klant intern'],
    ['woord;samenstellingen\ntarget;|\n', '', YES],
    ['woord;alternatief\ntarget;|\n', '', 'allow'],
    ['woord;reden\ntarget;|\n', '', ''],
    ['woord;ernst\n|\n', '', ''],
    ['woord;niets\ntarget;|\n', '', ''],
    ['woord;ernst\n"open;|', '', ''],
  ])('%j is completed', (marked, replaced, labels) => {
    const { text, offset } = cursor(marked);
    const { range, items } = completionsAt(text, offset, 'list', { ...known, path: '/lijst.csv' });
    expect(items.map(({ label }) => label).join(' ')).toBe(labels);
    expect(text.slice(range.start, range.end)).toBe(replaced);
  });

  it.each([
    ['woord;er|nst\ntarget;error', 'ernst', 'Hoe ernstig het gebruik is.'],
    ['wo|ord', 'woord', 'Het woord of de woordgroep die niet mag.'],
    ['wat|', undefined, undefined],
    ['woord;ernst\ntarget;er|ror', 'error', expect.stringMatching(/^Een fout/)],
    [
      'woord;alternatief;reden\nta|rget;"doel";Te vaag.',
      'target',
      'Verboden: **target**\n\nBeter: doel\n\n- Reden: Te vaag.',
    ],
    ['woord;alternatief\ntarget;"do|el"', 'doel', 'Verboden: **target**\n\nBeter: doel'],
    ['woord;alternatief\nta|rget;allow', 'target', '‘target’ mag: geen regel of lijst meldt het.'],
    ['woord;alternatief\n;do|el', undefined, undefined],
  ])('%j is explained', (marked, words, markdown) => {
    const { text, offset } = cursor(marked);
    const found = hoverAt(text, offset, 'list', { ...known, path: '/lijst.tsv' });
    expect(found && text.slice(found.range.start, found.range.end)).toBe(words);
    if (markdown !== undefined) expect(found?.markdown).toEqual(markdown);
  });
});

describe('completionsAt', () => {
  const cases: [text: string, kind: Kind, replaced: string, labels: string][] = [
    ['|', 'config', '', KEYS],
    ['ru|', 'config', 'ru', KEYS],
    ['ru|\naudience: klant\n', 'config', 'ru', KEYS.replace(' audience', '')],
    ['audience: klant\n|', 'config', '', KEYS.replace(' audience', '')],
    ['audience: |', 'config', '', 'klant intern'],
    ['audience: kl|\nrules:\n  a: b', 'config', 'kl', 'klant intern'],
    ['root: |', 'config', '', 'true false'],
    ['encoding: |', 'config', '', 'utf-8 utf-16le utf-16be windows-1252 iso-8859-1 iso-8859-15'],
    ['formats:\n  "*.tpl": |', 'config', '', 'text markdown html'],
    ['extends: [geest|]', 'config', 'geest', PRESETS],
    ['extends: "geestdrift:|"', 'config', 'geestdrift:', PRESETS],
    ['extends:\n  - |\n', 'config', '', PRESETS],
    ['rules:\n  |', 'config', '', RULES],
    ['rules:\n  ho|\n', 'config', 'ho', RULES],
    ['rules: {|}', 'config', '', RULES],
    ['rules:\n  ho|\n  pronken: off\n', 'config', 'ho', RULES.replace(' pronken', '')],
    ['rules:\r\n  pronken: off\r\n  |\r\n', 'config', '', RULES.replace(' pronken', '')],
    ['rules:\n  pronken: |', 'config', '', LEVELS],
    ['rules:\n  pronken:\n    |', 'config', '', `${LEVELS} klant intern`],
    ['rules:\n  pronken: {klant: |}', 'config', '', LEVELS],
    ['rules:\n  pronken: [wa|', 'config', 'wa', `${LEVELS} klant intern`],
    ['rules:\n  te-veel-beloven: [warning, {|}]', 'config', '', 'marge'],
    ['overrides:\n  - |', 'config', '', `files ${SETTINGS}`],
    ['overrides:\n  - files: a\n    |', 'config', '', SETTINGS],
    ['overrides:\n  - files: a\n    rules:\n      pronken: {|', 'config', '', 'klant intern'],
    ['# |', 'config', '', ''],
    ['ignore: |', 'config', '', ''],
    ['|', 'list', '', 'titel eigenaar ernst woorden'],
    ['title: x\n|', 'list', '', 'owner severity words'],
    ['woorden:\n  a: |', 'list', '', 'allow'],
    ['woorden:\n  a:\n    |', 'list', '', `allow ${DUTCH}`],
    ['a: b\nc:\n  soort: vast\n  |', 'list', '', DUTCH.replace(' soort', '')],
    ['words:\n  a:\n    examples:\n      |', 'list', '', 'wrong right'],
    ['words:\n  a:\n    instead:\n      - {|}', 'list', '', 'word article plural kind'],
    ['words:\n  a:\n    article: |', 'list', '', 'de het'],
    ['words:\n  a:\n    compounds: |', 'list', '', YES],
    ['a: b\n|', 'list', '', ''],
  ];
  it.each(cases)('%j in a %s', (marked, kind, replaced, labels) => {
    const { text, offset } = cursor(marked);
    const { range, items } = completionsAt(text, offset, kind, known);
    expect(items.map(({ label }) => label).join(' ')).toBe(labels);
    expect(text.slice(range.start, range.end)).toBe(replaced);
  });

  it.each([
    ['{|}', '"root": '],
    ['{"ro|"}', 'root'],
    ['{"ro|": true}', 'root'],
    ['{"audience": |}', '"klant"'],
    ['{"audience": "|"}', 'klant'],
    ['{"root": |}', 'true'],
  ])('%j in JSON inserts %j first', (marked, inserted) => {
    const { text, offset } = cursor(marked);
    expect(completionsAt(text, offset, 'config', { ...known, path: '/c.json' }).items[0]?.insertText).toBe(
      inserted,
    );
  });

  it('leaves the colon that is there, and tells what a rule is', () => {
    const { items } = completionsAt('rules:\n  pron: off', 11, 'config', known);
    expect(items.find(({ label }) => label === 'pronken')).toEqual({
      label: 'pronken',
      insertText: 'pronken',
      detail: expect.stringMatching(/^klant: \w+, intern: \w+$/),
      documentation: expect.stringContaining('**'),
    });
  });

  it('looks below its key in a package', () => {
    const { text, offset } = cursor('{"name": "x", "geestdrift": {"|"}}');
    const { items } = completionsAt(text, offset, 'config', { ...known, path: '/package.json' });
    expect(items.map(({ label }) => label).join(' ')).toBe(KEYS);
  });
});

describe('hoverAt', () => {
  const cases: [text: string, kind: Kind, over: string, part: string][] = [
    ['ru|les:\n  a: b', 'config', 'rules', 'Per regel de ernst'],
    ['rules:\n  pronk|en: off', 'config', 'pronken', 'https://geestdrift.dev/regels/pronken'],
    ['rules:\n  pronken: of|f', 'config', 'off', 'Uit: er wordt niets gemeld.'],
    ['rules: {te-veel-beloven: [off, {mar|ge: 2}]}', 'config', 'marge', 'speling'],
    ['\uFEFFextends: geestdrift:str|eng', 'config', 'geestdrift:streng', 'waarschuwingen worden fouten'],
    ['overrides:\n- fi|les: a', 'config', 'files', 'Voor welke bestanden'],
    ['wo|orden:\n  a: b', 'list', 'woorden', 'De woorden en uitdrukkingen'],
    ['a:\n  soo|rt: vast', 'list', 'soort', 'De woordsoort'],
    ['a:\n  soort: va|st', 'list', 'vast', 'Alleen zoals het er staat.'],
    ['stakehol|der: allow', 'list', 'stakeholder', '‘stakeholder’ mag'],
    ['tar|get:', 'list', 'target', 'Zonder alternatief'],
    [
      'words:\n  pri|jzig: {instead: [duur, {word: kostbaar}], reason: Zeg het., expires: 2027-01-01}',
      'list',
      'prijzig',
      'Verboden: **prijzig**\n\nBeter: duur, kostbaar\n\n- Reden: Zeg het.\n- Vervalt: 2027-01-01',
    ],
  ];
  it.each(cases)('%j in a %s', (marked, kind, over, part) => {
    const { text, offset } = cursor(marked);
    const hover = hoverAt(text, offset, kind, known);
    expect(hover?.markdown).toContain(part);
    expect(text.slice(hover?.range.start, hover?.range.end)).toBe(over);
  });

  it.each(['x: |', 'onzi|n: 3', '# com|mentaar', 'rules: {onzi|n: off}', '|'])(
    '%j tells nothing',
    (marked) => {
      const { text, offset } = cursor(marked);
      expect(hoverAt(text, offset, 'config', known)).toBeUndefined();
    },
  );

  it('speaks English too', () => {
    expect(hoverAt('root: true', 1, 'config', { ...known, locale: 'en' })?.markdown).toContain(
      'Ends the search',
    );
  });
});

describe('mistakesIn', () => {
  const cases: [text: string, kind: Kind, told: string[]][] = [
    ['', 'config', []],
    [
      '\uFEFFrulse: {}\r\naudience: klnt',
      'config',
      ['unknown-key ‘rulse’ → rules', 'unknown-audience ‘klnt’ → klant'],
    ],
    ['rules:\n  pronkn: off\nau', 'config', ['unknown-rule ‘pronkn’ → pronken', 'syntax ‘au’']],
    ['extends: [a, geestdrift:strang]', 'config', ['unknown-preset ‘geestdrift:strang’ → geestdrift:streng']],
    [
      'overrides:\n  - audience: klant\n    rules: 3',
      'config',
      ['missing-key ‘audience: klant’', 'wrong-type ‘3’'],
    ],
    ['rules: {pronken: "uit"}', 'config', ['unknown-severity ‘"uit"’']],
    ['a: 1\na: 2', 'config', ['unknown-key ‘a’', 'syntax ‘a’']],
    [
      'woorden:\n  a: {soort: x, redn: 1}\n  "!": y\n',
      'list',
      ['unknown-kind ‘x’', 'unknown-key ‘redn’ → reden', 'wrong-value ‘"!"’'],
    ],
    ['a: b\nc: [d, a]\na: e\n', 'list', ['forbidden-alternative ‘a’', 'duplicate ‘a’']],
    ['a: {sort: vast}\nb: [c\n', 'list', ['unknown-key ‘sort’ → soort', 'syntax ‘’']],
    [
      '\uFEFFwoord;sort\r\nb;vast\r\n"c, d";\r\nb;\r\n',
      'list',
      ['unknown-key ‘sort’ → soort', 'duplicate ‘b’'],
    ],
  ];
  it.each(cases)('%j in a %s', (text, kind, told) => {
    const path = text.includes(';') ? '/l.csv' : '/l.yaml';
    const found = mistakesIn(text, kind, { ...known, path }).map(
      ({ range, code, nearest }) =>
        `${code} ‘${text.slice(range.start, range.end)}’${nearest === undefined ? '' : ` → ${nearest}`}`,
    );
    expect(found).toEqual(told);
  });
});

it('stands any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'rules:',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ': ',
      '"',
      "'",
      '&a ',
      '*a',
      '|',
      '#',
      'words:',
      'a',
      '\uFEFF',
      '\r\n',
      '? ',
      '!!js ',
      '__proto__',
      '<<: ',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 15 }),
      fc.nat(),
      fc.constantFrom<Kind>('config', 'list'),
      (pieces, at, kind) => {
        const text = pieces.join('');
        const offset = at % (text.length + 1);
        hoverAt(text, offset, kind, known);
        const ranges = [
          completionsAt(text, offset, kind, known).range,
          ...mistakesIn(text, kind, known).map(({ range }) => range),
        ];
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

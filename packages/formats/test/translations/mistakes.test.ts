import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { findJsonMistake } from '../../src/translations/json-mistake.js';
import { read } from '../read.js';

/** What is said of a broken file: the line and column, what was found and expected; and how many texts were read. */
async function told(format: string, source: string): Promise<string> {
  const { notices, blocks } = await read(format, source);
  const said = notices.map(({ code, message, offset = 0 }) => {
    const lines = source.slice(0, offset).split('\n');
    const [, found, expected] = /gevonden (.*), verwacht (.*)\. Wat/.exec(message.nl) ?? [];
    return `${code} ${lines.length}:${(lines.at(-1) ?? '').length + 1} ${found} ≠ ${expected}`;
  });
  return [...said, `${blocks.length}`].join(' | ');
}

it.each([
  ['json', '{"a": "een klant"', 'the end of the file', '"," or "}"'],
  ['json', '{a: "een klant"}', '"a: "een klant"}"', 'a key in quotation marks or "}"'],
  ['yaml', 'a: [een klant\nb: nog een\n', '"[een klant"', 'a list that ends in "]"'],
  ['android', '<resources><string name="a">een klant</resources>', '"</resources>"', '"</string>"'],
])('a broken %s file is told of in English too', async (format, source, found, expected) => {
  const { notices } = await read(format, source);
  expect(notices[0]?.message.en).toBe(
    `This file is wrong here: found ${found}, expected ${expected}. What can be read has been checked.`,
  );
});

describe('a broken translation file is read as far as it goes, and where it breaks is told', () => {
  it.each([
    ['json', '{"a": "een klant"}', '1'],
    ['json', '// noot\n{"a": "een klant", /* x */ "b": [1, true, null,],}', '1'],
    ['json', '{"a": "een klant"\n "b": "nog een"}', 'syntaxfout 2:2 ‘"b": "nog een"}’ ≠ ‘,’ of ‘}’ | 2'],
    [
      'json',
      '{"a": "een klant,\n "b": "nog een"}',
      'syntaxfout 1:7 ‘"een klant,’ ≠ een tekst die met een aanhalingsteken sluit, met geldige escapes | 2',
    ],
    ['json', '{"a": "een klant"', 'syntaxfout 1:18 het einde van het bestand ≠ ‘,’ of ‘}’ | 1'],
    ['json', '{"a": "een klant"}}', 'syntaxfout 1:19 ‘}’ ≠ het einde van het bestand | 1'],
    [
      'json',
      '{a: "een klant"}',
      'syntaxfout 1:2 ‘a: "een klant"}’ ≠ een sleutel tussen aanhalingstekens of ‘}’ | 1',
    ],
    ['json', '{"a": een klant}', 'syntaxfout 1:7 ‘een klant}’ ≠ een waarde | 0'],
    ['json', '{"a": }', 'syntaxfout 1:7 ‘}’ ≠ een waarde | 0'],
    ['json', '["een klant"}', 'syntaxfout 1:13 ‘}’ ≠ ‘,’ of ‘]’ | 1'],
    ['json', '', 'syntaxfout 1:1 het einde van het bestand ≠ een waarde | 0'],
    ['arb', '{"a": "een klant" "b": 1}', 'syntaxfout 1:19 ‘"b": 1}’ ≠ ‘,’ of ‘}’ | 1'],
    ['yaml', "a: 'een klant'\nb: [x een, y twee]\n? c\n: d e\n", '4'],
    ['yaml', "a: 'het is 'n fiets'\n", "syntaxfout 1:13 ‘n fiets'’ ≠ het einde van de waarde | 1"],
    [
      'yaml',
      'a: "een klant\nb: nog een\n',
      'syntaxfout 1:4 ‘"een klant’ ≠ een tekst die met een aanhalingsteken sluit | 1',
    ],
    ['yaml', 'a: [een klant\nb: nog een\n', 'syntaxfout 1:4 ‘[een klant’ ≠ een lijst die met ‘]’ sluit | 2'],
    [
      'yaml',
      'a:\n  b: een klant\n c: nog een\n',
      'syntaxfout 3:2 ‘c: nog een’ ≠ dezelfde inspringing als erboven | 2',
    ],
    [
      'yaml',
      'a: Let op: een klant\n',
      'syntaxfout 1:4 ‘Let op: een klant’ ≠ een tekst tussen aanhalingstekens | 1',
    ],
    [
      'yaml',
      'a: een klant\nnog een\nb: twee keer\n',
      'syntaxfout 2:1 ‘nog een’ ≠ ‘:’ achter een sleutel | 2',
    ],
    [
      'yaml',
      'a: %{naam} is klant\n',
      'syntaxfout 1:4 ‘%{naam} is klant’ ≠ een tekst tussen aanhalingstekens | 1',
    ],
    ['yaml', 'a:\n\tb: een klant\n', 'syntaxfout 2:1 ‘\tb: een klant’ ≠ spaties om in te springen | 1'],
    [
      'yaml',
      '- een klant\nb: nog een\n',
      'syntaxfout 2:2 ‘: nog een’ ≠ een sleutel, een waarde of het einde van het bestand | 1',
    ],
    [
      'android',
      `<resources>${'<a>'.repeat(40)}een klant${'</a>'.repeat(40)}</resources>`,
      'syntaxfout 1:129 ‘<a>een klant</a></a>’ ≠ hoogstens 40 elementen in elkaar | 0',
    ],
    [
      'android',
      '<resources><string name="a">een <b>klant</string></resources>',
      'syntaxfout 1:41 ‘</string></resources’ ≠ ‘</b>’ | 1',
    ],
    [
      'android',
      '<resources>\n<string name="a">een klant\n',
      'syntaxfout 3:1 het einde van het bestand ≠ ‘</string>’ | 1',
    ],
    [
      'resx',
      '<root><data name="a"><value>een klant</value></data></root></x>',
      'syntaxfout 1:60 ‘</x>’ ≠ geen eindtag meer | 1',
    ],
  ])('%s %j', async (format, source, expected) => {
    expect(await told(format, source)).toBe(expected);
  });
});

it('no JSON is called broken', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ',', ' ', '// x\n'), (json, extra) => {
      const open = /[}\]]$/.test(json) && !/[{[]\s*[}\]]$/.test(json);
      const source = open ? json.replace(/([}\]])$/, (close) => extra + close) : json;
      expect(findJsonMistake(source)).toBeUndefined();
    }),
  );
});

it('JSON that is cut off is broken, at its end or in a text', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      const source = json.slice(0, cut % json.length);
      fc.pre(!isJson(source));
      expect(findJsonMistake(source)?.offset).toBeGreaterThanOrEqual(0);
    }),
  );
});

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

it('no YAML that the library takes is called broken', async () => {
  const value = fc.oneof(
    fc.constantFrom(
      'een klant',
      "'een'",
      '"a\\"b"',
      '[a, {b: c}]',
      '{a: [b], c: }',
      '|\n    een\n\n     twee',
      '>-\n    een',
      '&x een',
      '*x',
      '',
      '!!str een',
    ),
  );
  const line = fc.tuple(fc.constantFrom('a', "'c'", '"d: e"', '- f', '# g', '  h', '---'), value);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const source = lines
        .map(([key, text]) => (/^[#-]/.test(key) ? `${key} ${text}` : `${key}: ${text}`))
        .join('\n');
      fc.pre(parseDocument(source, { uniqueKeys: false }).errors.length === 0);
      expect((await read('yaml', source)).notices).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

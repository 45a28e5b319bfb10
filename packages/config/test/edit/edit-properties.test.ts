import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { addNearMiss, addWord, allowWord, setRuleLevel } from '../../src/edit.js';
import { applyEdits } from './apply.js';

type Data = Record<string, unknown>;

const word = fc.stringMatching(/^[a-zé]{1,4}(?: [a-z]{2,3})?$/).map((text) => `w${text}`);
const scalar = fc.oneof(
  word,
  fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
  fc.constant("'a b'"),
);
const value = fc.oneof(
  scalar.map((text) => ` ${text}`),
  fc.array(scalar, { maxLength: 3 }).map((items) => ` [${items.join(', ')}]`),
  fc
    .array(scalar, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `\n  - ${item}`).join('')),
  fc
    .array(scalar, { minLength: 1, maxLength: 2 })
    .map((items) => items.map((item) => `\n- ${item}`).join('')),
  scalar.map((text) => `\n  instead: ${text} # i\n  # j\n  owner: o`),
  scalar.map((text) => `\n    examples:\n        right: ${text}`),
  fc.constantFrom(
    '',
    ' # leeg',
    ' {instead: x}',
    ' allow',
    ' |+\n  a\n\n',
    ' >-\n  a\n  b',
    ' {\n  instead: x, # k\n  owner: o # l\n  }',
  ),
);
const line = fc.tuple(word, value, fc.constantFrom('', ' # c', '\n# tussen', '\n'));

/** Lists with all that YAML allows, and their data. */
const list = fc
  .tuple(
    fc.uniqueArray(line, { selector: ([key]) => key, maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.boolean(),
  )
  .map(([lines, lineEnd, bom, ends]) => {
    const body = lines
      .map(([key, text, after]) => `${key}:${text}${/[|>]|#/.test(text) && after === ' # c' ? '' : after}`)
      .join('\n');
    return {
      text: `${bom}${body}${ends && body !== '' ? '\n' : ''}`.replaceAll('\n', lineEnd),
      keys: lines.map(([key]) => key),
    };
  });

const read = (text: string): Data => (parse(text) as Data | null) ?? {};
const comments = (text: string): number => text.match(/#/g)?.length ?? 0;

/** The lines that no edit touches are there afterwards, in their order and with their line ends. */
function expectOthersUntouched(before: string, after: string, edits: ReturnType<typeof addWord>): void {
  let offset = 0;
  let from = 0;
  for (const one of before.split(/(?<=\n)/)) {
    const [start, end] = [offset, offset + one.length];
    offset = end;
    if (edits.some((edit) => edit.start < end && edit.end >= start)) continue;
    const at = after.indexOf(one, from);
    expect(at, JSON.stringify(one)).toBeGreaterThanOrEqual(0);
    from = at + one.length;
  }
}

it('addWord adds one entry and leaves the rest', () => {
  fc.assert(
    fc.property(
      list,
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
      ({ text }, raw, instead) => {
        const name = `x${raw}`.normalize('NFC');
        const edits = addWord(text, { word: name, instead }, '/l.yaml', 'en');
        const after = applyEdits(text, edits);
        const words = text.replace('\uFEFF', '').trim() === '' ? (read(after).words as Data) : read(after);
        expect(words).toEqual({ ...read(text), [name]: instead });
        expectOthersUntouched(text, after, edits);
        expect(after.includes('\r\n') || !text.includes('\r\n')).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

it('allowWord and addWord change one entry and leave the rest', () => {
  fc.assert(
    fc.property(list, fc.nat(), ({ text, keys }, pick) => {
      const key = keys[pick % Math.max(1, keys.length)];
      fc.pre(key !== undefined);
      const edits = allowWord(text, key as string, '/l.yaml');
      const after = applyEdits(text, edits);
      expect(read(after)).toEqual({ ...read(text), [key as string]: 'allow' });
      expectOthersUntouched(text, after, edits);
    }),
    { numRuns: 400 },
  );
});

it('addNearMiss adds one sentence and loses no comment', () => {
  fc.assert(
    fc.property(
      list,
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 20 }),
      ({ text, keys }, pick, sentence) => {
        const key = keys[pick % Math.max(1, keys.length)] as string;
        fc.pre(key !== undefined && read(text)[key] !== 'allow');
        const before = read(text)[key];
        const edits = addNearMiss(text, key, sentence, '/l.yaml');
        const after = applyEdits(text, edits);
        const entry = read(after)[key] as Data;
        const examples = (entry.examples ?? entry.voorbeelden) as Data;
        expect([examples.right ?? examples.goed].flat()).toContain(sentence);
        const kept =
          typeof before === 'object' && before !== null && !Array.isArray(before) ? before : undefined;
        if (kept === undefined && before !== null) expect(entry.instead ?? entry.alternatief).toEqual(before);
        expect({ ...read(after), [key]: 0 }).toEqual({ ...read(text), [key]: 0 });
        expect(comments(after)).toBeGreaterThanOrEqual(comments(text));
        expectOthersUntouched(text, after, edits);
        expect(addNearMiss(after, key, sentence, '/l.yaml')).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

it('what JSON allows stays JSON', () => {
  const json = fc.tuple(
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })),
    fc.constantFrom(0, 2, '\t'),
  );
  fc.assert(
    fc.property(json, ([data, space]) => {
      const { rules: _, geestdrift: __, ...rest } = data;
      const text = JSON.stringify(rest, null, space);
      const after = applyEdits(text, setRuleLevel(text, 'pronken', 'off', '/package.json'));
      expect(JSON.parse(after)).toEqual({
        ...(JSON.parse(text) as Data),
        geestdrift: { rules: { pronken: 'off' } },
      });
    }),
    { numRuns: 400 },
  );
});

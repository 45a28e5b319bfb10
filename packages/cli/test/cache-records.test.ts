import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeRecord } from '../src/cache/decode-record.js';
import { type EncodedRecord, encodeRecord } from '../src/cache/encode-record.js';
import { StringTable } from '../src/cache/strings.js';
import type { CheckRecord } from '../src/check/record.js';

const text = fc.string({ unit: 'binary', maxLength: 8 });
const offset = fc.nat(1e9);
const range = fc.record({ start: offset, end: offset });
const edit = fc.record({ range, text });
const suggestion = fc.record({
  description: text,
  edits: fc.array(edit, { maxLength: 3 }),
  expected: text,
  manual: fc.boolean(),
});
const finding = fc.record(
  {
    ruleId: text,
    entry: text,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'suggestion' as const),
    message: text,
    range,
    place: text,
    sentence: text,
    sentenceRange: range,
    unplaced: fc.constant(true as const),
    actual: text,
    fix: suggestion,
    suggestions: fc.array(suggestion, { maxLength: 3 }),
    url: text,
  },
  {
    requiredKeys: [
      'ruleId',
      'severity',
      'message',
      'range',
      'sentence',
      'sentenceRange',
      'actual',
      'suggestions',
      'url',
    ],
  },
);
const records: fc.Arbitrary<CheckRecord> = fc.record({
  source: fc.record({ lines: fc.array(fc.tuple(offset, offset, text), { maxLength: 3 }) }),
  notices: fc.array(fc.record({ code: text, message: text, offset }, { requiredKeys: ['code', 'message'] })),
  findings: fc.array(finding, { maxLength: 4 }),
});

it('a record is read back as it was written', () => {
  fc.assert(
    fc.property(records, (record) => {
      const texts = new StringTable();
      const encoded = JSON.parse(JSON.stringify(encodeRecord(record, texts))) as EncodedRecord;
      expect(decodeRecord(encoded, JSON.parse(JSON.stringify(texts.all())) as string[])).toEqual(record);
    }),
  );
});

it('a fix that is one of the proposals is written once', () => {
  fc.assert(
    fc.property(records, finding, suggestion, (record, found, fix) => {
      const twice = { ...found, suggestions: [fix], fix };
      const encoded = encodeRecord({ ...record, findings: [twice] }, new StringTable());
      expect(encoded[2][0]?.at(-1)).toHaveLength(1);
    }),
  );
});

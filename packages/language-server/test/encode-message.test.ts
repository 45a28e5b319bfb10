import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEncoder } from '../src/node/encode-message.js';

const position = fc.record({ line: fc.nat(), character: fc.nat() });
const diagnostic = fc.record(
  {
    range: fc.record({ start: position, end: position }),
    severity: fc.constantFrom(1, 2, 3),
    code: fc.constantFrom('ja-maar', 'lijst/ë'),
    codeDescription: fc.constantFrom({ href: 'https://a.b/c' }, { href: 'https://a.b/d' }),
    source: fc.constant('geestdrift'),
    data: fc.oneof(fc.nat(3), fc.constant({ a: 1 })),
    tags: fc.constant([1]),
    message: fc.oneof(fc.constantFrom('‘één’', 'twee'), fc.string({ unit: 'binary' })),
  },
  { requiredKeys: ['range', 'message'] },
);
const published = fc.record({
  jsonrpc: fc.constant('2.0'),
  method: fc.constant('textDocument/publishDiagnostics'),
  params: fc.record(
    { uri: fc.string(), version: fc.nat(), diagnostics: fc.array(diagnostic) },
    { requiredKeys: ['uri', 'diagnostics'] },
  ),
});
const other = fc.record({ jsonrpc: fc.constant('2.0'), id: fc.nat(), result: fc.jsonValue() });

it('says in ASCII what JSON says, whatever was said before', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(published, other), { maxLength: 6 }), (messages) => {
      const encode = createEncoder();
      for (const message of messages) {
        const bytes = encode(message);
        expect(bytes.every((byte) => byte < 0x80)).toBe(true);
        expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(JSON.parse(JSON.stringify(message)));
      }
    }),
    { numRuns: 300 },
  );
});

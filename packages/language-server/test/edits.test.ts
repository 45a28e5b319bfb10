import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDocuments, type OpenDocument } from '../src/core/documents.js';
import { createPositions } from '../src/core/positions.js';
import { applyChanges } from '../src/core/workspace-edits.js';
import { brief, Client } from './client.js';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(() => client.stop());

/** What changes a text's structure as well as its words. */
const PIECES = [
  'De klanttevredenheid stijgt. ',
  'Wij bellen u binnen 24 uur.',
  'Ja, maar dat kan niet.',
  'klant',
  '**tevreden**heid',
  '\n\n',
  '\r\n',
  '\n- ',
  '# ',
  '> ',
  '```\n',
  '| a | klanttevredenheid |\n| --- | --- |\n',
  '<!-- geestdrift-disable-next-line -->\n',
  '<!-- geestdrift-disable klanttevredenheid -->\n',
  '<div>',
  '---\ntitle: Onze klanttevredenheid\n---\n',
  '😀é',
  ' ',
  '"',
];
const piece = fc.constantFrom(...PIECES);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const edit = fc.record({ from: fc.nat(), length: fc.nat(12), text: fc.oneof(piece, fc.constant('')) });

function toChange(
  document: TextDocument,
  { from, length, text: inserted }: { from: number; length: number; text: string },
) {
  const size = document.getText().length;
  const start = from % (size + 1);
  const place = (offset: number) => document.positionAt(outsidePair(document.getText(), offset));
  const range = { start: place(start), end: place(Math.min(size, start + length)) };
  return { range, text: inserted };
}

/** No client can name a place between the two halves of a character in UTF-8. */
function outsidePair(all: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(all.charAt(offset)) ? offset - 1 : offset;
}

it('after any series of edits the diagnostics are those of a fresh check', async () => {
  const markdown = await formatByName('markdown')?.load();
  const checker = createChecker(ruleSet, dutch);
  let counter = 0;
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      async (start, series) => {
        const uri = `file:///nergens/${++counter}.md`;
        await client.open(uri, start);
        for (const edits of series) {
          const copy = TextDocument.create('', '', 0, client.text(uri));
          const changes: TextDocumentContentChangeEvent[] = edits.map((one) => {
            const change = toChange(copy, one);
            TextDocument.update(copy, [change], 1);
            return change;
          });
          await client.change(uri, ...changes);
        }
        const shown = (await client.diagnostics(uri)).map(brief);
        const now = TextDocument.create('', '', 0, client.text(uri));
        const { findings } = checker.check(markdown?.extract(now.getText()) as never);
        const fresh = findings.map(({ range, ruleId }) =>
          brief({
            range: { start: now.positionAt(range.start), end: now.positionAt(range.end) },
            code: ruleId,
            message: '',
          }),
        );
        await client.close(uri);
        expect(shown.filter((one) => !one.includes('onbekende-'))).toEqual(fresh);
      },
    ),
    { numRuns: 150, seed: 1 },
  );
}, 60_000);

it.each(['utf-16', 'utf-8'] as const)('changes are noted exactly as they were made, in %s', (encoding) => {
  const positions = createPositions(encoding);
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const { documents, open, change } = unconnected(encoding);
      const document = open(start);
      document.takeChanges();
      let before = document.text;
      for (const one of edits) {
        const units = toChange(document.content, one);
        const offsets = {
          start: document.content.offsetAt(units.range.start),
          end: document.content.offsetAt(units.range.end),
        };
        const expected = applyChanges(before, [{ ...offsets, text: one.text }]);
        change([{ range: positions.toRange(document.content, offsets), text: one.text }]);
        expect(document.text).toBe(expected);
        expect(
          (document.takeChanges() ?? []).reduce((all, noted) => applyChanges(all, [noted]), before),
        ).toBe(expected);
        before = expected;
      }
      expect(documents.all()).toHaveLength(1);
    }),
  );
});

/** Documents without a client. */
function unconnected(encoding: 'utf-16' | 'utf-8') {
  type Handler = (params: never) => void;
  const handlers = new Map<string, Handler>();
  const on = (name: string) => (handler: Handler) => {
    handlers.set(name, handler);
    return { dispose: () => undefined };
  };
  const connection = Object.fromEntries(
    ['Open', 'Change', 'Close', 'Save'].map((name) => [`onDid${name}TextDocument`, on(name)]),
  );
  const others = { onWillSaveTextDocument: on('will'), onWillSaveTextDocumentWaitUntil: on('wait') };
  const documents = createDocuments(
    { ...connection, ...others } as never,
    createPositions(encoding),
    (uri) => uri,
    (_, message) => {
      throw new Error(message);
    },
  );
  let version = 1;
  return {
    documents,
    open: (content: string): OpenDocument => {
      handlers.get('Open')?.({
        textDocument: { uri: 'x:y', languageId: '', version, text: content },
      } as never);
      return documents.get('x:y') as OpenDocument;
    },
    change: (contentChanges: readonly TextDocumentContentChangeEvent[]): void => {
      handlers.get('Change')?.({ textDocument: { uri: 'x:y', version: ++version }, contentChanges } as never);
    },
  };
}

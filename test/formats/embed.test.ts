import { dutch } from '@geestdrift/dutch';
import { createChecker, type Document, type OffsetMap, type Run } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { expect, it } from 'vitest';
import { BlockList } from '../../packages/formats/src/prose/block-list.js';
import { type DecodedText, embed } from '../../packages/formats/src/prose/embed.js';

/** The value of a string in quotes, its `\\uXXXX` and `\\n` resolved. */
function decode(source: string, start: number, end: number): { text: string; map: OffsetMap } {
  const runs: Run[] = [];
  let text = '';
  for (const { 0: piece, index } of source.slice(start, end).matchAll(/\\u[0-9a-f]{4}|\\n|\\"|[^\\]+/g)) {
    const plain = piece.startsWith('\\') ? (JSON.parse(`"${piece}"`) as string) : piece;
    runs.push({ text: text.length, source: start + index, length: plain.length, sourceLength: piece.length });
    text += plain;
  }
  return { text, map: { runs } };
}

async function documentOf(source: string, more: Partial<DecodedText> = {}): Promise<Document> {
  const html = await formatByName('html')?.load();
  if (html === undefined) throw new Error('no html');
  const list = new BlockList();
  const [start, end] = [source.indexOf('"') + 1, source.lastIndexOf('"')];
  const decoded = decode(source, start, end);
  const directives = embed(list, html.extract(decoded.text), {
    ...decoded,
    range: { start, end },
    place: 'mail.tekst',
    ...more,
  });
  return { source, blocks: list.blocks, directives, notices: [] };
}

const checker = createChecker(ruleSet, dutch);
const SOURCE =
  'tekst = "<p>W\\u0065lkom</p>\\n<p>De klanttevr<b>edenheid</b> is h\\u006f\\u006fg, onze klanttevredenh\\u0065id dus.</p>"';

it('finds what stands in a decoded text at its place in the source', async () => {
  const { findings } = checker.check(await documentOf(SOURCE));
  expect(findings.map(({ actual, place }) => [actual, place])).toEqual([
    ['klanttevr<b>edenheid', 'mail.tekst'],
    ['klanttevredenh\\u0065id', 'mail.tekst'],
  ]);
  expect(findings[1]?.suggestions[0]?.expected).toBe('klantenthousiasme');
});

it('writes replacements as the source writes text', async () => {
  const { findings } = checker.check(
    await documentOf(SOURCE, { encode: (text) => text.replaceAll('k', '\\u006b') }),
  );
  const [best] = findings[1]?.suggestions ?? [];
  expect(best?.edits.map(({ text }) => text)).toContain('\\u006blantenthousiasme');
  expect(best?.expected).toBe('klantenthousiasme');
});

it('shows the sentence, and no edits, where the source does not show the words', async () => {
  const { findings } = checker.check(await documentOf(SOURCE, { unplaced: true }));
  const [, second] = findings;
  expect(second).toMatchObject({
    actual: 'klanttevredenheid',
    unplaced: true,
    sentence: 'De klanttevredenheid is hoog, onze klanttevredenheid dus.',
    range: { start: 9, end: SOURCE.length - 1 },
  });
  expect(
    second?.suggestions.map(({ expected, edits, manual }) => ({ expected, edits, manual })),
  ).toContainEqual({
    expected: 'klantenthousiasme',
    edits: [],
    manual: true,
  });
});

it('leaves to a person what the source cannot write', async () => {
  const { findings } = checker.check(await documentOf(SOURCE, { encode: () => undefined }));
  expect(findings[1]?.suggestions).toContainEqual({
    description: 'Vervang door ‘klantenthousiasme’',
    expected: 'klantenthousiasme',
    edits: [],
    manual: true,
  });
});

import type { Checker, Format } from '@geestdrift/engine';
import { formatForFile } from '@geestdrift/formats';
import { readFolder } from './load.js';
import { type Labelled, type Miss, type Score, scoreAll, sumOf } from './score.js';

/** Scores labelled templates, translations and mail files, whose `format` is a path, all rules together. */
export async function scoreFiles(
  checker: Checker,
  rules: ReadonlySet<string>,
): Promise<{
  readonly texts: readonly Labelled[];
  readonly scores: ReadonlyMap<string, Score>;
  readonly misses: readonly Miss[];
}> {
  const texts = readFolder('files');
  const formats = new Map<string, Format>();
  for (const { id, format } of texts) {
    const info = formatForFile(format);
    if (info === undefined) throw new Error(`${id}: ${format} is no file that is read`);
    formats.set(format, await info.load());
  }
  const extract = (text: string, path: string) => (formats.get(path) as Format).extract(text);
  const { scores, misses } = scoreAll(texts, rules, checker, extract);
  return { texts, scores: new Map([['files', sumOf(scores)]]), misses };
}

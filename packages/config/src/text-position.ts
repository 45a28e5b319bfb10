import type { Position } from './tree.js';

/** The line and column of a range in a text whose offsets count a BOM, if any; columns do not. */
export function positionAt(text: string, start: number, end = start): Position {
  let line = 1;
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: Math.max(0, start - lineStart) + 1, start, end };
}

/** The language that a configuration or list is written in, by its file's name. */
export function languageOf(file: string): string {
  return file.endsWith('.json') ? 'JSON' : 'YAML';
}

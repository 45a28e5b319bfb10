import pico from 'picocolors';

/** A unified diff of one file, as `git apply` and `patch` take it. `path`: relative, with forward slashes. */
export async function formatDiff(
  path: string,
  before: string,
  after: string,
  colors: boolean,
): Promise<string> {
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 3 });
  const text = formatPatch(patch, FILE_HEADERS_ONLY);
  return colors ? text.split('\n').map(colorLine).join('\n') : text;
}

const { bold, cyan, green, red } = pico.createColors(true);

function colorLine(line: string): string {
  if (line.startsWith('---') || line.startsWith('+++')) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('-')) return red(line);
  return line.startsWith('+') ? green(line) : line;
}

import type { Range } from '@geestdrift/engine';

/** A piece of inline markup between texts. */
export type Sign =
  | (Range & { readonly kind: 'run'; readonly character: string })
  | (Range & { readonly kind: 'open' | 'close'; readonly name: string });

const COMMENT = /<!--[\s\S]*?-->/y;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/y;
const LINK_END =
  /\](?:\(\s*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|\[[^[\]]*\])?/y;
const LINK_START = /!?\[/y;
const NOTE = /\[\^[^[\]\s]+\]/y;
const RUN = /\*+|_+|~+/y;
const LEADING = /(?:[*_~[]|<[A-Za-z][^<>]*>)+$/;
const TRAILING =
  /(?:[*_~]|\](?:\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)|\[[^[\]\n]*\])?|<\/[A-Za-z][^<>]*>)+/y;

/** How far before a paragraph's text its markup is looked for. */
const REACH = 400;
const VOID: ReadonlySet<string> = new Set([
  'br',
  'wbr',
  'img',
  'input',
  'hr',
  'embed',
  'area',
  'source',
  'track',
]);

/** The inline markup in a stretch of the source that holds no text of the document. */
export function readSigns(source: string, { start, end }: Range): Sign[] {
  const signs: Sign[] = [];
  let at = start;
  while (at < end) {
    const sign = signAt(source, at, end);
    const length = sign?.length ?? 1;
    if (at + length > end) break;
    if (sign?.sign !== undefined) signs.push(sign.sign);
    at += length;
  }
  return signs;
}

/** Where the inline markup right before a paragraph's first text starts. */
export function leadingMarkup(source: string, before: number): Range {
  const from = Math.max(source.lastIndexOf('\n', before - 1) + 1, before - REACH);
  const length = LEADING.exec(source.slice(from, before))?.[0].length ?? 0;
  return { start: before - length, end: before };
}

/** Where the inline markup right behind a paragraph's last text ends. */
export function trailingMarkup(source: string, behind: number): Range {
  TRAILING.lastIndex = behind;
  return { start: behind, end: behind + (TRAILING.exec(source)?.[0].length ?? 0) };
}

function signAt(
  source: string,
  at: number,
  end: number,
): { readonly length: number; readonly sign?: Sign } | undefined {
  switch (source[at]) {
    case '<':
      return commentAt(source, at) ?? tagAt(source, at);
    case ']': {
      const [link] = matchAt(LINK_END, source, at) as RegExpExecArray;
      return { length: link.length, sign: { kind: 'close', name: '[', start: at, end: at + link.length } };
    }
    case '!':
    case '[': {
      const note = matchAt(NOTE, source, at)?.[0];
      if (note !== undefined) return { length: note.length };
      const length = matchAt(LINK_START, source, at)?.[0].length;
      return length === undefined
        ? undefined
        : { length, sign: { kind: 'open', name: '[', start: at, end: at + length } };
    }
    default: {
      // Behind the gap the run may go on as text: `*zo**`.
      const run = matchAt(RUN, source, at)?.[0].slice(0, end - at);
      if (run === undefined) return undefined;
      const sign: Sign = { kind: 'run', character: run[0] as string, start: at, end: at + run.length };
      return { length: run.length, sign };
    }
  }
}

function commentAt(source: string, at: number): { readonly length: number } | undefined {
  const comment = matchAt(COMMENT, source, at)?.[0];
  return comment === undefined ? undefined : { length: comment.length };
}

function tagAt(source: string, at: number): { readonly length: number; readonly sign?: Sign } | undefined {
  const found = matchAt(TAG, source, at);
  if (found === null) return undefined;
  const [tag, slash, tagName = ''] = found;
  const name = tagName.toLowerCase();
  if (VOID.has(name) || tag.endsWith('/>')) return { length: tag.length };
  const kind = slash === '/' ? 'close' : 'open';
  return { length: tag.length, sign: { kind, name, start: at, end: at + tag.length } };
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

import type { BlockLine } from './block-line.js';

/** Where a fence's marks end; -1 where the line opens no fenced code. */
export function fenceEnd(line: BlockLine): number {
  const { next, pos } = line;
  if (next !== 96 && next !== 126) return -1;
  const end = line.skipRun(pos + 1, next);
  if (end < pos + 3) return -1;
  if (next === 96) {
    const tick = line.text.indexOf('`', end);
    if (tick >= 0 && tick < line.end) return -1;
  }
  return end;
}

/** `***`, `---`, `___`. */
export function isHorizontalRule(line: BlockLine): boolean {
  const { next, text, end } = line;
  if (next !== 42 && next !== 45 && next !== 95) return false;
  let count = 1;
  for (let at = line.pos + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === next) count++;
    else if (code !== 32 && code !== 9) return false;
  }
  return count >= 3;
}

/** `===` or `---`, as it makes a heading of the lines above. */
export function isSetextUnderline(line: BlockLine): boolean {
  const { next } = line;
  if ((next !== 45 && next !== 61) || line.indent >= line.baseIndent + 4) return false;
  return line.skipBlanks(line.skipRun(line.pos + 1, next)) === line.end;
}

/** The length of a list marker (`-`, `1.`); 0 where there is none. */
export function bulletLength(line: BlockLine): number {
  const { next, pos } = line;
  if (next !== 45 && next !== 43 && next !== 42) return 0;
  return pos === line.end - 1 || isBlankCode(line.text.charCodeAt(pos + 1)) ? 1 : 0;
}

export function numberLength(line: BlockLine): number {
  const { text, pos, end } = line;
  if (line.next < 48 || line.next > 57) return 0;
  let at = pos + 1;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  if (at === end || at > pos + 9) return 0;
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 41) return 0;
  return at === end - 1 || isBlankCode(text.charCodeAt(at + 1)) ? at + 1 - pos : 0;
}

/** `#` to `######`. */
export function isAtxHeading(line: BlockLine): boolean {
  if (line.next !== 35) return false;
  const end = line.skipRun(line.pos + 1, 35);
  return end - line.pos <= 6 && (end === line.end || isBlankCode(line.text.charCodeAt(end)));
}

/** `!!! note "Title"`, `??? tip`, `=== "Tab"` of MkDocs: what is indented below is its content. */
const ADMONITION = /^(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w]/;
const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;

export function isAdmonition(line: BlockLine): boolean {
  const { next } = line;
  return (next === 33 || next === 63 || next === 61) && ADMONITION.test(line.rest(20));
}

/** The length of `[^1]: ` with the blanks behind it; 0 where there is none. */
export function footnoteLength(line: BlockLine): number {
  if (line.next !== 91 || line.text.charCodeAt(line.pos + 1) !== 94) return 0;
  return FOOTNOTE.exec(line.rest(300))?.[0].length ?? 0;
}

/** `:::note` and `:::` open and close containers; what stands between is text like any other. */
export function isContainerLine(line: BlockLine): boolean {
  return line.next === 58 && line.text.startsWith(':::', line.pos);
}

const IMPORT = /^import[ \t]+(?:[\w*{}\s,$]{1,300}[ \t]from[ \t]+)?(["'])[^"']{1,300}\1;?[ \t]*$/;
const EXPORT = /^export[ \t]+(?:const|let|var|default|function|async|class|\{|\*)/;

/** `import` and `export` of MDX, for a line that stands in no container. An `export` goes on to the next blank line. */
export function moduleLine(line: BlockLine): 'import' | 'export' | undefined {
  if (line.indent > 0) return undefined;
  if (line.next === 105 && IMPORT.test(line.rest())) return 'import';
  return line.next === 101 && EXPORT.test(line.rest()) ? 'export' : undefined;
}

/** What starts a block of HTML, and what stands on its last line; nothing: it goes on to the next blank line. */
export interface HtmlStyle {
  readonly open: RegExp;
  readonly close?: RegExp;
  readonly kind: 'HTMLBlock' | 'CommentBlock' | 'ProcessingInstructionBlock';
  /** Whether it may end a paragraph. */
  readonly breaks: boolean;
}

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|' +
  'main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|' +
  'title|tr|track|ul';
const HTML_STYLES: readonly HtmlStyle[] = [
  {
    open: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i,
    close: /<\/(?:script|pre|style|textarea)>/i,
    kind: 'HTMLBlock',
    breaks: true,
  },
  { open: /^<!--/, close: /-->/, kind: 'CommentBlock', breaks: true },
  { open: /^<\?/, close: /\?>/, kind: 'ProcessingInstructionBlock', breaks: true },
  { open: /^<![A-Z]/, close: />/, kind: 'HTMLBlock', breaks: true },
  { open: /^<!\[CDATA\[/, close: /\]\]>/, kind: 'HTMLBlock', breaks: true },
  { open: new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i'), kind: 'HTMLBlock', breaks: true },
  {
    open: /^(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(?:\s+[a-z:_][\w-.]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*>)\s*$/i,
    kind: 'HTMLBlock',
    breaks: false,
  },
];

/** The kind of HTML block that the line starts. */
export function htmlStyle(line: BlockLine): HtmlStyle | undefined {
  if (line.next !== 60) return undefined;
  const rest = line.rest();
  return HTML_STYLES.find(({ open }) => open.test(rest));
}

/** Tags and nothing else: what stands between two such lines is Markdown. */
const JSX_LINE: HtmlStyle = {
  open: /^(?:<\/?[a-z][^<>]*>[ \t]*)+$/i,
  close: /^/,
  kind: 'HTMLBlock',
  breaks: true,
};
const JSX_STYLES: readonly HtmlStyle[] = [
  ...HTML_STYLES.slice(0, 2),
  {
    open: /^<(h[1-6]|figcaption|caption|legend|button|summary)[\s>].*<\/\1>\s*$/i,
    close: /^/,
    kind: 'HTMLBlock',
    breaks: true,
  },
  {
    open: /^<\/?(?:table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|svg|math)[\s/>]/i,
    kind: 'HTMLBlock',
    breaks: true,
  },
  {
    ...JSX_LINE,
    open: /^(?:<\/?(?:a|abbr|b|br|code|em|i|img|kbd|link|mark|small|span|strong|sub|sup|u)\b[^<>]*>[ \t]*)+$/i,
    breaks: false,
  },
  JSX_LINE,
];

/** As {@link htmlStyle}, in MDX. */
export function jsxStyle(line: BlockLine): HtmlStyle | undefined {
  if (line.next !== 60) return undefined;
  const rest = line.rest();
  return JSX_STYLES.find(({ open }) => open.test(rest));
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

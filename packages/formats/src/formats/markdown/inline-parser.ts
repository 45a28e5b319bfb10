import { type InlineContext, type InlineParser, parser, Strikethrough } from '@lezer/markdown';

/** A piece of inline markup; offsets are those of the source. */
export interface InlineNode {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children: readonly InlineNode[];
}

/** The inline markup of a text that stands at `offset`, without the stretches of plain text in between. */
export function parseInline(text: string, offset: number): readonly InlineNode[] {
  // The parser's elements have children; its types only do not say so.
  return inlineParser.parseInline(text, offset) as unknown as readonly InlineNode[];
}

/** The name of an inline node. */
export function inlineName(node: InlineNode): string {
  return inlineParser.nodeSet.types[node.type]?.name ?? '';
}

const FOOTNOTE = /\[\^[^\]\s[]{1,200}\]/y;
/** `{#id .class key=value}` and `{: .class}`, as kramdown, Pandoc and MkDocs write them. */
const ATTRIBUTES = /\{:?[ \t]*(?:[.#:][\w-]|[\w-]+=)[^{}\n]{0,300}\}|\{:[^{}\n]{0,300}\}/y;
/** `[!INCLUDE [name](file)]` of Microsoft's documentation: what comes from elsewhere. */
const INCLUDE = /\[![A-Za-z]+[ \t]*(?:\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|[^\]\n[]{0,400})\]/y;
const BACKSLASH_BREAK = /\\[ \t]{0,100}\n/y;
const LONGEST_MATH = 500;

/** Where some parser may find something: the first of a run of spaces may begin a hard break, and only that one need look for its end. */
const SIGN = /[\\&`<*_[\]!~{$]|(?<! ) (?= )/g;

/** Goes over plain text in one step: else every parser would be asked at every character. */
const plainText: InlineParser = {
  name: 'PlainText',
  before: 'Escape',
  parse(cx, _, pos) {
    SIGN.lastIndex = pos - cx.offset;
    const at = SIGN.test(cx.text) ? SIGN.lastIndex - 1 : cx.text.length;
    return at === pos - cx.offset ? -1 : at + cx.offset;
  },
};

const footnoteReference: InlineParser = {
  name: 'FootnoteReference',
  before: 'Link',
  parse(cx, next, pos) {
    if (next !== 91 || cx.char(pos + 1) !== 94) return -1;
    return addMatch(cx, FOOTNOTE, 'FootnoteReference', pos);
  },
};

const include: InlineParser = {
  name: 'Include',
  before: 'Link',
  parse(cx, next, pos) {
    if (next !== 91 || cx.char(pos + 1) !== 33) return -1;
    return addMatch(cx, INCLUDE, 'Include', pos);
  },
};

const attributeList: InlineParser = {
  name: 'AttributeList',
  before: 'Link',
  parse(cx, next, pos) {
    return next === 123 ? addMatch(cx, ATTRIBUTES, 'AttributeList', pos) : -1;
  },
};

/** A backslash at the end of a line, also where blanks follow: the `\r` of a line end is read as one. */
const backslashBreak: InlineParser = {
  name: 'BackslashBreak',
  before: 'Escape',
  parse: (cx, next, pos) => (next === 92 ? addMatch(cx, BACKSLASH_BREAK, 'HardBreak', pos) : -1),
};

/** `$x$` by Pandoc's rules, which leave amounts of money alone, and `$$x$$`. */
const math: InlineParser = {
  name: 'Math',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== 36) return -1;
    const double = cx.char(pos + 1) === 36;
    const start = pos - cx.offset + (double ? 2 : 1);
    const close = cx.text.slice(start, start + LONGEST_MATH).indexOf(double ? '$$' : '$');
    if (close <= 0) return -1;
    const content = cx.text.slice(start, start + close);
    const end = start + close + (double ? 2 : 1);
    if (!double && !isMath(cx, pos, content, end)) return -1;
    return cx.addElement(cx.elt('Math', pos, end + cx.offset));
  },
};

const inlineParser = parser.configure([
  Strikethrough,
  {
    defineNodes: ['FootnoteReference', 'Include', 'AttributeList', 'Math'],
    parseInline: [plainText, footnoteReference, include, attributeList, math, backslashBreak],
  },
]);

function addMatch(cx: InlineContext, pattern: RegExp, name: string, pos: number): number {
  pattern.lastIndex = pos - cx.offset;
  const match = pattern.exec(cx.text);
  return match === null ? -1 : cx.addElement(cx.elt(name, pos, pos + match[0].length));
}

function isMath(cx: InlineContext, pos: number, content: string, end: number): boolean {
  const before = pos > cx.offset ? cx.text.charAt(pos - cx.offset - 1) : '';
  return !/^\s|\s$|\n/.test(content) && !/[\w$\\]/.test(before) && !/[\w$]/.test(cx.text.charAt(end));
}

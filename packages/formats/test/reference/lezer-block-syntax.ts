import type { BlockContext, BlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/** `!!! note "Title"`, `??? tip`, `=== "Tab"` of MkDocs: what is indented below is its content. */
const ADMONITION = /^(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w]/;
const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;
const IMPORT = /^import[ \t]+(?:[\w*{}\s,$]{1,300}[ \t]from[ \t]+)?(["'])[^"']{1,300}\1;?[ \t]*$/;
const EXPORT = /^export[ \t]+(?:const|let|var|default|function|async|class|\{|\*)/;
const CONTENT_INDENT = 4;

const admonition: BlockParser = {
  name: 'Admonition',
  before: 'IndentedCode',
  parse(cx, line) {
    if (!isAdmonition(line)) return false;
    cx.startComposite('Admonition', line.pos, CONTENT_INDENT);
    line.moveBase(line.text.length);
    return null;
  },
  endLeaf: (_, line) => isAdmonition(line),
};

const footnote: BlockParser = {
  name: 'Footnote',
  before: 'IndentedCode',
  parse(cx, line) {
    // At the top only: a footnote in a footnote is none, and nests without bound.
    const marker = cx.depth > 1 ? 0 : footnoteMarker(line);
    if (marker === 0) return false;
    cx.startComposite('Footnote', line.pos, CONTENT_INDENT);
    line.moveBase(line.pos + marker);
    return null;
  },
  endLeaf: (_, line) => footnoteMarker(line) > 0,
};

/** `:::note` and `:::` open and close containers; what stands between is text like any other. */
const container: BlockParser = {
  name: 'ContainerLine',
  before: 'IndentedCode',
  parse(cx, line) {
    if (!isContainerLine(line)) return false;
    return skipLine(cx, line, 'ContainerLine');
  },
  endLeaf: (_, line) => isContainerLine(line),
};

/** `import` and `export` of MDX. An `export` goes on to the next blank line. */
const moduleLine: BlockParser = {
  name: 'ModuleLine',
  before: 'IndentedCode',
  parse(cx, line) {
    if (line.indent > 0 || cx.depth > 1) return false;
    if (line.next === 105 && IMPORT.test(line.text)) return skipLine(cx, line, 'ModuleLine');
    if (line.next !== 101 || !EXPORT.test(line.text)) return false;
    const from = cx.lineStart;
    while (cx.nextLine() && line.next >= 0);
    cx.addElement(cx.elt('ModuleLine', from, cx.prevLineEnd()));
    return true;
  },
};

/**
 * A number ends a paragraph of a list that the line does not go on with, whatever the number. The parser thinks so of
 * `1.` only, as is right within one container.
 */
const numberBehindList: BlockParser = {
  name: 'NumberBehindList',
  endLeaf: (cx, line) =>
    (line as Line & { readonly depth: number }).depth < cx.depth &&
    line.next >= 48 &&
    line.next <= 57 &&
    /^\d{1,9}[.)][ \t]/.test(line.text.slice(line.pos, line.pos + 12)),
};

/** What the documents that organisations write use beyond CommonMark and GFM. */
export const blockSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'Admonition', block: true, composite: continueIndented },
    { name: 'Footnote', block: true, composite: continueIndented },
    { name: 'ContainerLine', block: true },
    { name: 'ModuleLine', block: true },
  ],
  parseBlock: [admonition, footnote, container, moduleLine, numberBehindList],
};

function continueIndented(_: BlockContext, line: Line, indent: number): boolean {
  if (line.next < 0) return true;
  if (line.indent < line.baseIndent + indent) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

function isAdmonition(line: Line): boolean {
  const { next } = line;
  return (
    (next === 33 || next === 63 || next === 61) && ADMONITION.test(line.text.slice(line.pos, line.pos + 20))
  );
}

function footnoteMarker(line: Line): number {
  if (line.next !== 91 || line.text.charCodeAt(line.pos + 1) !== 94) return 0;
  return FOOTNOTE.exec(line.text.slice(line.pos, line.pos + 300))?.[0].length ?? 0;
}

function isContainerLine(line: Line): boolean {
  return line.next === 58 && line.text.startsWith(':::', line.pos);
}

function skipLine(cx: BlockContext, line: Line, name: string): boolean {
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt(name, from, to));
  return true;
}

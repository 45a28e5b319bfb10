import { OPAQUE, type Prose, type Range } from '@geestdrift/engine';
import { readCharacterReference } from '../../prose/character-reference.js';
import { copyLines } from '../../prose/lines.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import type { SourceText } from '../../source/source-text.js';
import type { ElementTable } from '../html/elements.js';
import { InlineMarkup } from '../html/inline-markup.js';
import { type Attribute, scanTags, type TagSink } from '../html/scan-tags.js';
import { type InlineNode, inlineName, parseInline } from './inline-parser.js';
import { normalizeLabel } from './link-definitions.js';

/** What reading a block takes of the document around it. */
export interface MarkdownFacts {
  readonly elements: ElementTable;
  /** Whether there is a link reference definition for this label, normalised. */
  isDefined(label: string): boolean;
}

/** A Markdown text that is read as a whole. */
export interface MarkdownSource extends SourceText, MarkdownFacts {}

/** What stands in a block beside its text; offsets in the source. */
export interface Findings {
  /** An image's alternative text, or a title, without quotes. */
  onText(range: Range): void;
  onTag(name: string, attributes: readonly Attribute[]): void;
  onComment(range: Range): void;
}

const HAS_MARKUP = /[\\`*_[\]<&~${]| {2}\n/;

/** Reads the text of a paragraph, heading, cell. `quoted`: its lines start with `>`. */
export function readMarkdownProse(
  context: MarkdownSource,
  range: Range,
  quoted: boolean,
  findings?: Findings,
): Prose {
  const builder = new ProseBuilder(context.source, context.text);
  const slice = context.text.slice(range.start, range.end);
  if (HAS_MARKUP.test(slice)) {
    new InlineReader(context, builder, quoted, findings).read(range);
  } else {
    copyLines(builder, context.text, range.start, range.end, quoted);
  }
  builder.trimEnd();
  return builder.finish();
}

function withoutQuoteMarks(text: string): string {
  return text.replace(/\n[ \t>]+/g, (prefix) => `\n${' '.repeat(prefix.length - 1)}`);
}

class InlineReader {
  readonly #context: MarkdownSource;
  readonly #builder: ProseBuilder;
  readonly #quoted: boolean;
  readonly #findings: Findings | undefined;
  readonly #markup: InlineMarkup;

  constructor(
    context: MarkdownSource,
    builder: ProseBuilder,
    quoted: boolean,
    findings: Findings | undefined,
  ) {
    this.#context = context;
    this.#builder = builder;
    this.#quoted = quoted;
    this.#findings = findings;
    this.#markup = new InlineMarkup(builder, context.text, context.elements);
  }

  read({ start, end }: Range): void {
    this.#readStretch(start, end);
    this.#markup.finish(end);
  }

  #readStretch(from: number, to: number): void {
    const slice = this.#context.text.slice(from, to);
    this.#readNodes(parseInline(this.#quoted ? withoutQuoteMarks(slice) : slice, from), from, to);
  }

  #readNodes(nodes: readonly InlineNode[], from: number, to: number): void {
    let at = from;
    for (const node of nodes) {
      this.#copy(at, node.from);
      this.#readNode(node);
      at = node.to;
    }
    this.#copy(at, to);
  }

  #readNode(node: InlineNode): void {
    switch (inlineName(node)) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        this.#readMarked(node);
        return;
      case 'Link':
        this.#readLink(node);
        return;
      case 'Image':
        this.#readImage(node);
        return;
      case 'InlineCode':
      case 'Autolink':
      case 'Math':
      case 'Include':
        this.#putOpaque(node);
        return;
      case 'Escape':
        this.#copy(node.from + 1, node.to);
        return;
      case 'Entity':
        this.#readReference(node);
        return;
      case 'HardBreak':
        this.#breakLine(node);
        return;
      case 'HTMLTag':
        this.#readTag(node);
        return;
      case 'Comment':
        this.#findings?.onComment({ start: node.from, end: node.to });
        return;
      case 'FootnoteReference':
      case 'AttributeList':
      case 'ProcessingInstruction':
        return;
      default:
        this.#readNodes(node.children, node.from, node.to);
        return;
    }
  }

  #readMarked(node: InlineNode): void {
    const open = node.children[0];
    const close = node.children[node.children.length - 1];
    if (open === undefined || close === undefined) return;
    this.#readNodes(node.children.slice(1, -1), open.to, close.from);
    this.#mark(open.from, open.to, close.from, node.to);
  }

  /** Brackets are a link when a destination follows, or when their label is defined. */
  #readLink(node: InlineNode): void {
    const close = this.#closingBracket(node);
    if (close === undefined) return;
    const content = node.children.slice(1, close);
    const bracket = (node.children[close] as InlineNode).from;
    if (!this.#hasTarget(node, node.from + 1, bracket)) {
      this.#copy(node.from, node.from + 1);
      this.#readNodes(content, node.from + 1, bracket);
      this.#readLabel(bracket, node.to);
      return;
    }
    this.#readNodes(content, node.from + 1, bracket);
    this.#mark(node.from, node.from + 1, bracket, node.to);
    this.#findTitle(node);
  }

  #readImage(node: InlineNode): void {
    const close = this.#closingBracket(node);
    if (close === undefined) return;
    const bracket = (node.children[close] as InlineNode).from;
    if (!this.#hasTarget(node, node.from + 2, bracket)) {
      this.#copy(node.from, node.from + 2);
      this.#readNodes(node.children.slice(1, close), node.from + 2, bracket);
      this.#readLabel(bracket, node.to);
      return;
    }
    this.#putOpaque(node);
    if (!this.#markup.readable) return;
    this.#findings?.onText({ start: node.from + 2, end: bracket });
    this.#findTitle(node);
  }

  /** Reads `][label]` of a label that is not defined: text with markup like any other. */
  #readLabel(from: number, to: number): void {
    if (to - from < 3) {
      this.#copy(from, to);
      return;
    }
    this.#copy(from, from + 2);
    this.#readStretch(from + 2, to - 1);
    this.#copy(to - 1, to);
  }

  /** The index among the children of the `]` behind the content. */
  #closingBracket(node: InlineNode): number | undefined {
    const index = node.children.findIndex((child, at) => at > 0 && inlineName(child) === 'LinkMark');
    return index < 0 ? undefined : index;
  }

  #hasTarget(node: InlineNode, contentStart: number, contentEnd: number): boolean {
    const { text } = this.#context;
    if (text.charCodeAt(contentEnd + 1) === 40 && node.to > contentEnd + 1) return true;
    const explicit = text.slice(contentEnd + 2, node.to - 1);
    const label =
      node.to > contentEnd + 1 && explicit !== '' ? explicit : text.slice(contentStart, contentEnd);
    return this.#context.isDefined(normalizeLabel(label));
  }

  #findTitle(node: InlineNode): void {
    if (this.#findings === undefined || !this.#markup.readable) return;
    const title = node.children.find((child) => inlineName(child) === 'LinkTitle');
    if (title !== undefined) this.#findings.onText({ start: title.from + 1, end: title.to - 1 });
  }

  #readReference(node: InlineNode): void {
    if (!this.#markup.readable) return;
    const reference = readCharacterReference(this.#context.text, node.from, node.to, true);
    if (reference === undefined) this.#copy(node.from, node.to);
    else this.#builder.put(reference.text, node.from, node.to);
  }

  #breakLine(node: InlineNode): void {
    if (!this.#markup.readable) return;
    this.#builder.trimEnd();
    this.#builder.lineBreak(node.to - 1);
  }

  #readTag(node: InlineNode): void {
    const wasReadable = this.#markup.readable;
    const sink: TagSink = {
      onOpen: (name, start, end, attributes, selfClosing) => {
        if (wasReadable) this.#findings?.onTag(name, attributes);
        this.#markup.open(name, start, end, attributes, selfClosing);
      },
      onClose: (name, start, end) => this.#markup.close(name, start, end),
      onText: () => {},
      onComment: () => {},
    };
    const { text, elements } = this.#context;
    scanTags(text, node.from, node.to, sink, elements);
  }

  #copy(from: number, to: number): void {
    if (from < to && this.#markup.readable)
      copyLines(this.#builder, this.#context.text, from, to, this.#quoted);
  }

  #putOpaque(node: InlineNode): void {
    if (this.#markup.readable) this.#builder.put(OPAQUE, node.from, node.to);
  }

  #mark(openStart: number, openEnd: number, closeStart: number, closeEnd: number): void {
    if (!this.#markup.readable) return;
    this.#builder.mark({ start: openStart, end: openEnd }, { start: closeStart, end: closeEnd });
  }
}

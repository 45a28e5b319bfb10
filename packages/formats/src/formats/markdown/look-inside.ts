import type { BlockKind, Directive, Range } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import { hasLetter } from '../../prose/trim.js';
import { findAttributeBlocks } from '../html/attribute-blocks.js';
import { type MarkdownSource, readMarkdownProse } from './read-prose.js';

export interface InlineAttribute extends Range {
  readonly kind: BlockKind;
  /** Whether it stands in a tag, and not in Markdown's own markup. */
  readonly inTag: boolean;
}

/** What stands in a block beside its text. */
export interface Inside {
  readonly hasText: boolean;
  readonly attributes: readonly InlineAttribute[];
  readonly directives: readonly Directive[];
}

/** Images, titles, tags with attributes: what a block must have for attributes that are blocks of their own. */
export const HAS_ATTRIBUTES =
  /!\[|\]\((?:<[^<>\n]*>|(?:[^()\s]|\([^()\s]*\))*)[ \t\n]+["'(]|<[a-z][^<>]*\s(?:alt|title|aria-label|placeholder|value)=/gi;

/** What is plain text whatever stands around, and links and images without anything special in them. */
const PLAIN = /[^\\`[\]<&~${}!\u00AD]+|!(?!\[)/y;
const LINK = /!?\[([^\\`[\]<&~${}!^\n\u00AD]*)\]\([^\s()<>\\]+\)/y;

/** As {@link lookInside} for the most common blocks, which need no parser; undefined for any other. */
function lookInsidePlain(text: string, { start, end }: Range): Inside | undefined {
  const slice = text.slice(start, end);
  const attributes: InlineAttribute[] = [];
  let hasText = false;
  for (let at = 0; at < slice.length; ) {
    PLAIN.lastIndex = at;
    if (PLAIN.test(slice)) {
      hasText ||= hasLetter(slice.slice(at, PLAIN.lastIndex));
      at = PLAIN.lastIndex;
      continue;
    }
    LINK.lastIndex = at;
    const link = LINK.exec(slice);
    if (link === null) return undefined;
    const content = link[1] as string;
    if (slice.charCodeAt(at) === 33) {
      const from = start + at + 2;
      attributes.push({ start: from, end: from + content.length, kind: 'attribute', inTag: false });
    } else {
      hasText ||= hasLetter(content);
    }
    at = LINK.lastIndex;
  }
  return { hasText, attributes, directives: [] };
}

/** Reads a block for what stands in it beside its text. */
export function lookInside(context: MarkdownSource, range: Range, quoted: boolean): Inside {
  return lookInsidePlain(context.text, range) ?? lookInsideParsed(context, range, quoted);
}

function lookInsideParsed(context: MarkdownSource, range: Range, quoted: boolean): Inside {
  const attributes: InlineAttribute[] = [];
  const directives: Directive[] = [];
  const { text, elements } = context;
  const prose = readMarkdownProse(context, range, quoted, {
    onText: (found) => attributes.push({ ...found, kind: 'attribute', inTag: false }),
    onTag: (name, list) => {
      for (const found of findAttributeBlocks(text, elements.get(name), list)) {
        attributes.push({ ...found, inTag: true });
      }
    },
    onComment: (comment) => {
      const directive = readCommentDirective(text, comment);
      if (directive !== undefined) directives.push(directive);
    },
  });
  attributes.sort((a, b) => a.start - b.start);
  return { hasText: hasLetter(prose.text), attributes, directives };
}

/** What the comment `<!-- … -->` asks, if anything. */
function readCommentDirective(text: string, { start, end }: Range): Directive | undefined {
  const content = text.slice(start + '<!--'.length, end - '-->'.length);
  return content.includes(DIRECTIVE_MARK) ? parseDirective(content, start, end) : undefined;
}

import { type Directive, OPAQUE, type Range } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../directives/parse-directive.js';
import { blankTagLines } from '../source/blank-tag-lines.js';
import { unifyLineEnds } from '../source/line-ends.js';
import { type Fill, mask, NOTHING } from '../source/mask.js';
import { readPlainStretch } from '../source/plain-stretch.js';
import { type Choice, findChoices } from './choices.js';
import type { FindTags } from './find-tags.js';
import type { Tag } from './model.js';

/** A source as a format reads it. */
export interface ReadTemplate {
  /** With its tags masked, of the same length. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** What comments in the template's own syntax ask. */
  readonly directives: readonly Directive[];
  /** The texts that stand in quotes in tags. */
  readonly texts: readonly Range[];
}

/** People's own text as a format reads it. */
export interface ReadPlain extends ReadTemplate {
  /** What it takes to read a stretch of it: see {@link readPlainStretch}. */
  readonly fills: readonly Fill[];
}

const NONE: readonly never[] = [];

/** Reads the tags of HTML: its line ends stay as they are. */
export function readMarkup(source: string, find: FindTags): ReadTemplate {
  const tags = find(source);
  if (tags.length === 0) return { text: source, choices: NONE, directives: NONE, texts: NONE };
  return { text: mask(source, fillsOf(source, tags)), ...partsOf(source, tags) };
}

/**
 * Reads the tags of people's own text: `\n` becomes its only line end, and tags that have a line to themselves leave it empty. A source
 * without either is given back as it is; else it is copied once, not once for each.
 */
export function readPlain(source: string, find: FindTags): ReadPlain {
  const tags = find(source);
  if (tags.length === 0)
    return { text: unifyLineEnds(source), fills: NONE, choices: NONE, directives: NONE, texts: NONE };
  const fills = blankTagLines(source, fillsOf(source, tags));
  const text = readPlainStretch(source, fills, { start: 0, end: source.length });
  return { text, fills, ...partsOf(source, tags) };
}

function partsOf(source: string, tags: readonly Tag[]): Omit<ReadTemplate, 'text'> {
  const isSteering = tags.some(({ role }) => role === 'close');
  return {
    choices: isSteering ? findChoices(tags) : NONE,
    directives: source.includes(DIRECTIVE_MARK)
      ? tags.flatMap((tag) => directiveOf(source, tag) ?? [])
      : NONE,
    texts: tags.flatMap(({ text }) => text ?? []),
  };
}

function directiveOf(source: string, { comment, start, end }: Tag): Directive | undefined {
  if (comment === undefined) return undefined;
  const content = source.slice(comment.start, comment.end).replace(/^[-!#\s]+|[-#\s]+$/g, '');
  return content.startsWith(DIRECTIVE_MARK) ? parseDirective(content, start, end) : undefined;
}

/** An expression becomes opaque, another tag nothing. */
function fillsOf(source: string, tags: readonly Tag[]): Fill[] {
  const fills: Fill[] = [];
  for (const tag of tags) {
    const { start, end, role, text } = tag;
    if (start === end) continue;
    if (text === undefined) {
      const isWord = role === 'value' || (role === 'else' && isInline(source, tag));
      fills.push({ start, end, with: isWord ? OPAQUE : NOTHING });
      continue;
    }
    fills.push({ start, end: text.start, with: NOTHING }, { start: text.end, end, with: NOTHING });
  }
  return fills;
}

/** With text on both sides: two alternatives side by side are neither one word nor one sentence. */
function isInline(source: string, { start, end }: Tag): boolean {
  return /\S/.test(source.charAt(start - 1)) && /[^\n\r]/.test(source.charAt(end));
}

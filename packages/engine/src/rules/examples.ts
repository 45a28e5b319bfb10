import type { Audience, Block, Document, Prose, Range } from '../model/document.js';
import { sliceMap } from '../model/offset-map.js';
import type { RuleFile } from './rule-schema.js';

/** An example of a rule file, read. */
export interface Example {
  readonly text: string;
  /** What must be found, absent in a near-miss. */
  readonly match: Range | undefined;
  /** The text after the first proposal, then after further ones; empty: advice only. */
  readonly after: readonly string[];
  readonly audience: Audience | undefined;
}

const ARROW = ' → ';
const OR = ' ⇒ ';

/**
 * Reads `text ‹match› text → text after ⇒ text after the second proposal`; without an arrow the finding is advice.
 * Returns undefined where the marks do not pair.
 */
export function readExample(entry: RuleFile['examples'][number]): Example | undefined {
  const { text, after = [], audience } = typeof entry === 'string' ? splitArrow(entry) : entry;
  const open = text.indexOf('‹');
  const close = text.indexOf('›');
  const bare = text.replace(/[‹›]/g, '');
  if (open < 0 && close < 0) return { text: bare, match: undefined, after, audience };
  if (open < 0 || close < open || open !== text.lastIndexOf('‹') || close !== text.lastIndexOf('›'))
    return undefined;
  return { text: bare, match: { start: open, end: close - 1 }, after, audience };
}

function splitArrow(entry: string): { text: string; after: string[]; audience: Audience | undefined } {
  const at = entry.indexOf(ARROW);
  if (at < 0) return { text: entry, after: [], audience: undefined };
  return { text: entry.slice(0, at), after: entry.slice(at + ARROW.length).split(OR), audience: undefined };
}

/** A source as plain paragraphs, without any format: what examples and lists of sentences are read as. */
export function plainDocument(source: string): Document {
  const blocks: Block[] = [];
  for (const match of source.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const prose: Prose = { text: match[0], map: sliceMap(match.index, match[0].length), marks: [] };
    const end = match.index + match[0].length;
    blocks.push({ kind: 'paragraph', start: match.index, end, scan: match[0], prose: () => prose });
  }
  return { source, blocks, directives: [], notices: [] };
}

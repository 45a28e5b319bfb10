import { deletion, type Match, type Rewriter, type Token } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { someWord } from '../promise/words.js';

/** Verbs that need the word beside them: *verloopt probleemloos*, *is vlekkeloos*. */
const NEEDING: ReadonlySet<string> = new Set([
  'is',
  'zijn',
  'was',
  'waren',
  'wordt',
  'worden',
  'blijft',
  'blijven',
  'verloopt',
  'verlopen',
  'loopt',
  'lopen',
  'gaat',
  'gaan',
  'werkt',
  'werken',
  'functioneert',
  'functioneren',
  'verliep',
  'ging',
  'voelt',
  'lijkt',
  'stookt',
  'belegt',
  'leeft',
  'slaapt',
]);

/**
 * Leaves out an adverb where the sentence stays Dutch: not where it opens the clause (the order would have to change),
 * not beside a verb that needs it, unless the argument is `always-free` (*altijd*, *gegarandeerd*), never the last word
 * that a fragment has.
 */
export const rewriter: Rewriter = (match, argument) => {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  if (focus.start <= clause.start || !isInside(match)) return [];
  if (argument !== 'always-free' && someWord(block, clause, NEEDING, focus)) return [];
  const start = (block.tokens[focus.start] as Token).start;
  const end = (block.tokens[focus.end - 1] as Token).end;
  return [{ edits: [{ range: deletion(block.text, start, end), text: '' }] }];
};

/** A word before it in the same clause, with nothing but white space between; no *en* or *of* on either side. */
function isInside({ block, focus }: Match): boolean {
  const before = block.tokens[focus.start - 1] as Token;
  const after = block.tokens[focus.end];
  if (before.kind === 'punctuation' || JOINING.has(before.norm)) return false;
  return after === undefined || !JOINING.has(after.norm) || after.norm === 'om';
}

const JOINING: ReadonlySet<string> = new Set([
  'en',
  'of',
  'dat',
  'die',
  'om',
  'niet',
  'zo',
  'heel',
  'bijna',
  'zeer',
  'als',
]);

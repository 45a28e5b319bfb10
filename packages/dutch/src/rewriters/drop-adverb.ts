import type { Match, Rewriter, Rewriting, TextEdit, Token } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceOf } from '../clause/clause.js';
import { isFiniteVerb } from '../concession/verbs.js';
import { deleteAt, rewordRange, takeOut, textOf } from '../edits/token-edits.js';
import { isListedNoun, isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { SERVICE_DONE } from '../promise/lexicon.js';
import { isDeedDone } from '../promise/passive.js';
import { someWord, wordsOf } from '../promise/words.js';

/** Verbs that need the word beside them: *verloopt probleemloos*, *is vlekkeloos*. */
const NEEDING = wordSet(`
  is zijn was waren wordt worden blijft blijven verloopt verlopen loopt lopen gaat gaan werkt werken
  functioneert functioneren verliep ging voelt lijkt stookt belegt leeft slaapt
`);

/**
 * Leaves out an adverb where the sentence stays Dutch: where it opens the clause a pronoun takes its place (*altijd staan wij
 * klaar* → *wij staan klaar*), not beside a verb that needs it, unless the argument is `always-free` (*altijd*, *gegarandeerd*), never the last word
 * that a fragment has.
 */
export const rewriter: Rewriter = (match, argument) => {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  const isNeeded = someWord(block, clause, NEEDING, focus) && !isBesideDone(match);
  if ((argument !== 'always-free' && isNeeded) || isPredicate(match)) return [];
  if (focus.start <= clause.start) return withSubjectFirst(match);
  if (!isInside(match) || isHalf(match) || isAttribute(match)) return [];
  const join = joinedPronoun(match);
  if (join !== undefined) return [{ edits: [join] }];
  return [{ edits: [takeOut(block, focus)] }];
};

/** *Uw plek is gegarandeerd (van, voor …)*: nothing else is said of it. */
function isPredicate({ block, focus }: Match): boolean {
  const next = block.tokens[focus.end];
  return (
    normAt(block, focus.start) === 'gegarandeerd' &&
    someWord(block, clauseOf(block, focus.start), BEING) &&
    (next?.kind !== 'word' || /^(?:van|voor|door)$/.test(next.norm))
  );
}
const BEING: ReadonlySet<string> = new Set(['is', 'zijn', 'ben', 'bent', 'blijft', 'blijven']);

/** *wordt foutloos verwerkt*, *wordt foutloos met veren gevuld*: the participle says enough. */
function isBesideDone({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  const last = wordsOf(block, clause).at(-1) ?? '';
  return (
    someWord(block, clause, BECOMING) && (SERVICE_DONE.has(normAt(block, focus.end)) || isDeedDone(last))
  );
}
const BECOMING: ReadonlySet<string> = new Set(['wordt', 'worden']);

/** *er altijd voor dat* → *ervoor dat*, *er altijd op rekenen* → *erop rekenen*; not *er altijd voor u*. */
function joinedPronoun({ block, focus }: Match): TextEdit | undefined {
  const [er, preposition] = [focus.start - 1, focus.end];
  if (
    !/^(?:er|hier|daar)$/.test(normAt(block, er)) ||
    !/^(?:voor|op|aan|naar|mee)$/.test(normAt(block, preposition))
  )
    return undefined;
  const next = normAt(block, preposition + 1);
  const isInfinitive = next.endsWith('en') && isVerbForm(next);
  if (block.tokens[preposition + 1]?.kind === 'word' && next !== 'dat' && !isInfinitive) return undefined;
  const range = { start: (block.tokens[er] as Token).end, end: (block.tokens[preposition] as Token).start };
  return { range, text: '' };
}

/** Only before a verb and a pronoun with which that verb keeps its form: not *krijg je*. */
function withSubjectFirst({ block, focus }: Match): readonly Rewriting[] {
  const pronoun = focus.end + 1;
  if (!isVerbForm(normAt(block, focus.end)) || !SUBJECTS.has(normAt(block, pronoun))) return [];
  const first = rewordRange(block, focus, textOf(block, pronoun));
  return [{ edits: [first, deleteAt(block, { start: pronoun, end: pronoun + 1 })] }];
}

const SUBJECTS: ReadonlySet<string> = new Set(['wij', 'we', 'ik', 'u', 'jullie']);

/** A word before it in the same clause, with nothing but white space between; no *en* or *of* on either side. */
function isInside(match: Match): boolean {
  const { block, focus } = match;
  const before = block.tokens[focus.start - 1] as Token;
  const after = block.tokens[focus.end];
  if (before.kind === 'punctuation' || (JOINING.has(before.norm) && !isDemonstrative(match))) return false;
  return (
    after === undefined || !JOINING.has(after.norm) || after.norm === 'om' || isBeforeNextVerb(match, before)
  );
}

/** *Wij verwerken uw bonnetjes foutloos en sturen …*: the next part has its own verb; not *wij werken foutloos en …*. */
function isBeforeNextVerb({ block, focus }: Match, before: Token): boolean {
  return (
    !isVerbForm(before.norm) &&
    !SUBJECTS.has(before.norm) &&
    normAt(block, focus.end) === 'en' &&
    isFiniteVerb(block, focus.end + 1, clauseOf(block, focus.start).start)
  );
}

/** *Ik regel dat koste wat kost*, *wij hebben dat in een handomdraai opgelost*: no *dat* of a clause. */
function isDemonstrative({ block, focus }: Match): boolean {
  const dat = focus.start - 1;
  const isObject = clauseOf(block, focus.start).start < dat || HAVING.has(normAt(block, dat - 1));
  return normAt(block, dat) === 'dat' && isObject;
}

const HAVING: ReadonlySet<string> = new Set(['heb', 'hebben', 'heeft']);

const JOINING = wordSet('en of dat die om niet zo heel bijna zeer als');

/** *Succes gegarandeerd!*: one word would be left, and it says something else. */
function isHalf({ block, focus }: Match): boolean {
  const { start, end } = sentenceOf(block, focus.start);
  return wordsOf(block, { start, end }).length - (focus.end - focus.start) < 2;
}

/** *Wij leveren foutloos werk*: of the noun behind it, which says nothing by itself. */
function isAttribute({ block, focus }: Match): boolean {
  return (
    /loos$/.test(normAt(block, focus.start)) &&
    normAt(block, focus.start - 1) !== 'een' &&
    isListedNoun(normAt(block, focus.end))
  );
}

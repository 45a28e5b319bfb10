import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf, clausesOf, normAt, sentenceOf } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { imperativeBefore } from './imperative.js';
import { ASKING, DEMANDING, FINITE, NEEDING_NOT, RECEIVING, TELLING } from './lexicon.js';
import { subjectOf } from './subject.js';
import { someWord, wordsOf } from './words.js';

export const CONDITIONAL = wordSet(`
  als indien wanneer mits tenzij voordat nadat zolang zodra totdat of toen hoewel zoals
`);

/**
 * Whether what a clause says before a token is a condition: *als u belt …*; not a role (*als lid krijgt u …*), nor what
 * stands in front without a comma (*zodra wij meer weten hoort u …*).
 */
export function isConditional({ tokens }: TokenStream, clause: Range, index: number): boolean {
  if (!CONDITIONAL.has((tokens[clause.start] as Token).norm) || clause.start >= index) return false;
  for (let at = clause.start + 2; at <= index; at++) {
    if (at < index && !isMainVerb((tokens[at] as Token).norm)) continue;
    const next = tokens[at + 1]?.norm ?? '';
    if (READER_SUBJECTS.has(next) || WRITER_SUBJECTS.has(next)) return false;
  }
  return true;
}

function isMainVerb(norm: string): boolean {
  return (
    FINITE.has(norm) ||
    /^bent?$/.test(norm) ||
    RECEIVING.has(norm) ||
    SERVING_US.has(norm) ||
    NEEDING_NOT.has(norm)
  );
}
/** What the writer's side does, before *wij* and *ik*. */
const SERVING_US = wordSet(
  'bellen bel sturen stuur helpen help mailen mail nemen neem lossen los regelen regel houden laten',
);

/**
 * The clause of a match; where the match stands alone in front of a subordinate clause (*Binnen een week nadat u …,
 * sturen wij …*), the main clause that follows.
 */
export function mainClauseOf(stream: TokenStream, focus: Range): Range {
  const own = clauseOf(stream, focus.start);
  const sentence = sentenceOf(stream, focus.start);
  // *Wij garanderen*, *dat uw zaak hier blijft*, *van begin tot eind*: a verb is a clause by itself.
  if (
    isVerbForm(normAt(stream, focus.start)) ||
    own.start > sentence.start + 1 ||
    focus.start > own.start + 1 ||
    own.end > focus.end + 2 ||
    own.end >= sentence.end - 1
  )
    return own;
  const following = clausesOf(stream, focus.start).filter(({ start }) => start >= own.end);
  const [next] = following;
  if (next === undefined || !SUBORDINATORS.has((stream.tokens[next.start] as Token).norm)) return own;
  return (
    following.find(
      ({ start }) => !SUBORDINATORS.has((stream.tokens[start] as Token).norm) || isResumed(stream, start),
    ) ?? own
  );
}

/** *Alle zekerheid* | *dat het lukt*, | *dat krijgt u van ons*: the main clause takes up what stands in front. */
function isResumed({ tokens }: TokenStream, at: number): boolean {
  const [first, verb, subject] = tokens.slice(at, at + 3).map(({ norm }) => norm);
  if (first !== 'dat' || verb === undefined || subject === undefined) return false;
  return isVerbForm(verb) && (WRITER_SUBJECTS.has(subject) || READER_SUBJECTS.has(subject));
}

/** *Zorg dat …*, *u moet ervoor zorgen dat …*, *wij verwachten dat u …*: the clause above demands what this one says. */
export function isDemandedAbove(stream: TokenStream, clause: Range, opener: string): boolean {
  // *…; dat zal binnenkort gebeuren*: a clause by itself.
  if (opener !== 'dat' || FINITE.has(normAt(stream, clause.start + 1))) return false;
  const above = clauseBefore(stream, clause);
  if (above === undefined) return false;
  return (
    imperativeBefore(stream, above, above.end) === 'demand' ||
    someWord(stream, above, DEMANDING) ||
    (someWord(stream, above, SEEING_TO) && subjectOf(stream, above).actor === 'reader') ||
    asksAbove(stream, above)
  );
}

/** A verb of asking; not *uw vraag*. */
function asksAbove({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at) =>
        ASKING.has(norm) && !(at > 0 && DETERMINERS.has((tokens[start + at - 1] as Token).norm)),
    );
}

const DETERMINERS = wordSet('uw je jouw jullie de het een alle elke iedere alles er');
const PRONOUNS = wordSet('dit deze die hij zij ze');

/** *(wij zorgen ervoor) dat uw pakket …*, *(wij zorgen) dat hij …*, not the relative *dat*. */
export function isComplement(stream: TokenStream, clause: Range): boolean {
  const [opener, next] = stream.tokens.slice(clause.start, clause.start + 2);
  if (opener?.norm !== 'dat' || next === undefined) return false;
  return DETERMINERS.has(next.norm) || (PRONOUNS.has(next.norm) && isSeenTo(stream, clause));
}

/** The clause above a complement has the writer's side as its subject. */
export function writerGoverns(stream: TokenStream, clause: Range): boolean {
  const above = governing(stream, clause);
  if (above === undefined) return false;
  const { actor } = subjectOf(stream, above);
  // *Ons bureau zorgt ervoor dat …*
  return actor === 'writer' || (actor === 'own-thing' && isSeenTo(stream, clause));
}

/** *Wij zorgen ervoor dat …*, *wij regelen dat …*: whatever it is, it is ours to do. */
export function isSeenTo(stream: TokenStream, clause: Range): boolean {
  const above = governing(stream, clause);
  return above !== undefined && someWord(stream, above, SEEING_TO);
}
const SEEING_TO = wordSet('zorg zorgt zorgen regel regelt regelen');

function governing(stream: TokenStream, clause: Range): Range | undefined {
  return clauseBefore(stream, clause) ?? clauseBehind(stream, clause);
}

/** *Dat u morgen warm water heeft*, *daar zorgen wij voor*: the complement stands in front. */
function clauseBehind(stream: TokenStream, clause: Range): Range | undefined {
  const behind = clausesOf(stream, clause.start).find(({ start }) => start >= clause.end);
  return /^(?:daar|dat|hier)$/.test(stream.tokens[behind?.start ?? -1]?.norm ?? '') ? behind : undefined;
}

/** The writer's side brings it about: *ik zorg ervoor dat …*, not *wij zien dat …*. */
export function writerVouches(stream: TokenStream, clause: Range): boolean {
  const above = governing(stream, clause);
  return above !== undefined && writerGoverns(stream, clause) && !someWord(stream, above, TELLING);
}

/** *U kunt erop vertrouwen dat …*, *u kunt ervan uitgaan dat …*: what the reader is told to count on. */
export function readerRelies(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  if (above === undefined || CONDITIONAL.has((stream.tokens[above.start] as Token).norm)) return false;
  return someWord(stream, above, COUNTING) && subjectOf(stream, above).actor === 'reader';
}
const COUNTING = wordSet('wist weet rekenen reken vertrouwen vertrouw vertrouwt uitgaan zeker verzekerd');

/** *Wij bellen u morgen, in elk geval binnen twee dagen*: the words belong to the clause before. */
export function isAfterthought(stream: TokenStream, clause: Range): boolean {
  // *Wij maken het terwijl u wacht, binnen een uur*
  const before = clausesOf(stream, clause.start)
    .filter(({ start, end }) => end <= clause.start && normAt(stream, start) !== 'terwijl')
    .at(-1);
  if (before === undefined || clause.end - clause.start > LONGEST_AFTERTHOUGHT) return false;
  return (
    before.start >= sentenceOf(stream, clause.start).start &&
    !SUBORDINATORS.has((stream.tokens[before.start] as Token).norm) &&
    !CONDITIONAL.has((stream.tokens[before.start] as Token).norm) &&
    !someWord(stream, clause, FINITE) &&
    (subjectOf(stream, before).actor === 'writer' || isGivenByUs(stream, before, clause))
  );
}
/** *Een schema krijg je van ons, binnen twee dagen in je mail*; not *…, te betalen binnen twee weken*. */
function isGivenByUs(stream: TokenStream, before: Range, clause: Range): boolean {
  return (
    GIVEN.test(wordsOf(stream, before).join(' ')) &&
    !/\b(?:te|geldig|betaalbaar|na|gevolgd)\b/.test(wordsOf(stream, clause).join(' '))
  );
}
const GIVEN =
  /\b(?:krijgt?|ontvangt?) (?:u|je|jij|jullie)\b.*\bvan (?:ons|mij|hem|haar|onze)\b|\b(?:u|je|jij) (?:krijgt?|ontvangt?)\b.*\bvan (?:ons|mij|hem|haar|onze)\b/;

const LONGEST_AFTERTHOUGHT = 8;

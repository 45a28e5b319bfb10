import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf, clausesOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { WRITER_SUBJECTS, WRITER_WORDS } from '../lexicon/pronouns.js';
import { fragmentPromises, isFragment } from './fragment.js';
import { continuesDemand, imperativeBefore } from './imperative.js';
import {
  ARRIVAL,
  ASKING,
  AWAITING,
  DEMANDING,
  FINITE,
  GLADLY,
  NEEDING_NOT,
  NEVER_DONE,
  OURS,
  OURS_OR_YOURS,
  PERMITTING,
  PROCEDURE,
  READER_DONE,
  RECEIVING,
  RELYING,
  SECURITY,
  SERVICE_DONE,
  SERVICE_NOUNS,
  TELLING,
  TRAVELLING,
  YOURS,
} from './lexicon.js';
import type { PromiseKind } from './promise-kind.js';
import { type Subject, subjectOf } from './subject.js';
import { someWord, wordsOf } from './words.js';

export const CONDITIONAL: ReadonlySet<string> = new Set([
  'als',
  'indien',
  'wanneer',
  'mits',
  'tenzij',
  'voordat',
  'nadat',
  'zolang',
  'zodra',
  'totdat',
  'of',
  'toen',
  'hoewel',
  'zoals',
]);
const RELATIVE: ReadonlySet<string> = new Set(['die', 'dat']);
const TO_US: ReadonlySet<string> = new Set(['ons', 'mij']);

/** Whether the writer's side promises the words of a match (rules.md, `te-veel-beloven`). */
export function isPromisedByWriter(match: Match, kind: PromiseKind): boolean {
  const { block, focus } = match;
  if (isQuestion(block, focus.start)) return false;
  const clause = mainClauseOf(block, focus);
  const opener = (block.tokens[clause.start] as Token).norm;
  if (CONDITIONAL.has(opener) && clause.start < focus.start) return false;
  if (isDemandedAbove(block, clause, opener) || continuesDemand(block, clause, focus)) return false;
  if (kind === 'deadline' && isOnTheWay(block, clause)) return false;
  const imperative = imperativeBefore(block, clause, focus.start);
  if (imperative !== undefined) return imperative === 'receive';
  const subject = subjectOf(block, clause);
  switch (subject.actor) {
    case 'writer':
    case 'company':
      return writerPromises(match, clause, subject, kind);
    case 'reader':
      return readerIsPromised(match, clause, subject, kind);
    case 'own-thing':
      return ownThingPromises(match, clause, kind);
    case 'other':
      if (isComplement(block, clause))
        return writerGoverns(block, clause) && kind !== 'vow' && kind !== 'always';
      if (RELATIVE.has(opener)) return false;
      return nobodyPromises(match, clause, kind) || (kind === 'deadline' && isAfterthought(block, clause));
  }
}

/** *Wij bellen u morgen, in elk geval binnen twee dagen*: the words belong to the clause before. */
function isAfterthought(stream: TokenStream, clause: Range): boolean {
  const before = clauseBefore(stream, clause);
  if (before === undefined || clause.end - clause.start > LONGEST_AFTERTHOUGHT) return false;
  return (
    before.start >= sentenceOf(stream, clause.start).start &&
    !SUBORDINATORS.has((stream.tokens[before.start] as Token).norm) &&
    !CONDITIONAL.has((stream.tokens[before.start] as Token).norm) &&
    !someWord(stream, clause, FINITE) &&
    subjectOf(stream, before).actor === 'writer'
  );
}

const LONGEST_AFTERTHOUGHT = 8;

/**
 * The clause of a match; where the match stands alone in front of a subordinate clause (*Binnen een week nadat u …,
 * sturen wij …*), the main clause that follows.
 */
export function mainClauseOf(stream: TokenStream, focus: Range): Range {
  const own = clauseOf(stream, focus.start);
  const sentence = sentenceOf(stream, focus.start);
  if (
    own.start > sentence.start + 1 ||
    focus.start > own.start + 1 ||
    own.end > focus.end + 2 ||
    own.end >= sentence.end - 1
  )
    return own;
  const following = clausesOf(stream, focus.start).filter(({ start }) => start >= own.end);
  const [next] = following;
  if (next === undefined || !SUBORDINATORS.has((stream.tokens[next.start] as Token).norm)) return own;
  return following.find(({ start }) => !SUBORDINATORS.has((stream.tokens[start] as Token).norm)) ?? own;
}

/** *Zorg dat …*, *u moet ervoor zorgen dat …*, *wij verwachten dat u …*: the clause above demands what this one says. */
export function isDemandedAbove(stream: TokenStream, clause: Range, opener: string): boolean {
  if (opener !== 'dat') return false;
  const above = clauseBefore(stream, clause);
  if (above === undefined) return false;
  return (
    imperativeBefore(stream, above, above.end) === 'demand' ||
    someWord(stream, above, DEMANDING) ||
    someWord(stream, above, ASKING)
  );
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'uw',
  'je',
  'jouw',
  'jullie',
  'de',
  'het',
  'een',
  'alle',
  'elke',
  'iedere',
  'alles',
  'er',
]);

/** *(wij zorgen ervoor) dat uw pakket …*, not the relative *dat*. */
export function isComplement(stream: TokenStream, clause: Range): boolean {
  const [opener, next] = stream.tokens.slice(clause.start, clause.start + 2);
  return opener?.norm === 'dat' && next !== undefined && DETERMINERS.has(next.norm);
}

/** The clause above a complement has the writer's side as its subject. */
export function writerGoverns(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  return above !== undefined && subjectOf(stream, above).actor === 'writer';
}

function writerPromises(
  { block, focus }: Match,
  clause: Range,
  subject: Subject,
  kind: PromiseKind,
): boolean {
  if (isProductFact(block, clause)) return false;
  if (kind === 'vow')
    return (
      !VOWED_BY_ONE.has((block.tokens[focus.start] as Token).norm) || isNear(block, subject, VOWED_BY_ONE)
    );
  if (hasVerb(block, clause, subject, ASKING)) return false;
  if (someWord(block, clause, GLADLY) && someWord(block, clause, AWAITING)) return false;
  if (kind === 'always') {
    const never =
      (block.tokens[focus.start] as Token).norm === 'nooit' && hasVerb(block, clause, subject, NEVER_DONE);
    return (
      !never &&
      !isAttitude(block, clause, subject) &&
      isForReader(block, clause, subject) &&
      !isProcedure(block, clause, subject)
    );
  }
  if (isAgent(block, subject) && !someWord(block, sentenceOf(block, focus.start), OURS_OR_YOURS))
    return false;
  if (kind !== 'deadline') return true;
  return !hasVerb(block, clause, subject, TELLING) && !isFrontedAside(block, clause, focus, subject);
}

/** *Wij gaan altijd voor de winst*, *ik zoek altijd naar verbetering*, *wij doen altijd ons best*: no service to the reader. */
function isAttitude(stream: TokenStream, clause: Range, subject: Subject): boolean {
  if (someWord(stream, clause, YOURS)) return false;
  // *ik leer bij en zoek ik altijd naar …*: a second verb has its own subject.
  let { index } = subject;
  for (let at = index + 1; at < clause.end; at++)
    if (WRITER_SUBJECTS.has((stream.tokens[at] as Token).norm)) index = at;
  return (
    hasVerb(stream, clause, subject, STRIVING) ||
    isNear(stream, { ...subject, start: index, index }, STRIVING)
  );
}

const STRIVING: ReadonlySet<string> = new Set([
  'ga',
  'gaan',
  'zoek',
  'zoeken',
  'probeer',
  'proberen',
  'streef',
  'streven',
  'doe',
  'doen',
]);

const VOWED_BY_ONE: ReadonlySet<string> = new Set(['garandeert', 'belooft']);

/** *door de medewerker* */
function isAgent(stream: TokenStream, { start }: Subject): boolean {
  return stream.tokens[start - 1]?.norm === 'door';
}

/** A pronoun, or people of ours, or people who do it for the reader; not *besluiten worden altijd door een medewerker genomen*. */
function isForReader(stream: TokenStream, clause: Range, subject: Subject): boolean {
  if (WRITER_WORDS.has((stream.tokens[subject.start] as Token).norm)) return true;
  return !isAgent(stream, subject) && !someWord(stream, clause, DEMANDING) && someWord(stream, clause, YOURS);
}

/** The verb beside the subject, or the last word of a subordinate clause. */
function hasVerb(stream: TokenStream, clause: Range, subject: Subject, verbs: ReadonlySet<string>): boolean {
  if (isNear(stream, subject, verbs)) return true;
  const subordinate = SUBORDINATORS.has((stream.tokens[clause.start] as Token).norm);
  return subordinate && verbs.has(wordsOf(stream, clause).at(-1) ?? '');
}

/** *Na vijf pogingen binnen een uur blokkeren wij …*: the term belongs to the phrase in front. */
function isFrontedAside(stream: TokenStream, clause: Range, focus: Range, subject: Subject): boolean {
  const first = (stream.tokens[clause.start] as Token).norm;
  return focus.start > clause.start && focus.start < subject.index && ASIDE.has(first);
}

const ASIDE: ReadonlySet<string> = new Set([
  'na',
  'vanaf',
  'sinds',
  'wegens',
  'zonder',
  'ondanks',
  'gezien',
  'tot',
]);

/** Checks, privacy and administration are done by rule; *doorgeven* may be split. */
function isProcedure(stream: TokenStream, clause: Range, subject: Subject): boolean {
  return (
    hasVerb(stream, clause, subject, PROCEDURE) ||
    (hasVerb(stream, clause, subject, GIVING) && someWord(stream, clause, ON)) ||
    someWord(stream, sentenceOf(stream, clause.start), SECURITY)
  );
}

const GIVING: ReadonlySet<string> = new Set([
  'geven',
  'geef',
  'geeft',
  'slaan',
  'sla',
  'slaat',
  'voeren',
  'voer',
  'voert',
]);
const ON: ReadonlySet<string> = new Set(['door', 'op']);

/** *Daarmee krijg je altijd …*, *wij garanderen hiermee de privacy*: what a means brings about, unless it is the reader's. */
function isProductFact(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, BY_THIS) && !someWord(stream, clause, READERS_OWN);
}

const BY_THIS: ReadonlySet<string> = new Set([
  'daarmee',
  'hiermee',
  'hierdoor',
  'daardoor',
  'waarmee',
  'waardoor',
]);
const READERS_OWN: ReadonlySet<string> = new Set(['u', 'uw', 'jouw', 'jullie']);

function readerIsPromised({ block }: Match, clause: Range, subject: Subject, kind: PromiseKind): boolean {
  if (subject.index === clause.start + 1 && isVerbFirst(block, clause) && !followsSubordinate(block, clause))
    return false;
  const ours = someWord(block, clause, TO_US);
  if (kind === 'vow') return ours;
  if (!ours && isProductFact(block, clause)) return false;
  if (someWord(block, clause, DEMANDING))
    return kind === 'always' && ours && someWord(block, clause, NEEDING_NOT);
  if (someWord(block, clause, PERMITTING)) return someWord(block, clause, RELYING) || kind === 'quality';
  if (someWord(block, clause, READER_DONE)) return false;
  if (kind === 'quality') return true;
  if (kind === 'always')
    return (ours || isNear(block, subject, RECEIVING)) && !isProcedure(block, clause, subject);
  return isNear(block, subject, RECEIVING);
}

/** A verb right before or behind the subject. */
export function isNear(stream: TokenStream, { start, index }: Subject, words: ReadonlySet<string>): boolean {
  return [stream.tokens[start - 1], stream.tokens[index + 1]].some(
    (token) => token !== undefined && words.has(token.norm),
  );
}

/** *Vanaf het station bent u te voet binnen tien minuten bij ons*: the reader walks. */
function isOnTheWay(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, TRAVELLING);
}

/** *Krijgt u binnen een week niets, …*: a condition. The clause's first word is no adverb, noun or preposition phrase. */
export function isVerbFirst(stream: TokenStream, clause: Range): boolean {
  const { norm } = stream.tokens[clause.start] as Token;
  return FINITE.has(norm) || RECEIVING.has(norm) || /[^aeiou]t$/.test(norm);
}

/** *Omdat wij vroeg beginnen, heb je …*: the clause in front takes the first place. */
export function followsSubordinate(stream: TokenStream, clause: Range): boolean {
  const before = clauseBefore(stream, clause);
  return before !== undefined && SUBORDINATORS.has((stream.tokens[before.start] as Token).norm);
}

function ownThingPromises({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind === 'always') return false;
  if (someWord(block, clause, DEMANDING)) return false;
  if (kind === 'deadline')
    return someWord(block, clause, SERVICE_DONE) || someWord(block, clause, YOURS, focus);
  return true;
}

/** No known subject: passives, what is the reader's, and fragments. */
function nobodyPromises(match: Match, clause: Range, kind: PromiseKind): boolean {
  const { block, focus } = match;
  if (kind === 'always' || kind === 'vow') return false;
  if (isDoneByUs(block, clause)) return true;
  if (someWord(block, clause, DEMANDING) || someWord(block, clause, READER_DONE, focus)) return false;
  if (isFragment(match, clause)) return fragmentPromises(match, clause, kind);
  const yours = someWord(block, clause, YOURS, focus);
  if (kind === 'quality')
    return yours && (hasServiceNoun(block, clause) || someWord(block, clause, SERVICE_DONE));
  if (someWord(block, clause, PERMITTING)) return false;
  const service =
    hasServiceNoun(block, clause) ||
    someWord(block, clause, SERVICE_DONE) ||
    someWord(block, clause, ARRIVAL, focus);
  return (yours && service) || isServicePassive(block, clause);
}

/** *wordt door ons verwerkt* */
export function isDoneByUs({ tokens }: TokenStream, clause: Range): boolean {
  for (let at = clause.start + 1; at < clause.end; at++) {
    if (OURS.has((tokens[at] as Token).norm) && (tokens[at - 1] as Token).norm === 'door') return true;
  }
  return false;
}

/** *bestelling*, *lenspas*: a service noun, or a compound of one. */
export function hasServiceNoun(stream: TokenStream, clause: Range): boolean {
  return wordsOf(stream, clause).some((word) =>
    [...SERVICE_NOUNS].some((noun) => word === noun || (noun.length > 2 && word.endsWith(noun))),
  );
}

const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'worden', 'is', 'zijn', 'zal', 'zullen']);
const READER_GOODS: ReadonlySet<string> = new Set([
  'bestellingen',
  'bestelling',
  'pakketten',
  'orders',
  'vragen',
  'mails',
  'e-mails',
  'artikelen',
]);

/** *Bestellingen worden binnen twee dagen bezorgd.* */
function isServicePassive(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, PASSIVE) &&
    someWord(stream, clause, SERVICE_DONE) &&
    someWord(stream, clause, READER_GOODS)
  );
}

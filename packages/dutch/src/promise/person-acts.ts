import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceEndingAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { hasCapital } from '../clause/words.js';
import { READER_WORDS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { SERVICE_DONE, STAFF } from './lexicon.js';
import { type Person, personBeside, personInFront } from './person.js';
import {
  FUTURE,
  humanVerbs,
  isBody,
  isOutsider,
  isServingInfinitive,
  isWorker,
  particleOf,
  servingVerbs,
  TRYING_VERBS,
  tradeVerbs,
  WORD_VERBS,
  withoutParticle,
} from './person-words.js';
import { READERS, someWord, wordsOf } from './words.js';

const SUBORDINATE: ReadonlySet<string> = new Set(['dat', 'zodat', 'waarna']);

/** How sure a verb makes it that somebody of ours acts: only people do it, who does it for a living, or people and things. */
type Deed = 'human' | 'trade' | 'serving';

/**
 * Whether somebody of ours does what a clause says: a name, a noun for somebody at work or *iemand* as subject of a verb of
 * service. The less the subject says, the more the rest must: `isUrgent` (*zo snel mogelijk*), the reader as object.
 */
export function isDoneByPerson(stream: TokenStream, clause: Range, focus: Range, isUrgent: boolean): boolean {
  const part = conjunctOf(stream, clause, focus.start);
  return isPersonsDeed(stream, clause, isUrgent) || isPersonsDeed(stream, part, isUrgent);
}

/** Whether a part of the organisation does it, by its name: *dan haalt Stadsbeheer het gegarandeerd op*. */
export function isDoneByDepartment(stream: TokenStream, clause: Range): boolean {
  return actorOf(stream, clause)?.[0] === 'department';
}

function isPersonsDeed(stream: TokenStream, clause: Range, isUrgent: boolean): boolean {
  const found = actorOf(stream, clause);
  if (found === undefined) return false;
  const [person, deed] = found;
  if ((person === 'someone' || normAt(stream, clause.start) === 'die') && isOutsidersBefore(stream, clause))
    return false;
  const isForReader = someWord(stream, clause, READERS);
  switch (person) {
    case 'department':
      return true;
    case 'titled':
      return isForReader;
    case 'someone':
      return isForReader || isColleagueOf(stream, clause);
    case 'name':
      return isForReader || isUrgent || deed === 'human' || (deed === 'trade' && isOnIt(stream, clause));
    case 'worker':
      // *Wij vragen u om een foto; daarna komt de dakdekker*
      return isForReader || isUrgent || deed !== 'serving' || isNextStep(stream, clause);
    case 'unknown':
      return (isForReader || isUrgent) && deed === 'human';
  }
}

/** *Uw bank blokkeert de pas. Zij stuurt u een nieuwe*: who was spoken of is none of us. */
function isOutsidersBefore(stream: TokenStream, clause: Range): boolean {
  const before = sentenceEndingAt(stream, sentenceOf(stream, clause.start).start);
  if (before === undefined || !/^(?:de|het|uw|je|jouw|een)$/.test(normAt(stream, before.start))) return false;
  return isOutsider(normAt(stream, before.start + 1)) && !someWord(stream, before, STAFF);
}

/** *Rachid lost dit binnen acht uur op*: what was spoken of. */
function isOnIt(stream: TokenStream, { start }: Range): boolean {
  return /^(?:dit|dat|hem|haar|ze|deze)$/.test(normAt(stream, start + 2));
}

function isNextStep(stream: TokenStream, clause: Range): boolean {
  return (
    /^(?:daarna|dan|vervolgens)$/.test(normAt(stream, clause.start)) &&
    someWord(stream, sentenceOf(stream, clause.start), READERS)
  );
}

/** *Mail onze administratie. Zij antwoordt u*, *Uw dossier ligt bij een collega; zij pakt het op*, *ik gaf het door aan ons team, en die kijkt ernaar*: who that is, the sentence says. */
function isColleagueOf(stream: TokenStream, clause: Range): boolean {
  const sentence = sentenceOf(stream, clause.start);
  // *Uw melding ligt bij de technische dienst. Zij pakken dit op*: the sentence before, where this one opens with them.
  const before =
    sentence.start === clause.start ? sentenceOf(stream, Math.max(0, clause.start - 1)) : sentence;
  if (before !== sentence && (namesOurStaff(stream, before) || isHandedTo(stream, before))) return true;
  return [sentence, before].some(
    (told) =>
      (someWord(stream, told, READERS) || someWord(stream, told, WRITER_SUBJECTS)) &&
      (someWord(stream, told, STAFF) ||
        wordsOf(stream, told).some((word) => OFFICE.test(word)) ||
        opensWithWorker(stream, told)),
  );
}
/** *De sleutel ligt klaar bij Hassan*, *is doorgegeven aan de wijkbeheerder*: who has it now. */
function isHandedTo(stream: TokenStream, { start, end }: Range): boolean {
  if (!HANDED.test(wordsOf(stream, { start, end }).join(' '))) return false;
  for (let at = start; at < end - 1; at++) {
    if (!/^(?:bij|aan|naar)$/.test(normAt(stream, at))) continue;
    const noun = /^(?:de|onze|mijn|het)$/.test(normAt(stream, at + 1)) ? at + 2 : at + 1;
    const norm = normAt(stream, noun);
    if (isOutsider(norm)) continue;
    if (isWorker(norm) || (noun === at + 1 && hasCapital(stream, stream.tokens[noun]))) return true;
  }
  return false;
}
const HANDED =
  /\b(?:lig(?:t|gen)|sta(?:at|an)|doorgegeven|doorgezet|doorgestuurd|gestuurd|gemaild|overgedragen|neergelegd|bekend|geef|geven|stuur|sturen|zet|vraag(?! niet)|gevraagd)\b/;

/** *De mentor heeft uw brief gelezen.* */
function opensWithWorker(stream: TokenStream, { start }: Range): boolean {
  return /^(?:de|onze|mijn)$/.test(normAt(stream, start)) && isWorker(normAt(stream, start + 1));
}
/** *onze administratie*: who *zij* in the next sentence are. */
function namesOurStaff(stream: TokenStream, { start, end }: Range): boolean {
  return stream.tokens
    .slice(start, end - 1)
    .some(({ norm }, at) => /^(?:onze|ons)$/.test(norm) && STAFF.has(normAt(stream, start + at + 1)));
}
const OFFICE = /(?:planning|directie|leiding|bestuur|dienst|afdeling|team|beheerder|meester)$/;

/** The subject and deed of the clause's first verb of service. */
function actorOf(stream: TokenStream, clause: Range): readonly [Person, Deed] | undefined {
  const last = wordsOf(stream, clause).at(-1) ?? '';
  if (SUBORDINATE.has((stream.tokens[clause.start] as Token).norm)) {
    // *dat de kapper u terugbelt*
    const verbs = [last, withoutParticle(last)];
    const deed = verbs.some((verb) => humanVerbs().has(verb)) ? 'human' : 'serving';
    const isServing =
      deed === 'human' || verbs.some((verb) => servingVerbs().has(verb)) || isServingInfinitive(last);
    const person = isServing ? personInFront(stream, clause) : undefined;
    return person && [person, deed];
  }
  for (let at = clause.start; at < clause.end; at++) {
    const deed = deedOf(stream, clause, at);
    const person = deed && personBeside(stream, clause, at);
    if (deed !== undefined && person !== undefined) return [person, deed];
  }
  return undefined;
}

/** *De monteur zit bij u aan tafel*, *staat er iemand bij u voor de deur* */
const BEING_THERE = /^(?:sta(?:at|an)|zit(?:ten)?|is|zijn)$/;
const AT_READERS =
  /\bbij (?:uw?|je|jou|jullie)\b|^er\b.* voor (?:u|je|jou|jullie)\b|\baan de (?:lijn|telefoon|deur)\b|\b(?:voor|aan|op) (?:de|uw|je|jouw|jullie) (?:deur|stoep)\b/;

const SOUGHT = /\been (?:\p{L}+ )?(?:plek|plaats|gaatje|oplossing|vervanger|vervanging|moment|dag|datum)\b/u;
const GOING_THERE = /\ber\b.* (?:heen|naartoe|langs|achteraan)$/;
/** *dan, morgen, over een week* and a perfect: what will be done. */
const BY_THEN = /^(?:dan|morgen|overmorgen|straks|binnen|over|uiterlijk)$/;

function deedOf(stream: TokenStream, clause: Range, at: number): Deed | undefined {
  const { norm } = stream.tokens[at] as Token;
  if (humanVerbs().has(norm)) return 'human';
  const words = wordsOf(stream, { start: at + 1, end: clause.end });
  if (/^sta(?:at|an)$/.test(norm) && words.includes('klaar')) return 'serving';
  if (/^ma(?:akt|ken)$/.test(norm) && words.includes('bekend')) return 'human';
  if (BEING_THERE.test(norm)) return AT_READERS.test(words.join(' ')) ? 'serving' : undefined;
  if (/^zoek(?:t|en)$/.test(norm) && SOUGHT.test(words.join(' '))) return 'serving';
  // *brengt hem langs*
  if (/^breng(?:t|en)$/.test(norm) && words.at(-1) === 'langs') return 'human';
  // *neemt het onder handen*
  if (/^ne(?:emt|men)$/.test(norm) && words.includes('handen')) return 'human';
  const particle = particleOf(norm);
  if (particle !== undefined) return words.includes(particle) ? 'human' : undefined;
  // *De penningmeester zal het rondsturen*: said, and so meant.
  if (FUTURE.has(norm) && words.some(isServingInfinitive))
    return /^zul?l/.test(norm) || norm === 'zal' ? 'trade' : 'serving';
  // *De loodgieter gaat er z.s.m. heen*
  if (/^ga(?:at|an)$/.test(norm) && GOING_THERE.test(words.join(' '))) return 'human';
  if (FUTURE.has(norm)) return undefined;
  // *Dan heeft Wout de kraan binnen een uur gerepareerd*: done by then.
  if (/^(?:heeft|hebben)$/.test(norm) && BY_THEN.test(normAt(stream, clause.start)))
    return someWord(stream, clause, SERVICE_DONE) ? 'human' : undefined;
  // *De deelnemer levert het werk in.*
  if (norm.startsWith('lever') && words.at(-1) === 'in') return undefined;
  if (tradeVerbs().has(norm)) return 'trade';
  return servingVerbs().has(norm) ? 'serving' : undefined;
}

/** Whether somebody of ours makes the effort or gives the word of a match: *Peter komt hierop terug*. */
export function isPersonsEffort({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  return [clause, conjunctOf(block, clause, focus.start)].some((part) => isEffortIn({ block, focus }, part));
}

function isEffortIn({ block, focus }: Pick<Match, 'block' | 'focus'>, clause: Range): boolean {
  const isTrying = someWord(block, focus, TRYING_VERBS);
  for (let at = clause.start; at < clause.end; at++) {
    const { norm } = block.tokens[at] as Token;
    if (!TRYING_VERBS.has(norm) && !WORD_VERBS.has(norm) && !FUTURE.has(norm)) continue;
    const person = personBeside(block, clause, at);
    if (person === undefined) continue;
    if (person === 'someone')
      return (
        someWord(block, sentenceOf(block, focus.start), READERS) ||
        isNobody(block, at) ||
        isColleagueOf(block, clause)
      );
    if (person === 'unknown')
      // *De keuken doet haar best voor u*: only people do.
      return norm === 'komt' || (norm.startsWith('doe') && someWord(block, clause, READERS));
    // *De bibliotheek streeft ernaar*: that is said of oneself.
    const isHouse =
      !norm.startsWith('prob') &&
      (person === 'department' || [at - 1, at + 2].some((near) => isBody(normAt(block, near))));
    return !isTrying || isHouse || someWord(block, clause, READER_WORDS);
  }
  return false;
}

/** *Men doet zijn best*, *iemand komt hierop terug*. */
function isNobody({ tokens }: TokenStream, verb: number): boolean {
  const beside = [tokens[verb - 1], tokens[verb + 1]];
  return (
    !/^(?:prob|tra|streef|streven)/.test((tokens[verb] as Token).norm) &&
    beside.some((token) => /^(?:men|iemand)$/.test(token?.norm ?? ''))
  );
}

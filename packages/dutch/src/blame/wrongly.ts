import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, normAt } from '../clause/clause.js';
import { DENYING } from '../lexicon/denials.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { isPerson } from '../promise/person-words.js';
import { subjectOf } from '../promise/subject.js';
import { someWord } from '../promise/words.js';
import { isSupposed } from './supposed.js';

/** The reader undergoes it: the mistake is another's. */
const UNDERGOING = wordSet(`
  bent was werd wordt ben word waren worden werden staat stond krijgt kreeg hoort moest moet zou
  kunt kan verdacht
`);
const RECEIVED = wordSet('ontvangen gekregen ontvangt ontving gehad');
/** What is nice to receive, so that receiving it wrongly is held against the reader. */
const BENEFITS =
  /(?:uitkering|toeslag|toeslagen|korting|vergoeding|subsidie|geld|bijstand|voorschot|bijdrage|aow|pensioen|loon)$/;
/** Participles with *zijn* of what one does oneself. */
const DONE = wordSet(
  'uitgegaan vertrokken gestopt doorgereden doorgegaan gebleven overgestapt weggegaan begonnen ingereden gekomen',
);
const ADVERBS = wordSet(
  'helaas daarom daardoor hierdoor toch ook vorige deze dit dan nu toen eerder inmiddels daarbij hierbij ten dus en',
);

/** Whether it is the reader who did something *ten onrechte*. */
export function isWrongByReader(match: Match): boolean {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  if (isSupposed(match) || someWord(block, clause, WRITER_SUBJECTS)) return false;
  if (someWord(block, clause, RECEIVED) && !hasBenefit(block, clause)) return false;
  const isPaid = someWord(block, clause, PAID);
  const paysOther = isPaid && paysPerson(block, clause);
  if (byReader(block, clause)) return !isPaid || paysOther;
  if (someWord(block, clause, UNDERGOING) && !someWord(block, clause, DONE) && !isParked(block, clause))
    return false;
  if (isPaid && !paysOther && !someWord(block, clause, DENYING)) return false;
  if (!paysOther && subjectOf(block, clause).actor === 'writer') return false;
  return isSubject(block, clause) || isRelative(block, clause);
}

/** In the clause, or right before *die*: *een toeslag die u ten onrechte hebt ontvangen*. */
function hasBenefit({ tokens }: TokenStream, { start, end }: Range): boolean {
  const isRelativeClause = /^(?:die|dat)$/.test(tokens[start]?.norm ?? '');
  return tokens
    .slice(isRelativeClause ? Math.max(0, start - ANTECEDENT) : start, end)
    .some(({ norm }) => BENEFITS.test(norm));
}
/** The noun stands right before, with at most a comma between. */
const ANTECEDENT = 2;

/** Stood where others should: *op een laadplek*; not *op de wachtlijst*. */
function isParked({ tokens }: TokenStream, { start, end }: Range): boolean {
  const words = tokens.slice(start, end);
  return (
    words.some(({ norm }) => /^(?:sta|staat|stond|stonden)$/.test(norm)) &&
    words.some(({ norm }) => SPOT.test(norm)) &&
    !words.some(({ norm }) => norm.endsWith('lijst'))
  );
}
const SPOT = /(?:plek|plekken|\p{L}{3}plaats|\p{L}{3}plaatsen|parkeervak|stoep|oprit|fietspad|busbaan)$/u;

/** *Ten onrechte heeft u de aannemer betaald*: somebody else got it. */
function paysPerson(stream: TokenStream, { start, end }: Range): boolean {
  for (let at = start + 1; at < end - 1; at++)
    if (
      DETERMINERS.has(normAt(stream, at)) &&
      !PREPOSITIONS.has(normAt(stream, at - 1)) &&
      isPerson(normAt(stream, at + 1))
    )
      return true;
  return false;
}
const DETERMINERS = wordSet('de uw je jouw jullie een die deze');
/** Paid for nothing; *ten onrechte niet betaald* is held against the reader. */
const PAID = wordSet('betaalt betaalde betaald');

/** *door u ten onrechte*. */
function byReader({ tokens }: TokenStream, { start, end }: Range): boolean {
  for (let at = start + 1; at < end; at++)
    if (READER_SUBJECTS.has((tokens[at] as Token).norm) && tokens[at - 1]?.norm === 'door') return true;
  return false;
}

/** *de toeslag die u ten onrechte hebt aangevraagd*: *hebt* has no other subject; not *de agent die u … heeft bekeurd*. */
function isRelative({ tokens }: TokenStream, { start, end }: Range): boolean {
  return (
    READER_SUBJECTS.has(tokens[start + 1]?.norm ?? '') &&
    tokens.slice(start + 2, end).some(({ norm }) => norm === 'hebt' || norm === 'heb')
  );
}

/** *U heeft, dat u, helaas heeft u*; not *de gemeente heeft u*, *aan u*. */
function isSubject({ tokens }: TokenStream, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    if (!READER_SUBJECTS.has((tokens[at] as Token).norm)) continue;
    // *In jullie aangifte hebben jullie …*
    if (at === start + 1 && PREPOSITIONS.has((tokens[start] as Token).norm)) continue;
    if (at <= start + 1) return at === start || opensFor((tokens[start] as Token).norm);
    const before = (tokens[at - 1] as Token).norm;
    if (PREPOSITIONS.has(before)) continue;
    const first = (tokens[start] as Token).norm;
    return PREPOSITIONS.has(first) || ADVERBS.has(first);
  }
  return false;
}

/** Words right behind which *u* is the subject: a conjunction, an adverb, a verb that *u* follows. */
function opensFor(norm: string): boolean {
  return !PREPOSITIONS.has(norm) && norm !== 'die';
}

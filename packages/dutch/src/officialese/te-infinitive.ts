import type { Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { PERIODS } from '../dates/words.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { BEFORE_NOUN } from '../lexicon/determiners.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { adjectiveEvidence, genderOf, isPluralForm, isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { isInfinitive } from './verb-words.js';

/** What a verb governs: the tokens *te* of its infinitives, in order. */
export interface Governed {
  readonly from: number;
  readonly te: readonly number[];
  /** Another *te* follows that may or may not belong to it. */
  readonly unsure: boolean;
}

const COORDINATORS = wordSet('en of alsmede alsook danwel noch');
const OPENERS = wordSet('om teneinde alvorens zonder');
/** Finite verbs that take a *te* of their own when they stand right before it. */
const TAKERS = wordSet(
  'wenst wensen wens hoeft hoeven hoef weet weten behoort behoren blijkt lijkt schijnt tracht trachten probeert',
);
/** *de nog te betalen premie*, *de ondertekende en te versturen brief* */
const BEFORE_ATTRIBUTE = wordSet(BEFORE_NOUN, 'nog en');
/** Behind a verb in -en these say what it is for, not what must be done: *dient tot*, *dient ertoe*. */
const PURPOSES = wordSet('tot ertoe daartoe hiertoe ter als');
/** Behind a particle these show that it closes its verb: *dient een klacht in bij de gemeente*. */
const BEHIND_PARTICLE = wordSet(`
  bij via door om op per voor binnen met en of als indien zodra wanneer namens tegen tot na uiterlijk zonder maar omdat die dat
`);

/** The infinitives with *te* that the finite verb at `verb` governs, coordinated ones too. */
export function governedInfinitives(stream: TokenStream, verb: number): Governed {
  const { end } = sentenceOf(stream, verb);
  const te: number[] = [];
  let openers = 0;
  let coordinated = false;
  let at = verb + 1;
  if (isPerson(wordAt(stream, at))) at++;
  if (!OPENERS.has(wordAt(stream, verb)) && (saysPurpose(stream, verb, at) || closesClause(stream, at)))
    return { from: verb, te, unsure: false };
  for (; at < end; at++) {
    const token = stream.tokens[at] as Token;
    const { norm, kind } = token;
    if (kind === 'punctuation') {
      if (norm === '(') at = closing(stream, at, end);
      else if (norm === ',') coordinated = te.length > 0;
      else if (/^[:;–]$/.test(norm)) break;
    } else if (norm === 'te' && isInfinitive(stream, at + 1) && !isAttributive(stream, at, verb)) {
      if (openers > 0) openers--;
      else if (!isTakenBefore(stream, at, verb)) {
        if (te.length > 0 && !coordinated) break;
        te.push(at);
        coordinated = false;
      }
      at++;
    } else if (isOpener(stream, at)) {
      if (te.length > 0) return { from: verb, te, unsure: false };
      openers++;
    } else if (COORDINATORS.has(norm)) {
      if (te.length === 0 && startsClause(stream, at + 1)) break;
      coordinated = te.length > 0;
    } else if (te.length > 0) {
      const isObject = coordinated && /^(?:u|je|jullie)$/.test(norm) && leadsToTe(stream, at + 1);
      const resumes = SUBORDINATORS.has(norm) || (isPerson(norm) && !isObject) || AUXILIARIES.has(norm);
      if (resumes && !isClusterVerb(stream, at)) break;
    } else if (norm === 'in' && isClosed(stream, at + 1)) return { from: verb, te: [], unsure: false };
  }
  return { from: verb, te, unsure: te.length > 0 && hasMore(stream, at, end) };
}

/** *en u te melden*, *en u tijdig te melden*: a person that is acted on; not *en u probeert te bellen*. */
function leadsToTe(stream: TokenStream, from: number): boolean {
  for (let at = from; at < from + 3 && !isVerbForm(wordAt(stream, at)); at++)
    if (wordAt(stream, at) === 'te') return isInfinitive(stream, at + 1);
  return false;
}

/** Verbs that another verb follows. */
export const CLUSTER = wordSet('worden zijn hebben kunnen mogen moeten willen laten gaan blijven');

/** An infinitive or participle behind *worden, kunnen, laten* and the like. */
export function isClusterVerb(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (!CLUSTER.has(wordAt(stream, at - 1))) return false;
  return (
    isParticiple(norm) || (isInfinitive(stream, at) && !/^(?:tegen|tussen|binnen|buiten|boven)$/.test(norm))
  );
}

function closing(stream: TokenStream, from: number, end: number): number {
  for (let at = from; at < end; at++) if (stream.tokens[at]?.norm === ')') return at;
  return from;
}

function isPerson(norm: string): boolean {
  return READER_SUBJECTS.has(norm) || WRITER_SUBJECTS.has(norm);
}

const FOCUSING = wordSet(
  'ook tevens slechts vooral alleen enkel uitsluitend eveneens dan hier zowel niet hoofdzakelijk mede dus',
);

/** *dient ook als …*, *dient zowel om …*: what it is for. */
function saysPurpose(stream: TokenStream, verb: number, from: number): boolean {
  let at = from;
  while (FOCUSING.has(wordAt(stream, at))) at++;
  if (isOpener(stream, at) && wordAt(stream, at) === 'om') return true;
  // Things serve as something; *u dient als lid te betalen* is a duty.
  if (stream.tokens[at + 1]?.kind === 'number' || isPerson(wordAt(stream, verb - 1))) return false;
  return PURPOSES.has(wordAt(stream, at)) && !/^(?:volgt|eerste|laatste|enige)$/.test(wordAt(stream, at + 1));
}

/** *wie twee doelen dient, is …*: the verb of the main clause follows. */
function closesClause(stream: TokenStream, at: number): boolean {
  const next = wordAt(stream, at + 1);
  return stream.tokens[at]?.norm === ',' && (AUXILIARIES.has(next) || isVerbForm(next));
}

/** *om* before an hour is none. */
function isOpener(stream: TokenStream, at: number): boolean {
  if (!OPENERS.has(wordAt(stream, at)) || isParticleOm(stream, at)) return false;
  return !isTime(stream, at + 1);
}

/** *om 9.00 uur, om acht uur, om half negen*; *om een* may be followed by anything. */
function isTime(stream: TokenStream, at: number): boolean {
  const next = stream.tokens[at];
  if (next === undefined) return false;
  if (next.norm === 'een') return wordAt(stream, at + 1) === 'uur';
  // *om de dag*, *om de vijf jaar*
  if (next.norm === 'de') return isTimeSpan(stream, at + 1);
  return next.kind === 'number' || numberValue(next.norm) !== undefined || PARTS_OF_HOURS.has(next.norm);
}

function isTimeSpan(stream: TokenStream, at: number): boolean {
  const isCount = stream.tokens[at]?.kind === 'number' || numberValue(wordAt(stream, at)) !== undefined;
  return PERIODS.has(wordAt(stream, isCount ? at + 1 : at));
}

const PARTS_OF_HOURS = wordSet('half kwart');

/** *zich om te kleden*, *het pakket om te ruilen*; right behind its verb *om* says what for: *dient om te draaien*. */
function isParticleOm(stream: TokenStream, at: number): boolean {
  if (wordAt(stream, at) !== 'om' || wordAt(stream, at + 1) !== 'te') return false;
  return WITH_OM.has(wordAt(stream, at + 2)) && !/^dien/.test(wordAt(stream, at - 1));
}
const WITH_OM = wordSet('boeken bouwen draaien keren kleden leiden ruilen schakelen vormen wisselen zetten');

/** *en is*, *en wij*, *en helpt*: another clause. */
function startsClause(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (AUXILIARIES.has(norm) || isPerson(norm)) return true;
  const isOther = isParticiple(norm) || genderOf(norm) !== undefined || adjectiveEvidence(norm) === 'sure';
  return norm.endsWith('t') && isVerbForm(norm) && !isOther;
}

/** *die u wenst te ontvangen*: the verb before it takes it; *uw wensen* is a noun. */
function isTakenBefore(stream: TokenStream, te: number, verb: number): boolean {
  return [te - 1, te - 2].some(
    (at) => at > verb && TAKERS.has(wordAt(stream, at)) && !BEFORE_ATTRIBUTE.has(wordAt(stream, at - 1)),
  );
}

/** *de in te vullen gegevens*, *het te betalen bedrag*: it stands before its noun. */
function isAttributive(stream: TokenStream, te: number, verb: number): boolean {
  if (te === verb + 1) return false;
  const next = stream.tokens[te + 2];
  if (next?.kind !== 'word' || COORDINATORS.has(next.norm)) return false;
  if (BEHIND_PARTICLE.has(next.norm) || PREPOSITIONS.has(next.norm) || SUBORDINATORS.has(next.norm))
    return false;
  if (QUESTIONS.test(next.norm)) return false;
  if (isNoun(next.norm) && hasLaterTe(stream, te + 2)) return !CLUSTER.has(wordAt(stream, te + 1));
  const before = wordAt(stream, te - 1);
  const isAfter =
    BEFORE_ATTRIBUTE.has(before) || (BEFORE_ATTRIBUTE.has(wordAt(stream, te - 2)) && before.length <= 5);
  return isAfter && !CLUSTER.has(wordAt(stream, te + 1));
}

function isNoun(norm: string): boolean {
  return (genderOf(norm) !== undefined || isPluralForm(norm)) && !isVerbForm(norm);
}

function hasLaterTe(stream: TokenStream, from: number): boolean {
  const { end } = clauseOf(stream, from);
  for (let at = from; at < end; at++)
    if (wordAt(stream, at) === 'te' && isInfinitive(stream, at + 1)) return true;
  return false;
}

const QUESTIONS = /^(?:hoe|hoeveel|wat|waar|wanneer|waarom|wie|welke?)$/;

/** *dient een klacht in bij …*: a particle that no verb follows. */
function isClosed(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  return token === undefined || token.kind === 'punctuation' || BEHIND_PARTICLE.has(token.norm);
}

/** Behind what was found: *… en te betalen*. */
function hasMore(stream: TokenStream, from: number, end: number): boolean {
  let joined = false;
  for (let at = from; at < end; at++) {
    const norm = stream.tokens[at]?.norm ?? '';
    if (COORDINATORS.has(norm)) joined = !startsClause(stream, at + 1);
    else if (OPENERS.has(norm) || TAKERS.has(norm)) joined = false;
    else if (joined && norm === 'te' && isInfinitive(stream, at + 1)) return true;
  }
  return false;
}

import type { TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { wordAt } from '../clause/words.js';
import { MONTHS, PERIODS, WEEKDAY } from '../dates/words.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';

const DAYS = wordSet('vandaag morgen gisteren enkele');
const PERIOD_TAIL = /(?:vakantie|weekend|dagen|periode|seizoen)$/;
const TIME_PREPOSITIONS = wordSet('op per vanaf sinds binnen na tot om in rond voor vóór tussen');
const ALWAYS =
  /^(?:sinds|tijdens|vanaf|door|namens|vanwege|wegens|ondanks|uiterlijk|volgens|zonder|dankzij)$/;
const PERSONS = wordSet('u jou mij hem hen');
/** Persons or possessives: *bij ons is*, not *bij ons kantoor*. */
const MAYBE_PERSONS = wordSet('ons je haar jullie');
const IDIOMS = wordSet(
  'behandeling orde bestelling voorraad tijd gebruik overleg onderzoek bewerking plan kracht mening belang toepassing',
);
const GIVEN =
  /^(?:over|toe|door|terug|voor)ge\p{L}+(?:d|t|en)$|^(?:(?:af|mee)?gegeven|overhandigd|bezorgd|geleverd|verzonden|verstuurd|gestuurd|gemaild|overgemaakt)$/u;
const MOVED = /^(?:verplaatst|verhuisd|gewijzigd|verschoven|uitgesteld)$/;

/** Whether a preposition behind a noun opens a time, a manner or a person that belongs to the verb, and no part of the noun phrase. */
export function opensAdverbial(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  const next = wordAt(stream, at + 1);
  // *kinderen tot 12 jaar*
  if (stream.tokens[at + 1]?.kind === 'number' && wordAt(stream, at + 2) === 'jaar' && norm !== 'na')
    return false;
  if (ALWAYS.test(norm) || PERSONS.has(next)) return true;
  if (MAYBE_PERSONS.has(next) && !isNounPhrase(stream, at + 2)) return true;
  if (norm === 'met') return next === 'ingang' || isAmount(stream, at + 1);
  if (norm === 'van') return isTime(stream, at + 1) && reaches(stream, at + 2);
  if (isAtCost(stream, at) || isPassedOn(stream, at)) return true;
  // *op {{ datum }}*
  if (/^(?:op|per|vanaf|tot|voor|vóór)$/.test(norm) && stream.tokens[at + 1]?.kind === 'opaque') return true;
  // *voor 4 personen*
  if (norm === 'voor' && isCounted(stream, at + 1)) return false;
  return TIME_PREPOSITIONS.has(norm) && isTime(stream, at + 1);
}

/** A number of things, no date or hour. */
function isCounted(stream: TokenStream, at: number): boolean {
  const unit = wordAt(stream, at + 1);
  return stream.tokens[at]?.kind === 'number' && !isMonth(unit) && !isPeriod(unit);
}

/** *in behandeling*, *op voorraad*: part of what is said. */
export function isIdiom(stream: TokenStream, at: number): boolean {
  return (
    IDIOMS.has(wordAt(stream, at + 1)) ||
    (wordAt(stream, at + 1) === 'goede' && IDIOMS.has(wordAt(stream, at + 2)))
  );
}

/** *mei*, *(van 3) jl.* */
export function isMonth(norm: string): boolean {
  return MONTHS.has(norm) || norm === 'jl';
}

/** *1 mei*, *dinsdagmiddag*, *drie weken*, *de kerstvakantie*, *volgende week*. */
export function isTime(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  if (token === undefined) return false;
  const { norm, kind } = token;
  if (kind === 'number' || DAYS.has(norm) || WEEKDAY.test(norm) || isMonth(norm)) return true;
  if (norm !== 'een' && numberValue(norm) !== undefined) return true;
  return endOfPeriod(stream, at) !== undefined;
}

/** Behind *volgende week*, *de kerstvakantie*. */
export function endOfPeriod(stream: TokenStream, from: number): number | undefined {
  const noun = [from, from + 1, from + 2].find((at) => isPeriod(wordAt(stream, at)));
  return noun !== undefined && isLedTo(stream, from, noun) ? noun + 1 : undefined;
}

function isPeriod(norm: string): boolean {
  return PERIODS.has(norm) || PERIOD_TAIL.test(norm);
}

/** Only a determiner and an adjective in between. */
function isLedTo(stream: TokenStream, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = wordAt(stream, at);
    if (!/^(?:de|het|een|dit|deze|elke|elk|iedere|ieder)$|[^aeiou]e$/.test(norm) || PREPOSITIONS.has(norm))
      return false;
  }
  return true;
}

/** *met 3%*, *met € 5*, *met een jaar*. */
function isAmount(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  return token?.kind === 'number' || token?.norm === '€' || isTime(stream, at);
}

/** *van 1 tot en met 15 augustus*. */
function reaches(stream: TokenStream, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (/^(?:tot|t\/m|t)$/.test(wordAt(stream, at))) return true;
  return false;
}

/** *voor uw eigen rekening*. */
function isAtCost(stream: TokenStream, at: number): boolean {
  if (wordAt(stream, at) !== 'voor') return false;
  return [at + 2, at + 3].some((noun) => /^(?:rekening|risico)$/.test(wordAt(stream, noun)));
}

/** *aan een collega is overgedragen*, *naar 6 mei is verplaatst*. */
function isPassedOn(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (!/^(?:aan|naar|tot)$/.test(norm)) return false;
  const fits = (verb: string): boolean =>
    (norm !== 'tot' && GIVEN.test(verb)) || (norm !== 'aan' && MOVED.test(verb));
  for (let verb = at + 2; verb < at + 8; verb++) {
    if (stream.tokens[verb]?.kind === 'punctuation') return false;
    if (fits(wordAt(stream, verb))) return true;
  }
  return false;
}

/** A word that no verb cluster opens with: the possessive before it is one. */
function isNounPhrase(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  return (
    norm !== '' &&
    !/^(?:is|zijn|was|waren|wordt|worden|werd|werden|kan|kunnen|zal|zullen|heeft|hebben)$/.test(norm) &&
    !/^(?:langs|komt|komen|terecht|niet|ook|nog|wel|al|voor|op|in|met)$|[^e]t$/.test(norm)
  );
}

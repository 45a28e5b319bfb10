import { OPAQUE, type Range, type Token, type TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { normAt } from '../clause/clause.js';
import { numberValue, timeUnit } from '../numbers/index.js';
import {
  BEFORE_PLACEHOLDER,
  FEASTS,
  LOOSE_COUNTS,
  MONTHS,
  NEAR_DAYS,
  NO_TERM_AFTER,
  NO_TERM_BEFORE,
  NUMBERED,
  PERIOD_MARKERS,
  PERIOD_PREPOSITIONS,
  PERIODS,
  PLACEHOLDERS,
  RECURRING,
  SENT_THINGS,
  SHORT_MONTHS,
  WEEKDAY,
} from './words.js';

/**
 * Where a range of tokens names a date, a day, a recurring date or a term, and so says when: the index of the token that
 * gives it away (the month, the weekday, the unit). The date of what was sent (*uw brief van 3 mei*) says nothing of when.
 */
export function datesIn(stream: TokenStream, { start, end }: Range): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) if (isDateAt(stream, at) && !isOfSentThing(stream, at)) found.push(at);
  return found;
}

function isDateAt(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at] as Token;
  switch (token.kind) {
    case 'word':
      return isCalendarWord(stream, at) || isPeriod(stream, at) || isTerm(stream, at);
    case 'number':
      return isNumericDate(stream, at) || NUMBERED.has(normAt(stream, at - 1));
    case 'opaque':
      return isPlaceholder(stream, at);
    default:
      return false;
  }
}

function isCalendarWord(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (norm === 'uiterlijk') return isDeadlineMark(stream, at);
  if (PLACEHOLDERS.has(norm) && isBracketed(stream, at)) return true;
  if (SHORT_MONTHS.has(norm)) return isDayNumber(stream, at - 1);
  return (
    (MONTHS.has(norm) && !isMonthOf(stream, at)) ||
    WEEKDAY.test(norm) ||
    isNearDay(stream, at) ||
    RECURRING.has(norm) ||
    FEASTS.has(norm) ||
    /^q[1-4]$/.test(norm)
  );
}

/** *De controle van januari halen wij in*: what it is, not when; *op de avond van januari, de eerste van mei* are when. */
function isMonthOf(stream: TokenStream, at: number): boolean {
  const [before, determiner, noun, van] = [at - 4, at - 3, at - 2, at - 1].map((index) =>
    normAt(stream, index),
  );
  return (
    van === 'van' &&
    /^(?:de|het|onze|uw|je|jouw|jullie)$/.test(determiner ?? '') &&
    !PREPOSITIONS.has(before ?? '') &&
    !/\d|(?:de|ste|dag|dagen)$|^(?:einde?|begin|loop|helft|week|weken|midden|start|maand|zomer|vakantie)$/.test(
      noun ?? '',
    )
  );
}

/** *vandaag*, *morgen*; not *goede morgen*, *vandaag de dag*. */
function isNearDay(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (!NEAR_DAYS.has(norm) || normAt(stream, at - 1).startsWith('goede')) return false;
  return norm !== 'vandaag' || normAt(stream, at + 1) !== 'de';
}

/** *uiterlijk [datum]*, *uiterlijk {{ dag }}*, *uiterlijk op …*: an adverb before a term, whatever that is. */
function isDeadlineMark({ tokens }: TokenStream, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return (
    next.kind === 'number' ||
    next.kind === 'opaque' ||
    /^(?:\[|<|\{|op|binnen|voor|vóór|over|om|aan)$/.test(next.norm)
  );
}

/** *deze week, eind van de maand, na de zomer, twee keer per week, de loop van de ochtend*. */
function isPeriod(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  // *een fijn weekend*: a wish.
  if (norm === 'weekend')
    return !/^(?:fijn|prettig|goed|leuk|gezellig|heerlijk|mooi)$/.test(normAt(stream, at - 1));
  if (!PERIODS.has(norm)) return false;
  const before = normAt(stream, at - 1);
  // *het verbruik per uur*: a rate.
  if (before === 'per' && /^(?:uur|minuut|seconde)$/.test(norm)) return false;
  if (PERIOD_MARKERS.has(before)) return true;
  if (before !== 'de' && before !== 'het') return false;
  return PERIOD_PREPOSITIONS.has(normAt(stream, at - 2)) && !/^(?:dag|uur)$/.test(norm);
}

/** A count with a unit of time: *2 tot 3 werkdagen, binnen een week, anderhalf uur, een paar dagen*. */
function isTerm(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (norm === 'halfuur' || norm === 'halfuurtje') return true;
  if (timeUnit(norm) === undefined || NO_TERM_AFTER.has(normAt(stream, at + 1))) return false;
  // *twee volle weken*: one word may stand between.
  const count = [at - 1, at - 2].find((index) => isCount(normAt(stream, index)));
  if (count === undefined || NO_TERM_BEFORE.has(normAt(stream, count - 1))) return false;
  // *over een andere dag*: about it.
  if (/^(?:ander|andere|nieuwe|welke)$/.test(normAt(stream, at - 1))) return false;
  return normAt(stream, count) !== 'een' || isBounded(stream, count);
}

function isCount(norm: string): boolean {
  return LOOSE_COUNTS.has(norm) || numberValue(norm) !== undefined;
}

/** *binnen een week*, *over een paar dagen*; not *een dag als vandaag*. */
function isBounded(stream: TokenStream, count: number): boolean {
  return /^(?:binnen|over|na|in|maximaal|hooguit|uiterlijk|circa|ongeveer)$/.test(normAt(stream, count - 1));
}

/** *3-5-2025, 3/5, 03.05.2025, 2025-05-03, in 2025, 14.30 uur*. */
function isNumericDate(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (isHyphenated(stream, at)) return true;
  if (/^\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d$/.test(norm)) return true;
  if (/^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/.test(norm))
    return !/^(?:24\/7|1\/[2-8]|[23]\/[345])$/.test(norm);
  if (/^\d{1,2}[.:]\d\d$/.test(norm)) return /^(?:uur|u)$/.test(normAt(stream, at + 1)) || norm.includes(':');
  return /^20\d\d$/.test(norm) && YEAR_PREPOSITION.test(normAt(stream, at - 1));
}
const YEAR_PREPOSITION = /^(?:in|eind|begin|medio|vanaf|voor|vóór|na|voorjaar|najaar|zomer|winter|per)$/;

/** The last number of *3-5-2025*: numbers tied by hyphens. */
function isHyphenated({ tokens }: TokenStream, at: number): boolean {
  const [day, first, month, second] = tokens.slice(Math.max(0, at - 4), at);
  const year = tokens[at];
  if (day?.kind !== 'number' || month?.kind !== 'number' || year === undefined) return false;
  return first?.norm === '–' && second?.norm === '–' && !first.spaced && !month.spaced && !year.spaced;
}

/** A template's expression where a date belongs. */
function isPlaceholder(stream: TokenStream, at: number): boolean {
  const before = normAt(stream, at - 1);
  // *op info@…* is a place.
  if (before === 'op' && stream.text[(stream.tokens[at] as Token).start] !== OPAQUE) return false;
  return BEFORE_PLACEHOLDER.has(before);
}

function isBracketed(stream: TokenStream, at: number): boolean {
  return [1, 2, 3].some((far) => /^[[<{]+$/.test(normAt(stream, at - far)));
}

function isDayNumber(stream: TokenStream, at: number): boolean {
  return /^\d{1,2}e?$/.test(normAt(stream, at));
}

/** *uw brief van 3 mei*, *uw mail d.d. 12 maart* */
function isOfSentThing(stream: TokenStream, at: number): boolean {
  let from = at - 1;
  while (from > 0 && isPartOfDate(stream, from)) from--;
  const norm = normAt(stream, from);
  if (/^(?:dd|d\.d|gedateerd)$/.test(norm)) return true;
  return norm === 'van' && SENT_THINGS.test(normAt(stream, from - 1));
}

function isPartOfDate({ tokens }: TokenStream, at: number): boolean {
  const token = tokens[at] as Token;
  return (
    token.kind === 'number' ||
    token.norm === '–' ||
    MONTHS.has(token.norm) ||
    WEEKDAY.test(token.norm) ||
    /^\d+e$/.test(token.norm)
  );
}

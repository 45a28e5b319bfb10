import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { MONTHS } from '../dates/words.js';
import { numberValue, timeUnit } from '../numbers/index.js';
import { wordsOf } from '../promise/words.js';

const AIMED =
  /\b(?:doel(?:stelling)?(?:en)?|streef\p{L}*|streven|norm|moet(?:en)?|willen|wil|minimaal|minstens|target|ambitie|kpi)\b/u;
/** What was measured, rises or falls, in the indicative: *de klanttevredenheid daalt*; that *wij meten* tells no result. */
const CHANGES =
  /\b(?:daalt|dalen|stijgt|stijgen|groeit|groeien|bedraagt|bedragen|scoort|schommelt|gemeten|nam|nemen? (?:\S+ ){0,3}(?:toe|af)|neemt (?:\S+ ){0,3}(?:toe|af))\b/;
/** Clauses and verbs that speak of what is not so yet. */
const NOT_YET =
  /\b(?:zodat|opdat|als|indien|wanneer|mits|laten?|doen|doet|zal|zullen|kan|kunnen|moet|moeten|wil|willen|te)\b/;
/** What is numbered, not counted: *stap 3*, *€ 5*. */
const LABELS =
  /(?:punt|nummer|lijn|kamer)$|^(?:stap|week|hoofdstuk|paragraaf|artikel|versie|nr|pagina|fase|tip|vraag|top|€)$/;
const SUMS = /^(?:euro|eur)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** A share, a grade, a count or a change in the sentence that is no aim: *71% van onze klanten*, *3 op de 4*, *een 6*, *daalt*. */
export function isMeasured({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  const words = wordsOf(block, sentence).join(' ');
  if (AIMED.test(words)) return false;
  if (CHANGES.test(words) && !NOT_YET.test(words)) return true;
  for (let at = sentence.start; at < sentence.end; at++)
    if (isShare(block, at) || (isFigure(block, at, sentence) && isOfMatch(block, at, focus))) return true;
  return false;
}

/** *procent*, *drie op de vier*, *negen van de tien*. */
function isShare(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (norm === '%' || norm === 'procent') return true;
  const joins = /^(?:op|van)$/.test(normAt(stream, at + 1)) && /^(?:de|elke)$/.test(normAt(stream, at + 2));
  return joins && numberValue(norm) !== undefined && numberValue(normAt(stream, at + 3)) !== undefined;
}

/** Digits that are no year, date, term, price or number of a thing. */
function isFigure(stream: TokenStream, at: number, sentence: Range): boolean {
  const { kind, norm } = stream.tokens[at] as Token;
  if (kind !== 'number' || at === sentence.start || YEAR.test(norm)) return false;
  const next = normAt(stream, at + 1);
  return (
    !LABELS.test(normAt(stream, at - 1)) &&
    !SUMS.test(next) &&
    !MONTHS.has(next) &&
    timeUnit(next) === undefined
  );
}

/** How far before the words their count may stand: *500 zeer tevreden klanten*. */
const NEAR = 3;
const BEFORE_GRADE = /^(?:een|van|naar|op|is|was|cijfer|rapportcijfer|score|gemiddeld)$/;

/** A grade, or the count of what was found; not *met 24 smaken*. */
function isOfMatch(stream: TokenStream, at: number, { start, end }: Range): boolean {
  const isCount = at >= start - NEAR && at < end;
  return isCount || /\d[.,]\d/.test(normAt(stream, at)) || BEFORE_GRADE.test(normAt(stream, at - 1));
}

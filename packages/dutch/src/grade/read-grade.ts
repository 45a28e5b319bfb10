import type { BlockView, Match, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { cellsBeside } from '../document/row.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { isParticiple } from '../morphology/participle.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue, timeUnit } from '../numbers/index.js';
import { ADJECTIVES, FOLLOWERS, GOALS, GRADE_NOUNS } from './lexicon.js';

/** A grade as it stands. */
export interface Grade {
  readonly at: number;
  readonly value: number;
  readonly form: 'digits' | 'word' | 'plural' | 'pass';
}

const PLURALS: ReadonlyMap<string, number> = new Map([
  ['vijven', 5],
  ['zessen', 6],
  ['zesjes', 6],
  ['zevens', 7],
  ['achten', 8],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['zesje', 6],
  ['zeventje', 7],
  ['achtje', 8],
]);
/** Lower ones are counts, or no goal that anyone sets. */
const LOWEST = 5;
const HIGHEST = 10;
const BEFORE_GRADE: ReadonlySet<string> = wordSet("een 'n één die deze geen");
const BEFORE: ReadonlySet<string> = wordSet(
  ': = > ≥ >= minimaal min minimum minstens tenminste minste ondergrens',
);
const BETWEEN: ReadonlySet<string> = wordSet(
  'van dan naar op bij geldt hanteren tot de het boven met is gemiddeld bedraagt minimaal minstens :',
);
/** *boven de 7*, *onder de zeven*. */
const PLACING = /^(?:boven|onder)$/;
/** *8/10* in one word. */
export const OUT_OF_TEN = /\/10$/;
const NO_GRADE: ReadonlySet<string> = wordSet('% / ° € x');

/** The grade in the capture `cijfer`; undefined where the number is none. */
export function readGrade(match: Match): Grade | undefined {
  const at = match.captures.get('cijfer')?.start;
  const token = at === undefined ? undefined : match.block.tokens[at];
  if (at === undefined || token === undefined) return undefined;
  const grade = gradeOf(token, at);
  const last = match.captures.get('tweede')?.start ?? at;
  if (grade === undefined || isOrdinal(match.block, at)) return undefined;
  if (!endsThere(match.block, at) || !endsThere(match.block, last)) return undefined;
  if (STREET.test(match.block.tokens[at - 1]?.norm ?? '')) return undefined;
  if (match.block.kind === 'table-cell' && countsUnits(match.block)) return undefined;
  return isWholeCell(match.block, at) || standsAlone(match.block, grade) ? grade : undefined;
}

/** *Lindestraat 8* */
const STREET = /.(?:straat|laan|weg|plein|gracht|kade|dijk|hof|pad|singel|steeg|dreef)$/;

/** *6. Maak het veilig*: the number of an item. */
function isOrdinal({ tokens }: BlockView, at: number): boolean {
  const isFirst = at === 0 || /^[.;]$/.test(tokens[at - 1]?.norm ?? '');
  return isFirst && tokens[at + 1]?.norm === '.' && tokens[at + 2] !== undefined;
}

function gradeOf({ kind, norm }: Token, at: number): Grade | undefined {
  if (norm === 'voldoende') return { at, value: 6, form: 'pass' };
  const plural = PLURALS.get(norm);
  if (plural !== undefined) return { at, value: plural, form: 'plural' };
  const value = SMALL.get(norm) ?? numberValue(norm.replace(OUT_OF_TEN, ''));
  if (value === undefined || value < LOWEST || value > HIGHEST) return undefined;
  return { at, value, form: kind === 'number' ? 'digits' : 'word' };
}

/** No count of anything: *een 8*, *cijfer 7,5*; not *8 dagen*, *8 tot 17 uur*, *8 van de 10*. */
function standsAlone(stream: TokenStream, { at, form }: Grade): boolean {
  const { tokens } = stream;
  if (form === 'plural') return true;
  let before = at - 1;
  while (ADJECTIVES.has(tokens[before]?.norm ?? '') && tokens[before]?.sentence === tokens[at]?.sentence)
    before--;
  const norm = tokens[before]?.sentence === tokens[at]?.sentence ? (tokens[before]?.norm ?? '') : '';
  if (BEFORE_GRADE.has(norm) || OUT_OF_TEN.test(tokens[at]?.norm ?? '')) return true;
  if (form === 'pass')
    return /^(?:halen|scoren|behalen|krijgen|scoort|haalt|krijgt)$/.test(tokens[at + 1]?.norm ?? '');
  if (GRADE_NOUNS.test(norm)) return true;
  // *de norm (7,5 van klanten)*
  if (norm === '(' && isDecimal(tokens[at]) && GOALS.test(tokens[before - 1]?.norm ?? '')) return true;
  if (PLACING.test(norm) && isDecimal(tokens[at])) return true;
  // *7,5 is de norm, 8 de ambitie*
  if (norm === ',' && isSubject(tokens, at + 1)) return true;
  if (norm === 'de' && (PLACING.test(tokens[before - 1]?.norm ?? '') || isDecimal(tokens[at]))) return true;
  if (form === 'word') return norm === ':' || (norm === 'op' && namesGrade(stream, at, clauseOf(stream, at)));
  if (norm === '' || norm === ':' || norm === '|') return true;
  if (/^[=≥>]+$/.test(norm) && tokens[before - 1]?.kind === 'number') return false;
  // *is het doel 7,6*, *klantwaardering: doel 8*
  const isExact = isDecimal(tokens[at]);
  // *Doel 8.1: klanten sneller helpen*
  if (GOALS.test(norm)) return tokens[at + 1]?.norm !== ':' && (isExact || namesGrade(stream, at));
  if (BEFORE.has(norm) || BETWEEN.has(norm)) return isExact || namesGrade(stream, at);
  // *rapportcijfer bezoekers 8,2*, *8,2 voor telefoon, 7,9 voor mail*
  if (isExact && (isCustomerNoun(norm) || norm === ',') && namesGrade(stream, at)) return true;
  return isExact && isInList(stream, at);
}

/** *Streefcijfers: balie 8,0; telefoon 7,8*. */
function isInList({ tokens, sentences }: TokenStream, at: number): boolean {
  const start = sentences[tokens[at]?.sentence ?? 0]?.start ?? 0;
  const colon = tokens.slice(start, at).findIndex(({ norm }) => norm === ':');
  return tokens
    .slice(start, start + Math.max(colon, 0))
    .some(({ norm }) => /^(?:streef|doel|norm)\p{L}*(?:cijfer|score|waarde)/u.test(norm));
}

/** *7,5*, *8/10*: what hardly counts anything. */
function isDecimal(token: Token | undefined): boolean {
  return /[.,]|\/10$/.test(token?.norm ?? '');
}

function endsThere({ tokens }: TokenStream, at: number): boolean {
  let next = at + 1;
  while (isSign(tokens, next)) next++;
  const token = tokens[next];
  if (token === undefined || token.sentence !== tokens[at]?.sentence) return true;
  // *doel 7,5 / behaald 7,9*
  if (token.norm === '/' && token.spaced && tokens[next + 1]?.kind === 'word') return true;
  if (NO_GRADE.has(token.norm)) return isOutOfTen(tokens, next);
  // *8 & 15 januari*
  if (token.norm === '&' && tokens[next + 1]?.kind === 'number') return false;
  if (token.kind === 'punctuation') return token.norm !== '–';
  if (!FOLLOWERS.has(token.norm)) return isLastVerb(tokens, next) || isSubject(tokens, next);
  // 8 van de 10 klanten, 4 op 5; but *een 8 op 10*.
  const after = tokens[next + 1]?.norm === 'de' ? tokens[next + 2] : tokens[next + 1];
  const isShare =
    /^(?:van|op|uit)$/.test(token.norm) &&
    after !== undefined &&
    numberValue(after.norm) !== undefined &&
    after.norm !== 'een';
  return !isShare || (token.norm !== 'van' && after?.norm === '10');
}

/** *7+*, *7½*, *7-*; not *7-8*. */
export function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.spaced) return false;
  return /^[+½]$/.test(token.norm) || (/^[–-]$/.test(token.norm) && tokens[at + 1]?.kind !== 'number');
}

/** A cell that holds a grade and nothing else but *≥* or *minimaal*. */
function isWholeCell(block: BlockView, at: number): boolean {
  return (
    block.kind === 'table-cell' &&
    block.tokens.length <= 3 &&
    block.tokens.slice(0, at).every(({ norm }) => norm !== '-' && norm !== '–')
  );
}

/** A column or row of days, percents or numbers: *Doel (dagen)*. */
function countsUnits(block: BlockView): boolean {
  return [block.columnHead(), ...cellsBeside(block, -1)].some(
    (part) =>
      part?.tokens.some(({ norm }) => timeUnit(norm) !== undefined || UNITS.test(norm)) &&
      !part.tokens.some(({ norm }) => GRADE_NOUNS.test(norm)),
  );
}
const UNITS =
  /^(?:aantal|stuks|%|procent|percentage|€|euro|km|meter|bedrag|openingstijd|tijdstip|wachttijd|levertijd)$/;

/** *een acht belonen*, *is een cijfer van 7,0 opgenomen*: the clause's last verb. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  const { norm, sentence } = tokens[at] as Token;
  const after = tokens[at + 1];
  if (after !== undefined && after.sentence === sentence && after.kind !== 'punctuation') return false;
  return (isVerbForm(norm) || isParticiple(norm)) && timeUnit(norm) === undefined;
}

/** *is een acht de norm*. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return /^(?:de|het|onze|ons)$/.test(tokens[at]?.norm ?? '') && GOALS.test(tokens[at + 1]?.norm ?? '');
}

/** *8/10*. */
function isOutOfTen(tokens: readonly Token[], slash: number): boolean {
  return tokens[slash]?.norm === '/' && tokens[slash + 1]?.norm === '10';
}

/** *een waardering van 8*. */
function namesGrade(stream: TokenStream, at: number, { start, end } = sentenceOf(stream, at)): boolean {
  return stream.tokens.slice(start, end).some(({ norm }) => GRADE_NOUNS.test(norm));
}

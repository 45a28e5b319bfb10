import { type BlockView, isAllCapitals, type Range, type Token } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../agreement/word-classes.js';
import { sentenceOf } from '../clause/clause.js';
import { hasCapital } from '../clause/words.js';
import { MONTHS } from '../dates/words.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { isVerbForm } from '../morphology/index.js';

/**
 * Whether words are (part of) a name or title: a capital inside a sentence that is not in capitals throughout, or in a
 * heading whose every word has one.
 */
export function isProperName(block: BlockView, { start }: Range): boolean {
  const first = block.tokens[start] as Token;
  if (!hasCapital(block, first)) return false;
  const sentence = sentenceOf(block, start);
  const others = block.tokens.slice(sentence.start, sentence.end).filter(({ kind }) => kind === 'word');
  if (others.every((token) => isCapitals(block, token) || token === first) && isCapitals(block, first))
    return false;
  const isListed = block.tokens[start + 1]?.kind === 'punctuation';
  const content = others.filter((token) => token !== first && token.end - token.start > 3);
  if (!isListed && content.length > 1 && content.every((token) => hasCapital(block, token))) return true;
  return !opensText(block, start, sentence.start) || opensCompany(block, start);
}

const LEGAL_FORM = /^(?:bv|b\.v|nv|n\.v|vof|v\.o\.f|cv|c\.v)$/;
const LONGEST_NAME = 4;

/** *Conform Advies BV*: capitals up to a legal form; *Thans Bouw levert …*: a word with a capital that its verb follows. */
function opensCompany(block: BlockView, start: number): boolean {
  const { tokens } = block;
  const normAt = (at: number): string => tokens[at]?.norm ?? '';
  let end = start + 1;
  while (end <= start + LONGEST_NAME && hasCapital(block, tokens[end]) && !isDate(normAt(end))) {
    if (LEGAL_FORM.test(normAt(end))) return true;
    end++;
  }
  if (end === start + 1 || SUBORDINATORS.has(normAt(start))) return false;
  const isVerb = normAt(end).endsWith('t') && isVerbForm(normAt(end));
  // Conform Offerte levert de aannemer …: the subject comes behind the verb.
  const isInverted = SUBJECT_PRONOUNS.has(normAt(end + 1)) || determinerOf(normAt(end + 1)) !== undefined;
  return isVerb && !(isInverted && PREPOSITIONS.has(normAt(start)));
}

/** *Dinsdag*, *Koningsdag*, *Mei*. */
function isDate(norm: string): boolean {
  return norm.endsWith('dag') || MONTHS.has(norm);
}

/** At a sentence's start, a line's start, behind a number or a mark that a capital may follow. */
function opensText(block: BlockView, index: number, from: number): boolean {
  let at = index - 1;
  let quoted = false;
  while (at >= from && isQuote(block.tokens[at] as Token)) {
    quoted = true;
    at--;
  }
  const before = block.tokens[at];
  if (at < from || before === undefined) return true;
  const between = block.text.slice(before.end, (block.tokens[index] as Token).start);
  if (between.includes('\n')) return true;
  if (before.kind === 'number' || before.kind === 'opaque') return !quoted;
  return before.kind === 'punctuation' && (quoted ? before.norm === ':' : before.norm !== ',');
}

function isQuote({ kind, norm }: Token): boolean {
  return kind === 'punctuation' && (norm === '"' || norm === "'");
}

function isCapitals(block: BlockView, { start, end }: Token): boolean {
  const text = block.text.slice(start, end);
  return isAllCapitals(text) || text.length === 1;
}

const REACH = 4;
const LONG_REACH = 20;
const TITLES =
  /^(?:wet|besluit|verordening|richtlijn|verdrag|regeling|protocol|convenant|aanbeveling|beleidsregels?|conventie|kaderbesluit|mededeling|handboek|nota|rapport)$/;

/**
 * Whether a capital inside the sentence stands close before, or the sentence opens with the name of a kind of law, or
 * holds one and its date stands right before: *Richtlijn 96/9/EG van 11 maart 1996 betreffende …*.
 */
export function isInTitle(block: BlockView, { start }: Range): boolean {
  const sentence = sentenceOf(block, start);
  const reach = block.tokens[start - 1]?.kind === 'number' ? LONG_REACH : REACH;
  for (let at = start - 1; at >= Math.max(sentence.start, start - reach); at--) {
    const token = block.tokens[at] as Token;
    // *De Wit: aangaande de storing …*
    if (token.norm === ':') return false;
    if (token.kind !== 'word' || !hasCapital(block, token) || isCapitals(block, token)) continue;
    if (TITLES.test(token.norm)) return true;
    const before = nameStart(block, at) - 1;
    // *besproken met Ruud de Wit inzake …*, *de heer Bos*
    if (BEFORE_PERSON.test(block.tokens[before]?.norm ?? '')) {
      at = before;
      continue;
    }
    if (at >= start - REACH && !opensText(block, at, sentence.start)) return true;
  }
  return false;
}

const BEFORE_PERSON = /^(?:met|door|aan|heer|heren|mevrouw|meneer|dhr|mevr|mw|collega|familie)\.?$/;
const NAME_PARTICLE = /^(?:van|de|den|der|ter|ten|het|la|le)$/;

/** Where a name begins that ends at a word with a capital: *Ruud van der Meer*. */
function nameStart(block: BlockView, end: number): number {
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - LONG_REACH); at--) {
    const token = block.tokens[at] as Token;
    if (token.kind !== 'word') break;
    if (hasCapital(block, token)) start = at;
    else if (!NAME_PARTICLE.test(token.norm)) break;
  }
  return start;
}

import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clausesOf, sentenceAfter, sentenceBefore, sentenceOf } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS, READER_WORDS, WRITER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { SAYING } from '../quotation/words.js';
import { OTHER_EXPECTATIONS, OTHER_MATTERS, OTHER_PARTIES, SERVED, SERVICE } from './lexicon.js';
import type { ExpectationPhrase } from './phrase.js';

type Holder = 'customer' | 'other';

const READERS: ReadonlySet<string> = wordSet('uw jouw je jullie');
const THEIRS: ReadonlySet<string> = wordSet('hun zijn haar diens hen ze');
const OURS: ReadonlySet<string> = wordSet("onze ons mijn m'n mij elkaars");
/** Nouns that need service beside them: the user of a manual, the relation, the member of a council. */
const DOUBTFUL = /^(?:relaties?|lid|leden)$|gebruikers?$/;
/** *aan de wet en de verwachtingen*: rules are kept, not exceeded. */
const RULED =
  /^(?:wet|wetten|wet-|regelgeving|normen?|voorwaarden?|voorschriften|richtlijnen|specificaties)$/;
const FAMILY = /^(?:familie|ouders)$/;
const REACH = 8;

/** Whether it is the customer whose expectations these are. */
export function isCustomers(match: Match, phrase: ExpectationPhrase): boolean {
  return holderOf(match, phrase) === 'customer';
}

function holderOf(match: Match, phrase: ExpectationPhrase): Holder {
  const { block } = match;
  const { tokens } = block;
  const inside = tokens.slice(phrase.start, phrase.noun + 1);
  if (inside.some(({ norm }) => OTHER_PARTIES.has(norm) || RULED.test(norm))) return 'other';
  if (match.captures.has('klant')) return serves(block, phrase) ? 'customer' : 'other';
  if (inside.some(({ norm }) => isCustomerNoun(norm) || /^klant(?:en)?verwachting/.test(norm)))
    return 'customer';
  if (inside.some(({ norm }) => READERS.has(norm)))
    return inside.some(({ norm }) => norm === 'eigen') && isReaderSubject(block, phrase)
      ? 'other'
      : 'customer';
  if (inside.some(({ norm }) => OURS.has(norm))) return 'other';
  const named = namedBehind(block, phrase);
  if (named !== undefined) return named;
  if (inside.some(({ norm }) => OTHER_EXPECTATIONS.has(norm))) return 'other';
  if (inside.some(({ norm }) => THEIRS.has(norm))) return antecedent(block, phrase);
  return fromContext(match, phrase);
}

/** *van onze gasten*, *van u*, *die u van ons heeft*, *die bij klanten leven*. */
function namedBehind(block: TokenStream, phrase: ExpectationPhrase): Holder | undefined {
  const { tokens } = block;
  const { end } = sentenceOf(block, phrase.noun);
  const from = phrase.holder ?? phrase.end;
  const first = tokens[from]?.norm === ',' ? tokens[from + 1]?.norm : tokens[from]?.norm;
  if (from >= end || first === undefined || !NAMING.has(first)) return undefined;
  for (let at = from + 1; at < Math.min(end, from + REACH); at++) {
    const { kind, norm } = tokens[at] as Token;
    if (first === 'van' && isBlank(block.tokens[at] as Token)) return 'customer';
    if (kind === 'punctuation' && norm !== '%' && at > from + 1) break;
    if (isCustomerNoun(norm)) return DOUBTFUL.test(norm) && !serves(block, phrase) ? 'other' : 'customer';
    // *uw familie*: the customer's.
    if (FAMILY.test(norm) && READERS.has((tokens[at - 1] as Token).norm)) return 'customer';
    if (OTHER_PARTIES.has(norm)) return 'other';
    if (SERVED.has(norm) && isAboutService(block, phrase)) return 'customer';
    if (READER_SUBJECTS.has(norm) || norm === 'jou') return 'customer';
    if (READERS.has(norm)) continue;
    if (norm === 'hen' || norm === 'ze') return antecedent(block, phrase);
    if (first !== 'van' && /^(?:wek|gewekt|schep|creë|gecreëerd|geschapen)/.test(norm)) return 'customer';
  }
  if (first === 'die') return isOursToMeet(block, from, end) ? undefined : 'other';
  if (first === 'van' && isHeldBefore(block, phrase)) return 'customer';
  return first === 'van' ? 'other' : undefined;
}

/** *De huurders hadden verwachtingen van de renovatie*: the subject holds them. */
function isHeldBefore({ tokens }: TokenStream, { start }: ExpectationPhrase): boolean {
  return HELD.test(tokens[start - 1]?.norm ?? '') && isCustomerNoun(tokens[start - 2]?.norm ?? '');
}

const HELD = /^(?:heeft|hebben|had|hadden)$/;

/** *die wij waarmaken*; not *die wij hebben*, which are our own. */
function isOursToMeet({ tokens }: TokenStream, from: number, end: number): boolean {
  const words = tokens.slice(from, Math.min(end, from + REACH)).map(({ norm }) => norm);
  const [subject] = words.slice(words.indexOf('die') + 1);
  return /^(?:wij|we|ik)$/.test(subject ?? '') && !words.some((word) => HAVING.test(word));
}

const HAVING = /^(?:heb|hebben|had|hadden|koester|koesteren|stel|stellen)$/;

/** What a template or a person fills in: *van {{ naam }}*, *van [naam]*. */
function isBlank({ kind, norm }: Token): boolean {
  return kind === 'opaque' || norm === '{' || norm === '[' || norm === '<';
}

const NAMING: ReadonlySet<string> = wordSet('van die bij onder vanuit');

/** *uw*, *jullie*: the reader acts, and measures by what it expects itself. */
function isReaderSubject(block: TokenStream, phrase: Range): boolean {
  const { start } = sentenceOf(block, phrase.start);
  return block.tokens.slice(start, phrase.start).some(({ norm }) => READER_SUBJECTS.has(norm));
}

/** Whom *hun* means: the nearest before it, in the sentence or the one before; else the customer where we act, or who comes next. */
function antecedent(block: TokenStream, phrase: Range): Holder {
  const { start, end } = sentenceOf(block, phrase.start);
  const before = nearest(block, previousStart(block, start), phrase.start);
  if (before !== undefined) return before;
  const words = block.tokens.slice(start, end);
  if (words.some(({ norm }) => OTHER_PARTIES.has(norm))) return 'other';
  if (words.some(({ norm }) => WRITER_WORDS.has(norm))) return 'customer';
  // *… aan hun verwachtingen. Vraag de huurders opnieuw …*
  const next = block.tokens.slice(end, sentenceAfter(block, start)?.end ?? end);
  if (next.some(({ norm }) => OTHER_PARTIES.has(norm))) return 'other';
  return next.some(({ norm }) => isCustomerNoun(norm) && !DOUBTFUL.test(norm)) ? 'customer' : 'other';
}

function nearest({ tokens }: TokenStream, from: number, to: number): Holder | undefined {
  for (let at = to - 1; at >= from; at--) {
    const { norm } = tokens[at] as Token;
    if (isCustomerNoun(norm)) return 'customer';
    if (OTHER_PARTIES.has(norm)) return 'other';
  }
  return undefined;
}

function previousStart(stream: TokenStream, start: number): number {
  return sentenceBefore(stream, start)?.start ?? start;
}

/** *de verwachtingen*: the customer's where the sentence, or what leads to it, is about service and nobody else is there. */
function fromContext({ block }: Match, phrase: ExpectationPhrase): Holder {
  const sentence = sentenceOf(block, phrase.noun);
  const words = clausesOf(block, phrase.noun)
    .filter(({ start }) => !QUOTING.has(block.tokens[start]?.norm ?? ''))
    .flatMap(({ start, end }) => block.tokens.slice(start, end));
  if (words.some(({ norm }) => OTHER_PARTIES.has(norm) || OTHER_MATTERS.has(norm) || PRICES.test(norm)))
    return 'other';
  if (words.some(({ norm }, at) => isOurs(norm, words[at + 1]))) return 'customer';
  if (words.some(({ norm }) => isServing(norm) && !READER_SUBJECTS.has(norm))) return 'customer';
  const before = block.tokens.slice(previousStart(block, sentence.start), sentence.start);
  const above = [block.columnHead(), block.leadIn(), block.heading()];
  const around = [before, ...above.map((part) => part?.tokens ?? [])];
  return around.some(
    (part) =>
      part.some(({ norm }) => isCustomerNoun(norm) && !DOUBTFUL.test(norm)) &&
      !part.some(({ norm }) => OTHER_PARTIES.has(norm)),
  )
    ? 'customer'
    : 'other';
}

/** *…, schrijft onze inkoper*: who says it is no party to it. */
const QUOTING = new Set([...SAYING, 'aldus', 'stelt', 'laat', 'verwacht', 'concludeert']);
const PRICES = /(?:prijs|prijzen|tarief|tarieven|rente|koers|verbruik)$/;

/** *wij*, *onze*; *onze verwachtingen* is refused before. */
function isOurs(norm: string, next: Token | undefined): boolean {
  return WRITER_WORDS.has(norm) && !(next !== undefined && /^verwachting/.test(next.norm));
}

function isServing(norm: string): boolean {
  return (isCustomerNoun(norm) && !DOUBTFUL.test(norm)) || READER_WORDS.has(norm) || SERVICE.has(norm);
}

/** A noun with another life needs service in the sentence: *onze leden*, *de gebruikers van onze dienst*. */
function serves(block: TokenStream, phrase: ExpectationPhrase): boolean {
  const held = block.tokens[phrase.end - 1]?.norm ?? '';
  return !DOUBTFUL.test(held) || isAboutService(block, phrase);
}

function isAboutService(block: TokenStream, phrase: ExpectationPhrase): boolean {
  const { start, end } = sentenceOf(block, phrase.noun);
  return block.tokens
    .slice(start, end)
    .some(({ norm }) => WRITER_WORDS.has(norm) || SERVICE.has(norm) || DIGITAL.test(norm));
}

/** *de gebruikers van de app* */
const DIGITAL = /(?:portaal|app|website|webwinkel|platform)$/;

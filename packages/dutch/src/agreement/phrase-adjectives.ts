import type { Token } from '@geestdrift/engine';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { isInvariable } from '../morphology/adjectives.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/number-words.js';
import { determinerOf, type NounFeatures } from './determiners.js';
import { CONJUNCTIONS, DEGREE_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

export interface PhraseAdjective {
  readonly index: number;
  /** Says something of the adjective behind it and does not agree: *zeer* hoge, *opvallend* hoge. */
  readonly adverbial: boolean;
}

export interface AdjectiveWalk {
  /** The leftmost token that belongs to the phrase, without determiner. */
  readonly start: number;
  readonly adjectives: readonly PhraseAdjective[];
  /** The leftmost adjective may be a verb. */
  readonly doubtful: boolean;
}

/** No phrase is longer; a list of thousands of adjectives is no Dutch. */
const LONGEST_PHRASE = 30;

/** Walks left from a noun over adjectives, what grades them, and the commas and conjunctions between them. */
export function walkAdjectives(
  tokens: readonly Token[],
  noun: number,
  features: NounFeatures | undefined,
): AdjectiveWalk {
  const adjectives: PhraseAdjective[] = [];
  let start = noun;
  let doubtful = false;
  let linked = false;
  for (
    let at = noun - 1;
    at >= 0 && noun - at < LONGEST_PHRASE && tokens[at]?.sentence === tokens[noun]?.sentence;
    at--
  ) {
    const norm = tokens[at]?.norm ?? '';
    if (isTransparent(tokens, at, noun)) continue;
    if (adjectives.length > 0 && isLink(norm) && isAttributiveAt(tokens, before(tokens, at), features)) {
      linked = true;
      continue;
    }
    if (isGerund(tokens, at)) {
      adjectives.unshift({ index: at - 1, adverbial: true }, { index: at, adverbial: true });
      at--;
      start = at;
      continue;
    }
    if (determinerOf(norm, features) && !(start < noun && isDegreeBehindDeterminer(tokens, at, features)))
      break;
    // *een lang en duidelijk …* is linked, *een lang verwacht …* is not.
    const isPeer = linked && adjectiveEvidence(norm) === 'sure';
    const adverbial =
      start < noun && !isPeer && isDegree(norm, tokens[start]?.norm ?? '', linked || isBare(features));
    linked = false;
    if (!adverbial) {
      const reading = isAttributive(norm, features) ? participleReading(tokens, at, noun) : 'none';
      if (reading === 'verb' || reading === 'none') break;
      doubtful = reading === 'unclear';
    }
    adjectives.unshift({ index: at, adverbial });
    start = at;
  }
  return { start, adjectives, doubtful };
}

/** *een nog te meten …*: an attribute that never changes. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === 'te' && /[a-zëï]{2}n$/.test(tokens[at]?.norm ?? '');
}

const LINKS = wordSet(', en of maar én óf / & dan en/of noch als alsmede alsook');

function isLink(norm: string): boolean {
  return LINKS.has(norm);
}

/** Brackets and quotes around a part of the phrase: *de (hoge) …*, *de “hoge” …*; a percentage before the noun. */
function isTransparent(tokens: readonly Token[], at: number, noun: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'punctuation' && /^[()"'‘’“”„«»*_]$/.test(token.norm)) return true;
  if (at === noun - 1 && token.norm === '%')
    return tokens[at - 1]?.kind === 'number' && isArticle(tokens[at - 2]);
  return (
    token.kind === 'number' && tokens[at + 1]?.norm === '%' && at === noun - 2 && isArticle(tokens[at - 1])
  );
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:de|het|een|die|dat|deze|dit)$/.test(token.norm);
}

/** The token left of one, brackets and quotes passed over. */
function before(tokens: readonly Token[], at: number): number {
  let left = at - 1;
  while (tokens[left]?.kind === 'punctuation' && /^[()"'‘’“”]$/.test(tokens[left]?.norm ?? '')) left--;
  return left;
}

/** What may stand before *en* or a comma inside the phrase: an inflected adjective that nothing else can be. */
function isAttributiveAt(tokens: readonly Token[], at: number, features: NounFeatures | undefined): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const evidence = adjectiveEvidence(token.norm);
  return (evidence === 'sure' || evidence === 'participle') && isAttributive(token.norm, features);
}

/** Words that are determiners elsewhere: `een wat hogere`, `een veel hogere`, `een meer stabiele`. */
function isDegreeBehindDeterminer(
  tokens: readonly Token[],
  at: number,
  features: NounFeatures | undefined,
): boolean {
  if (!DEGREE_WORDS.has(tokens[at]?.norm ?? '')) return false;
  const left = tokens[at - 1];
  if (left?.kind !== 'word') return false;
  return determinerOf(left.norm, features) !== undefined || DEGREE_WORDS.has(left.norm);
}

/** `canBeBare`: a bare form here may be an adjective of its own (`een nieuw groot …`); only some grade another. */
function isDegree(norm: string, next: string, canBeBare: boolean): boolean {
  if (DEGREE_WORDS.has(norm)) return true;
  if (TIMES.has(norm)) return /^(?:oude?|lange?|lang|durende?)$/.test(next);
  if (TIMES.has(next)) return numberValue(norm) !== undefined;
  if (/^(?:\d[\d.,]*|%)$/.test(norm) || MEASURES.has(norm))
    return /(?:ere?|zo)$/.test(next) || MEASURES.has(next);
  if (/(?:e|en)$/.test(norm)) return norm === 'uitgesproken';
  const grades = !canBeBare || GRADING.test(norm) || /^mogelijke?$/.test(next);
  return grades && adjectiveEvidence(norm) !== 'no';
}

const GRADING = /(?:end|lijk|isch|gewoon|matig|ongekend|uniek|enorm|constant|extreem|extra|blijvend)$/;

function isBare(features: NounFeatures | undefined): boolean {
  return features?.gender === 'het' && features.number === 'singular';
}

/** *de tien jaar oude …* */
const TIMES = wordSet('jaar maand maanden week weken dag dagen uur kwartaal');
const MEASURES = wordSet('% procent procentpunt keer maal punt punten twee drie dan');

/** Whether a form can stand as an adjective before a noun with these features. */
function isAttributive(norm: string, features: NounFeatures | undefined): boolean {
  if (adjectiveEvidence(norm) === 'no') return false;
  if (norm.endsWith('e') || isInvariable(norm)) return true;
  return features === undefined || isBare(features);
}

/** Whether a form like `verhoogde`, `behaalde` or an unknown word in -e is an adjective here, a verb, or could be both. */
function participleReading(
  tokens: readonly Token[],
  at: number,
  noun: number,
): 'adjective' | 'verb' | 'unclear' {
  const norm = tokens[at]?.norm ?? '';
  const evidence = adjectiveEvidence(norm);
  if (evidence === 'sure' || !norm.endsWith('e')) return 'adjective';
  const left = tokens[before(tokens, at)];
  if (left === undefined || left.sentence !== tokens[at]?.sentence) return 'adjective';
  const isPast = /[dt]e$/.test(norm);
  if (left.kind !== 'word')
    return isPast && left.norm === ',' && !endsItem(tokens[noun + 1]) ? 'unclear' : 'adjective';
  if (isPast && SUBJECT_PRONOUNS.has(left.norm)) return 'verb';
  if (evidence === 'likely' && isPast && isVerbForm(norm)) {
    if (determinerOf(left.norm) === undefined) return 'verb';
    // *het botte* may be a subject with its verb.
    return /^(?:het|dit|dat|die)$/.test(left.norm) ? 'unclear' : 'adjective';
  }
  if (determinerOf(left.norm) || PREPOSITIONS.has(left.norm) || CONJUNCTIONS.has(left.norm))
    return 'adjective';
  if (DEGREE_WORDS.has(left.norm) || adjectiveEvidence(left.norm) === 'sure') return 'adjective';
  return isVerbForm(left.norm) ? 'adjective' : 'unclear';
}

/** *meer omzet, verhoogde … en minder stress*: an item of a list. */
function endsItem(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || token.norm === 'en' || token.norm === 'of';
}

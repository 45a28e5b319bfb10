import type { Token } from '@geestdrift/engine';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { isInvariable } from '../morphology/adjectives.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { type Determiner, determinerOf, type NounFeatures } from './determiners.js';
import { findEmbeddedDeterminer } from './embedded.js';
import { CONJUNCTIONS, DEGREE_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

export interface PhraseAdjective {
  readonly index: number;
  /** Says something of the adjective behind it and does not agree: *zeer* hoge, *opvallend* hoge. */
  readonly adverbial: boolean;
}

/** What belongs to a noun on its left. Indices are token indices. */
export interface NounPhrase {
  readonly start: number;
  readonly noun: number;
  readonly determiner?: { readonly index: number; readonly word: Determiner };
  /** How the adjectives are inflected; `bare` where there is no determiner. */
  readonly kind: 'definite' | 'indefinite' | 'bare';
  /** From left to right. */
  readonly adjectives: readonly PhraseAdjective[];
  /** The words can be read in more than one way (`verhoogde` as a verb, `zijn` as a verb): better change nothing. */
  readonly uncertain: boolean;
}

/**
 * Walks left from a noun over its adjectives to its determiner, within the sentence. With `features`, the gender and
 * number of the noun as it stands, a word that does not agree (`dat` before a de-word) is not taken for a determiner.
 */
export function analyseNounPhrase(tokens: readonly Token[], noun: number, features?: NounFeatures): NounPhrase {
  const walk = walkAdjectives(tokens, noun, features);
  const before = walk.start - 1;
  const found = findDeterminer(tokens, before, noun, features);
  if (found === 'ambiguous') return phrase(walk, noun, undefined, walk.adjectives.length > 0);
  if (found) return phrase({ ...walk, start: found.index }, noun, found, false);
  if (walk.adjectives.length > 0) {
    const embedded = findEmbeddedDeterminer(tokens, before, features);
    if (embedded) return phrase({ ...walk, start: embedded.index }, noun, embedded, false);
  }
  return phrase(walk, noun, undefined, walk.doubtful);
}

interface Walk {
  readonly start: number;
  readonly adjectives: readonly PhraseAdjective[];
  readonly doubtful: boolean;
}

type FoundDeterminer = { readonly index: number; readonly word: Determiner };

function phrase(walk: Walk, noun: number, found: FoundDeterminer | undefined, uncertain: boolean): NounPhrase {
  const base = { start: walk.start, noun, adjectives: walk.adjectives, uncertain };
  return found ? { ...base, determiner: found, kind: found.word.kind } : { ...base, kind: 'bare' };
}

function walkAdjectives(tokens: readonly Token[], noun: number, features: NounFeatures | undefined): Walk {
  const adjectives: PhraseAdjective[] = [];
  const sentence = tokens[noun]?.sentence;
  let at = noun - 1;
  let start = noun;
  let doubtful = false;
  const hasAttributive = () => adjectives.some((adjective) => !adjective.adverbial);
  while (at >= 0 && tokens[at]?.sentence === sentence) {
    const norm = tokens[at]?.norm ?? '';
    const reached = tokens[start]?.norm ?? '';
    if (isLink(norm) && hasAttributive() && agrees(tokens[at - 1], features) && !isAdverbial(adjectives)) {
      at--;
      continue;
    }
    if (determinerOf(norm, features) && !(start < noun && isDegreeHere(tokens, at, features))) break;
    if (start < noun && isDegree(norm, reached)) {
      adjectives.unshift({ index: at, adverbial: true });
    } else if (isAttributive(norm, features)) {
      const reading = participleReading(tokens, at);
      if (reading === 'verb') break;
      doubtful = reading === 'unclear';
      adjectives.unshift({ index: at, adverbial: false });
    } else {
      break;
    }
    start = at;
    at--;
  }
  return { start, adjectives: adjectives.filter((adjective) => adjective.index >= start), doubtful };
}

function isAdverbial(adjectives: readonly PhraseAdjective[]): boolean {
  return adjectives[0]?.adverbial === true;
}

function isLink(norm: string): boolean {
  return norm === ',' || norm === 'en' || norm === 'of' || norm === 'maar' || norm === 'én';
}

/** An inflected adjective that nothing else can be: what may stand before *en* or a comma inside the phrase. */
function agrees(token: Token | undefined, features: NounFeatures | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const evidence = adjectiveEvidence(token.norm);
  return (evidence === 'sure' || evidence === 'participle') && isAttributive(token.norm, features);
}

/** Words that are determiners elsewhere: `een wat hogere`, `een veel hogere`, `een meer stabiele`. */
function isDegreeHere(tokens: readonly Token[], at: number, features: NounFeatures | undefined): boolean {
  if (!DEGREE_WORDS.has(tokens[at]?.norm ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' && (determinerOf(before.norm, features) !== undefined || DEGREE_WORDS.has(before.norm));
}

function isDegree(norm: string, next: string): boolean {
  if (DEGREE_WORDS.has(norm)) return true;
  if (/^(?:\d[\d.,]*|%|procent|procentpunt|keer|maal|punt|punten|dan)$/.test(norm)) return isComparativeLike(next, norm);
  if (/(?:e|en)$/.test(norm) && norm !== 'opvallend') return norm === 'uitgesproken';
  return adjectiveEvidence(norm) !== 'no';
}

function isComparativeLike(next: string, norm: string): boolean {
  return norm === 'dan' || /(?:ere|er|zo|%|procent|procentpunt|keer|maal|punt|punten)$/.test(next);
}

function isAttributive(norm: string, features: NounFeatures | undefined): boolean {
  const evidence = adjectiveEvidence(norm);
  if (evidence === 'no') return false;
  if (norm.endsWith('e') || isInvariable(norm)) return true;
  return features === undefined || (features.gender === 'het' && features.number === 'singular');
}

/** Whether a form like `verhoogde`, `behaalde` or an unknown word in -e is an adjective here, a verb, or could be both. */
function participleReading(tokens: readonly Token[], at: number): 'adjective' | 'verb' | 'unclear' {
  const norm = tokens[at]?.norm ?? '';
  const evidence = adjectiveEvidence(norm);
  if (evidence === 'sure' || !norm.endsWith('e')) return 'adjective';
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence) return 'adjective';
  const isPast = /[dt]e$/.test(norm);
  if (before.kind === 'punctuation') return isPast && before.norm === ',' ? 'unclear' : 'adjective';
  if (isPast && SUBJECT_PRONOUNS.has(before.norm)) return 'verb';
  if (evidence === 'likely' && isPast && isVerbForm(norm)) return 'verb';
  if (determinerOf(before.norm) || PREPOSITIONS.has(before.norm) || CONJUNCTIONS.has(before.norm)) return 'adjective';
  if (DEGREE_WORDS.has(before.norm) || adjectiveEvidence(before.norm) === 'sure') return 'adjective';
  if (isVerbForm(before.norm)) return 'adjective';
  return 'unclear';
}

function findDeterminer(
  tokens: readonly Token[],
  at: number,
  noun: number,
  features: NounFeatures | undefined,
): FoundDeterminer | 'ambiguous' | undefined {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[noun]?.sentence || token.kind !== 'word') return undefined;
  if (/^\p{L}.*'s$/u.test(token.norm)) return { index: at, word: GENITIVE };
  const word = determinerOf(token.norm, features);
  if (word === undefined) return undefined;
  const reading = determinerReading(tokens, at);
  if (reading === 'other') return undefined;
  return reading === 'determiner' ? { index: at, word } : 'ambiguous';
}

const GENITIVE: Determiner = { kind: 'definite', de: '', het: '', plural: '' };

/** Forms that are something else as well: `die` and `dat` relative, `zijn` a verb, `je` and `jullie` subjects. */
function determinerReading(tokens: readonly Token[], at: number): 'determiner' | 'other' | 'ambiguous' {
  const norm = tokens[at]?.norm ?? '';
  const previous = tokens[at - 1];
  const before = previous?.sentence === tokens[at]?.sentence ? previous : undefined;
  if (norm === 'die' || norm === 'dat') return relativeReading(before);
  if (norm === 'zijn') return verbReading(before);
  if (norm === 'je' || norm === 'jullie') return before && isFinite(before) ? 'ambiguous' : 'determiner';
  return 'determiner';
}

function isFinite(token: Token): boolean {
  return !PREPOSITIONS.has(token.norm) && isVerbForm(token.norm);
}

function relativeReading(before: Token | undefined): 'determiner' | 'other' | 'ambiguous' {
  if (before === undefined || before.kind !== 'word') return before?.norm === ',' ? 'ambiguous' : 'determiner';
  if (PREPOSITIONS.has(before.norm) || CONJUNCTIONS.has(before.norm)) return 'determiner';
  if (SUBJECT_PRONOUNS.has(before.norm) || DEGREE_WORDS.has(before.norm)) return 'determiner';
  if (isVerbForm(before.norm)) return 'determiner';
  return 'other';
}

function verbReading(before: Token | undefined): 'determiner' | 'other' | 'ambiguous' {
  if (before === undefined || before.kind !== 'word') return 'determiner';
  if (PREPOSITIONS.has(before.norm) || isVerbForm(before.norm)) return 'determiner';
  return SUBJECT_PRONOUNS.has(before.norm) || before.norm.endsWith('en') ? 'other' : 'ambiguous';
}

import type { Match, TokenStream } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { adjectiveEvidence, genderOf, isPluralForm, isVerbForm, separate } from '../morphology/index.js';
import { PARTICLES } from '../morphology/separable-data.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { isTime } from './adverbial.js';
import { AUXILIARIES, isParticiple } from './verb-words.js';
import { isStop, textOf, wordAt } from './words.js';

/** Before *dan wel* in the sense of *toch* or *zeker*: a subject or a word that asks. */
const SUBJECTS = wordSet(`
  ik u je jij hij zij ze wij we jullie men er het dat dit die deze wat wie waar wanneer hoe waarom welke en maar of dus nu pas moeten mits
  anders niet wel ook toch liever eerder meer minder
`);
/** Behind it in that sense. */
const ADVERBS = wordSet(`
  weer ook goed heel zo erg eens degelijk even iets nog al niet graag eerst altijd zeker echt snel voldoende meer minder mogelijk waar
  nodig genoeg tijdig zelf iemand iets alvast duidelijk
`);

/**
 * Whether *dan wel* joins two parts (*schriftelijk dan wel per e-mail*), and is not *dan* with *wel* behind a verb or its
 * subject (*kunt u dan wel komen?*).
 */
export function isEitherOr({ block, focus }: Match): boolean {
  const before = wordAt(block, focus.start - 1);
  const after = wordAt(block, focus.end);
  const comma = block.tokens[focus.start - 1]?.norm === ',';
  if (isCount(block, focus.start - 1) && isCount(block, focus.end)) return true;
  if (
    after === '' &&
    block.tokens[focus.end]?.kind !== 'opaque' &&
    block.tokens[focus.end]?.kind !== 'number'
  )
    return false;
  if (comma) return !ADVERBS.has(after) && !AUXILIARIES.has(after);
  if (before === '' && block.tokens[focus.start - 1]?.kind === 'punctuation') return false;
  if (isStop(block, focus.end + 1) && PARTICLES.includes(after)) return false;
  if (SUBJECTS.has(before) || SUBORDINATORS.has(before) || ADVERBS.has(after) || after === 'of') return false;
  // *indien u ziek bent dan wel op vakantie gaat*
  if (AUXILIARIES.has(before)) {
    const { start } = clauseOf(block, focus.start);
    return start < focus.start - 2 && SUBORDINATORS.has(wordAt(block, start));
  }
  if (WAY.test(before)) return true;
  // *op zaterdag dan wel de hele dag*
  if (/^(?:ge)?hele$/.test(wordAt(block, focus.end + 1))) return false;
  if (isFiniteHere(block, focus.start - 1)) return false;
  return isParallel(block, focus.start, focus.end) || !hasVerbBefore(block, focus.start);
}

/** How something is done. */
const WAY = /(?:lijk|isch|eling)$|^(?:contant|online|digitaal|fysiek)$/;

/** *Zet dan wel …*, *Dat gebeurt dan wel …*: a verb right before. */
function isFiniteHere(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (!isVerbForm(norm) || isParticiple(norm)) return false;
  // *in Delft*
  if (PREPOSITIONS.has(wordAt(stream, at - 1))) return false;
  if (/^(?:wij|we|ze|zij|jullie|u|je|ik|hij)$/.test(wordAt(stream, at - 1))) return true;
  return clauseOf(stream, at).start === at || (/t$/.test(norm) && genderOf(norm) === undefined);
}

/** *de klant dan wel de huurder*, *op maandag dan wel op dinsdag*, *gebeld dan wel gemaild*. */
function isParallel(stream: TokenStream, from: number, to: number): boolean {
  const after = wordAt(stream, to);
  const { start } = clauseOf(stream, from);
  const before = wordAt(stream, from - 1);
  if (isParticiple(after)) return isParticiple(before);
  // *bellen dan wel mailen*
  if (/en$/.test(after) && isVerb(after)) return /en$/.test(before) && isVerb(before);
  if (WAY.test(after) && isWay(stream, from)) return true;
  if (adjectiveEvidence(after) === 'sure') return adjectiveEvidence(before) === 'sure';
  if (isNoun(stream, from - 1) && isNoun(stream, to) && !isTime(stream, from - 1))
    return isBare(stream, from - 2);
  const isDeterminer = determinerOf(after) !== undefined;
  if (ARTICLES.has(after) && ARTICLES.has(wordAt(stream, from - 2)))
    return !AUXILIARIES.has(wordAt(stream, from - 3)) && !isVerbForm(wordAt(stream, from - 3));
  if (!isDeterminer && !PREPOSITIONS.has(after)) return false;
  for (let at = from - 1; at >= Math.max(start, from - 5); at--)
    if (wordAt(stream, at) === after) return true;
  return false;
}

function isNoun(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (norm === '' || FUNCTION_WORDS.has(norm) || isTime(stream, at)) return false;
  return textOf(stream, at) !== norm || isPluralForm(norm) || genderOf(norm) !== undefined;
}

/** *voor starters*, *u bent student*, but neither *is de klant* nor *hebben klanten*. */
function isBare(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (PREPOSITIONS.has(norm)) return true;
  return AUXILIARIES.has(norm) && clauseOf(stream, at).start < at;
}

function isCount(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  return token?.kind === 'number' || token?.norm === '€' || numberValue(token?.norm ?? '') !== undefined;
}

const ARTICLES = wordSet('de het uw onze ons');

/** *met pin*, *op het gemeentehuis*, not *op dinsdag*. */
function isWay(stream: TokenStream, to: number): boolean {
  if (isTime(stream, to - 1)) return false;
  return [to - 2, to - 3].some((at) => /^(?:met|per|via|op|bij)$/.test(wordAt(stream, at)));
}

function isVerb(norm: string): boolean {
  return isVerbForm(norm) || separate(norm) !== undefined;
}

/** *Moet de klant dan wel …*: the clause opens with a verb or has one close before. */
function hasVerbBefore(stream: TokenStream, from: number): boolean {
  const { start } = clauseOf(stream, from);
  // *Heeft u de foto's van de fundering dan wel bewaard?*
  if (AUXILIARIES.has(wordAt(stream, start)) && isParticiple(wordAt(stream, from + 2))) return true;
  for (let at = Math.max(start, from - 5); at < from; at++)
    if (AUXILIARIES.has(wordAt(stream, at))) return true;
  return false;
}

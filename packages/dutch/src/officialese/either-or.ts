import type { Match, TokenStream } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { adjectiveEvidence, genderOf, isPluralForm, isVerbForm, separate } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { PARTICLES } from '../morphology/separable-data.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { isIdiom, isTime } from './adverbial.js';

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
  if (isSubject(block, focus.start - 1) || SUBORDINATORS.has(before)) return false;
  if (ADVERBS.has(after) || after === 'of') return false;
  // *de conciërge ziet hem dan wel staan*
  if (/^(?:hem|haar|hen|ons)$/.test(before) && isVerbForm(after)) return false;
  // *indien u ziek bent dan wel op vakantie gaat*
  if (AUXILIARIES.has(before)) {
    const { start } = clauseOf(block, focus.start);
    return start < focus.start - 2 && SUBORDINATORS.has(wordAt(block, start));
  }
  if (WAY.test(before)) return true;
  // *op zaterdag dan wel de hele dag*
  if (/^(?:ge)?hele$/.test(wordAt(block, focus.end + 1))) return false;
  if (joinsInfinitives(block, focus.start, focus.end)) return true;
  if (isFiniteHere(block, focus.start - 1)) return joinsPredicates(block, focus.end);
  if (isParallel(block, focus.start, focus.end)) return true;
  return !hasVerbBefore(block, focus.start) && !(PREPOSITIONS.has(after) && isCommand(block, focus.start));
}

/** A word before *dan wel* in the sense of *toch*; not the noun in *met de pas*. */
function isSubject(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (!SUBJECTS.has(norm) || genderOf(norm) === undefined) return SUBJECTS.has(norm);
  const before = wordAt(stream, at - 1);
  // *met je pas*; *mag je pas dan wel …?*
  if (before === 'je')
    return clauseOf(stream, at).start !== at - 1 && !PREPOSITIONS.has(wordAt(stream, at - 2));
  return determinerOf(before) === undefined;
}

/** *als u belt dan wel een brief schrijft*: the clause has a verb at its end as well. */
function joinsPredicates(stream: TokenStream, to: number): boolean {
  const { start, end } = clauseOf(stream, to);
  const last = lastWordBefore(stream, end);
  const closing = wordAt(stream, last);
  const isClosed = isVerbForm(closing) || (/t$/.test(closing) && genderOf(closing) === undefined);
  return SUBORDINATORS.has(wordAt(stream, start)) && last >= to && isClosed;
}

/** The last token before an index, but for a mark. */
function lastWordBefore({ tokens }: TokenStream, end: number): number {
  return tokens[end - 1]?.kind === 'punctuation' ? end - 2 : end - 1;
}

/** How something is done. */
const WAY = /(?:lijk|isch|eling)$|^(?:contant|online|digitaal|fysiek)$/;

/** *Zet dan wel …*, *Dat gebeurt dan wel …*: a verb right before. */
function isFiniteHere(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  const before = wordAt(stream, at - 1);
  // *of de goot dan wel het dak lekt*
  if (ARTICLES.has(before) && before !== 'het') return false;
  // *Zij verhuist dan wel naar Delft*; not *die verkocht dan wel verhuurd wordt*.
  if (/t$/.test(norm) && PERSONS.test(before) && !isParticiple(wordAt(stream, at + 3)))
    return isVerbForm(norm) || isParticiple(norm);
  if (!isVerbForm(norm) || (isParticiple(norm) && !FINITE.test(norm))) return false;
  // *in Delft*, *met je pas*
  if (PREPOSITIONS.has(before) || (before === 'je' && PREPOSITIONS.has(wordAt(stream, at - 2)))) return false;
  if (/^(?:wij|we|ze|zij|jullie|u|je|ik|hij)$/.test(before)) return true;
  return clauseOf(stream, at).start === at || (/t$/.test(norm) && genderOf(norm) === undefined);
}

const PERSONS = /^(?:u|je|jij|hij|zij|ze|het|dat|dit|die|deze|men)$/;
/** *betaalt, bestelt*: no participle ends in -t behind these. */
const FINITE = /[bdgjlmnrvwz]t$/;

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
  return areWays(stream, from, to);
}

/** *kunt u pinnen dan wel contant betalen*, *te bellen dan wel te mailen*; not *moeten de kosten dan wel …*. */
function joinsInfinitives(stream: TokenStream, from: number, to: number): boolean {
  const { start, end } = clauseOf(stream, to);
  const last = lastWordBefore(stream, end);
  const isOne = (at: number): boolean => /en$/.test(wordAt(stream, at)) && isVerb(wordAt(stream, at));
  const before = wordAt(stream, from - 2);
  // *om te herstellen dan wel over te gaan op …*
  const hasTe = (at: number): boolean => wordAt(stream, at) === 'te';
  if (before === 'te' && [to, to + 1, to + 2, to + 3].some(hasTe)) return true;
  // *kun je pinnen*: whatever stands between a person and the joint.
  const isFirst = PERSONS.test(before)
    ? /en$/.test(wordAt(stream, from - 1))
    : isOne(from - 1) && determinerOf(before) === undefined;
  if (last <= to || !isFirst || !isOne(last)) return false;
  return stream.tokens.slice(start, from - 1).some(({ norm }) => MODALS.test(norm));
}

const MODALS = /^(?:kunt?|kan|kunnen|mag|mogen|moet|moeten|wilt?|willen)$/;

/** *aan de balie dan wel in de app*: where or how, twice, and no more; not *zet de fiets in het rek dan wel op slot*. */
function areWays(stream: TokenStream, from: number, to: number): boolean {
  const { start } = clauseOf(stream, from);
  if (isCommand(stream, from) || !isWayAt(stream, to, endOfWay(stream, to))) return false;
  const sentence = stream.tokens.slice(sentenceOf(stream, from).start, from);
  if (sentence.some(({ norm }) => CONTRASTS.has(norm))) return false;
  return [from - 2, from - 3, from - 4].some((at) => at > start && isWayAt(stream, at, from));
}

/** *Zet de fiets …*, *Leveren wij …?*; not *Betalen kan …*. */
function isCommand(stream: TokenStream, at: number): boolean {
  const { start } = clauseOf(stream, at);
  return isVerbForm(wordAt(stream, start)) && !AUXILIARIES.has(wordAt(stream, start + 1));
}

const WAYS = wordSet('aan bij in met naar op per via');
/** With these *dan wel* says what is so after all. */
const CONTRASTS = wordSet('als indien wanneer maar niet geen anders dus');

/** A preposition and its noun, up to an index, that say no time: *aan de balie*. */
function isWayAt(stream: TokenStream, at: number, end: number): boolean {
  if (!WAYS.has(wordAt(stream, at)) || end < at + 2 || isTime(stream, at + 1) || isIdiom(stream, at))
    return false;
  const isLong = end > at + 2;
  return isLong
    ? determinerOf(wordAt(stream, at + 1)) !== undefined
    : !FUNCTION_WORDS.has(wordAt(stream, at + 1));
}

/** Where the clause ends, or the verbs at its end begin. */
function endOfWay(stream: TokenStream, from: number): number {
  const { end } = clauseOf(stream, from);
  let at = from + 1;
  while (at < Math.min(end, from + 5) && stream.tokens[at]?.kind === 'word' && !isClosing(stream, at)) at++;
  return at < end && stream.tokens[at]?.kind === 'word' && !isClosing(stream, at) ? -1 : at;
}

function isClosing(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  return norm === 'te' || isParticiple(norm) || (/en$/.test(norm) && isStop(stream, at + 1) && isVerb(norm));
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

import type { Match, Range } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../agreement/word-classes.js';
import { isStop, wordAt } from '../clause/words.js';
import { isFiniteVerb } from '../concession/verbs.js';
import { AUXILIARIES, BE } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { PLACEHOLDERS } from '../lexicon/pronouns.js';
import { isListedNoun, isPluralForm, isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';

/** Words that only a noun stands behind: *de rol*, *een rol*. */
const ARTICLES = wordSet("de het een 'n geen deze onze elke iedere welke uw mijn hun");
/** What a preposition does not stand before, beside conjunctions and other prepositions. */
const BEHIND_PARTICLE = wordSet(`
  nu dan ook toch wel niet nog al pas eerst zodra zoals indien gefaseerd stapsgewijs vandaag morgen overmorgen volgend volgende
  komend komende later binnenkort meteen direct spoedig snel samen overal elders zonder
`);
const COORDINATORS = wordSet('en of maar want dus');

/**
 * Whether the capture `particle` belongs to the form in `verb`: *wij rollen het plan in mei uit*, *uit hebben gerold*; not *de
 * bal rolt uit de goot*, *de rol is uit*. `governs`: it is a preposition that the verb takes, *kampt met*.
 */
export function isOwnParticle({ block, captures }: Match, governs: boolean): boolean {
  const verb = captures.get('verb');
  const particle = captures.get('particle');
  if (verb === undefined || particle === undefined) return false;
  if (particle.end <= verb.start) return isCluster(block, particle.end, verb.start);
  if (ARTICLES.has(wordAt(block, verb.start - 1))) return false;
  if (startsOtherClause(block, verb.end, particle.start) || isOtherPhrase(block, verb, particle))
    return false;
  if (governs) return true;
  if (PLACEHOLDERS.has(wordAt(block, particle.start - 1)) || isAdverb(block, particle)) return false;
  return isBehindObject(block, particle.start, particle.end);
}

/** *sluit kort na vijf uur*. */
function isAdverb(block: Match['block'], { start, end }: Range): boolean {
  return (
    wordAt(block, start) === 'kort' && /^(?:na|voor|vóór|daarna|daarvoor|erna)$/.test(wordAt(block, end))
  );
}

/** Only *te* and auxiliaries stand between: *uit te gaan rollen*. */
function isCluster(block: Match['block'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(block, at);
    if (word !== 'te' && !AUXILIARIES.has(word)) return false;
  }
  return from < to;
}

/**
 * *rekenen van het begin af*: the particle closes what a preposition opens; *maken het gebruik van*, *in acht dagen*: a noun of its own; *zijn van
 * mening veranderd*: an auxiliary.
 */
function isOtherPhrase(block: Match['block'], verb: Range, particle: Range): boolean {
  const last = wordAt(block, particle.end - 1);
  const next = wordAt(block, particle.end);
  if (particle.end - particle.start === 1) {
    // *af en toe*; *vindt geen plaats*, *op de weg*
    if (last === 'af' && next === 'en' && wordAt(block, particle.end + 1) === 'toe') return true;
    const behindArticle = ARTICLES.has(wordAt(block, particle.start - 1)) && particle.start > verb.end;
    if (behindArticle && (isListedNoun(last) || NOUNS.has(last))) return true;
    const near = [1, 2, 3, 4].map((gap) => particle.start - gap).filter((at) => at >= verb.end);
    return near.some((at) => CLOSED_BY.get(last)?.has(wordAt(block, at)) === true);
  }
  const before = wordAt(block, particle.start - 1);
  const isNoun = isListedNoun(wordAt(block, particle.start));
  if (isNoun && particle.start > verb.end && determinerOf(before) !== undefined && !SUBJECTS.has(before))
    return true;
  if (numberValue(last) !== undefined && isPluralForm(next)) return true;
  return BE.has(wordAt(block, verb.start)) && isParticiple(next);
}

const SUBJECTS = wordSet('je jullie');
/** Particles that are nouns behind an article. */
const NOUNS = wordSet('plaats deel weg les huis stand');
/** *van … af*, *tegen … aan*, *van nu af aan*, *naar … toe*. */
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['af', wordSet('van')],
  ['aan', wordSet('tegen af')],
  ['uit', wordSet('vanuit')],
  ['toe', wordSet('naar tot')],
  ['door', wordSet('onder')],
]);

/** *Zij rollen de mat op en pakken hem uit*, *Bel ons als u het terug wilt*: the particle is another verb's. */
function startsOtherClause(block: Match['block'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (SUBORDINATORS.has(wordAt(block, at)) && !isDemonstrative(block, at)) return true;
    if (COORDINATORS.has(wordAt(block, at)) && hasVerb(block, at + 1, to)) return true;
  }
  return false;
}

/** *die wasmachine*; *koppel jij dat morgen terug*. */
function isDemonstrative(block: Match['block'], at: number): boolean {
  const word = wordAt(block, at);
  return word === 'dat' ? !opensClause(block, at) : word === 'die' && isListedNoun(wordAt(block, at + 1));
}

/** Right behind the conjunction, or anywhere: *rolt over de lijn en het spel is uit*. */
function hasVerb(block: Match['block'], from: number, to: number): boolean {
  if (isVerbForm(wordAt(block, from))) return true;
  for (let at = from; at < to; at++)
    if (AUXILIARIES.has(wordAt(block, at)) || isFiniteVerb(block, at, from)) return true;
  return false;
}

/** *gaf aan dat de levering …*; not *gaf aan dat kind*. */
function opensClause(block: Match['block'], at: number): boolean {
  const next = wordAt(block, at + 1);
  return determinerOf(next) !== undefined || SUBJECT_PRONOUNS.has(next) || next === 'er' || next === 'u';
}

/** A particle that is no preposition stands anywhere; another one not before what a preposition takes. */
function isBehindObject(block: Match['block'], at: number, end: number): boolean {
  // *Stel de stoel af op de hoogte van …*
  if (end - at > 1) return !/^(?:af|aan|bij|in|uit|op|over|toe)$/.test(wordAt(block, at - 1));
  if (!PREPOSITIONS.has(wordAt(block, at)) || isStop(block, end)) return true;
  const next = wordAt(block, end);
  if (next === '') return block.tokens[end]?.kind === 'punctuation';
  if (next === 'dat' && opensClause(block, end)) return true;
  if (determinerOf(next) !== undefined) return false;
  return (
    CONJUNCTIONS.has(next) || PREPOSITIONS.has(next) || BEHIND_PARTICLE.has(next) || AUXILIARIES.has(next)
  );
}

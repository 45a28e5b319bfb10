import type { Match, TokenStream } from '@geestdrift/engine';
import { analyseNounPhrase } from '../agreement/index.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { isFiniteVerb } from '../concession/verbs.js';
import type { Form, WordKind } from '../inflection/index.js';
import { AUXILIARIES, HAVE } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { PLACEHOLDERS } from '../lexicon/pronouns.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import {
  adjectiveEvidence,
  conjugate,
  genderOf,
  isListedNoun,
  isPluralForm,
  isVerbForm,
  separate,
  uninflectAdjective,
} from '../morphology/index.js';
import { PARTICLES } from '../morphology/separable-data.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { someWord } from '../promise/words.js';
import { INFINITIVE_TAKERS } from './infinitive-takers.js';

/** What a form of a list's word is taken for. */
export interface ListedClass {
  readonly kind: WordKind;
  readonly feature: Form['feature'];
}

/** Whether the words around a form show that it is another kind of word: *ik wens u*, *twee delen*, *de duur van*. */
export function isOtherPartOfSpeech({ block, focus }: Match, { kind, feature }: ListedClass): boolean {
  const at = focus.start;
  if (focus.end !== at + 1) return false;
  if (kind === 'noun') return isVerbHere(block, at) || isNoNoun(block, at, feature);
  if (kind === 'verb' && /participle|past/.test(feature)) return false;
  if (kind === 'verb')
    return (
      (mayBeNoun(block, at, feature) && isNominalHere(block, at)) ||
      isStrayStem(block, at, feature) ||
      isWithOwnParticle(block, at)
    );
  return kind === 'adjective' && feature === 'positive' && (isNounHere(block, at) || isCommand(block, at));
}

/** Subjects that are nothing else; *je*, *hun* and *u* stand before nouns as well. */
const SUBJECTS = wordSet('ik wij we hij zij ze men');
/** What a command is about, right behind it: *Vraag het aan …*, *Plan een afspraak*, *Laat ons weten*. */
const BEHIND_COMMAND = wordSet(`
  het een de dit deze dat die uw je jouw onze ons mij me hem haar hen hun alle elke geen naar om eens even dan altijd nooit gerust
  graag eerst zelf u
`);
/** A noun's form as a verb: *Wij plannen graag*, *De prijzen leken hoog*, *Vraag het ons*, *dit willen wij plannen*. */
function isVerbHere(block: TokenStream, at: number): boolean {
  const norm = wordAt(block, at);
  if (!isVerbForm(norm) && separate(norm) === undefined) return false;
  const before = wordAt(block, at - 1);
  if (before === 'te') return true;
  const isPlural = norm.endsWith('en');
  if (isLastVerb(block, at) || isSecondVerb(block, at)) return true;
  // *U kunt dit online aanvragen*
  const endsCluster = isPlural && isStop(block, at + 1) && hasBefore(block, at, INFINITIVE_TAKERS);
  if (endsCluster && adjectiveEvidence(before) === 'sure' && isBare(before)) return true;
  if (isBehindNominal(block, at)) return false;
  if (isCommand(block, at) || (SUBJECTS.has(before) && clauseOf(block, at).start === at - 1)) return true;
  if (isPlural && hasBefore(block, at, INFINITIVE_TAKERS)) return endsCluster;
  if (hasOtherFinite(block, at)) return false;
  if (SUBJECTS.has(before) || SUBJECTS.has(wordAt(block, at + 1))) return true;
  return isPlural && (isPluralForm(before) || (/(?:en|s)$/.test(before) && isBehindNominal(block, at - 1)));
}

/** *tot de raad iets anders besluit*: the only verb of a clause that ends in one. */
function isLastVerb(block: TokenStream, at: number): boolean {
  const { start } = clauseOf(block, at);
  if (!isStop(block, at + 1) || !SUBORDINATORS.has(wordAt(block, start)) || at - start < 2) return false;
  const { determiner } = analyseNounPhrase(block.tokens, at, undefined, block.text);
  return determiner === undefined && !PREPOSITIONS.has(wordAt(block, at - 1)) && !hasOtherFinite(block, at);
}

/** *De raad besluit volgende week*: behind a noun with its article, which opens the sentence, where no other verb is. */
function isSecondVerb(block: TokenStream, at: number): boolean {
  const { start } = clauseOf(block, at);
  const subject = wordAt(block, at - 1);
  if (genderOf(subject) === undefined && !isPluralForm(subject)) return false;
  const phrase = analyseNounPhrase(block.tokens, at - 1, undefined, block.text);
  const first = isNumber(block, phrase.start - 1) ? phrase.start - 1 : phrase.start;
  const opens = first === start && (phrase.determiner !== undefined || isPluralForm(subject));
  return opens && !isStop(block, at + 1) && !hasOtherFinite(block, at);
}

/** *online*, *snel*; not *nieuwe*. */
function isBare(adjective: string): boolean {
  return !adjective.endsWith('e') || uninflectAdjective(adjective) === adjective;
}

/** *Uw pakket is al weg*, *heel content met*: a particle or adjective, where a noun has a word before it; *de glazen deur*. */
function isNoNoun(block: TokenStream, at: number, feature: Form['feature']): boolean {
  const norm = wordAt(block, at);
  if (feature === 'plural')
    return norm.endsWith('en') && adjectiveEvidence(norm) === 'sure' && isListedNoun(wordAt(block, at + 1));
  if (feature !== 'singular' || clauseOf(block, at).start === at) return false;
  if (isAttribute(block, at)) return true;
  if (DEGREES.has(wordAt(block, at - 1))) return !wordAt(block, at - 2).endsWith('en');
  if (isBehindNominal(block, at)) return false;
  // *gaat pas om tien uur open*, *is dit jaar bescheiden*
  const isAdjective = adjectiveEvidence(norm) === 'sure' && hasBefore(block, at, COPULAS);
  return PARTICLES.includes(norm) || FUNCTION_WORDS.has(norm) || isAdjective;
}

/** *een wijze keuze*, *illegaal vuurwerk*. */
function isAttribute(block: TokenStream, at: number): boolean {
  const next = wordAt(block, at + 1);
  const isNoun = genderOf(next) !== undefined && !FUNCTION_WORDS.has(next);
  return adjectiveEvidence(wordAt(block, at)) === 'sure' && isNoun && !isVerbForm(next);
}

const COPULAS = wordSet('is zijn was waren blijft blijven wordt worden');

/** Before an adjective; *een heel* and *geen heel* stand before nouns. */
const DEGREES = wordSet('heel erg zeer enorm ontzettend bijzonder best nogal behoorlijk');

/** *Bel ons weer*: a stem without *ik*, or *je* behind it, that opens no command. */
function isStrayStem(block: TokenStream, at: number, feature: Form['feature']): boolean {
  if (!/^(?:present-1|present-2-inverted|imperative)$/.test(feature)) return false;
  const { start, end } = clauseOf(block, at);
  const opens = at === start || /^(?:en|of|maar|dan|dus|,|:)$/.test(block.tokens[at - 1]?.norm ?? '');
  return !opens && !/^(?:je|jij|u)$/.test(wordAt(block, at + 1)) && !someWord(block, { start, end }, IK);
}

const IK = wordSet('ik');

/** *Wij boeken het bedrag af*, *legt u uit hoe*: another verb, with a particle that closes its clause. */
function isWithOwnParticle(block: TokenStream, at: number): boolean {
  const { start, end } = clauseOf(block, at);
  for (let behind = at + 1; behind < end; behind++) {
    if (!PARTED.has(wordAt(block, behind))) continue;
    const closes =
      isStop(block, behind + 1) ||
      SUBORDINATORS.has(wordAt(block, behind + 1)) ||
      ASKING.has(wordAt(block, behind + 1));
    if (closes && !someWord(block, { start, end: behind }, PLACEHOLDERS)) return true;
  }
  return false;
}

const ASKING = wordSet('hoe wat waar waarom wanneer wie of');

/** Particles of separable verbs that are no adverbs by themselves. */
const PARTED = wordSet(
  'aan af bij door in mee na om op over toe uit voor terug vast klaar neer open dicht los bloot',
);
/** A verb's form as a noun, an adjective or a number: *de boeken*, *twee stellen*, *een leren bank*, *Wegen zijn glad*. */
function isNominalHere(block: TokenStream, at: number): boolean {
  const norm = wordAt(block, at);
  const before = wordAt(block, at - 1);
  // *de ontvangen brief*
  if (before === 'te' || conjugate(norm).pastParticiple === norm) return false;
  const next = wordAt(block, at + 1);
  if (numberValue(norm) !== undefined) return !SUBJECTS.has(before) && !SUBJECTS.has(next);
  // *het uitrollen van …*; but *het leren bankje*
  if (NEUTER.has(before)) return isListedNoun(next) && !isVerbForm(next);
  if (BEFORE_NOUN.has(before) || isNumber(block, at - 1)) return true;
  // *Er staan hoge sparren*
  if (before.endsWith('e') && adjectiveEvidence(before) === 'sure' && isStop(block, at + 1)) return true;
  // *Er zitten bellen in*
  if (/^(?:zijn|zitten|staan|liggen|komen|waren|zaten)$/.test(before) && wordAt(block, at - 2) === 'er')
    return true;
  const { determiner } = analyseNounPhrase(block.tokens, at, undefined, block.text);
  if (determiner !== undefined) return !NEUTER.has(wordAt(block, determiner.index));
  return clauseOf(block, at).start === at && /^(?:zijn|waren|liggen|staan|hangen|worden)$/.test(next);
}

/** *halteert*, *challenget*: no noun is spelled so. */
function mayBeNoun(block: TokenStream, at: number, feature: Form['feature']): boolean {
  const norm = wordAt(block, at);
  return !/^present-[23]$/.test(feature) || genderOf(norm) !== undefined || adjectiveEvidence(norm) !== 'no';
}

const NEUTER = wordSet('het dit dat ons');
const BEFORE_NOUN = wordSet('de een deze onze uw mijn alle enkele beide veel geen welke meer');

/** *de duur van*, *zijn arm.*, *recht op*: a bare adjective that no noun follows, where a noun would stand. */
function isNounHere(block: TokenStream, at: number): boolean {
  const next = wordAt(block, at + 1);
  if (isStop(block, at + 1) || PREPOSITIONS.has(next) || AUXILIARIES.has(next)) {
    const before = wordAt(block, at - 1);
    if (BEFORE_BARE.has(before)) return true;
    return PREPOSITIONS.has(next) && isListedNoun(wordAt(block, at)) && hasBefore(block, at, HAVING);
  }
  return false;
}

/** Behind these a bare adjective asks for its noun. */
const BEFORE_BARE = wordSet('de het een uw mijn zijn haar hun jouw onze ons dit deze');
const HAVING = wordSet(HAVE, 'geeft geven gaf gaven krijgt krijgen kreeg');

/** A stem that opens its clause: *Vraag uw arts*, *Laat ons weten*. */
function isCommand(block: TokenStream, at: number): boolean {
  return (
    !wordAt(block, at).endsWith('en') &&
    isVerbForm(wordAt(block, at)) &&
    clauseOf(block, at).start === at &&
    BEHIND_COMMAND.has(wordAt(block, at + 1))
  );
}

/** Behind a determiner, an adjective, a number or a preposition. */
function isBehindNominal(block: TokenStream, at: number): boolean {
  const { determiner, adjectives } = analyseNounPhrase(block.tokens, at, undefined, block.text);
  return (
    determiner !== undefined ||
    adjectives.some(({ adverbial }) => !adverbial) ||
    PREPOSITIONS.has(wordAt(block, at - 1)) ||
    isNumber(block, at - 1)
  );
}

function isNumber({ tokens }: TokenStream, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || numberValue(token.norm) !== undefined);
}

function hasBefore(block: TokenStream, at: number, words: ReadonlySet<string>): boolean {
  return someWord(block, { start: clauseOf(block, at).start, end: at }, words);
}

function hasOtherFinite(block: TokenStream, own: number): boolean {
  const { start, end } = clauseOf(block, own);
  for (let at = start; at < end; at++)
    if (at !== own && !isNumber(block, at) && isFiniteVerb(block, at, start)) return true;
  return false;
}

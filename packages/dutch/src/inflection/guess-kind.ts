import { PREPOSITIONS } from '../agreement/word-classes.js';
import { BEFORE_NOUN } from '../lexicon/determiners.js';
import { INVARIABLE } from '../morphology/adjective-data.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { ADJECTIVES } from '../morphology/adjective-list.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { without, wordSet } from '../morphology/word-list.js';
import type { Article, WordKind } from './form.js';
import { isKnown, isKnownNoun, isKnownVerb, NOUN_SUFFIX } from './known.js';
import { splitTail } from './verb-tail.js';

/**
 * The kind of a dictionary form where it is clear: by an article, an ending, the tables, a particle before a known
 * verb. Phrases without a verb and function words are `fixed`. Undefined where nothing tells, or where two kinds fit (`eten`).
 */
export function guessKind(lemma: string, article?: Article): WordKind | undefined {
  if (article !== undefined) return 'noun';
  const word = lemma.trim().toLowerCase();
  if (/\s/.test(word)) return kindOfPhrase(word);
  if (isFunctionWord(word)) return 'fixed';
  const isVerb = isInfinitive(word);
  const isNoun = isKnownNoun(word) || NOUN_SUFFIX.test(word);
  const isAdjective = isKnown(word, 'adjective') || INVARIABLE.has(word) || endsInAdjective(word);
  const kinds: readonly (WordKind | false)[] = [
    isVerb && 'verb',
    isNoun && 'noun',
    isAdjective && 'adjective',
  ];
  const fitting = kinds.filter((kind) => kind !== false);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Of shorter adjectives a word may end in one by chance (*handelswaar*). */
const SHORTEST_TAIL = 6;
const SHORTEST_HEAD = 3;

/** *kostenneutraal*, *arbeidsintensief*: an adjective behind another word. */
function endsInAdjective(word: string): boolean {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at++) {
    const tail = word.slice(at);
    // *conform* by itself is a preposition.
    if ((ADJECTIVES.has(tail) || tail === 'conform') && !isKnownNoun(tail)) return true;
  }
  return false;
}

function kindOfPhrase(phrase: string): WordKind {
  if (isVerbPhrase(phrase)) return 'verb';
  return isKnownNoun(headOfPhrase(phrase) ?? '') ? 'noun' : 'fixed';
}

/** The noun of *plan van aanpak* and *openstaande post*; undefined for what is no such phrase. */
export function headOfPhrase(phrase: string): string | undefined {
  const [first = '', second = '', ...rest] = phrase.split(' ');
  // *stap voor stap*
  if (PREPOSITIONS.has(second) && rest.length > 0) return rest[0] === first ? undefined : first;
  const isAdjective = second !== '' && first.endsWith('e') && adjectiveEvidence(first) !== 'no';
  return isAdjective && rest.length === 0 ? second : undefined;
}

function isInfinitive(word: string): boolean {
  return /[eë]n$|(?:gaan|doen|staan|slaan|zien|zijn)$/.test(word) && isKnownVerb(word);
}

/** *op de hoogte stellen*, *zorg dragen voor*; not *laten weten*, whose finite verb is the first, nor *gemaakte kosten*. */
function isVerbPhrase(phrase: string): boolean {
  const words = splitTail(phrase).phrase.split(/\s+/);
  const verb = words.pop() ?? '';
  const before = words.at(-1) ?? '';
  const isNoun =
    BEFORE_NOUN_ALONE.has(before) ||
    (before.endsWith('e') && /^(?:sure|participle)$/.test(adjectiveEvidence(before)));
  // Not *ten aanzien van*; *te kennen geven*, but not *laten weten*, *moeten te doen*
  const isBeside = (word: string, at: number): boolean =>
    BESIDE_VERB.has(word) || (isInfinitive(word) && words[at - 1] !== 'te');
  return !/^te[nr]?$/.test(before) && isInfinitive(verb) && !isNoun && !words.some(isBeside);
}

/** Not *dit regelen, je melden*: objects. */
const BEFORE_NOUN_ALONE = without(BEFORE_NOUN, 'dit dat je ons');
const BESIDE_VERB = wordSet('zich en of');

/** *idee* and *zee* stand among these words, since they look like adjectives. */
function isFunctionWord(word: string): boolean {
  return ADVERBS.has(word) || (FUNCTION_WORDS.has(word) && !/^(?:id|z)ee$/.test(word));
}

/** Adverbs and connectives that letters are stiff with. */
const ADVERBS = wordSet(`
  aangaande aldaar aldus alhier alsdan alsmede alsnog alsook alvast alvorens anderzijds betreft circa
  conform daarenboven daarentegen daartoe deels derhalve desalniettemin desbetreffende desgewenst deswege
  doch doorgaans echter eensdeels enerzijds enigszins evenals eveneens evenmin evenwel gaarne geenszins
  gezien heden hedenmiddag hierbij hieromtrent hiertoe hoegenaamd hopelijk immer immers ingeval inmiddels inzake
  jegens jongstleden krachtens middels mitsdien mitsgaders namens navolgend nadien nimmer nochtans
  ofschoon omtrent onlangs onverwijld overeenkomstig overigens reeds slechts teneinde tevens thans
  uiterlijk veelal voorafgaand voorheen voorts voornoemd vervolgens vooralsnog waaromtrent wederom
  weliswaar welteverstaan zodoende zoals zowel zulks
`);

import { INVARIABLE } from '../morphology/adjective-data.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import type { Article, WordKind } from './form.js';
import { isKnown, isKnownNoun, isKnownVerb, NOUN_SUFFIX } from './known.js';

/**
 * The kind of a dictionary form where it is clear: by an article, an ending, the tables, a particle before a known
 * verb. Phrases and function words are `fixed`. Undefined where nothing tells, or where two kinds fit (`eten`).
 */
export function guessKind(lemma: string, article?: Article): WordKind | undefined {
  if (article !== undefined) return 'noun';
  const word = lemma.trim().toLowerCase();
  if (/\s/.test(word) || FUNCTION_WORDS.has(word) || ADVERBS.has(word)) return 'fixed';
  const isVerb = /[eë]n$|^(?:zijn|gaan|doen|staan|slaan|zien)$/.test(word) && isKnownVerb(word);
  const isNoun = isKnownNoun(word) || NOUN_SUFFIX.test(word);
  const isAdjective = isKnown(word, 'adjective') || INVARIABLE.has(word);
  const kinds: readonly (WordKind | false)[] = [
    isVerb && 'verb',
    isNoun && 'noun',
    isAdjective && 'adjective',
  ];
  const fitting = kinds.filter((kind) => kind !== false);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Adverbs and connectives that letters are stiff with. */
const ADVERBS: ReadonlySet<string> = new Set(
  `aangaande aldaar aldus alhier alsdan alsmede alsnog alsook alvast alvorens anderzijds betreft circa conform daarenboven
  daarentegen daartoe deels derhalve desalniettemin desbetreffende desgewenst deswege doch doorgaans echter eensdeels
  enerzijds enigszins evenals eveneens evenmin evenwel gaarne geenszins gezien heden hedenmiddag hierbij hieromtrent
  hiertoe hoegenaamd hopelijk immers ingeval inmiddels inzake jegens jongstleden krachtens middels mitsdien mitsgaders
  namens navolgend nadien nimmer nochtans ofschoon omtrent onlangs onverwijld overeenkomstig overigens reeds slechts
  teneinde tevens thans uiterlijk veelal voorafgaand voorheen voorts voornoemd vervolgens vooralsnog waaromtrent
  wederom weliswaar welteverstaan zodoende zoals zowel zulks`.split(/\s+/),
);

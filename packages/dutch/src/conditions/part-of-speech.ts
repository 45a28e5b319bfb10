import type { Condition } from '@geestdrift/engine';
import { isOtherPartOfSpeech, type ListedClass } from '../listed/part-of-speech.js';

/** The form of a list's word stands as the kind of word that the argument says, as far as the words around it tell. */
export const condition: Condition = {
  test: (match, argument) => !isOtherPartOfSpeech(match, argument as ListedClass),
};

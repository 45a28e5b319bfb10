import type { Language } from '@geestdrift/engine';
import { conditions } from './conditions.generated.js';
import { ABBREVIATIONS } from './lexicon/abbreviations.js';
import { frequency } from './lexicon/frequency.js';
import { DUTCH_WORDS, FOREIGN_WORDS } from './lexicon/function-words.js';
import { numberValue } from './numbers/index.js';
import { rewriters } from './rewriters.generated.js';

export { inflector } from './inflector.js';

/** Dutch, as the engine needs to know it. */
export const dutch: Language = {
  code: 'nl',
  abbreviations: ABBREVIATIONS,
  ownFunctionWords: DUTCH_WORDS,
  foreignFunctionWords: FOREIGN_WORDS,
  frequency,
  isNumberWord: (word) => numberValue(word) !== undefined,
  conditions,
  rewriters,
};

import type { Inflector } from '@geestdrift/engine';
import { adjectiveForms } from './morphology/adjectives.js';
import { nounForms } from './morphology/nouns.js';
import { verbForms } from './morphology/verbs.js';
import { numbersUpTo } from './numbers/number-words.js';

/** Forms for the compiler of rules. */
export const inflector: Inflector = { verbForms, nounForms, adjectiveForms, numbersUpTo };

import { without, wordSet } from '../morphology/word-list.js';

export const ARTICLES = wordSet('de het een');
/** *die* and *dat* open clauses as well. */
export const DEMONSTRATIVES = wordSet('deze dit die dat');
/** Without *zijn* and *haar*, which are a verb and an object more often. */
export const POSSESSIVES = wordSet('mijn ons onze uw je jouw jullie hun');
const QUANTIFIERS = wordSet('alle elke elk iedere ieder geen beide enkele sommige');

/** Words that a noun phrase begins with; `determinerOf` tells their forms. Who adds or leaves out some says why. */
export const DETERMINERS = wordSet(ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS);

/** Behind these a verb's form is a noun: *uw bezoek*; not *wij jullie bezoeken*. */
export const BEFORE_NOUN = without(DETERMINERS, 'jullie hun');

/** Behind these what may be an adverb or an adjective too is a de-word: *de pas*; not *als het pas morgen komt*. */
export const BEFORE_DE_WORD = without(BEFORE_NOUN, 'het dit dat ons elk ieder');

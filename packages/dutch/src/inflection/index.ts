export { genderOf } from '../morphology/gender-of.js';
export { isPluralForm } from '../morphology/singular.js';
export type { Article, Feature, Form, Given, WordKind } from './form.js';
export { guessKind, headOfPhrase } from './guess-kind.js';
export { inflect } from './inflect.js';
export { lemmatize, type Reading } from './lemmatize.js';
export { regularStems } from './regular-stems.js';
export { type ClauseOrder, type Replacement, transferForm, transferParts } from './transfer.js';

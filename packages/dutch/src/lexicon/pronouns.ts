import { wordSet } from '../morphology/word-list.js';
/** The writer's side as subject. */
export const WRITER_SUBJECTS: ReadonlySet<string> = new Set(['wij', 'we', 'ik', "'k"]);

/** The writer's side anywhere: *ons team*, *onze monteur*, *bij ons*. */
export const WRITER_WORDS: ReadonlySet<string> = new Set([
  ...WRITER_SUBJECTS,
  'ons',
  'onze',
  'mij',
  'me',
  'mijn',
]);

/** The reader as subject. */
export const READER_SUBJECTS: ReadonlySet<string> = new Set(['u', 'je', 'jij', 'jullie', 'ge', 'gij']);

export const READER_WORDS: ReadonlySet<string> = new Set([...READER_SUBJECTS, 'uw', 'jou', 'jouw']);

/** What a preposition behind them belongs to: *er … uit*, *daar … op*. */
export const PLACEHOLDERS: ReadonlySet<string> = wordSet('er daar hier waar');

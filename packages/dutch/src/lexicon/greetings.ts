import { wordSet } from '../morphology/word-list.js';

/** Words that open a letter. */
export const GREETINGS: ReadonlySet<string> = wordSet(
  'beste geachte dag hallo hoi hi hey goedemorgen goedemiddag goedenavond goedendag lieve l.s',
);

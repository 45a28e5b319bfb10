import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { GREETINGS } from '../lexicon/greetings.js';
import { READER_SUBJECTS, WRITER_WORDS } from '../lexicon/pronouns.js';
import { isSurveyWord } from '../survey/words.js';

/** The reader, us, or a moment: *onze mail van vorige week*. */
const NO_OTHER = /^(?:u|jou|jullie|je|uw|ons|onze|mijn|vorige?|afgelopen|begin|eind|gisteren|.+dag)$/;

/** The sentence is about us and the reader, not about what others sent or got; a note without a subject is ours. */
export const condition: Condition = {
  test: ({ block, focus }) => {
    const { start, end } = sentenceOf(block, focus.start);
    const before = block.tokens.slice(start, focus.start);
    // *Beste ouder van Noah, …*, *Tekst van de mail: …*
    const label = GREETINGS.has(before[0]?.norm ?? '') ? ',' : ':';
    const words = block.tokens.slice(start + before.findIndex(({ norm }) => norm === label) + 1, end);
    // *De enquête van 3 maart*, *het onderzoek van de bibliotheek*: that says which, not whose answer.
    const isOther = words.some(
      ({ norm }, at) =>
        norm === 'van' &&
        !isSurveyWord(words[at - 1]?.norm ?? '') &&
        words[at + 1]?.kind === 'word' &&
        !NO_OTHER.test(words[at + 1]?.norm ?? ''),
    );
    const isOurs = words.some(
      ({ norm }) => READER_SUBJECTS.has(norm) || WRITER_WORDS.has(norm) || norm === 'uw',
    );
    return isOurs && !isOther;
  },
};

import type { Condition } from '@geestdrift/engine';
import { genderOf, isPluralForm, isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../officialese/verb-words.js';
import { wordAt } from '../officialese/words.js';

const TELLING =
  /(?:inform|bericht|vraag|vragen|vroeg|gevraagd|spreek|sprek|sprok|schrijf|schrev|lees|lezen|bel|mail|overleg|advis|beslis|besluit|besloten|denk|dacht|weet|weten|hoor|meld|klag|klaag|vertel|discuss|onderhandel|uitleg|geef aan|oordeel)/;

/** A verb stands right before that is none of telling, asking or thinking: *houden met betrekking tot*. */
export const condition: Condition = {
  reach: 'sentence',
  test({ block, focus }) {
    const before = wordAt(block, focus.start - 1);
    const isNoun =
      isPluralForm(before) || (genderOf(before) !== undefined && wordAt(block, focus.start - 2) !== 'wij');
    return (isVerbForm(before) || isParticiple(before)) && !isNoun && !TELLING.test(before);
  },
};

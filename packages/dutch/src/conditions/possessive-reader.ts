import type { Condition } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { genderOf, isPluralForm } from '../morphology/index.js';

/** The capture `wie` is *je* or *jullie* before a thing of theirs: *zet je router centraal*; not *zet je klant*, *je wensen centraal*. */
export const condition: Condition = {
  test({ block, captures }) {
    const range = captures.get('wie');
    if (range === undefined || range.end - range.start > 1) return false;
    if (!/^(?:je|jullie)$/.test(wordAt(block, range.start))) return false;
    const next = wordAt(block, range.end);
    if (/^(?:wens|behoefte|belang|gemak)/.test(next)) return false;
    return genderOf(next) !== undefined || isPluralForm(next);
  },
};

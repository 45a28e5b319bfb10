import type { Condition } from '@geestdrift/engine';
import { customerPhraseAt } from '../satisfaction/customer-phrase.js';

/** The capture `wie` holds the customer with all that belongs to it: *de klant*, not *klant* alone of the two. */
export const condition: Condition = {
  test({ block, captures }) {
    const range = captures.get('wie');
    return (
      range === undefined ||
      range.end - range.start > 1 ||
      customerPhraseAt(block.tokens, range.end - 1).start >= range.start
    );
  },
};

import type { Condition } from '@geestdrift/engine';
import { isSelf } from '../promise/self-named.js';

/** Where the capture `huis` took a phrase, it is what the writer calls itself: *het team*, *de gemeente*, *Veerdienst Noord*. */
export const condition: Condition = {
  test: ({ block, captures }) => {
    const house = captures.get('huis');
    return house === undefined || isSelf(block, house);
  },
};

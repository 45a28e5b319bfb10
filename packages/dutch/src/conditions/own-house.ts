import type { Condition } from '@geestdrift/engine';
import { isOwnHouse } from '../promise/house.js';
import { isSelfNamed } from '../promise/self-named.js';

/** Where the capture `huis` took a phrase, it is what the writer calls itself: *het team*, *de gemeente*, *Veerdienst Noord*. */
export const condition: Condition = {
  reach: 'document',
  test: ({ block, captures }) => {
    const house = captures.get('huis');
    return house === undefined || isOwnHouse(block, house) || isSelfNamed(block, house);
  },
};

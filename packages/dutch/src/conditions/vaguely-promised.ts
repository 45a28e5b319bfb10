import type { Condition } from '@geestdrift/engine';
import { isPersonal } from '../document/personal.js';
import { isVaguelyPromised } from '../promise/vague.js';
import { isVaguePhrase, type VaguePhrase } from '../promise/vague-phrase.js';
import type { VagueTime } from '../promise/vague-things.js';

/**
 * The writer's side promises it for some time or other. The argument says what the words are: a time as `soon` as can be, one
 * that is `coming`, or `later`; an `act` for the reader without any time (*wij sturen u*); or a phrase: an `effort` (*wij streven ernaar*) or a `word` given (*u hoort van ons*).
 */
export const condition: Condition = {
  reach: 'sentence',
  test: (match, argument) => {
    const isPromised =
      argument === 'effort' || argument === 'word'
        ? isVaguePhrase(match, argument as VaguePhrase)
        : isVaguelyPromised(match, argument as VagueTime);
    return isPromised && !isPersonal(match.block.document);
  },
};

import type { Condition } from '@geestdrift/engine';
import { isPersonal } from '../document/personal.js';
import { isVaguelyPromised } from '../promise/vague.js';
import { isVaguePhrase, type VaguePhrase } from '../promise/vague-phrase.js';
import type { VagueSign } from '../promise/vague-things.js';

/**
 * The writer's side promises it for some time or other. The argument says what the words are: a {@link VagueSign}, or a phrase: an
 * `effort` (*wij streven ernaar*) or a `word` given (*u hoort van ons*).
 */
export const condition: Condition = {
  test: (match, argument) => {
    const isPromised =
      argument === 'effort' || argument === 'word'
        ? isVaguePhrase(match, argument as VaguePhrase)
        : isVaguelyPromised(match, argument as VagueSign);
    return isPromised && !isPersonal(match.block.document);
  },
};

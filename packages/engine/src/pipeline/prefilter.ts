import type { WordSets } from '../match/atoms.js';
import type { Block } from '../model/document.js';
import type { Anchor } from '../model/rule.js';
import { Sightings } from './sightings.js';
import { groupsIn, type Wanted, type Wish, wantsMore, wishesOf } from './wishes.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /**
   * Indices of the patterns that the text may hold, ascending; empty for most texts. With a block the text is source in which the
   * words of its prose stand, which is read where markup hides which words stand together.
   */
  candidates(text: string, block?: Pick<Block, 'prose'>): readonly number[];
}

/**
 * Builds the prefilter for patterns with their groups of anchors, rarest first: one automaton over the rarest group of each
 * and, where many texts have a hit of those, one over all groups in its place. A mail has few hits, and trying some patterns
 * in vain takes less time than building the larger one.
 */
export function createPrefilter(
  patterns: readonly Wanted[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): Prefilter {
  const { byRarest, code } = wishesOf(patterns, groups.length);
  const wanting = Uint8Array.from(byRarest, (own) => (own.some((wish) => wantsMore(wish, code)) ? 1 : 0));
  const rarest = new Set(patterns.map(({ anchors: [first = 0] }) => first));
  let sightings = new Sightings(rarest, rarest, code, groups, sets);
  let isWhole = false;
  let wantedSoFar = 0;
  return { candidates };

  function candidates(text: string, block?: Pick<Block, 'prose'>): readonly number[] {
    sightings.read(text, block === undefined);
    if (sightings.touched.length === 0) return NONE;
    if (!isWhole && sightings.touched.some((group) => wanting[group] !== 0) && ++wantedSoFar > RARE_ALONE) {
      sightings = new Sightings(rarest, new Set([...rarest, ...groupsIn(code)]), code, groups, sets);
      isWhole = true;
      sightings.read(text, block === undefined);
    }
    const complete: number[] = [];
    for (const group of sightings.touched) {
      for (const wish of byRarest[group] as readonly Wish[]) {
        if (!isWhole || sightings.holds(wish.at)) complete.push(...wish.patterns);
      }
    }
    if (complete.length === 0) return NONE;
    if (block !== undefined && sightings.isExact === false) return candidates(block.prose().text);
    return complete.sort((a, b) => a - b);
  }
}

/** So many texts with a hit are let through without a look at further groups. */
const RARE_ALONE = 50;

const NONE: readonly number[] = [];

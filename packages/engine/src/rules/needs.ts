import { type Anchor, isPhrase } from '../model/rule.js';
import type { Group, Groups } from './anchor-groups.js';
import { type Macros, macroNamed } from './emit-program.js';
import type { PatternNode } from './pattern-ast.js';
import { phrasesOf } from './phrases.js';

/** What a text must hold for a pattern to match, whatever stands where: literals, all of some needs, or any of them. */
export type Needs =
  | { readonly kind: 'literals'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Needs[] };

/** A group above this is in most blocks: to look for it tells too little. */
const EVERYWHERE = 10_000;
/** Words of a block, for the share of blocks that hold a group. */
const WORDS = 60;
/** A pattern whose groups let fewer blocks through needs no further look. */
const FEW = 0.0003;

/**
 * What a pattern needs besides its groups of anchors; undefined where nothing more can be told, or these let few texts through. A text may
 * hold one group because of one alternative and the next because of another; this tells the alternatives apart.
 */
export function needsOf(
  node: PatternNode,
  anchors: readonly Group[],
  macros: Macros,
  groups: Groups,
): Needs | undefined {
  return shareOf(anchors) < FEW ? undefined : needs(node);

  function needs(current: PatternNode): Needs | undefined {
    switch (current.kind) {
      case 'sequence': {
        const phrases = phrasesOf(current.items, macros).map((pairs) => literals(groups.ofPhrases(pairs)));
        return all([...current.items.map(needs), ...phrases]);
      }
      case 'choice':
        return any(current.options.map(needs));
      case 'repeat':
        return current.least > 0 ? needs(current.item) : undefined;
      case 'capture':
      case 'focus':
        return needs(current.item);
      case 'macro':
        return needs(macroNamed(current.name, current.offset, macros));
      default:
        return literals(groups.of(current));
    }
  }
}

function literals(group: Group | undefined): Needs | undefined {
  return group === undefined || group.cost > EVERYWHERE
    ? undefined
    : { kind: 'literals', anchors: group.anchors };
}

function all(parts: readonly (Needs | undefined)[]): Needs | undefined {
  const known = parts.flatMap((part) =>
    part === undefined ? [] : part.kind === 'all' ? part.parts : [part],
  );
  return known.length < 2 ? known[0] : { kind: 'all', parts: known };
}

/** Literals of several alternatives are one group, but for phrases, which cannot always be told. */
function any(parts: readonly (Needs | undefined)[]): Needs | undefined {
  const words = new Set<Anchor>();
  const others: Needs[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    for (const one of part.kind === 'any' ? part.parts : [part]) {
      if (one.kind === 'literals' && !one.anchors.some(isPhrase))
        for (const word of one.anchors) words.add(word);
      else others.push(one);
    }
  }
  const known: readonly Needs[] =
    words.size === 0 ? others : [{ kind: 'literals', anchors: [...words] }, ...others];
  return known.length < 2 ? known[0] : { kind: 'any', parts: known };
}

/** The share of blocks that hold all of these, were they to occur without regard to each other. */
function shareOf(groups: readonly Group[]): number {
  return groups.reduce((share, { cost }) => share * (1 - Math.exp((-cost * WORDS) / 1e6)), 1);
}

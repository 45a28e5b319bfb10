import { type Group, type Groups, sum } from './anchor-groups.js';
import { type Macros, macroNamed } from './emit-program.js';
import type { PatternNode } from './pattern-ast.js';

/** A group above this is too frequent to stand alone: the next rarest is required with it. */
const FREQUENT = 10;
const MOST_GROUPS = 6;

/**
 * Groups of literals: every match of the pattern holds a literal of each group. The rarest group stands alone unless it
 * is frequent. Empty where the pattern requires no word.
 */
export function chooseAnchors(node: PatternNode, macros: Macros, { of }: Groups): readonly Group[] {
  const groups = [...required(node)].sort((a, b) => a.cost - b.cost);
  if (groups.every(({ takesNumber }) => takesNumber)) return [];
  const chosen: Group[] = [];
  for (const group of groups) {
    if (chosen.some((other) => includesAll(group, other))) continue;
    if (chosen.length > 0 && (chosen.length === MOST_GROUPS || (chosen[0] as Group).cost <= FREQUENT)) break;
    chosen.push(group);
  }
  return chosen;

  function required(current: PatternNode): readonly Group[] {
    switch (current.kind) {
      case 'sequence':
        return current.items.flatMap(required);
      case 'choice':
        return either(current.options.map(required));
      case 'repeat':
        return current.least > 0 ? required(current.item) : [];
      case 'capture':
      case 'focus':
        return required(current.item);
      case 'macro':
        return required(macroNamed(current.name, current.offset, macros));
      default: {
        const group = of(current);
        return group === undefined ? [] : [group];
      }
    }
  }
}

/** Whether the group says nothing that the other does not say. */
function includesAll(group: Group, other: Group): boolean {
  return other.anchors.every((anchor) => group.anchors.includes(anchor));
}

/**
 * Of alternatives each gives its rarest group; together they are one. So do their next rarest, as far as the alternatives
 * have any: one that has fewer gives its last again.
 */
function either(options: readonly (readonly Group[])[]): readonly Group[] {
  const sorted = options.map((groups) => [...groups].sort((a, b) => a.cost - b.cost));
  if (sorted.some((groups) => groups.length === 0)) return [];
  const most = Math.max(...sorted.map((groups) => groups.length));
  return Array.from({ length: most }, (_, rank) => {
    const chosen = sorted.map((groups) => groups[Math.min(rank, groups.length - 1)] as Group);
    return {
      anchors: [...new Set(chosen.flatMap(({ anchors }) => anchors))],
      cost: sum(chosen.map(({ cost }) => cost)),
      takesNumber: chosen.some(({ takesNumber }) => takesNumber),
    };
  });
}

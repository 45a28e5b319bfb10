import type { Anchor } from '../model/rule.js';
import { type Macros, macroNamed } from './emit-program.js';
import type { PatternNode } from './pattern-ast.js';

interface Group {
  readonly anchors: readonly Anchor[];
  /** Occurrences a million words, summed. */
  readonly cost: number;
  /** Whether any number will do for it: too little to look for by itself. */
  readonly takesNumber: boolean;
}

/** What a literal of unknown frequency costs; keeps long alternatives from looking free. */
const FLOOR = 0.01;
/** What a number in digits costs: no list of words counts them. */
const DIGITS = 200;
const ANY_NUMBER: Group = { anchors: [...'0123456789'], cost: 10 * DIGITS, takesNumber: true };
/** A group above this is too frequent to stand alone: the next rarest is required with it. */
const FREQUENT = 10;
const MOST_GROUPS = 6;

/**
 * Groups of literals: every match of the pattern holds a literal of each group. The rarest group stands alone unless it
 * is frequent. Empty where the pattern requires no word.
 */
export function chooseAnchors(
  node: PatternNode,
  macros: Macros,
  sets: Readonly<Record<string, readonly string[]>>,
  frequency: (word: string) => number,
): readonly (readonly Anchor[])[] {
  const groups = [...required(node)].sort((a, b) => a.cost - b.cost);
  if (groups.every(({ takesNumber }) => takesNumber)) return [];
  const chosen: Group[] = [];
  for (const group of groups) {
    if (chosen.some((other) => includesAll(group, other))) continue;
    if (chosen.length > 0 && (chosen.length === MOST_GROUPS || (chosen[0] as Group).cost <= FREQUENT)) break;
    chosen.push(group);
  }
  return chosen.map(({ anchors }) => anchors);

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
      case 'words':
        return [wordGroup(current.words, current.sets)];
      case 'compound': {
        const bound = current.heads.length + current.headSets.length === 0 && !current.anyHead;
        return [
          {
            anchors: [`${bound ? '<' : ''}${current.stem}${current.anyTail ? '' : '>'}`],
            cost: costOf(current.stem),
            takesNumber: false,
          },
        ];
      }
      case 'class':
        return current.name === 'number' ? [ANY_NUMBER] : [];
      default:
        return [];
    }
  }

  /** The prefilter sees no accents: *dé* costs what *de* does. */
  function costOf(word: string): number {
    if (/^\d+$/.test(word)) return DIGITS;
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
    return Math.max(FLOOR, frequency(word), frequency(bare));
  }

  function wordGroup(words: readonly string[], names: readonly string[]): Group {
    const all = [...words, ...names.flatMap((name) => sets[name] ?? [])];
    return {
      anchors: [...words.map((word) => `<${word}>`), ...names.map((name) => `$${name}`)],
      cost: sum(all.map(costOf)),
      takesNumber: false,
    };
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

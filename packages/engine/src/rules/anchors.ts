import type { Anchor } from '../model/rule.js';
import { type Macros, macroNamed } from './emit-program.js';
import type { PatternNode } from './pattern-ast.js';

interface Choice {
  readonly anchors: readonly Anchor[];
  /** Occurrences a million words, summed. */
  readonly cost: number;
}

/** What a literal of unknown frequency costs; keeps long alternatives from looking free. */
const FLOOR = 0.01;
/** Sets that a configuration may extend are customer nouns: never anchors unless nothing else is required. */
const SET_COST = 100_000;

/**
 * The rarest literals of which every match of the pattern must hold one; undefined where the pattern requires none.
 */
export function chooseAnchors(
  node: PatternNode,
  macros: Macros,
  frequency: (word: string) => number,
): readonly Anchor[] | undefined {
  return choose(node)?.anchors;

  function choose(current: PatternNode): Choice | undefined {
    switch (current.kind) {
      case 'sequence':
        return rarest(current.items.map(choose));
      case 'choice':
        return all(current.options.map(choose));
      case 'repeat':
        return current.least > 0 ? choose(current.item) : undefined;
      case 'capture':
      case 'focus':
        return choose(current.item);
      case 'macro':
        return choose(macroNamed(current.name, current.offset, macros));
      case 'words':
        return {
          anchors: [
            ...current.words.map((text) => ({ text, start: true, end: true })),
            ...current.sets.map((set) => ({ text: '', start: true, end: true, set })),
          ],
          cost: sum(current.words.map((word) => Math.max(FLOOR, frequency(word)))) + current.sets.length * SET_COST,
        };
      case 'compound': {
        const bound = current.heads.length + current.headSets.length === 0 && !current.anyHead;
        return {
          anchors: [{ text: current.stem, start: bound, end: !current.anyTail }],
          cost: Math.max(FLOOR, frequency(current.stem)),
        };
      }
      default:
        return undefined;
    }
  }
}

function rarest(choices: readonly (Choice | undefined)[]): Choice | undefined {
  let best: Choice | undefined;
  for (const choice of choices) {
    if (choice !== undefined && (best === undefined || choice.cost < best.cost)) best = choice;
  }
  return best;
}

function all(choices: readonly (Choice | undefined)[]): Choice | undefined {
  const known = choices.filter((choice) => choice !== undefined);
  if (known.length < choices.length) return undefined;
  return { anchors: known.flatMap((choice) => choice.anchors), cost: sum(known.map((choice) => choice.cost)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Anchor } from '../model/rule.js';
import type { PatternNode } from './pattern-ast.js';
import type { Pair } from './phrases.js';

/** Literals of which any will do. */
export interface Group {
  readonly anchors: readonly Anchor[];
  /** Occurrences a million words, summed. */
  readonly cost: number;
  /** Whether any number will do for it: too little to look for by itself. */
  readonly takesNumber: boolean;
}

/** Makes groups, and tells how frequent they are. */
export interface Groups {
  /** What a node that takes one token needs; undefined: no word. */
  of(node: PatternNode): Group | undefined;
  ofPhrases(pairs: readonly Pair[]): Group;
}

/** What a literal of unknown frequency costs: it may be just below those that are known. */
const FLOOR = 2;
/** What a number in digits costs: no list of words counts them. */
const DIGITS = 200;
/** A number of any length, by count of texts that hold a digit. */
const ANY_NUMBER: Group = { anchors: [...'0123456789'], cost: 20_000, takesNumber: true };
/** How many times as often two words stand together as chance would have it, roughly. */
const TOGETHER = 4;

export function createGroups(
  sets: Readonly<Record<string, readonly string[]>>,
  frequency: (word: string) => number,
): Groups {
  return { of, ofPhrases };

  function of(node: PatternNode): Group | undefined {
    switch (node.kind) {
      case 'words': {
        const all = [...node.words, ...node.sets.flatMap((name) => sets[name] ?? [])];
        return {
          anchors: [...node.words.map((word) => `<${word}>`), ...node.sets.map((name) => `$${name}`)],
          cost: sum(all.map(costOf)),
          takesNumber: false,
        };
      }
      case 'compound': {
        const bound = node.heads.length + node.headSets.length === 0 && !node.anyHead;
        const anchor = `${bound ? '<' : ''}${node.stem}${node.anyTail ? '' : '>'}`;
        return { anchors: [anchor], cost: costOf(node.stem), takesNumber: false };
      }
      case 'class':
        return node.name === 'number' ? ANY_NUMBER : undefined;
      default:
        return undefined;
    }
  }

  function ofPhrases(pairs: readonly Pair[]): Group {
    return {
      anchors: pairs.map(([first, second]) => `<${first} ${second}>`),
      cost: sum(pairs.map(([first, second]) => (TOGETHER * costOf(first) * costOf(second)) / 1e6)),
      takesNumber: false,
    };
  }

  /** The prefilter sees no accents: *dé* costs what *de* does. */
  function costOf(word: string): number {
    if (/^\d+$/.test(word)) return DIGITS;
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
    return Math.max(FLOOR, frequency(word), frequency(bare));
  }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Atom, RuleSet } from '@geestdrift/engine';
import { ATOM, JUMP, MATCH, SAVE, SPLIT } from '../../packages/engine/src/match/opcodes.js';

/** More variants of a phrase than this are grammar, not a list. A single word may have any number. */
const VARIANTS = 12;

/**
 * What of the rules a plain list of words can say, in alphabetical order: the patterns that are fixed words and nothing
 * else, and that are flagged whatever stands around them. Of a compound the parts that are named: `*tevredenheid` is
 * that word.
 */
export function plainTerms({ atoms, sets, rules }: RuleSet): readonly string[] {
  const wordsOf = (atom: number): readonly string[] | undefined => readWords(atoms[atom], sets);
  const terms = rules.flatMap(({ patterns, terms }) =>
    patterns
      .filter((pattern) => terms[pattern.terms]?.when.length === 0)
      .flatMap(({ program }) => spellOut(program.code.split(' ').map(Number), wordsOf)),
  );
  return [...new Set(terms)].sort();
}

/** The words that satisfy an atom; undefined where they cannot be listed. */
function readWords(atom: Atom | undefined, sets: RuleSet['sets']): readonly string[] | undefined {
  const listed = (names: readonly string[]): readonly string[] => names.flatMap((name) => sets[name] ?? []);
  if (atom?.kind === 'words') return [...atom.words, ...listed(atom.sets)];
  if (atom?.kind !== 'compound') return undefined;
  const heads = [...atom.heads, ...listed(atom.headSets)];
  return (heads.length > 0 ? heads : ['']).map((head) => head + atom.stem);
}

/** A way through a program so far: where it is, and the words that each of its tokens may be. */
interface Way {
  readonly at: number;
  readonly tokens: readonly (readonly string[])[];
}

/** All phrases that a program matches; none where a list cannot say them, or they are too many. */
function spellOut(
  code: readonly number[],
  wordsOf: (atom: number) => readonly string[] | undefined,
): readonly string[] {
  const phrases: string[] = [];
  let longest = 0;
  const stack: Way[] = [{ at: 0, tokens: [] }];
  for (let way = stack.pop(); way !== undefined; way = stack.pop()) {
    const { at, tokens } = way;
    if (code[at] === MATCH) {
      longest = Math.max(longest, tokens.length);
      if (longest > 1 && phrases.length + countVariants(tokens) > VARIANTS) return [];
      phrases.push(...combine(tokens));
    } else {
      const next = follow(code, way, wordsOf);
      if (next === undefined) return [];
      stack.push(...next);
    }
  }
  return phrases;
}

/** The ways on from here; undefined where there is something else than a word. */
function follow(
  code: readonly number[],
  { at, tokens }: Way,
  wordsOf: (atom: number) => readonly string[] | undefined,
): readonly Way[] | undefined {
  const operand = code[at + 1] as number;
  switch (code[at]) {
    case ATOM: {
      const words = wordsOf(operand);
      return words && [{ at: at + 2, tokens: [...tokens, words] }];
    }
    case SPLIT:
      return [operand, code[at + 2] as number].map((to) => ({ at: to, tokens }));
    case JUMP:
      return [{ at: operand, tokens }];
    case SAVE:
      return [{ at: at + 2, tokens }];
    default:
      return undefined;
  }
}

function countVariants(tokens: readonly (readonly string[])[]): number {
  return tokens.reduce((product, words) => product * words.length, 1);
}

/** Every word of each token with every word of the next. */
function combine(tokens: readonly (readonly string[])[]): readonly string[] {
  return tokens.reduce((phrases, words) =>
    phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`)),
  );
}

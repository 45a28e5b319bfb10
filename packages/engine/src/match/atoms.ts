import type { Atom, RuleSet } from '../model/rule.js';
import type { Token } from '../model/token.js';
import { normalizeWord, withoutHyphens } from '../text/normalize.js';

/** Answers whether a token satisfies an atom. */
export interface AtomTable {
  test(atom: number, token: Token): boolean;
  /** The atoms that are sets of words and hold this token's; most tokens satisfy none. */
  wordAtoms(token: Token): readonly number[];
  isWordAtom(atom: number): boolean;
}

/** Words of named sets, those that a configuration adds included. */
export type WordSets = ReadonlyMap<string, ReadonlySet<string>>;

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLAUSE = new Set([',', ';', ':', '(', ')', '–', '[', ']']);

type Test = (token: Token) => boolean;
type WordAtom = Extract<Atom, { kind: 'words' }>;

const NONE: readonly number[] = [];

/** Links the atoms of a rule set with its word sets. */
export function createAtomTable(atoms: readonly Atom[], sets: WordSets): AtomTable {
  const index = indexWords(atoms, sets);
  let last: Token | undefined;
  let lastAtoms = NONE;
  // The same token is asked about many times in a row.
  const wordAtoms = (token: Token): readonly number[] => {
    if (token !== last) {
      last = token;
      lastAtoms = lookUp(index, token);
    }
    return lastAtoms;
  };
  const tests: Test[] = [];
  atoms.forEach((atom, number) => {
    tests.push(
      atom.kind === 'words' ? (token) => wordAtoms(token).includes(number) : createTest(atom, sets, tests),
    );
  });
  return {
    test: (atom, token) => (tests[atom] as Test)(token),
    wordAtoms,
    isWordAtom: (atom) => atoms[atom]?.kind === 'words',
  };
}

/** Numbers of word atoms by word. */
function indexWords(atoms: readonly Atom[], sets: WordSets): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  atoms.forEach((atom, number) => {
    if (atom.kind !== 'words') return;
    for (const word of wordsOf(atom, sets)) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  });
  return index;
}

/** The words, and those that have hyphens without them too: `e-mail` is `email`, whichever of the two is written. */
function* wordsOf(atom: WordAtom, sets: WordSets): Iterable<string> {
  for (const words of [atom.words, ...setsNamed(atom.sets, sets)]) {
    for (const word of words) {
      yield word;
      if (word.includes('-')) yield withoutHyphens(word);
    }
  }
}

function lookUp(index: ReadonlyMap<string, readonly number[]>, { kind, norm }: Token): readonly number[] {
  if (kind !== 'word' && kind !== 'number') return NONE;
  const own = index.get(norm) ?? NONE;
  return norm.includes('-') ? [...own, ...(index.get(withoutHyphens(norm)) ?? NONE)] : own;
}

/** The word sets of a rule set with additions. */
export function linkSets(ruleSet: RuleSet, added: Readonly<Record<string, readonly string[]>>): WordSets {
  const linked = new Map<string, ReadonlySet<string>>();
  for (const [name, words] of Object.entries(ruleSet.sets)) {
    linked.set(name, new Set([...words, ...(added[name] ?? []).map(normalizeWord)]));
  }
  return linked;
}

function createTest(atom: Exclude<Atom, WordAtom>, sets: WordSets, tests: readonly Test[]): Test {
  switch (atom.kind) {
    case 'compound':
      return testCompound(atom, sets);
    case 'class':
      return testClass(atom.name);
    case 'marks': {
      const marks = new Set(atom.marks);
      return (token) => token.kind === 'punctuation' && marks.has(token.norm);
    }
    case 'not': {
      const inner = tests[atom.atom] as Test;
      return (token) => token.kind !== 'punctuation' && !inner(token);
    }
  }
}

function setsNamed(names: readonly string[], sets: WordSets): ReadonlySet<string>[] {
  return names.map((name) => sets.get(name) ?? new Set<string>());
}

/** What is longer is no word, and looking for heads in it would take the square of its length. */
const LONGEST_WORD = 200;

type Compound = Extract<Atom, { kind: 'compound' }>;

function testCompound(atom: Compound, sets: WordSets): Test {
  const heads = new Set(
    [...atom.heads, ...setsNamed(atom.headSets, sets).flatMap((set) => [...set])].map(withoutHyphens),
  );
  const stems = atom.stems.map(withoutHyphens);
  const allowHead = (head: string): boolean => {
    if (head === '') return heads.size === 0;
    return atom.anyHead || heads.has(head) || (head.endsWith('s') && heads.has(head.slice(0, -1)));
  };
  const allowTail = (tail: string): boolean =>
    atom.tail === 'any' ? true : (tail === '') === (atom.tail === 'none');
  return (token) => {
    if (token.kind !== 'word' || token.norm.length > LONGEST_WORD) return false;
    const joined = withoutHyphens(token.norm);
    for (const stem of stems) {
      for (let at = joined.indexOf(stem); at >= 0; at = joined.indexOf(stem, at + 1)) {
        if (allowHead(joined.slice(0, at)) && allowTail(joined.slice(at + stem.length))) return true;
      }
    }
    return false;
  };
}

function testClass(name: Extract<Atom, { kind: 'class' }>['name']): Test {
  const isTerminal = (token: Token): boolean => token.kind === 'punctuation' && TERMINAL.has(token.norm);
  switch (name) {
    case 'word':
      return (token) => token.kind === 'word';
    case 'number':
      return (token) => token.kind === 'number';
    case 'opaque':
      return (token) => token.kind === 'opaque';
    case 'any':
      return (token) => token.kind !== 'punctuation';
    case 'gap':
      return (token) => token.kind !== 'punctuation' || !(TERMINAL.has(token.norm) || CLAUSE.has(token.norm));
    case 'wide-gap':
      return (token) => !isTerminal(token);
  }
}

import type { Atom, RuleSet } from '../model/rule.js';
import type { Token } from '../model/token.js';
import { CLAUSE_MARKS } from '../text/characters.js';
import { normalizeWord, withoutHyphens } from '../text/normalize.js';
import { addBit, addBits, type Bits, createBits, hasBit } from './bits.js';

/** The atoms of a rule set, linked with its word sets. */
export interface AtomTable {
  /** The tokens of a block with what they satisfy. */
  in(tokens: readonly Token[]): BlockAtoms;
}

/** Answers whether the tokens of a block, by index, satisfy an atom; each word is looked up once. */
export interface BlockAtoms {
  test(atom: number, index: number): boolean;
  /** The tokens that satisfy an atom, ascending; looked for once. */
  positions(atom: number): readonly number[];
}

/** Words of named sets, those that a configuration adds included. */
export type WordSets = ReadonlyMap<string, ReadonlySet<string>>;

const TERMINAL = new Set(['.', '!', '?', '…']);
/** What a gap does not reach over; it does reach over quotation marks. */
const CLAUSE = new Set([...CLAUSE_MARKS, '[', ']']);

/** A test that no list of words does. */
interface Test {
  /** Tests a token, of which the word atoms are known. */
  test(token: Token, wordAtoms: Bits): boolean;
  /** Stands, without hyphens, in every word that passes. */
  readonly stem?: string;
}

type WordAtom = Extract<Atom, { kind: 'words' }>;

const NOWHERE: readonly number[] = [];

/** Links the atoms of a rule set with its word sets. One block at a time: what was read of one is gone with the next. */
export function createAtomTable(atoms: readonly Atom[], sets: WordSets): AtomTable {
  const index = new WordIndex(atoms, sets);
  const tests: (Test | undefined)[] = [];
  for (const atom of atoms) {
    tests.push(atom.kind === 'words' ? undefined : createTest(atom, atoms, sets));
  }
  return { in: (tokens) => new TokenAtoms(tokens, index, tests) };
}

class TokenAtoms implements BlockAtoms {
  readonly #tokens: readonly Token[];
  readonly #index: WordIndex;
  readonly #tests: readonly (Test | undefined)[];
  readonly #found: readonly Bits[];
  readonly #known = new Map<number, readonly number[]>();
  #words: string | undefined;

  constructor(tokens: readonly Token[], index: WordIndex, tests: readonly (Test | undefined)[]) {
    this.#tokens = tokens;
    this.#index = index;
    this.#tests = tests;
    this.#found = index.read(tokens);
  }

  test(atom: number, at: number): boolean {
    const own = this.#tests[atom];
    const words = this.#found[at] as Bits;
    return own === undefined ? hasBit(words, atom) : own.test(this.#tokens[at] as Token, words);
  }

  positions(atom: number): readonly number[] {
    const own = this.#tests[atom];
    if (own === undefined && !this.#index.stands(atom)) return NOWHERE;
    const before = this.#known.get(atom);
    if (before !== undefined) return before;
    const positions = own?.stem === undefined || this.#holds(own.stem) ? this.#find(atom) : NOWHERE;
    this.#known.set(atom, positions);
    return positions;
  }

  #find(atom: number): readonly number[] {
    const positions: number[] = [];
    for (let at = 0; at < this.#tokens.length; at++) if (this.test(atom, at)) positions.push(at);
    return positions;
  }

  #holds(stem: string): boolean {
    this.#words ??= this.#tokens.map(({ norm }) => withoutHyphens(norm)).join(' ');
    return this.#words.includes(stem);
  }
}

/** A word with the word atoms that it satisfies. */
interface IndexedWord {
  readonly atoms: number[];
  /** Made when it is first looked up: few of the words ever are. */
  bits: Bits | undefined;
  /** The number of the last block that it stood in. */
  block: number;
}

/** Tells which word atoms words satisfy. */
class WordIndex {
  readonly #words = new Map<string, IndexedWord>();
  readonly #size: number;
  readonly #none: Bits;
  /** By word atom, the number of the last block in which a word satisfied it: most stand nowhere in a block. */
  readonly #last: Uint32Array;
  #block = 0;

  constructor(atoms: readonly Atom[], sets: WordSets) {
    this.#size = atoms.length;
    this.#none = createBits(atoms.length);
    this.#last = new Uint32Array(atoms.length);
    atoms.forEach((atom, number) => {
      if (atom.kind !== 'words') return;
      for (const word of atom.words) this.#add(word, number);
      for (const set of setsNamed(atom.sets, sets)) for (const word of set) this.#add(word, number);
    });
  }

  /** `e-mail` is `email`, whichever of the two is written. */
  #add(word: string, atom: number): void {
    this.#addForm(word, atom);
    if (word.includes('-')) this.#addForm(withoutHyphens(word), atom);
  }

  #addForm(word: string, atom: number): void {
    const known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, { atoms: [atom], bits: undefined, block: 0 });
    else known.atoms.push(atom);
  }

  /** The atoms of each token of a block. */
  read(tokens: readonly Token[]): readonly Bits[] {
    this.#block++;
    const found: Bits[] = [];
    for (const token of tokens) found.push(this.#bitsOf(token));
    return found;
  }

  /** Whether a word of the block that was read last satisfies a word atom. */
  stands(atom: number): boolean {
    return this.#last[atom] === this.#block;
  }

  #bitsOf({ kind, norm }: Token): Bits {
    if (kind !== 'word' && kind !== 'number') return this.#none;
    const own = this.#find(norm);
    if (!norm.includes('-')) return own;
    const joined = this.#find(withoutHyphens(norm));
    if (joined === this.#none) return own;
    const both = own.slice();
    addBits(both, joined);
    return both;
  }

  #find(word: string): Bits {
    const known = this.#words.get(word);
    if (known === undefined) return this.#none;
    if (known.block !== this.#block) {
      known.block = this.#block;
      for (const atom of known.atoms) this.#last[atom] = this.#block;
    }
    known.bits ??= this.#toBits(known.atoms);
    return known.bits;
  }

  #toBits(atoms: readonly number[]): Bits {
    const bits = createBits(this.#size);
    for (const atom of atoms) addBit(bits, atom);
    return bits;
  }
}

/** The word sets of a rule set with additions. */
export function linkSets(ruleSet: RuleSet, added: Readonly<Record<string, readonly string[]>>): WordSets {
  const linked = new Map<string, ReadonlySet<string>>();
  for (const [name, words] of Object.entries(ruleSet.sets)) {
    linked.set(name, new Set([...words, ...(added[name] ?? []).map(normalizeWord)]));
  }
  return linked;
}

function createTest(atom: Exclude<Atom, WordAtom>, atoms: readonly Atom[], sets: WordSets): Test {
  switch (atom.kind) {
    case 'compound':
      return testCompound(atom, sets);
    case 'class':
      return { test: testClass(atom.name) };
    case 'marks': {
      const marks = new Set(atom.marks);
      return { test: (token) => token.kind === 'punctuation' && marks.has(token.norm) };
    }
    case 'not': {
      const inner = atoms[atom.atom] as Atom;
      const test: Test['test'] =
        inner.kind === 'words' ? (_, found) => hasBit(found, atom.atom) : createTest(inner, atoms, sets).test;
      return { test: (token, found) => token.kind !== 'punctuation' && !test(token, found) };
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
  const stem = withoutHyphens(atom.stem);
  const allowHead = (head: string): boolean => {
    if (head === '') return heads.size === 0;
    return atom.anyHead || heads.has(head) || (head.endsWith('s') && heads.has(head.slice(0, -1)));
  };
  const test = (token: Token): boolean => {
    if (token.kind !== 'word' || token.norm.length > LONGEST_WORD) return false;
    const joined = withoutHyphens(token.norm);
    for (let at = joined.indexOf(stem); at >= 0; at = joined.indexOf(stem, at + 1)) {
      const isEnd = at + stem.length === joined.length;
      if ((atom.anyTail || isEnd) && allowHead(joined.slice(0, at))) return true;
    }
    return false;
  };
  return { test, stem };
}

function testClass(name: Extract<Atom, { kind: 'class' }>['name']): (token: Token) => boolean {
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

import type { Atom, RuleSet } from '../model/rule.js';
import type { Token } from '../model/token.js';
import { normalizeWord, withoutHyphens } from '../text/normalize.js';

/** Answers whether a token satisfies an atom. */
export interface AtomTable {
  test(atom: number, token: Token): boolean;
}

/** Words of named sets, those that a configuration adds included. */
export type WordSets = ReadonlyMap<string, ReadonlySet<string>>;

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLAUSE = new Set([',', ';', ':', '(', ')', '–', '[', ']']);

type Test = (token: Token) => boolean;

/** Links the atoms of a rule set with its word sets. */
export function createAtomTable(atoms: readonly Atom[], sets: WordSets): AtomTable {
  const tests: Test[] = [];
  for (const atom of atoms) tests.push(createTest(atom, sets, tests));
  return { test: (atom, token) => (tests[atom] as Test)(token) };
}

/** The word sets of a rule set with additions. */
export function linkSets(ruleSet: RuleSet, added: Readonly<Record<string, readonly string[]>>): WordSets {
  const linked = new Map<string, ReadonlySet<string>>();
  for (const [name, words] of Object.entries(ruleSet.sets)) {
    linked.set(name, new Set([...words, ...(added[name] ?? []).map(normalizeWord)]));
  }
  return linked;
}

function createTest(atom: Atom, sets: WordSets, tests: readonly Test[]): Test {
  switch (atom.kind) {
    case 'words':
      return testWords(new Set(atom.words), setsNamed(atom.sets, sets));
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

function testWords(words: ReadonlySet<string>, linked: readonly ReadonlySet<string>[]): Test {
  const all = [words, ...linked].map(withJoined);
  const has = (norm: string): boolean => all.some((set) => set.has(norm));
  return (token) => {
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    if (has(token.norm)) return true;
    const joined = withoutHyphens(token.norm);
    return joined !== token.norm && has(joined);
  };
}

/** The words, and those that have hyphens without them too: `e-mail` is `email`, whichever of the two is written. */
function withJoined(words: ReadonlySet<string>): ReadonlySet<string> {
  const joined = [...words].filter((word) => word.includes('-')).map(withoutHyphens);
  return joined.length === 0 ? words : new Set([...words, ...joined]);
}

/** What is longer is no word, and looking for heads in it would take the square of its length. */
const LONGEST_WORD = 200;

type Compound = Extract<Atom, { kind: 'compound' }>;

function testCompound(atom: Compound, sets: WordSets): Test {
  const heads = new Set([...atom.heads, ...setsNamed(atom.headSets, sets).flatMap((set) => [...set])].map(withoutHyphens));
  const stems = atom.stems.map(withoutHyphens);
  const allowHead = (head: string): boolean => {
    if (head === '') return heads.size === 0;
    return atom.anyHead || heads.has(head) || (head.endsWith('s') && heads.has(head.slice(0, -1)));
  };
  const allowTail = (tail: string): boolean => (atom.tail === 'any' ? true : (tail === '') === (atom.tail === 'none'));
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

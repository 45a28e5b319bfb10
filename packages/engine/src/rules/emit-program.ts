import { ASSERT, ASSERTIONS, ATOM, JUMP, MATCH, SAVE, SPLIT } from '../match/opcodes.js';
import type { Atom, Program } from '../model/rule.js';
import { PatternError, type PatternNode } from './pattern-ast.js';

/** Sub-patterns by name, already parsed. */
export type Macros = ReadonlyMap<string, PatternNode>;

/** Collects atoms, each once. */
export class AtomCollector {
  readonly atoms: Atom[] = [];
  readonly #known = new Map<string, number>();

  add(atom: Atom): number {
    const key = JSON.stringify(atom);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.atoms.push(atom);
    this.#known.set(key, this.atoms.length - 1);
    return this.atoms.length - 1;
  }
}

/** Compiles a pattern to a program (Thompson's construction). Throws {@link PatternError}. */
export function emitProgram(node: PatternNode, macros: Macros, atoms: AtomCollector): Program {
  const code: number[] = [];
  const captures: string[] = [];
  emit(node);
  code.push(MATCH);
  return { code: code.join(' '), captures };

  function emit(current: PatternNode): void {
    switch (current.kind) {
      case 'sequence':
        current.items.forEach(emit);
        break;
      case 'choice':
        emitChoice(current.options);
        break;
      case 'repeat':
        for (let count = 0; count < current.least; count++) emit(current.item);
        emitOptional(current.item, current.most - current.least);
        break;
      case 'capture':
        emitSaved(2 + 2 * slotOf(current.name), current.item);
        break;
      case 'focus':
        emitSaved(0, current.item);
        break;
      case 'macro':
        emit(macroNamed(current.name, current.offset, macros));
        break;
      case 'assert':
        code.push(ASSERT, ASSERTIONS.indexOf(current.at));
        break;
      default:
        code.push(ATOM, addAtom(current));
    }
  }

  function emitSaved(slot: number, item: PatternNode): void {
    code.push(SAVE, slot);
    emit(item);
    code.push(SAVE, slot + 1);
  }

  /** Addresses that are not known yet are filled in when they are. */
  function emitChoice(options: readonly PatternNode[]): void {
    const jumps: number[] = [];
    options.forEach((option, index) => {
      if (index === options.length - 1) {
        emit(option);
        return;
      }
      const split = code.push(SPLIT, 0, 0) - 2;
      code[split] = split + 2;
      emit(option);
      jumps.push(code.push(JUMP, 0) - 1);
      code[split + 1] = code.length;
    });
    for (const jump of jumps) code[jump] = code.length;
  }

  function emitOptional(item: PatternNode, times: number): void {
    const splits: number[] = [];
    for (let count = 0; count < times; count++) {
      const split = code.push(SPLIT, 0, 0) - 2;
      code[split] = split + 2;
      splits.push(split);
      emit(item);
    }
    for (const split of splits) code[split + 1] = code.length;
  }

  function slotOf(name: string): number {
    const known = captures.indexOf(name);
    if (known >= 0) return known;
    captures.push(name);
    return captures.length - 1;
  }

  function addAtom(current: PatternNode): number {
    switch (current.kind) {
      case 'words':
        return atoms.add({ kind: 'words', words: [...current.words].sort(), sets: current.sets });
      case 'compound':
        return atoms.add({
          kind: 'compound',
          heads: current.heads,
          headSets: current.headSets,
          anyHead: current.anyHead,
          stem: current.stem,
          anyTail: current.anyTail,
        });
      case 'class':
        return atoms.add({ kind: 'class', name: current.name });
      case 'marks':
        return atoms.add({ kind: 'marks', marks: current.marks });
      case 'not':
        return atoms.add({ kind: 'not', atom: addNegated(current.item) });
      default:
        throw new PatternError(0, current.kind, 'something that takes one token');
    }
  }

  /** `!(a | b)` negates one token's words: alternatives become one atom. */
  function addNegated(item: PatternNode): number {
    if (item.kind === 'macro') return addNegated(macroNamed(item.name, item.offset, macros));
    if (item.kind !== 'choice') return addAtom(item);
    const options = item.options.filter((option) => option.kind === 'words');
    if (options.length < item.options.length)
      throw new PatternError(0, '‘!(…)’', 'single words as alternatives');
    return addAtom({
      kind: 'words',
      words: options.flatMap((option) => option.words),
      sets: options.flatMap((option) => option.sets),
    });
  }
}

export function macroNamed(name: string, offset: number, macros: Macros): PatternNode {
  const macro = macros.get(name);
  if (macro === undefined) {
    const known = [...macros.keys()].map((key) => `%${key}`).join(', ');
    throw new PatternError(
      offset,
      `%${name}`,
      known === '' ? 'no sub-pattern, as none is defined' : `one of ${known}`,
    );
  }
  return macro;
}

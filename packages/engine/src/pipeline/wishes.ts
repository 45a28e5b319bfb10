import { ALL, type CompiledPattern, type Need } from '../model/rule.js';

/** What a pattern looks for. */
export type Wanted = Pick<CompiledPattern, 'anchors' | 'needs'>;

/** Patterns that want the same: all their groups behind the rarest, and what they need besides. */
export interface Wish {
  readonly patterns: number[];
  /** Where what it wants starts in the code. */
  readonly at: number;
}

/**
 * What patterns want. A want is a group's number, or {@link ALL_OF} or {@link ANY_OF}, where it ends, and the wants that it is made of:
 * one array instead of a tree, since it is read for nearly every text.
 */
export interface Wishes {
  readonly byRarest: readonly (readonly Wish[])[];
  readonly code: Int32Array;
}

export const ALL_OF = -1;
const ANY_OF = -2;

/** What patterns ask for, by their rarest group. */
export function wishesOf(patterns: readonly Wanted[], groupCount: number): Wishes {
  const byRarest = Array.from({ length: groupCount }, (): Wish[] => []);
  const known = new Map<string, Wish>();
  const code: number[] = [];
  for (const [pattern, { anchors, needs }] of patterns.entries()) {
    const key = needs === undefined ? anchors.join() : `${anchors.join()} ${JSON.stringify(needs)}`;
    const same = known.get(key);
    if (same !== undefined) {
      same.patterns.push(pattern);
      continue;
    }
    const [rarest = 0, ...further] = anchors;
    const wish = { patterns: [pattern], at: code.length };
    emit([ALL, ...further, ...(needs === undefined ? [] : [needs])], code);
    known.set(key, wish);
    (byRarest[rarest] as Wish[]).push(wish);
  }
  return { byRarest, code: Int32Array.from(code) };
}

function emit(need: Need, code: number[]): void {
  if (typeof need === 'number') {
    code.push(need);
    return;
  }
  const [kind, ...parts] = need;
  const at = code.push(kind === ALL ? ALL_OF : ANY_OF, 0) - 1;
  for (const part of parts) emit(part, code);
  code[at] = code.length;
}

/** Whether a wish wants more than its rarest group. */
export function wantsMore({ at }: Wish, code: Int32Array): boolean {
  return (code[at + 1] as number) > at + 2;
}

/** The groups that are wanted, the rarest ones aside. */
export function groupsIn(code: Int32Array): ReadonlySet<number> {
  const groups = new Set<number>();
  for (let at = 0; at < code.length; ) {
    const group = code[at] as number;
    if (group >= 0) groups.add(group);
    at += group >= 0 ? 1 : 2;
  }
  return groups;
}

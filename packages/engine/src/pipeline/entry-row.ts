import type { BlockEntry } from './block-entry.js';

/** Which blocks of two versions are the same: those before `from`, and those from `to` on, which were those from `oldTo` on. */
export interface Splice {
  readonly from: number;
  readonly oldTo: number;
  readonly to: number;
}

/**
 * The entries of all blocks of one version after another. Most blocks say nothing, and what was found in the others mostly
 * depends on what stands near: an edit goes over few of them.
 */
export class EntryRow {
  /** Null for a block that no pattern can match, whatever stands around it, and for one that is not known yet. */
  readonly #entries: (BlockEntry | null)[] = [];
  /** Indices of those that found something, ascending. */
  #telling: number[] = [];
  /** Indices of those that may change wherever the text does: what they looked at may be anywhere. Ascending. */
  #exposed: number[] = [];
  /** Indices of those that looked at what a block belongs to, which stands before it. Ascending. */
  #belonging: number[] = [];
  /** How many blocks away the farthest neighbour stands that was looked at. */
  #farthest = 0;

  get length(): number {
    return this.#entries.length;
  }

  get telling(): readonly number[] {
    return this.#telling;
  }

  at(index: number): BlockEntry | null {
    return this.#entries[index] ?? null;
  }

  /** Goes on to the next version; nothing is known yet of the blocks that differ. */
  splice(splice: Splice): void {
    const { from, oldTo, to } = splice;
    const common = Math.min(oldTo, to);
    this.#entries.fill(null, from, common);
    if (oldTo > to) this.#entries.splice(to, oldTo - to);
    else insertNulls(this.#entries, common, to - common);
    this.#telling = spliceIndices(this.#telling, splice);
    this.#exposed = spliceIndices(this.#exposed, splice);
    this.#belonging = spliceIndices(this.#belonging, splice);
  }

  set(fresh: ReadonlyMap<number, BlockEntry | null>): void {
    if (fresh.size === 0) return;
    this.#telling = this.#telling.filter((index) => !fresh.has(index));
    this.#exposed = this.#exposed.filter((index) => !fresh.has(index));
    this.#belonging = this.#belonging.filter((index) => !fresh.has(index));
    for (const [index, entry] of fresh) {
      this.#entries[index] = entry;
      if (entry === null) continue;
      if (entry.found.length > 0) this.#telling.push(index);
      if (isExposed(entry)) this.#exposed.push(index);
      else if (entry.looks.some(({ way }) => way !== 'neighbour')) this.#belonging.push(index);
      for (const { distance } of entry.looks) this.#farthest = Math.max(this.#farthest, Math.abs(distance));
    }
    this.#telling.sort(ascending);
    this.#exposed.sort(ascending);
    this.#belonging.sort(ascending);
  }

  /** Indices of what was known before and can be touched by the change: around it, and where it is exposed; ascending. */
  touchedBy({ from, to }: Splice): readonly number[] {
    const touched = new Set(this.#exposed);
    for (const index of this.#belonging) if (index >= to) touched.add(index);
    const end = Math.min(this.length, to + this.#farthest);
    for (let index = Math.max(0, from - this.#farthest); index < from; index++) touched.add(index);
    for (let index = to; index < end; index++) touched.add(index);
    return [...touched].sort(ascending);
  }
}

function isExposed({ wide, count, reach }: BlockEntry): boolean {
  return wide || count !== undefined || reach > 0;
}

/** Without arguments for each of them: a text of many blocks would have too many. */
function insertNulls(entries: (BlockEntry | null)[], at: number, count: number): void {
  if (count === 0) return;
  const behind = entries.slice(at);
  entries.length = at;
  for (let done = 0; done < count; done++) entries.push(null);
  for (const entry of behind) entries.push(entry);
}

function spliceIndices(indices: readonly number[], { from, oldTo, to }: Splice): number[] {
  const left: number[] = [];
  for (const index of indices) {
    if (index < from) left.push(index);
    else if (index >= oldTo) left.push(index + to - oldTo);
  }
  return left;
}

function ascending(a: number, b: number): number {
  return a - b;
}

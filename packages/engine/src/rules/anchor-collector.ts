import type { Anchor } from '../model/rule.js';

/** Collects groups of anchors; equal ones share an index. */
export class AnchorCollector {
  readonly groups: (readonly Anchor[])[] = [];
  readonly #indices = new Map<string, number>();

  indexOf(group: readonly Anchor[]): number {
    const key = group.join(' ');
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.groups.length);
    return this.groups.push(group) - 1;
  }
}

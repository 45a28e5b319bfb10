import { ALL, ANY, type Anchor, type Need } from '../model/rule.js';
import type { Needs } from './needs.js';

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

  /** Needs with their literals as groups. */
  need(needs: Needs): Need {
    if (needs.kind === 'literals') return this.indexOf(needs.anchors);
    return [needs.kind === 'all' ? ALL : ANY, ...needs.parts.map((part) => this.need(part))];
  }
}

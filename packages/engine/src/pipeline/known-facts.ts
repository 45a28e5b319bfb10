import type { FindFact } from '../match/views.js';
import type { DocumentView } from '../model/match.js';
import { isSameFact } from './block-entry.js';

/** Facts about a document that findings depend on, as they were in the version checked last. */
export class KnownFacts {
  readonly #values = new Map<FindFact, unknown>();

  /** Asks all of them of the next version; gives those that are not surely the same. */
  renew(view: DocumentView): readonly FindFact[] {
    const changed = [...this.#values].filter(([find, value]) => !isSameFact(view, find, value));
    for (const [find] of changed) this.#values.delete(find);
    return changed.map(([find]) => find);
  }

  note(facts: ReadonlyMap<FindFact, unknown>): void {
    for (const [find, value] of facts) this.#values.set(find, value);
  }

  clear(): void {
    this.#values.clear();
  }
}

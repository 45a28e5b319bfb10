import type { Answers, BlockQuestion } from '../match/views.js';
import type { Splice } from './entry-row.js';

/** What the blocks of one version after another say of themselves: a block that stays is not asked again. */
export class BlockAnswers implements Answers {
  readonly #known = new Map<BlockQuestion, Uint8Array>();

  of(question: BlockQuestion, count: number): Uint8Array {
    const known = this.#known.get(question) ?? new Uint8Array(count);
    this.#known.set(question, known);
    return known;
  }

  /** Goes on to the next version; blocks that differ have not answered yet. */
  splice({ from, oldTo, to }: Splice): void {
    for (const [question, before] of this.#known) {
      const after = new Uint8Array(before.length + to - oldTo);
      after.set(before.subarray(0, from));
      after.set(before.subarray(oldTo), to);
      this.#known.set(question, after);
    }
  }

  clear(): void {
    this.#known.clear();
  }
}

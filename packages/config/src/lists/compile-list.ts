import { createWordIndex, type WordIndex, type WordList } from '@geestdrift/engine';
import { LIST_PREFIX } from '@geestdrift/engine/basics';
import { ListedEntry } from './listed-entry.js';
import type { ParsedList } from './model.js';

/** A list that is ready to be looked for, with its entries as written. */
export class CompiledList implements WordList {
  readonly title: string;
  readonly entries: readonly ListedEntry[];
  #index: WordIndex | undefined;

  constructor(
    parsed: ParsedList,
    readonly ruleId: string,
  ) {
    this.title = parsed.title ?? ruleId.slice(LIST_PREFIX.length);
    const { title } = this;
    const facts = parsed.severity === undefined ? { title } : { title, severity: parsed.severity };
    this.entries = parsed.items.map((item) => new ListedEntry(item, facts));
  }

  /** Made once, however many checkers use the list. */
  get index(): WordIndex {
    this.#index ??= createWordIndex(this.entries);
    return this.#index;
  }
}

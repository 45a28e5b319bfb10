import type { ElementTable } from '../html/elements.js';
import { definedLabels } from './defined-labels.js';
import type { MarkdownSource } from './read-prose.js';

/** A Markdown source that may change in places where it defines no labels. */
export class LiveSource implements MarkdownSource {
  source: string;
  text: string;
  readonly elements: ElementTable;
  #labels: ReadonlySet<string> | undefined;
  #listed: string | undefined;

  constructor(source: string, text: string, elements: ElementTable) {
    this.source = source;
    this.text = text;
    this.elements = elements;
  }

  isDefined(label: string): boolean {
    return this.#known.has(label);
  }

  /** All labels, one a line. */
  toString(): string {
    this.#listed ??= [...this.#known].sort().join('\n');
    return this.#listed;
  }

  get #known(): ReadonlySet<string> {
    this.#labels ??= definedLabels(this.text);
    return this.#labels;
  }
}

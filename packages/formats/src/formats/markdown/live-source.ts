import type { Range } from '@geestdrift/engine';
import type { Fill } from '../../source/mask.js';
import { readPlainStretch } from '../../source/plain-stretch.js';
import type { ElementTable } from '../html/elements.js';
import { definedLabels } from './defined-labels.js';
import type { MarkdownStretches } from './markdown-readers.js';

/**
 * A Markdown source that may change in places where it defines no labels. It keeps what is filled in it, not how it is read as a
 * whole: of a long document with a tag somewhere, that would be a second one.
 */
export class LiveSource implements MarkdownStretches {
  source: string;
  /** The source with what is masked of it besides. */
  #given: string;
  #fills: readonly Fill[];
  readonly elements: ElementTable;
  #labels: ReadonlySet<string> | undefined;
  #listed: string | undefined;

  constructor(source: string, given: string, fills: readonly Fill[], elements: ElementTable) {
    this.source = source;
    this.#given = given;
    this.#fills = fills;
    this.elements = elements;
  }

  textIn(range: Range): string {
    return readPlainStretch(this.#given, this.#fills, range);
  }

  /** Becomes a new version, in which `fills` are those of the stretch that was read anew; offsets from its start. */
  splice(source: string, { start, end }: Range, fills: readonly Fill[]): void {
    const shift = source.length - this.source.length;
    this.#fills = [
      ...this.#fills.filter((fill) => fill.end <= start),
      ...fills.map((fill) => moved(fill, start)),
      ...this.#fills.filter((fill) => fill.start >= end).map((fill) => moved(fill, shift)),
    ];
    this.source = source;
    this.#given = source;
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
    this.#labels ??= new Set(partsOf(this.#given).flatMap((part) => definedLabels(this.textIn(part))));
    return this.#labels;
  }
}

/** About how much is read at once for its labels. */
const PART = 1_000_000;

/** Parts of whole lines. */
function partsOf(source: string): readonly Range[] {
  const parts: Range[] = [];
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start + PART);
    const end = newline < 0 ? source.length : newline + 1;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function moved({ start, end, with: sign }: Fill, by: number): Fill {
  return { start: start + by, end: end + by, with: sign };
}

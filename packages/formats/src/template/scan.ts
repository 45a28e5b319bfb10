import type { Range } from '@geestdrift/engine';

/** A source in which closing delimiters are looked for again and again. */
export class Scan {
  readonly source: string;
  /** Where each stands next: kept, so that many openers before one closer stay cheap. */
  readonly #next = new Map<string, number>();
  readonly #nextMatch = new Map<RegExp, Range | undefined>();

  constructor(source: string) {
    this.source = source;
  }

  /** Where `what` stands next, at or behind `from` and not further than `longest` from there. */
  find(what: string, from: number, longest = Number.POSITIVE_INFINITY): number | undefined {
    let at = this.#next.get(what) ?? -1;
    if (at < from) {
      const found = this.source.indexOf(what, from);
      at = found < 0 ? Number.POSITIVE_INFINITY : found;
      this.#next.set(what, at);
    }
    return at === Number.POSITIVE_INFINITY || at - from > longest ? undefined : at;
  }

  /** Where `pattern` matches next, at or behind `from`. */
  match(pattern: RegExp, from: number): Range | undefined {
    const known = this.#nextMatch.get(pattern);
    if (this.#nextMatch.has(pattern) && (known === undefined || known.start >= from)) return known;
    const searching = new RegExp(pattern.source, 'g');
    searching.lastIndex = from;
    const match = searching.exec(this.source);
    const found = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
    this.#nextMatch.set(pattern, found);
    return found;
  }
}

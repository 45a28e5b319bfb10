const LONGEST_HEADING = 60;

/** Names the places of a document by its headings, where pages and lines say nothing: `Offerte › Levering, alinea 3`. */
export class Places {
  readonly #path: { readonly level: number; readonly text: string }[] = [];
  #paragraph = 0;
  readonly #counts = new Map<string, number>();

  /** The place of a heading, with the headings above it. */
  heading(level: number, text: string): string {
    while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop();
    this.#path.push({ level, text: clip(text) });
    this.#paragraph = 0;
    return this.in('');
  }

  /** The next paragraph below the heading in force. */
  paragraph(): string {
    this.#paragraph++;
    return this.in(`alinea ${this.#paragraph}`);
  }

  /** The number of the next thing of this name in the document. */
  count(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }

  /** Something below the heading in force. */
  in(what: string): string {
    const path = this.#path.map(({ text }) => text).join(' › ');
    return path === '' || what === '' ? path + what : `${path}, ${what}`;
  }
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING - 1).trimEnd()}…` : line;
}

/** The files that stand beside a document, of the same format: what they have in common it has too. */
export interface Siblings {
  /** What `find` says of their sources, asked once for each `key` as long as the sources are the same. */
  recall<Fact>(key: unknown, find: (sources: readonly string[]) => Fact): Fact;
}

/** Siblings whose sources `read` gives, asked only when something is to be recalled; the same array while they are the same. */
export function createSiblings(read: () => readonly string[]): Siblings {
  const facts = new Map<unknown, unknown>();
  let known: readonly string[] | undefined;
  return {
    recall: (key, find) => {
      const sources = read();
      if (sources !== known) facts.clear();
      known = sources;
      if (!facts.has(key)) facts.set(key, find(sources));
      return facts.get(key) as ReturnType<typeof find>;
    },
  };
}

/** The words of a text, in a set: how the tables of this package are written. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** A pattern for words that end in one of the endings of a text; an ending may be a pattern itself. */
export function endingPattern(text: string): RegExp {
  return new RegExp(`(?:${[...wordSet(text)].join('|')})$`);
}

/** The pairs of a text, written `left:right`, in their order. */
export function wordPairs(text: string): readonly (readonly [string, string])[] {
  return [...wordSet(text)].map((pair) => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
}

/** The words of texts and of other sets, in a set: how the tables of this package are written. */
export function wordSet(...parts: readonly (string | ReadonlySet<string>)[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => (typeof part === 'string' ? part.trim().split(/\s+/) : [...part])));
}

/** A set without the words of a text. */
export function without(set: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const left = new Set(set);
  for (const word of wordSet(text)) left.delete(word);
  return left;
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

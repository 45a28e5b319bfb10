/** A figure; a name: a capital inside a sentence, not *'s Avonds*; `[datum]` and its like are the writer's to fill in. */
const FACT = /\d+(?:[.,]\d+)*|(?<=\p{Ll},? )(?<!['’][kmnrst] )\p{Lu}\p{Ll}+/gu;

/** Figures and names that a replacement brought in or took away. */
export function changedFacts(before: string, after: string): string[] {
  const left = factsOf(before);
  const added = factsOf(after).filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...left, ...added];
}

function factsOf(text: string): string[] {
  return text.match(FACT) ?? [];
}

import { isAllCapitals } from '@geestdrift/engine';

/** A figure; a name: a capital inside a sentence, not *'s Avonds*; `[datum]` and its like are the writer's to fill in. */
const FACT = /\d+(?:[.,]\d+)*|(?<=\p{Ll},? )(?<!['’][kmnrst] )\p{Lu}\p{Ll}+/gu;
/** *KPN*, where capitals tell a name from other words. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}/gu;

/** Figures and names that a replacement of some words brought in or took away. */
export function changedFacts(before: string, after: string, replaced: string): string[] {
  // *BESTE LEDEN* is loud, as is a text all in capitals: they tell no name there.
  const patterns = isAllCapitals(before) || isAllCapitals(replaced) ? [FACT] : [FACT, CAPITALS];
  const factsOf = (text: string) => patterns.flatMap((pattern) => text.match(pattern) ?? []);
  const left = factsOf(before);
  const added = factsOf(after).filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...left, ...added];
}

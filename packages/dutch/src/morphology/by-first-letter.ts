/** Those of some first parts that a word may begin with, in their order: trying all of them takes long for a long list of words. */
export function byFirstLetter(parts: readonly string[]): (word: string) => readonly string[] {
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const [letter = ''] = part;
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [part]);
    else group.push(part);
  }
  return (word) => groups.get(word[0] ?? '') ?? [];
}

/** More is a passage, and no word or phrase. */
const LONGEST = 100;

/**
 * A word or phrase as a list has it; undefined for a passage, and for what starts with a mark (*# kop*). Capitals go, as an entry
 * with one would hold for words with a capital only: *Stakeholder* stood at the start of a sentence; *ING* and *iPhone* are names.
 */
export function toListEntry(text: string): string | undefined {
  const entry = text.trim().replace(/\s+/g, ' ');
  if (entry.length > LONGEST || !/^['’]?[\p{L}\p{N}]/u.test(entry)) return undefined;
  const [first = ''] = entry;
  const rest = entry.slice(first.length);
  return rest === rest.toLowerCase() ? entry.toLowerCase() : entry;
}

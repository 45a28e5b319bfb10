/**
 * The same text as a string of its own. A slice may hold on to all of the string that it was cut from: where it is kept
 * while versions of a document come and go, that would keep them all.
 */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}

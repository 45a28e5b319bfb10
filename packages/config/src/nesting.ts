/** Far deeper than anything that a person writes, far shallower than what ends a parser's stack. */
const DEEPEST = 500;

/**
 * Whether YAML nests so deep that parsing it may end the stack, which V8 does not always survive. Brackets in texts count too:
 * only hundreds that are not closed make a difference.
 */
export function nestsTooDeep(text: string): boolean {
  let open = 0;
  let indented = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) open++;
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--;
    else if (code === 0x0a) indented = 0;
    // `- - - a` and `? ? ? a` nest on one line; deep indentation is nesting, or absurd.
    else if (code === 0x20 || code === 0x2d || code === 0x3f) indented++;
    else indented = Number.NEGATIVE_INFINITY;
    if (open > DEEPEST || indented > 2 * DEEPEST) return true;
  }
  return false;
}

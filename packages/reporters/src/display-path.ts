/** A file's path as a person wants to see it: relative to the working folder when it lies in there. */
export function displayPath(filePath: string, cwd: string): string {
  const folder = /[\\/]$/.test(cwd) ? cwd.slice(0, -1) : cwd;
  const inside = filePath.startsWith(folder) && /^[\\/]/.test(filePath.slice(folder.length));
  return showPlainly(inside ? filePath.slice(folder.length + 1) : filePath);
}

/**
 * Text that a terminal can be trusted with: control characters become pictures of themselves, so that a checked file
 * cannot move the cursor; marks that turn the direction of writing are left out.
 */
export function showPlainly(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(/\p{Cc}/gu, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
    })
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

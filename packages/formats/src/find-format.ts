import type { FormatInfo } from '@geestdrift/engine';
import { formats } from './formats.generated.js';

/** The format of a file, by its path, else by the longest ending that fits; undefined where none does. */
export function formatForFile(path: string): FormatInfo | undefined {
  const whole = path.replaceAll('\\', '/');
  const named = formats.find((format) => format.matches?.(whole) === true);
  if (named !== undefined) return named;
  const name = whole.slice(whole.lastIndexOf('/') + 1).toLowerCase();
  // What Word leaves beside a document that is open.
  if (name.startsWith('~$')) return undefined;
  let found: FormatInfo | undefined;
  let longest = 0;
  for (const format of formats) {
    for (const extension of format.extensions) {
      if (extension.length > longest && name.endsWith(extension)) {
        found = format;
        longest = extension.length;
      }
    }
  }
  return found;
}

/** The format of this name, as configuration gives it. */
export function formatByName(name: string): FormatInfo | undefined {
  return formats.find((format) => format.name === name);
}

import type { Range } from '../model/document.js';

const LEADING = /^[([{<"'“‘„«]+/;
const TRAILING = ')]}>"\'”’»,.;:!?…';
/** Short patterns over one chunk, each linear: no two of their quantifiers can take the same character. */
const SCHEME = /^(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|mailto:|tel:)/i;
/** A URL behind other text: `info:https://…`. */
const EMBEDDED = /[a-z][a-z0-9+.-]{1,15}:\/\/|(?<![\p{L}\d])www\./iu;
const EMAIL = /^[^@\s]+@[^@\s.]+\.[^@\s]+$/;
const HANDLE = /^[#@][\p{L}\d_]/u;
const PATH = /^(?:[a-z]:\\|\\\\|~?\/\p{L}|\.{1,2}\/)/iu;
const IDENTIFIER = /[\p{L}\d]_[\p{L}\d]/u;
const DOTTED = /^[\p{L}\d_-]{2,}(?:\.[\p{L}\d_-]+)*\.(\p{Ll}[\p{Ll}\d]{1,5})(?:[/?#].*)?$/u;
const MAXIMUM = 4096;

/**
 * The part of a chunk (text between white space) that is no prose: a URL, e-mail address, path, file or domain name,
 * identifier, hashtag or mention. Undefined when the chunk is prose.
 */
export function isOpaqueChunk(text: string, start: number, end: number): Range | undefined {
  if (end - start > MAXIMUM || !hasSign(text, start, end)) return undefined;
  const chunk = text.slice(start, end);
  const leading = LEADING.exec(chunk)?.[0].length ?? 0;
  const core = withoutTrailing(chunk.slice(leading));
  if (core.length < 3) return undefined;
  const opaque =
    SCHEME.test(core) ||
    EMAIL.test(core) ||
    HANDLE.test(core) ||
    PATH.test(core) ||
    IDENTIFIER.test(core) ||
    DOTTED.test(core);
  const from = opaque ? 0 : core.search(EMBEDDED);
  return from >= 0 ? { start: start + leading + from, end: start + leading + core.length } : undefined;
}

function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Looks before it slices: any of `@ # / \ _ :` or a stop with a character behind it. */
function hasSign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x40 || code === 0x23 || code === 0x2f || code === 0x5c || code === 0x5f || code === 0x3a)
      return true;
    if (code === 0x2e && at + 1 < end) return true;
  }
  return false;
}

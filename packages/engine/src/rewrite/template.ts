import type { Match, Rewriting } from '../model/match.js';
import type { Token } from '../model/token.js';
import { keepCase } from './letter-case.js';

const SLOT = /\{([a-z-]+)\}/g;

/** A replacement text for the focus; `{name}` stands for what a capture took. An empty one deletes, with one space. */
export function fillTemplate(match: Match, template: string): Rewriting {
  const { tokens, text } = match.block;
  const start = (tokens[match.focus.start] as Token).start;
  const end = (tokens[match.focus.end - 1] as Token).end;
  const filled = template.replace(SLOT, (_, name: string) => captured(match, name));
  if (filled === '') return { edits: [{ range: deletion(text, start, end), text: '' }] };
  return { edits: [{ range: { start, end }, text: keepCase(text.slice(start, end), filled) }] };
}

function captured(match: Match, name: string): string {
  const range = match.captures.get(name);
  if (range === undefined) return '';
  const { tokens, text } = match.block;
  return text.slice((tokens[range.start] as Token).start, (tokens[range.end - 1] as Token).end);
}

/** The range to delete with the white space that would be left double or before a closing mark. */
export function deletion(text: string, start: number, end: number): { start: number; end: number } {
  const before = start === 0 || /\s/.test(text[start - 1] as string);
  if (!before) return { start, end };
  let after = end;
  while (after < text.length && /\s/.test(text[after] as string)) after++;
  if (after > end) return { start, end: after };
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] as string)) from--;
  return { start: from, end };
}

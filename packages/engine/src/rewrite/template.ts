import type { Match, Rewriting } from '../model/match.js';
import type { Token } from '../model/token.js';
import { deletion } from './deletion.js';
import { keepCase } from './letter-case.js';

const SLOT = /\{([a-z-]+)\}/g;

/** The names of the captures that a template speaks of. */
export function slotsOf(template: string): string[] {
  return [...template.matchAll(SLOT)].map(([, name]) => name as string);
}

/** A replacement text for the focus; `{name}` stands for what a capture took. An empty one deletes, with one space. */
export function fillTemplate(match: Match, template: string): Rewriting {
  const { tokens, text } = match.block;
  const start = (tokens[match.focus.start] as Token).start;
  const end = (tokens[match.focus.end - 1] as Token).end;
  const filled = tidy(
    template.replace(SLOT, (_, name: string) => captured(match, name)),
    template,
  );
  if (filled === '') return { edits: [{ range: deletion(text, start, end), text: '' }] };
  return { edits: [{ range: { start, end }, text: keepCase(text.slice(start, end), filled) }] };
}

/** A capture that took nothing leaves no double space. */
function tidy(filled: string, template: string): string {
  return slotsOf(template).length > 0 ? filled.replace(/ {2,}/g, ' ').trim() : filled;
}

function captured(match: Match, name: string): string {
  const range = match.captures.get(name);
  if (range === undefined) return '';
  const { tokens, text } = match.block;
  return text.slice((tokens[range.start] as Token).start, (tokens[range.end - 1] as Token).end);
}

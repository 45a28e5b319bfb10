import type { BlockKind, BlockView, Match, Range, Token } from '@geestdrift/engine';
import { opensSentence } from '../clause/clause.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { hasTagBetween, isNameless } from '../template/branches.js';

/** Words with which the letter goes on where the comma was forgotten. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...WRITER_SUBJECTS,
  ...READER_SUBJECTS,
  'hierbij',
  'graag',
  'bedankt',
  'dank',
  'hartelijk',
  'helaas',
  'welkom',
  'onlangs',
  'namens',
  'middels',
]);
const ENDS: ReadonlySet<string> = new Set([',', '!', '!!', '!!!', '.', ':', ';']);
/** A short text of these kinds may be anything: *Beste klant* in a table of prizes. */
const BARE: ReadonlySet<BlockKind> = new Set([
  'list-item',
  'table-cell',
  'table-head',
  'attribute',
  'button',
  'caption',
]);

/** Adjectives in *-ste* that are no superlative, and those of a second greeting. */
const NO_PARALLEL = /^(?:beste|eerste|laatste|vaste|juiste|naaste|bewuste|gepaste|robuuste|trieste|naaste)$/;

/** Whether a match opens a letter to nobody in particular: at a line's start, with nothing behind it that names the reader. */
export function isImpersonalSalutation({ block, focus, captures }: Match): boolean {
  const place = block.placeOf(focus);
  if (isNameless(block.document, place.start) || namesSomeone(block, captures.get('mede'))) return false;
  if (isFallback(block, focus) || hasSurname(block, focus)) return false;
  if (isShellCommand(block, focus) || isRanking(block, focus) || isParalleled(block, focus)) return false;
  const last = lastOf(block, focus);
  return opensLine(block, focus, last) && (last === 'line' || last === 'word' || ENDS.has(last));
}

/** `Beste {{#if naam}}{{naam}}{{else}}klant{{/if}}`: only who is greeted stands in the branch without a name. */
function isFallback(block: BlockView, { end }: Range): boolean {
  return isNameless(block.document, block.placeOf({ start: end - 1, end }).start);
}

/** *Geachte lezer Van Dam*: a preposition with a capital is part of a name; not *BESTE KLANT VAN ONS*. */
function hasSurname({ tokens, text }: BlockView, { start, end }: Range): boolean {
  return tokens
    .slice(start + 1, end)
    .some((token) => /^(?:Van|In|Op|Aan|Bij|Voor)$/.test(text.slice(token.start, token.end)));
}

/** `ls` in small letters is a computer's. */
function isShellCommand({ tokens, text }: BlockView, { start }: Range): boolean {
  const token = tokens[start] as Token;
  return token.norm === 'ls' && text.slice(token.start, token.end) !== 'LS';
}

/** *Beste klanten* above a list is a ranking; above a letter it has a comma. */
function isRanking({ kind, tokens }: BlockView, { start, end }: Range): boolean {
  if ((kind !== 'heading' && kind !== 'title') || tokens[end] !== undefined) return false;
  return tokens[start]?.norm === 'beste' && /(?:en|s)$/.test(tokens[end - 1]?.norm ?? '');
}

/** *Beste klant, slechtste leverancier*: another superlative with its noun answers *beste*. */
function isParalleled({ tokens }: BlockView, { start, end }: Range): boolean {
  if (tokens[start]?.norm !== 'beste' || tokens[end]?.norm !== ',') return false;
  const [next, noun, behind] = tokens.slice(end + 1, end + 4);
  if (next === undefined || !/ste$/.test(next.norm) || NO_PARALLEL.test(next.norm)) return false;
  return (
    noun?.kind === 'word' && noun.norm !== 'tijd' && (behind === undefined || behind.kind === 'punctuation')
  );
}

/** What follows: a mark, the end of the line, a word with which the letter begins, or something else. */
function lastOf(block: BlockView, { end }: Range): string | 'line' | 'word' | 'other' {
  const next = block.tokens[end];
  if (next?.kind === 'opaque' && printsValue(block, end)) return 'other';
  if (next === undefined || isApart(block, end) || closesLine(block, end))
    return BARE.has(block.kind) ? 'other' : 'line';
  if (next.kind === 'punctuation') return BARE.has(block.kind) && next.norm !== ',' ? 'other' : next.norm;
  return FIRST_WORDS.has(next.norm) ? 'word' : 'other';
}

/** `heer/mevrouw {{ achternaam }}{% else %}`: on the same line, and no tag before it. */
function printsValue(block: BlockView, index: number): boolean {
  const { end } = block.tokens[index - 1] as Token;
  if (block.text.slice(end, (block.tokens[index] as Token).start).includes('\n')) return false;
  const before = block.placeOf({ start: index - 1, end: index });
  const own = block.placeOf({ start: index, end: index + 1 });
  return !hasTagBetween(block.document, before.end, own.start + 1);
}

/** *Beste reiziger –* with a line of its own. */
function closesLine(block: BlockView, index: number): boolean {
  const { kind, norm } = block.tokens[index] as Token;
  if (kind !== 'punctuation' || norm !== '–') return false;
  return block.tokens[index + 1] === undefined || isApart(block, index + 1);
}

/** Nothing but marks and what is no prose before it on its line; else it opens a sentence, and a comma follows. */
function opensLine(block: BlockView, { start }: Range, last: string): boolean {
  for (let at = start; at >= 0; at--) {
    if (at === 0 || isApart(block, at)) return true;
    if (!isSilent(block.tokens[at - 1] as Token)) break;
  }
  return last === ',' && opensSentence(block, start);
}

function isSilent({ kind, norm }: Token): boolean {
  return kind === 'opaque' || (kind === 'punctuation' && /^["'([*•>–-]+$/.test(norm));
}

/** A line's end or a tag of a template before the token; the tag itself may be one, as something that is no prose. */
function isApart(block: BlockView, index: number): boolean {
  const before = block.tokens[index - 1] as Token;
  const token = block.tokens[index] as Token;
  if (block.text.slice(before.end, token.start).includes('\n')) return true;
  const { start, end } = block.placeOf({ start: index - 1, end: index });
  const own = block.placeOf({ start: index, end: index + 1 });
  return hasTagBetween(
    block.document,
    before.kind === 'opaque' ? start : end,
    token.kind === 'opaque' ? own.end : own.start,
  );
}

/** *Beste leden en Jan*: of those greeted beside, one has a name. */
function namesSomeone({ tokens, text }: BlockView, others: Range | undefined): boolean {
  if (others === undefined) return false;
  return tokens
    .slice(others.start, others.end)
    .some(
      ({ kind, start, end }) => kind !== 'punctuation' && /^\p{Lu}\p{Ll}|^\d/u.test(text.slice(start, end)),
    );
}

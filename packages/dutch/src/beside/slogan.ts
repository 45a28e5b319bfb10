import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';

const TITLES: ReadonlySet<string> = new Set([
  'heading',
  'title',
  'button',
  'table-head',
  'caption',
  'attribute',
]);
const MOTTOS: ReadonlySet<string> = wordSet(
  'motto slogan leus credo devies adagium lijfspreuk kernwaarde belofte principe uitgangspunt mantra',
);

/** Whether a match is a heading's or a slogan's whole clause: *Klant is koning*, *Ons motto: de klant is koning*. */
export function isSlogan({ block, focus, captures }: Match): boolean {
  if (TITLES.has(block.kind) && saysWhere(block, focus)) return true;
  if (!isWholeClause(block, focus)) return false;
  if (TITLES.has(block.kind)) return true;
  if (goesOn(block, focus)) return false;
  if (block.tokens.slice(focus.start, focus.end).some(({ norm }) => norm === '=')) return true;
  if (block.tokens[focus.start - 1]?.norm === ':' && namesMotto(block, focus)) return true;
  return (
    isBare(block, captures.get('wie')) &&
    !isPlural(block, captures) &&
    (isWholeSentence(block, focus) || block.tokens[focus.start - 1]?.norm === ':')
  );
}

/** *# De klant is koning bij Fietsenmaker Bos*: the whole of a heading, but for a place. */
function saysWhere(block: BlockView, focus: Range): boolean {
  const { start, end } = sentenceOf(block, focus.start);
  const rest = block.tokens.slice(focus.end, end);
  const hasClause = rest.some(({ kind }) => kind === 'punctuation');
  return /^(?:bij|in|op)$/.test(rest[0]?.norm ?? '') && !hasClause && onlyMarks(block, start, focus.start);
}

/** *Klant = koning, en dus nemen wij op.* */
function goesOn({ tokens }: BlockView, { end }: Range): boolean {
  return tokens[end]?.norm === ',' && /^(?:en|dus|want|maar|daarom)$/.test(tokens[end + 1]?.norm ?? '');
}

/** *Onthoud goed: klanten hebben altijd gelijk*: a whole sentence, where the singular would lack its article. */
function isPlural({ tokens }: BlockView, captures: Match['captures']): boolean {
  const verb = captures.get('verb')?.start;
  return (
    verb !== undefined && /^(?:hebben|krijgen|zijn|zíjn|blijven|bepalen)$/.test(tokens[verb]?.norm ?? '')
  );
}

/** Nothing else stands in the sentence but marks. */
export function isWholeSentence(block: BlockView, focus: Range): boolean {
  const { start, end } = sentenceOf(block, focus.start);
  return onlyMarks(block, start, focus.start) && onlyMarks(block, focus.end, end);
}

function isWholeClause({ tokens }: BlockView, { start, end }: Range): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  const sentence = tokens[start]?.sentence;
  return (
    (before === undefined || before.sentence !== sentence || before.kind === 'punctuation') &&
    (after === undefined || after.sentence !== sentence || after.kind === 'punctuation')
  );
}

function namesMotto(block: BlockView, focus: Range): boolean {
  const { start } = sentenceOf(block, focus.start);
  return block.tokens.slice(start, focus.start).some(({ norm }) => MOTTOS.has(norm));
}

/** The customer without an article. */
function isBare({ tokens }: BlockView, range: Range | undefined): boolean {
  return (
    range !== undefined &&
    range.end - range.start === 1 &&
    !/^(?:u|uw|je|jij|jouw|jullie)$/.test(tokens[range.start]?.norm ?? '')
  );
}

function onlyMarks({ tokens }: BlockView, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind }: Token) => kind === 'punctuation');
}

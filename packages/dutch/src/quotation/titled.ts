import { type Match, type Range, startsWithCapital, type Token } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { hasCapital } from '../clause/words.js';
import { wordSet } from '../morphology/word-list.js';
import { quotationsAround } from './quotations.js';

/** The longest title, in tokens to either side of a word. */
const REACH = 12;
const OPENS = /(?:^|[\s([>‘“'"])(?:[*_]{1,3}|<(?:em|i|cite|b|strong)\b[^>]*>)$/;
const CLOSES = /^(?:[*_]{1,3}(?![\p{L}\d])|<\/(?:em|i|cite|b|strong)>)/u;
const LONGEST_MARKUP = 60;
/** What has a title; before a quotation, where emphasis does not tell. */
const WORKS = wordSet(`
  boek roman film serie lied liedje gedicht verhaal artikel brochure folder rapport boekje handboek hoofdstuk album nummer podcast
  blog cursus workshop lezing training tentoonstelling voorstelling toneelstuk musical campagne programma column tijdschrift
`);

/** What is called by a name right behind it, without marks. */
const NAMED = wordSet('stichting vereniging coöperatie keurmerk boek roman film');

/** Whether words stand in a title: a phrase in emphasis or quotation marks that has a capital inside its sentence, or *het boek Reeds*. */
export function isTitled(match: Match): boolean {
  const { block, focus } = match;
  if (NAMED.has(normAt(block, focus.start - 1)) && hasCapital(block, block.tokens[focus.start])) return true;
  const emphasis = emphasisAround(match);
  if (emphasis !== undefined && opensAsTitle(match, emphasis.start, emphasis.start)) return true;
  return quotationsAround(match.block, match.focus).some((quotation) => {
    const mark = quotation.start - 1;
    const holds = match.focus.start >= quotation.start && match.focus.end <= quotation.end;
    return holds && isOfWork(match, mark) && opensAsTitle(match, quotation.start, mark);
  });
}

/** *Met *Altijd* krijgt u …*: emphasis on these words alone, with a capital inside the sentence, as a screen names its choices. */
export function isLabel(match: Match): boolean {
  const { focus } = match;
  const emphasis = emphasisAround(match);
  return (
    emphasis?.start === focus.start &&
    emphasis.end === focus.end &&
    opensAsTitle(match, focus.start, focus.start)
  );
}

/** *De roman ‘…’*: the noun is near, in the same sentence. */
function isOfWork({ block }: Match, mark: number): boolean {
  return block.tokens.slice(Math.max(0, mark - 3), mark).some(({ norm }) => WORKS.has(norm));
}

/** A capital behind a word: no sentence begins there. */
function opensAsTitle({ block }: Match, first: number, from: number): boolean {
  const token = block.tokens[first] as Token;
  let at = from - 1;
  while (/^[*_]+$/.test(block.tokens[at]?.norm ?? '')) at--;
  const before = block.tokens[at];
  const isInside = before?.kind === 'word' || before?.norm === ',';
  return isInside && startsWithCapital(block.text.slice(token.start, token.end));
}

/** The tokens in emphasis that hold the words found, where they are not all of it. */
function emphasisAround({ block, focus }: Match): Range | undefined {
  const around = (at: number) => block.sourceAround({ start: at, end: at + 1 }, LONGEST_MARKUP);
  const opens = (at: number): boolean => OPENS.test(around(at).before);
  const closes = (at: number): boolean => CLOSES.test(around(at).after);
  const sentence = sentenceOf(block, focus.start);
  let start = focus.start;
  while (!opens(start)) {
    start--;
    if (start < Math.max(sentence.start, focus.start - REACH) || closes(start)) return undefined;
  }
  let end = focus.end - 1;
  while (!closes(end)) {
    end++;
    if (end >= Math.min(sentence.end, focus.end + REACH) || opens(end)) return undefined;
  }
  return { start, end: end + 1 };
}

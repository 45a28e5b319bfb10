import type { Condition, Match, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';

/**
 * The words are asked, also below *of*: *Is …?*, *Wij vragen ons af of …*. With `offer`, what a question holds out to the reader
 * is none: *Wilt u ontzorgd worden?*
 */
export const condition: Condition = {
  test(match, argument) {
    const { block, focus } = match;
    if (isQuestion(block, focus.start))
      return !isOfSought(match) && (argument !== 'offer' || !isOffer(match));
    const { start } = clauseOf(block, focus.start);
    // *of de klant …*
    return [start - 1, start, focus.start - 1, focus.start - 2].some((at) => block.tokens[at]?.norm === 'of');
  },
};

/** *Op zoek naar een winkel waar de klant koning is?*: what is sought is so. */
function isOfSought({ block, focus }: Match): boolean {
  const { start } = sentenceOf(block, focus.start);
  const before = [clauseOf(block, focus.start).start, focus.start - 1].map((at) => normAt(block, at));
  return (
    before.some((norm) => norm === 'waar' || norm === 'die') &&
    /^(?:op zoek|zoekt?|wilt?)\b/.test(`${normAt(block, start)} ${normAt(block, start + 1)}`)
  );
}

/** *Wil je …?*, *Zoekt u iemand die …?*, *Op zoek naar …?* with what only sellers say. */
function isOffer({ block, focus }: Match): boolean {
  const { start } = sentenceOf(block, focus.start);
  const opening = block.tokens.slice(start, start + 4).map(({ norm }) => norm);
  const sold = soldIn(opening) ?? (isBare(block, start) ? SOUGHT : undefined);
  return sold !== undefined && block.tokens.slice(focus.start, focus.end).some(({ norm }) => sold.test(norm));
}

/** What only sellers say behind the words that open a question. */
function soldIn(opening: readonly string[]): RegExp | undefined {
  const first = opening[0] ?? '';
  if (/^zoek(?:t|en)?$/.test(first) || opening.includes('zoek')) return OF_SELLER;
  if (first === 'meer') return SOUGHT;
  return /^wilt?$/.test(first) ? SOLD : undefined;
}

/** *Volledig ontzorgd verhuizen?*: who, the question leaves out. */
function isBare(block: TokenStream, at: number): boolean {
  const { start, end } = sentenceOf(block, at);
  return (
    !isVerbForm(normAt(block, start)) &&
    !block.tokens
      .slice(start, end)
      .some(
        ({ norm }) => READER_SUBJECTS.has(norm) || WRITER_SUBJECTS.has(norm) || ASKING_OR_DOING.test(norm),
      )
  );
}
const ASKING_OR_DOING =
  /^(?:h(?:oe|eeft|ebben)|waar\p{L}*|wat|wie|welke|wanneer|is|zijn|wordt|kan|kunnen|moet|moeten|mag)$/u;

const SOLD = /^(?:ontzorg|meedenk)/;
/** What the reader does not do itself. */
const SOUGHT = /^(?:ontzorg|meedenk|stapje|tandje)/;
/** *Op zoek naar een drukker die kwaliteit hoog in het vaandel heeft?* */
const OF_SELLER = new RegExp(`${SOUGHT.source}|^(?:vaandel|dna|centraal|voorop|passie|glimlach)$`);

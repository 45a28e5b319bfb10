import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { YOURS } from '../promise/lexicon.js';
import { wordsOf } from '../promise/words.js';
import { quotationOf } from '../quotation/quotations.js';
import { SAYING } from '../quotation/words.js';
import { CHOOSING, OTHER_SPEAKERS, OWN_SPEAKERS } from './word-sets.js';

/** Whether a *ja* is something to choose: a form's answer beside *nee*, or what a reader is told to pick. */
export function isOption({ block, focus }: Match): boolean {
  return isToldToPick(block, focus) || standsBesideNo(block, focus);
}

/** *Kies: ja, maar …* */
function isToldToPick({ tokens }: BlockView, focus: Range): boolean {
  if (tokens[focus.start - 1]?.norm !== ':') return false;
  return tokens.slice(Math.max(0, focus.start - 6), focus.start).some(({ norm }) => CHOOSING.has(norm));
}

function standsBesideNo(block: BlockView, focus: Range): boolean {
  if (focus.start > 1 || (block.kind !== 'list-item' && block.kind !== 'button')) return false;
  return [-2, -1, 1, 2].some((distance) => {
    const other = block.neighbour(distance);
    return other?.kind === block.kind && other.tokens[0]?.norm === 'nee' && other.tokens.length < 6;
  });
}

/** A question that the text asks in its reader's place: *Ja, maar hoe moet ik dan betalen?* as a heading. */
export function isReadersQuestion({ block, focus }: Match): boolean {
  const { tokens } = block;
  const sentence = sentenceOf(block, focus.end - 1);
  if (!tokens.slice(sentence.end - 2, sentence.end).some(({ norm }) => norm === '?')) return false;
  if (block.kind === 'heading' || block.kind === 'title') return true;
  if (tokens.slice(focus.start, focus.end).some(({ norm }) => READER_WORDS.has(norm))) return false;
  const rest = tokens.slice(focus.end, sentence.end);
  const opens =
    rest[0] !== undefined &&
    ['hoe', 'wat', 'waar', 'waarom', 'wanneer', 'wie', 'welke'].includes(rest[0].norm);
  return opens && rest.some(({ norm }) => ['ik', 'mijn', 'me', 'mij'].includes(norm));
}

const THOUGHTS = [
  ['hoor', 'ik', 'u'],
  ['hoor', 'ik', 'je'],
  ['hoor', 'ik', 'jullie'],
  ['denkt', 'u'],
  ['denk', 'je'],
  ['zult', 'u', 'zeggen'],
  ['zegt', 'u'],
  ['zeg', 'je'],
];

/** *Ja, maar dat kost veel tijd, hoor ik u denken*: said in the reader's place. */
export function isReadersThought({ block, focus }: Match): boolean {
  const { tokens } = block;
  const rest = tokens.slice(focus.end, sentenceOf(block, focus.end - 1).end).map(({ norm }) => norm);
  return THOUGHTS.some((words) =>
    rest.some(
      (_, at) =>
        (rest[at - 1] === ',' || rest[at - 1] === "'" || rest[at - 1] === '"') &&
        words.every((word, i) => rest[at + i] === word),
    ),
  );
}

/** *De klant zei: ‘Ja, maar …’*: words of a customer or somebody unknown, quoted with their speaker. */
export function isCustomersWords({ block, focus }: Match): boolean {
  const { tokens } = block;
  const quotation = quotationOf(block, focus);
  if (quotation === undefined) return isIntroduced(block, focus.start);
  const sentence = sentenceOf(block, Math.max(0, quotation.start - 2));
  const before = speakerIn(
    tokens.slice(sentence.start, Math.max(sentence.start, quotation.start - 1)).reverse(),
  );
  if (before !== undefined) return before;
  const after = tokens.slice(quotation.end + 1, quotation.end + 9);
  if (after[0]?.norm === '–' && after.length < 8) return true;
  return speakerIn(after.slice(0, 5)) ?? after.slice(0, 3).some(({ norm }) => SAYING.has(norm));
}

/** *De klant zegt: ja, maar …*, *u denkt misschien: ja, maar …*, without quotation marks. */
function isIntroduced(block: BlockView, start: number): boolean {
  if (block.tokens[start - 1]?.norm !== ':') return false;
  const before = block.tokens.slice(sentenceOf(block, start).start, start).map(({ norm }) => norm);
  if (before.some((norm) => norm === 'denkt' || norm === 'denk'))
    return before.some((norm) => READER_WORDS.has(norm));
  return (
    before.some((norm) => SAYING.has(norm)) &&
    before.some(isCustomerSpeaker) &&
    !before.some((norm) => OWN_SPEAKERS.has(norm))
  );
}

/** Whether the first of the words names a customer as speaker, or the writer's side; undefined where they name nobody. */
function speakerIn(words: readonly Token[]): boolean | undefined {
  const speaker = words.find(({ norm }) => OWN_SPEAKERS.has(norm) || isCustomerSpeaker(norm));
  return speaker && isCustomerSpeaker(speaker.norm);
}

/** *…, maar ik wacht al drie weken*, *…, maar ik wil weten waar mijn pakket is*: a customer writes, of goods that are on their way. */
export function isCustomersLetter({ block, focus }: Match): boolean {
  const rest = wordsOf(block, { start: focus.end, end: sentenceOf(block, focus.end - 1).end });
  const owned = rest.some(
    (word, at) => word === 'mijn' && rest.slice(at + 1, at + 3).some((own) => OWN.has(own)),
  );
  return owned || (!rest.some((word) => YOURS.has(word)) && WAITING.test(rest.join(' ')));
}
/** What no employee calls *mijn* in a letter to a customer. */
const OWN = wordSet(`
  pakket pakketje bestelling geld auto fiets bank ketel wasmachine koelkast keuken jas bril kaartjes reis vakantie vlucht
  adres huis woning straat kind kinderen dochter zoon vrouw man moeder vader
`);
const WAITING = /\b(?:ik wacht|(?:wij|we) wachten) (?:nu |inmiddels )?al\b|\bik wil\b.* weten\b/;

function isCustomerSpeaker(norm: string): boolean {
  return isCustomerNoun(norm) || OTHER_SPEAKERS.has(norm);
}

import type { BlockView, Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceAfter, sentenceOf } from '../clause/clause.js';
import { cellsBeside } from '../document/row.js';
import { numberValue } from '../numbers/index.js';
import { STAFF } from '../promise/lexicon.js';
import { ASKING_FOR, CUSTOMER_NOUN, REASON_LABELS, REASON_PAIRS, REASONS } from './words.js';

/** Whether the need behind a request is told: in its sentence, the next sentence or line, or in its row of a table. */
export function isReasonGiven({ block, focus }: Match): boolean {
  const own = sentenceOf(block, focus.start);
  if (tellsReason(block, own)) return true;
  const next = sentenceAfter(block, focus.start);
  if (next !== undefined)
    return (tellsReason(block, next) || hasReasonLabel(block, next.start)) && !isRequest(block, next);
  return block.kind === 'table-cell' ? isReasonInRow(block) : isReasonBelow(block);
}

/** The next line: a paragraph, a list item, a cell of a label's table. */
function isReasonBelow(block: BlockView): boolean {
  const below = block.neighbour(1);
  const first = below?.sentences[0];
  if (below === undefined || first === undefined || below.kind === 'heading') return false;
  return (tellsReason(below, first) || hasReasonLabel(below)) && !isRequest(below, first);
}

/** Another cell of the row tells it, or stands under a head such as *Reden*; without heads nothing tells the rows apart. */
function isReasonInRow(block: BlockView): boolean {
  if (block.columnHead() === undefined) return false;
  return [...cellsBeside(block, 1), ...cellsBeside(block, -1)].some(
    (cell) => hasReasonHead(cell) || cell.sentences.some((sentence) => tellsReason(cell, sentence)),
  );
}

function hasReasonHead(cell: BlockView): boolean {
  const head = cell.columnHead();
  return (
    head !== undefined &&
    cell.tokens.some(({ kind }) => kind === 'word') &&
    head.tokens.some(({ norm }) => REASON_LABELS.has(norm))
  );
}

/** *Reden: …* */
function hasReasonLabel({ tokens }: TokenStream, start = 0): boolean {
  return (
    REASON_LABELS.has(tokens[start]?.norm ?? '') &&
    tokens.slice(start + 1, start + 4).some(({ norm }) => norm === ':' || norm === '-' || norm === '–')
  );
}

/** A request of its own: its reason is not that of the line above. */
function isRequest({ tokens }: TokenStream, { start }: Range): boolean {
  const opening = tokens.slice(start, start + 4);
  return (
    opening.some(({ norm }) => CUSTOMER_NOUN.test(norm)) &&
    opening.some(({ norm }) =>
      /^(?:wil|willen|wilde|wilden|wenst|wensen|eist|eisen|vraagt|vragen|heeft|hebben|verzoek)$/.test(norm),
    )
  );
}

/** A word of reason, or an *om … te* that says what for. */
function tellsReason(stream: TokenStream, sentence: Range): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    const next = stream.tokens[at + 1]?.norm ?? '';
    if (REASONS.has(norm) || REASON_PAIRS.get(norm)?.has(next)) return true;
    if (norm === 'zo' && isConclusion(stream, sentence, at)) return true;
    if (norm === 'om' && !isTime(stream, at) && isPurpose(stream, sentence, at)) return true;
  }
  return false;
}

/** *Zo hoeft hij niet te bellen*, *, zo ziet zij …*; not *zo snel mogelijk*. */
function isConclusion({ tokens }: TokenStream, sentence: Range, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (TELLING.test(tokens[at + 1]?.norm ?? '')) return false;
  if (at > sentence.start && before !== ',' && before !== ';' && before !== ':') return false;
  return (
    !tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'mogelijk') && tokens[at + 1]?.kind === 'word'
  );
}

/** *, zo meldt de planner,*: who said it. */
const TELLING =
  /^(?:meldt|meldde|zegt|zei|vertelt|vertelde|schrijft|schreef|laat|liet|blijkt|bleek|staat|stond)$/;

/** *om 9 uur* */
function isTime({ tokens }: TokenStream, om: number): boolean {
  const next = tokens[om + 1];
  return (
    next?.kind === 'number' || (numberValue(next?.norm ?? '') !== undefined && tokens[om + 2]?.norm === 'uur')
  );
}

/** *om … te* that is no object of *vragen*: *vraagt een knop om sneller te werken*, not *vraagt ons om te bellen*. */
function isPurpose({ tokens }: TokenStream, sentence: Range, om: number): boolean {
  const rest = tokens.slice(om + 1, sentence.end);
  const te = rest.findIndex(({ norm }) => norm === 'te');
  const again = rest.findIndex(({ norm }) => norm === 'om');
  if (te < 0 || (again >= 0 && again < te)) return false;
  if (te === 0 && CHANGE.test(rest[1]?.norm ?? '')) return false;
  let asking = om - 1;
  while (asking >= sentence.start && !ASKING_FOR.test((tokens[asking] as Token).norm)) asking--;
  if (asking < sentence.start) return true;
  return hasObject(tokens.slice(asking + 1, om));
}

/** *wenst het contract om te zetten*: the verb is *omzetten*. */
const CHANGE = /^(?:zetten|ruilen|wisselen|boeken|bouwen|gooien|draaien|vormen|schakelen|leiden)$/;

const DETERMINERS = /^(?:een|de|het|meer|andere|nieuwe|extra|twee|drie|vier|zijn|haar|hun|ook|om)$/;
const SELF = /^(?:klant|klanten|u|ons|mij|hen|van|aan|door|onze|de|wij|we|uitdrukkelijk)$/;

/** Between the verb and *om* something is asked for already, or another *om … te* was. */
function hasObject(between: readonly Token[]): boolean {
  if (between.some(({ norm }) => norm === 'te')) return true;
  const nouns = between.filter(
    ({ kind, norm }) =>
      kind === 'word' &&
      norm.length > 2 &&
      !DETERMINERS.test(norm) &&
      !SELF.test(norm) &&
      !STAFF.has(norm) &&
      !CUSTOMER_NOUN.test(norm) &&
      !ADVERBS.has(norm),
  );
  return nouns.length > 0 && between.some(({ norm }) => DETERMINERS.test(norm) && norm !== 'ook');
}

const ADVERBS: ReadonlySet<string> = new Set(
  'heeft hebben graag vandaag gisteren daarnaast opnieuw nogmaals dringend telefonisch daarom alsnog eerder steeds nadrukkelijk maandag dinsdag woensdag donderdag vrijdag'.split(
    ' ',
  ),
);

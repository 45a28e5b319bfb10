import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { quotationsAround } from './quotations.js';

const SAYING = wordSet(`
  zegt zei zeggen zeiden zeg vraagt vroeg vragen vroegen antwoordt antwoordde reageert reageerde roept riep schrijft schreef
  mompelt mompelde stamelt stamelde verzucht verzuchtte aldus klonk luidt luidde meldt meldde mailt mailde appt appte
  verklaart verklaarde denkt dacht vertelt vertelde
`);
const WRITER = wordSet('wij we ik');

/** How many words of a sentence may stand between its quotation and the verb of saying. */
const NEAR = 3;

/**
 * Whether a match is what somebody else said: a quotation, or what follows a colon, with a verb of saying whose subject
 * is not *wij* or *ik* (*‘Sorry, maar dat kan niet’, zei de buschauffeur*).
 */
export function isSaidByOthers({ block, focus }: Match): boolean {
  const quotation = quotationsAround(block, focus).find(
    ({ start, end }) => focus.start >= start && focus.end <= end,
  );
  const from = quotation === undefined ? focus.start : quotation.start - 1;
  return (
    isAnnounced(block, from) ||
    (quotation !== undefined &&
      isAttributed(block, { start: quotation.end + 1, end: quotation.end + 2 + NEAR }))
  );
}

/** *De buschauffeur riep: …* */
function isAnnounced(stream: TokenStream, from: number): boolean {
  const { tokens } = stream;
  if (tokens[from - 1]?.norm !== ':' && tokens[from]?.norm !== '"' && tokens[from]?.norm !== "'")
    return false;
  const start = sentenceOf(stream, Math.max(0, from - 1)).start;
  return isAttributed(stream, { start, end: from });
}

function isAttributed({ tokens }: TokenStream, { start, end }: Range): boolean {
  const near: readonly Token[] = tokens.slice(start, end);
  return near.some(({ norm }) => SAYING.has(norm)) && !near.some(({ norm }) => WRITER.has(norm));
}

import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { quotationOf } from './quotations.js';
import { SAYING } from './words.js';

/** *zeg je dan*, *aldus de chauffeur*, *luidde het antwoord*. */
const QUOTING = new Set([...SAYING, 'zeg', 'aldus', 'klonk', 'luidt', 'luidde']);

/** How many words of a sentence may stand between its quotation and the verb of saying. */
const NEAR = 3;

/**
 * Whether a match is what somebody else said: a quotation, or what follows a colon, with a verb of saying whose subject
 * is not *wij* or *ik* (*‘Sorry, maar dat kan niet’, zei de buschauffeur*).
 */
export function isSaidByOthers({ block, focus }: Match): boolean {
  const quotation = quotationOf(block, focus);
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
  return near.some(({ norm }) => QUOTING.has(norm)) && !near.some(({ norm }) => WRITER_SUBJECTS.has(norm));
}

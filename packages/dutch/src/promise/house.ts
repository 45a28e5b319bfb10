import type { BlockView, DocumentView, Range } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { createGlance } from '../document/glance.js';
import { wordSet } from '../morphology/word-list.js';
import { isReported } from '../quotation/reported.js';
import { isWorker } from './person-words.js';
import { isSigner } from './sender.js';

/** What only the writer's own side is called, whoever else speaks. */
const DESK =
  /^(?:\p{L}*(?:team|helpdesk)|klantenservice|servicedesk|klantendienst|balie|receptie|afdeling|administratie|planning)$/u;
/** What an organisation calls itself. */
const HOUSE =
  /^(?:gemeente|organisatie|bedrijf|\p{L}*winkel|vereniging|stichting|bibliotheek|kliniek|salon|camping|\p{L}*corporatie|waterschap|kringloop|apotheek|ziekenhuis|zwembad|museum|theater|\p{L}*ambulance|\p{L}*(?:school|praktijk|club))$/u;
const FIRST_PERSON = wordSet('wij we ik ons onze');
const ARTICLE = /^(?:de|het)$/;
const OWN = /^(?:onze?|mijn)$/;
/** *…, schrijft de krant*, *de krant meldt dat …*: told by somebody else, wherever it stands. */
const TOLD = /^(?:aldus|schrijft|schreef|meldt|meldde|zegt|zei|volgens|vindt|laat|staat|bericht|berichtte)$/;

/**
 * Whether a phrase of article and noun is the writer in the third person: *het team, onze praktijk*; *de gemeente* only where nobody
 * else speaks as *wij*, unless the gemeente signs the letter itself.
 */
export function isOwnHouse(block: BlockView, { start }: Range): boolean {
  const article = normAt(block, start);
  const noun = normAt(block, start + 1);
  if (isTold(block, start)) return false;
  const isHouse = HOUSE.test(noun);
  if (OWN.test(article)) return isHouse || isWorker(noun);
  if (!(isHouse || DESK.test(noun))) return false;
  if (!ARTICLE.test(article)) return false;
  return !isHouse || isSigner(block, noun) || !block.document.recall(speaksAsWe);
}

/** What an organisation may call itself: *gemeente*, *basisschool*. */
export function isHouseName(norm: string): boolean {
  return HOUSE.test(norm);
}

/** Whether nobody in the document speaks as *wij*, and nobody else tells what stands here. */
export function speaksForItself(block: BlockView, at: number): boolean {
  return !isReported(block, sentenceOf(block, at)) && !block.document.recall(speaksAsWe);
}

function isTold(block: BlockView, at: number): boolean {
  const { start, end } = sentenceOf(block, at);
  return (
    block.tokens.slice(start, end).some(({ norm }) => TOLD.test(norm)) || isReported(block, { start, end })
  );
}

const glance = createGlance(['\\bw(?:ij|e)\\b', '\\bik\\b', '\\bonze?\\b']);

function speaksAsWe(document: DocumentView): boolean {
  for (const { tokens } of document.blocks(glance))
    if (tokens.some(({ norm }) => FIRST_PERSON.has(norm))) return true;
  return false;
}

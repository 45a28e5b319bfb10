import type { BlockView, DocumentView, Range } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { wordSet } from '../morphology/word-list.js';
import { wordsOf } from '../promise/words.js';
import { isGreeted, isSigned } from './letter.js';

const SELVES: ReadonlySet<string> = wordSet('ik mijn mij me mezelf');
/** Who is served, and the words of business: with one of these a text may promise something. */
const BUSINESS: ReadonlySet<string> = wordSet(`
  u uw jou jouw jullie offerte offertes factuur bestelling bestellingen bestellen opdracht opdrachten tarief tarieven levering afspraak
  afspraken contact garantie service dienst diensten medewerker medewerkers monteur monteurs team collega collega's project planning
  bedrijf praktijk winkel webshop klantenservice huurders
`);
/** *Ik help je met …*, *altijd voor je klaar*; not *je gaat dan nadenken*, where nobody is meant. */
const OFFERED =
  /\b(?:ik|wij|we) (?:\S+ )?je\b|\b(?:voor|bij|met|aan|naar) je\b(?= (?:klaar|op|mee|terug|langs|thuis|door|aan|toe)\b|$)/;
/** So many words a text needs before it shows that it speaks to nobody. */
const LONG = 60;
const OFTEN = 3;

/** Whether a text tells of its writer and addresses nobody: a blog, a column, an interview. Looked for once. */
export function isPersonal(document: DocumentView): boolean {
  return document.recall(tellsOfOneself);
}

function tellsOfOneself(document: DocumentView): boolean {
  if (isGreeted(document) || isSigned(document)) return false;
  let words = 0;
  let selves = 0;
  for (const block of document.blocks()) {
    for (const sentence of block.sentences) {
      const said = wordsOf(block, sentence);
      words += said.length;
      selves += said.filter((word) => SELVES.has(word)).length;
      // *Kijkt u tevreden terug?*: who asks is answered.
      if (isAsked(block, sentence)) continue;
      if (said.some((word) => BUSINESS.has(word) || isCustomerNoun(word)) || OFFERED.test(said.join(' ')))
        return false;
    }
  }
  return words >= LONG && selves >= OFTEN;
}

function isAsked(block: BlockView, { end }: Range): boolean {
  return normAt(block, end - 1) === '?';
}

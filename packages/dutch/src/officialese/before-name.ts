import { isAllCapitals, type Match, type TokenStream } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';

const LEGAL =
  /^(?:artikel|artikelen|art|lid|leden|wet|richtlijn|verordening|besluit|boek|titel|hoofdstuk|paragraaf|afdeling|bijlage|regeling|cao)$/;
const STANDARD = /^(?:\p{Lu}{2,}[\p{Lu}\d-]*|\p{L}+-?\d[\p{L}\d-]*)$/u;

/** Whether a standard or an article of law comes next, within three words: *conform NEN-EN 81-20*, *krachtens artikel 5*. */
export function isBeforeCitation({ block, focus }: Match): boolean {
  const isShouted = isAllCapitals(textOf(block, focus.start));
  for (let at = focus.end; at < focus.end + 4; at++) {
    const token = block.tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    const isNumbered = block.tokens[at + 1]?.kind === 'number';
    if (LEGAL.test(wordAt(block, at)) && (at === focus.end || isNumbered)) return !isOfContract(block, at);
    if (!isShouted && STANDARD.test(textOf(block, at)) && (at === focus.end || isNumbered)) return true;
  }
  return false;
}

const CONTRACT = /(?:contract|overeenkomst|voorwaarden|polis|offerte)$/;
const OWN = /(?:plan|handboek|handleiding|werkwijze|instructie|draaiboek|schema|procedure|protocol)$/;

/** *artikel 7 van het contract*: between the two parties, no law; nor *het stappenplan in hoofdstuk 4*. */
function isOfContract(stream: TokenStream, article: number): boolean {
  for (let at = article + 1; at < article + 7; at++) if (CONTRACT.test(wordAt(stream, at))) return true;
  return [1, 2].some((back) => OWN.test(wordAt(stream, article - back)));
}

/** Whether the next word has a capital. */
export function isBeforeCapital({ block, focus }: Match): boolean {
  const next = block.tokens[focus.end];
  return next !== undefined && /^\p{Lu}/u.test(block.text.slice(next.start, next.end));
}

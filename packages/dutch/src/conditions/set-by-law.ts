import {
  type BlockView,
  type Condition,
  normalizeWord,
  type Range,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';
import { sentenceBefore, sentenceOf } from '../clause/clause.js';
import { isDecisionByAuthority } from '../promise/decision.js';
import { LEGAL } from '../promise/lexicon.js';
import { wordsOf } from '../promise/words.js';

/** A law, a contract's term or an authority's decision sets it. */
export const condition: Condition = {
  test: (match) => {
    const sentence = sentenceOf(match.block, match.focus.start);
    return (
      (namesLaw(match.block, sentence, match.focus) && !isAfterwards(match.block, sentence)) ||
      hasRight(match.block, sentence) ||
      answersPrivacyRequest(match.block, match.focus) ||
      refundsInTime(match.block, sentence, match.focus) ||
      isDecisionByAuthority(match.block, sentence)
    );
  },
};

/** *artikel 7*, *de wet*; not the article that is sold. */
function namesLaw(stream: TokenStream, sentence: Range, focus: Range): boolean {
  const { tokens } = stream;
  for (let at = sentence.start; at < sentence.end; at++) {
    if ((at >= focus.start && at < focus.end) || !LEGAL.has((tokens[at] as Token).norm)) continue;
    if (tokens[at]?.norm !== 'artikel' || tokens[at + 1]?.kind === 'number') return true;
  }
  return false;
}

/** *Ook na de garantieperiode kunt u op ons rekenen*: then the term is over. */
function isAfterwards(stream: TokenStream, sentence: Range): boolean {
  return /\bna (?:de|uw|je) garantie\p{L}*\b/u.test(wordsOf(stream, sentence).join(' '));
}

/** *het recht om*, *recht op*; not *recht leggen*, *recht hangen*. */
function hasRight({ tokens }: TokenStream, sentence: Range): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    if (
      tokens[at]?.norm === 'recht' &&
      (tokens[at - 1]?.norm === 'het' || RIGHT_TO.has(tokens[at + 1]?.norm ?? ''))
    )
      return true;
  }
  return false;
}

const RIGHT_TO: ReadonlySet<string> = new Set(['op', 'om']);

/** *U mag uw gegevens inzien. Wij reageren binnen een maand*: the law on privacy says so. */
function answersPrivacyRequest(block: BlockView, focus: Range): boolean {
  if (!/^(?:maand|30 dagen|vier weken|4 weken)$/.test(termOf(block, focus))) return false;
  const index = block.tokens[focus.start]?.sentence ?? 0;
  const before = block.sentences.slice(Math.max(0, index - PRIVACY_REACH), index);
  const heading = block.heading();
  return (
    before.some((sentence) => PRIVACY.test(wordsOf(block, sentence).join(' '))) ||
    (heading !== undefined && PRIVACY_HEADING.test(normalizeWord(heading.text)))
  );
}

/** *U herroept de koop. Wij betalen binnen 14 dagen terug*, *binnen 14 dagen nadat wij het pakket ontvangen hebben*: distance selling. */
function refundsInTime(block: BlockView, sentence: Range, focus: Range): boolean {
  if (!/^(?:uiterlijk )?(?:(?:14|veertien) dagen|(?:2|twee) weken)$/.test(termOf(block, focus))) return false;
  const words = wordsOf(block, sentence).join(' ');
  const before = sentenceBefore(block, sentence.start);
  const told = before === undefined ? words : `${wordsOf(block, before).join(' ')} ${words}`;
  return REFUND.test(words) && (/\bherroep/.test(told) || RECEIVED.test(words));
}
const REFUND = /\bterug(?:betal\p{L}*|betaald?|stort\p{L}*|gestort)?(?!\p{L})/u;
const RECEIVED =
  /\bnadat (?:wij|we) (?:\S+ ){1,3}?(?:hebben ontvangen|ontvangen hebben|ontvangen|hebben teruggekregen)\b/;

function termOf({ tokens }: TokenStream, { start, end }: Range): string {
  return tokens
    .slice(start, end)
    .map(({ norm }) => norm)
    .filter((norm) => norm !== 'binnen' && norm !== 'een' && norm !== 'één' && norm !== '1')
    .join(' ');
}
const PRIVACY_REACH = 2;
const PRIVACY =
  /\b(?:avg|inzage|persoonsgegevens|gegevens (?:te )?(?:laten )?(?:verwijderen|inzien|corrigeren|wissen))\b/;
const PRIVACY_HEADING = /(?:uw|je|jouw) (?:privacy)?rechten|privacy|persoonsgegevens/;

import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { FINITE } from '../promise/lexicon.js';
import { someWord } from '../promise/words.js';

/** Where a spouse is, and what one is of a spouse. */
const PRIVATE =
  /^(?:huwelijk|buitenland|loondienst|detentie|gevangenis|ziekenhuis|verpleeghuis|verzorgingshuis|bed|leven|liefde|wet|echt|gezin|scheiding|aangifte|partnerschap|dienst|kost)$/;
const BE: ReadonlySet<string> = new Set([
  'is',
  'zijn',
  'ben',
  'blijft',
  'blijven',
  'wordt',
  'worden',
  'was',
  'waren',
  'als',
]);

/**
 * Whether *uw partner in …* is the company that writes: a slogan, what stands behind its name (*Van Dam, uw partner in
 * zonwering*), or what it says to be (*wij zijn uw partner in …*). Else it is the reader's spouse.
 */
export function isBusinessPartner({ block, focus }: Match): boolean {
  if (isQuestion(block, focus.start) || isPrivate(block, focus)) return false;
  const clause = clauseOf(block, focus.start);
  const before = block.tokens[focus.start - 1];
  if (before !== undefined && BE.has(before.norm) && focus.start > clause.start + 1)
    return !isCapitalised(block, focus.end);
  if (focus.start > clause.start) return false;
  const isVerbless =
    !someWord(block, { start: focus.end, end: clause.end }, FINITE) &&
    !hasOtherVerb(block, focus.end, clause.end);
  if (!isVerbless) return false;
  const sentence = sentenceOf(block, focus.start);
  if (focus.start === sentence.start)
    return !isCapitalised(block, focus.end) && clause.end >= sentence.end - 1;
  return before?.norm === ',' || before?.norm === ':' || before?.norm === '–' || before?.norm === '|';
}

function isPrivate({ tokens }: BlockView, { end }: Range): boolean {
  return tokens.slice(end, end + 3).some(({ norm }) => PRIVATE.test(norm));
}

/** *in Spanje*: a place. */
function isCapitalised({ tokens, text }: BlockView, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
}

/** *woont*, *werkt*, *ontvangt*: a verb that the short list of frequent ones does not have. */
function hasOtherVerb({ tokens }: BlockView, start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .some(({ norm }: Token) =>
      /^(?:woont|werkt|leeft|ontvangt|verblijft|moet|tekent|verdient|overlijdt)$/.test(norm),
    );
}

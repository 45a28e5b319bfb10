import type { BlockView, Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord } from '../promise/words.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { DOUBTING, SUPPOSING } from './words.js';

/** Verbs that, at the start of a sentence, ask or suppose: *Heeft u …, dan …*. */
const OPENING = wordSet(`
  heeft hebt heb hebben had hadden bent ben was waren zijn is kunt kun kan moet zou wilt ga gaan vergat verzuimde meent denkt vindt
`);
/** Above *dat u …*: *in het geval dat*, *een bank beweert dat*. */
const CASES = wordSet(
  'geval stel gesteld aangenomen beweert beweren beweerde beweerden suggereert suggereren',
);

/** Whether what is said of the reader is asked, supposed, doubted, or said by somebody else. */
export function isSupposed(match: Match): boolean {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  return (
    isSaidByOthers(match) ||
    isQuestion(block, focus.start) ||
    opensWithVerb(block, clause) ||
    isConditional(block, clause, focus) ||
    someWord(block, clause, DOUBTING) ||
    isListedCase(block)
  );
}

/** An item under *In deze gevallen …:*, *Mogelijke oorzaken:*. */
function isListedCase(block: BlockView): boolean {
  if (block.kind !== 'list-item') return false;
  const lead = block.leadIn() ?? block.heading();
  return lead !== undefined && someWord(lead, { start: 0, end: lead.tokens.length }, LISTING);
}

const LISTING = wordSet(`
  als indien wanneer geval gevallen scenario scenario's situatie situaties mogelijke oorzaak oorzaken redenen controleer check
`);

/** *Bent u uw pas vergeten, bel dan*: the verb opens the sentence. */
function opensWithVerb(stream: TokenStream, clause: Range): boolean {
  const { start } = sentenceOf(stream, clause.start);
  let at = start;
  while (stream.tokens[at]?.kind === 'punctuation') at++;
  return at === clause.start && OPENING.has((stream.tokens[at] as Token).norm);
}

function isConditional(stream: TokenStream, clause: Range, focus: Range): boolean {
  const before = { start: clause.start, end: Math.max(clause.start + 1, focus.start) };
  for (let at = before.start; at < before.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    // *als klant* is no clause, nor is *of* inside one.
    if (norm === 'of' && at !== clause.start && at !== focus.start - 1) continue;
    if (SUPPOSING.has(norm) && !(norm === 'als' && isRole(stream, at, focus.start))) return true;
  }
  const above = clauseBefore(stream, clause);
  return (
    (stream.tokens[clause.start] as Token).norm === 'dat' &&
    above !== undefined &&
    someWord(stream, above, CASES)
  );
}

/** *Als huurder had u …*: a role, since the verb stands right before *u*. */
function isRole({ tokens }: TokenStream, at: number, start: number): boolean {
  return OPENING.has((tokens[start] as Token).norm) && start > at + 1;
}

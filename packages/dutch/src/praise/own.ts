import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { someWord } from '../promise/words.js';
import { AIMS, COMPANY, CONDITIONAL, OWN, PASSIVE, POSSESSIVES } from './lexicon.js';
import { hasName, hasOtherObject, hasOwner, isOfOthers } from './others.js';
import { isVerbless } from './slogan.js';
import { isOwnSuperlative } from './superlative.js';

/**
 * How a pattern praises: customers rate somebody (`rated`), somebody has a score (`scored`), so many customers are content
 * (`customers`), or somebody is the best (`superlative`).
 */
export type PraiseKind = 'rated' | 'scored' | 'customers' | 'superlative';

/** Whether the writer's own company is praised, as a fact: not asked, hoped or made a condition. */
export function isOwnPraise(match: Match, kind: PraiseKind): boolean {
  const { block, focus } = match;
  const sentence = sentenceOf(block, focus.start);
  if (isQuestion(block, focus.start) || isUnreal(block, focus) || isOfOthers(match, sentence)) return false;
  switch (kind) {
    case 'rated':
      if (isGiver(match)) return false;
      return hasOwnBesidesCustomers(match, sentence) || !hasOtherObject(match, sentence);
    case 'scored':
      return (
        someWord(block, sentence, OWN) ||
        (isVerbless(block, sentence) && !hasName(match, sentence, ownLabel(match, sentence)))
      );
    case 'customers':
      return (
        someWord(block, sentence, OWN) || !(hasOtherObject(match, sentence) || hasOwner(match, sentence))
      );
    case 'superlative':
      return isOwnSuperlative(match, sentence);
  }
}

/** *Makelaardij De Brink: gemiddeld een 9,2*: a company's name before a colon is the writer's. */
function ownLabel({ block, focus }: Match, { start }: Range): Range | undefined {
  const names = block.tokens.slice(start, focus.start);
  const colon = names.findIndex(({ norm }) => norm === ':');
  return colon > 0 && names.slice(0, colon).some(({ norm }) => COMPANY.test(norm))
    ? { start, end: start + colon }
    : undefined;
}

/** *Wij willen dat …*, *als klanten …*: nothing is claimed yet. */
function isUnreal(stream: TokenStream, focus: Range): boolean {
  const clause = clauseOf(stream, focus.start);
  const last = clauseOf(stream, focus.end - 1);
  const before = clause.start > 0 ? clauseOf(stream, clause.start - 1) : clause;
  const opener = stream.tokens[clause.start]?.norm ?? '';
  const isDependent =
    /^(?:dat|die|zodat|om|waar)/.test(opener) || stream.tokens[clause.start - 1]?.norm === ':';
  const isSame = sentenceOf(stream, clause.start).start === sentenceOf(stream, before.start).start;
  return (
    [clause, last, ...(isDependent && isSame ? [before] : [])].some((range) =>
      someWord(stream, range, AIMS),
    ) ||
    (CONDITIONAL.has(opener) && !isAsName(stream, clause.start))
  );
}

/** *als beste webshop*: what one is chosen as. */
function isAsName({ tokens }: TokenStream, index: number): boolean {
  return (
    tokens[index]?.norm === 'als' &&
    /^(?:de|het|beste|nummer|klant\p{L}+ste)$/u.test(tokens[index + 1]?.norm ?? '')
  );
}

/** *ons, wij, onze monteurs*; *onze klanten* says only who rates. */
function hasOwnBesidesCustomers({ block, captures }: Match, sentence: Range): boolean {
  const customer = captures.get('klant')?.start ?? -1;
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm } = block.tokens[at] as Token;
    if (!OWN.has(norm)) continue;
    if (!(POSSESSIVES.has(norm) && customer - at >= 1 && customer - at <= 2)) return true;
  }
  return false;
}

/** *Wij geven onze klanten een 10*: the writer rates. */
function isGiver({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  return someWord(block, clause, WRITER_SUBJECTS) && !someWord(block, clause, PASSIVE);
}

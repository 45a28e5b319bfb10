import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { subjectOf } from '../promise/subject.js';
import { indexOfWord, someWord } from '../promise/words.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { isCompanyApologising } from './company.js';
import { APOLOGIES, COMMANDS, DOING, OTHERS_OWN, REPORTED } from './words.js';

/** Whether an apology is the writer's own: not an instruction, and not what somebody else offers, asks or gets. */
export function isOwnApology(match: Match): boolean {
  const { block } = match;
  const head = headOf(match);
  if (head === undefined || isSaidByOthers(match)) return false;
  const clause = withoutCondition(block, clauseOf(block, head), head);
  // Its own, even where it says *haar excuses*.
  if (isCompanyApologising(block, clause)) return true;
  if (belongsToOthers(block, head) || isCommand(block, clause, head)) return false;
  if (someWord(block, clause, WRITER_SUBJECTS)) return true;
  if (isRegretOfUs(block, head)) return true;
  if (someWord(block, clause, DOING)) return false;
  if (!someWord(block, clause, REPORTED)) return true;
  return ['writer', 'company'].includes(subjectOf(block, clause).actor);
}

/** The clause up to *mocht u*, which opens another. */
function withoutCondition(stream: TokenStream, clause: Range, head: number): Range {
  const may = indexOfWord(stream, { start: head, end: clause.end }, MAY);
  return may === undefined ? clause : { start: clause.start, end: may };
}

const MAY: ReadonlySet<string> = new Set(['mocht', 'mochten']);

/** The word that apologises. */
function headOf({ block, focus, captures }: Match): number | undefined {
  const { start, end } = captures.get('kop') ?? focus;
  for (let at = start; at < end; at++) if (APOLOGIES.has((block.tokens[at] as Token).norm)) return at;
  return undefined;
}

/** *Het spijt ons te moeten zeggen*: nobody else regrets, whatever verb follows. */
function isRegretOfUs({ tokens }: TokenStream, head: number): boolean {
  return tokens[head]?.norm === 'spijt' && /^(?:ons|mij|me)$/.test(tokens[head + 1]?.norm ?? '');
}

/** *zijn excuses, geen oprechte excuses*. */
function belongsToOthers({ tokens }: TokenStream, head: number): boolean {
  let at = head - 1;
  while (at > head - 4 && /e$/.test(tokens[at]?.norm ?? '') && !OTHERS_OWN.has(tokens[at]?.norm ?? '')) at--;
  return OTHERS_OWN.has(tokens[at]?.norm ?? '');
}

/** *Bied excuses aan*, *Zeg dan sorry*. */
function isCommand({ tokens }: TokenStream, { start }: Range, head: number): boolean {
  for (let at = start; at < Math.min(head, start + 4); at++) {
    if (COMMANDS.has((tokens[at] as Token).norm)) return !WRITER_SUBJECTS.has(tokens[at + 1]?.norm ?? '');
  }
  return false;
}

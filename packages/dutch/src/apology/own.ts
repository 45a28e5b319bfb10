import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isSelf } from '../promise/self-named.js';
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
  const house = match.captures.get('huis');
  if (house !== undefined) return isSelf(block, house);
  // Its own, even where it says *haar excuses*.
  if (isCompanyApologising(block, clause)) return true;
  if (belongsToOthers(block, head) || isCommand(block, clause, head)) return false;
  if (someWord(block, clause, WRITER_SUBJECTS)) return true;
  if (isRegretOfUs(block, head)) return true;
  if (someWord(block, withoutCause(block, clause, head), DOING)) return false;
  if (!someWord(block, clause, REPORTED)) return true;
  return ['writer', 'company'].includes(subjectOf(block, clause).actor);
}

/** The clause up to *mocht u*, which opens another. */
function withoutCondition(stream: TokenStream, clause: Range, head: number): Range {
  const may = indexOfWord(stream, { start: head, end: clause.end }, MAY);
  return may === undefined ? clause : { start: clause.start, end: may };
}

/** The clause up to the cause, *(excuses) voor dubbel ontvangen post*, unless a verb closes it. */
function withoutCause({ tokens }: TokenStream, { start, end }: Range, head: number): Range {
  const cause = tokens[head + 1]?.norm === 'voor' ? head + 1 : end;
  const last = tokens.slice(cause, end).findLast(({ kind }) => kind === 'word');
  return last !== undefined && DOING.has(last.norm) ? { start, end } : { start, end: cause };
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

/** Any word in *-e* but these two. */
const ADJECTIVE = /^(?!(?:onze|elke)$).*e$/;

/** *zijn excuses, geen oprechte excuses*; not *dan zijn onze excuses …*. */
function belongsToOthers({ tokens }: TokenStream, head: number): boolean {
  let at = head - 1;
  while (at > head - 4 && ADJECTIVE.test(tokens[at]?.norm ?? '')) at--;
  return OTHERS_OWN.has(tokens[at]?.norm ?? '');
}

/** *Bied excuses aan*, *Zeg dan sorry*; not *ik bied*, *bied ik*. */
function isCommand({ tokens }: TokenStream, { start }: Range, head: number): boolean {
  for (let at = start; at < Math.min(head, start + 4); at++) {
    if (COMMANDS.has((tokens[at] as Token).norm))
      return ![at - 1, at + 1].some((beside) => WRITER_SUBJECTS.has(tokens[beside]?.norm ?? ''));
  }
  return false;
}

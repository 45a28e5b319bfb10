import type { Match, Rewriting, Token } from '@geestdrift/engine';
import { rewordAt, takeOutAt } from '../edits/token-edits.js';
import { exceeding, meetingVerb } from './verbs.js';

/** *voldoen (wij) aan | wat u verwacht* → *overtreffen*: what is expected is a clause and stays where it is. */
export function exceedWhat({ block, captures }: Match): readonly Rewriting[] {
  const at = captures.get('verb')?.start;
  const aan = captures.get('aan')?.start;
  if (at === undefined || aan === undefined) return [];
  const { norm } = block.tokens[at] as Token;
  const meeting = meetingVerb(norm, undefined);
  const form = meeting === undefined ? undefined : exceeding(norm, meeting, norm === 'voldaan');
  if (form === undefined) return [];
  return [{ edits: [rewordAt(block, at, form), takeOutAt(block, aan)] }];
}

import { keepCase, type Match, type Rewriting, type Token } from '@geestdrift/engine';
import { exceeding, meetingVerb } from './verbs.js';

/** *voldoen aan | wat u verwacht* → *overtreffen*: what is expected is a clause and stays where it is. */
export function exceedWhat({ block, captures }: Match): readonly Rewriting[] {
  const at = captures.get('verb')?.start;
  if (at === undefined) return [];
  const [verb, aan] = [block.tokens[at], block.tokens[at + 1]] as [Token, Token];
  const meeting = meetingVerb(verb.norm, undefined);
  const form = meeting === undefined ? undefined : exceeding(verb.norm, meeting, verb.norm === 'voldaan');
  if (form === undefined) return [];
  const text = keepCase(block.text.slice(verb.start, verb.end), form);
  return [{ edits: [{ range: { start: verb.start, end: aan.end }, text }] }];
}

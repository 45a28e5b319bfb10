import { deletion, keepCase, type Match, type Rewriting, type Token } from '@geestdrift/engine';
import { exceeding, meetingVerb } from './verbs.js';

/** *voldoen (wij) aan | wat u verwacht* → *overtreffen*: what is expected is a clause and stays where it is. */
export function exceedWhat({ block, captures }: Match): readonly Rewriting[] {
  const at = captures.get('verb')?.start;
  const aan = captures.get('aan')?.start;
  if (at === undefined || aan === undefined) return [];
  const [verb, preposition] = [block.tokens[at], block.tokens[aan]] as [Token, Token];
  const meeting = meetingVerb(verb.norm, undefined);
  const form = meeting === undefined ? undefined : exceeding(verb.norm, meeting, verb.norm === 'voldaan');
  if (form === undefined) return [];
  const text = keepCase(block.text.slice(verb.start, verb.end), form);
  const { start, end } = preposition;
  return [
    {
      edits: [
        { range: { start: verb.start, end: verb.end }, text },
        { range: deletion(block.text, start, end), text: '' },
      ],
    },
  ];
}

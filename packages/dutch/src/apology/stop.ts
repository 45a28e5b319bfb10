import { capitalize, type Match, type Rewriting, type TextEdit, type Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { continuationOf } from '../concession/continuation.js';
import { isFiniteVerb } from '../concession/verbs.js';
import { readConcession } from '../concession/yielded.js';
import { wordSet } from '../morphology/word-list.js';

/** *Sorry, maar ja*: nothing that a sentence could begin with. */
const ASIDES = wordSet('ja goed kijk tja wel ook toch liever alleen eerder vooral');
/** Short answers that may stand alone. */
const ANSWERS = wordSet('nee niet helaas geen');

/** *Sorry, maar dat lukt niet* → *Sorry. Dat lukt niet*; none where what follows is no sentence. */
export function stopForBut(match: Match): readonly Rewriting[] {
  const { block } = match;
  const but = match.captures.get('maar')?.start;
  if (but === undefined) return [];
  const maar = block.tokens[but] as Token;
  const next = block.tokens[but + 1];
  if (next === undefined || next.kind === 'punctuation' || ASIDES.has(next.norm)) return [];
  // *Sorry, maar dan toch liever …*
  if (next.norm === 'dan' && !isFiniteVerb(block, but + 2, but + 1)) return [];
  if (continuationOf(block, but) !== 'main' && !ANSWERS.has(next.norm)) return [];
  if (readConcession(match)?.stopped || sentenceOf(block, but).start === but)
    return [{ edits: [{ range: { start: maar.start, end: next.start }, text: '' }] }];
  return [{ edits: [stop(match, but, maar), raised(match, but + 1)] }];
}

function stop({ block }: Match, but: number, maar: Token): TextEdit {
  let last = but - 1;
  while (last > 0 && block.tokens[last]?.kind === 'punctuation' && block.tokens[last]?.norm !== ')') last--;
  return { range: { start: (block.tokens[last] as Token).end, end: maar.end }, text: '.' };
}

/** The capital of the new sentence; in *'s avonds* the second word has it. */
function raised({ block: { tokens, text } }: Match, first: number): TextEdit {
  const { start, end, norm } = tokens[first] as Token;
  const last = norm.startsWith("'") ? (tokens[first + 1]?.end ?? end) : end;
  return { range: { start, end: last }, text: capitalize(text.slice(start, last)) };
}

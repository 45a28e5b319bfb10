import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { customerPhraseAt } from './customer-phrase.js';
import { FOLLOWERS, JOINED, OTHER_SUBJECTS } from './lexicon.js';
import { pathTo } from './path.js';
import type { Found, Reading, SatisfiedCustomer } from './reading.js';
import { readRelative } from './relative.js';
import { readVerbBefore } from './verb-before.js';
import { readVerbBetween } from './verb-between.js';
import { readVerbFinal } from './verb-final.js';
import { verbGroupAt } from './verb-group.js';
import { readBare, readGoing } from './verbless.js';

/** Reads a clause in which the customer stands before *tevreden*; undefined where the two do not belong together. */
export function readForward(
  stream: TokenStream,
  customer: number,
  satisfied: number,
): SatisfiedCustomer | undefined {
  const { tokens } = stream;
  const group = verbGroupAt(tokens, satisfied + 1);
  const joined = JOINED.has(tokens[satisfied]?.norm ?? '');
  const phrase = customerPhraseAt(tokens, customer);
  const path = pathTo(stream, customer, satisfied);
  if (path === undefined) return undefined;
  const state: Reading = { stream, phrase, satisfied, group, joined, path };
  const found = path.relative === undefined ? readSimple(state) : readRelative(state);
  if (found === undefined || !isPredicative(tokens, group, satisfied, found.kind)) return undefined;
  return { phrase, satisfied, group, ...found };
}

/** One clause: *klanten zijn tevreden*, *blijven klanten tevreden*, *dat klanten tevreden zijn*, *klanten tevreden stellen*. */
function readSimple(state: Reading): Found | undefined {
  return (
    readVerbBetween(state) ??
    readVerbFinal(state) ??
    readVerbBefore(state) ??
    readGoing(state) ??
    readBare(state)
  );
}

/** Whether *tevreden* says something of the clause, and is no attribute of a noun behind it. */
function isPredicative(
  tokens: readonly Token[],
  group: Range,
  satisfied: number,
  kind: Found['kind'],
): boolean {
  if (group.end > group.start) return true;
  const next = tokens[satisfied + 1];
  if (next === undefined || next.sentence !== tokens[satisfied]?.sentence || next.kind !== 'word')
    return true;
  if (kind === 'motion' && /^(?:de|het|onze|ons)$/.test(next.norm)) return true;
  return (
    FOLLOWERS.has(next.norm) ||
    PREPOSITIONS.has(next.norm) ||
    OTHER_SUBJECTS.has(next.norm) ||
    isVerbForm(next.norm)
  );
}

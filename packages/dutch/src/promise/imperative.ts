import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { IMPERATIVES, RECEIVING_IMPERATIVES } from './lexicon.js';

const LEADS: ReadonlySet<string> = new Set([
  'en',
  'of',
  'dan',
  'eerst',
  'daarna',
  'vervolgens',
  'ook',
  'graag',
  'alstublieft',
  'maar',
  'dus',
]);

/**
 * The imperative that governs a token: the one that opens its clause, or the last one behind *en*. `receive` is one with
 * which the reader gets something (*ontvang binnen een dag antwoord*), `demand` any other.
 */
export function imperativeBefore(
  stream: TokenStream,
  clause: Range,
  index: number,
): 'demand' | 'receive' | undefined {
  let kind: 'demand' | 'receive' | undefined;
  for (let at = clause.start; at < Math.min(clause.end, index + 1); at++) {
    const opens = at === clause.start || LEADS.has((stream.tokens[at - 1] as Token).norm);
    if (opens) kind = imperativeAt(stream, at) ?? kind;
  }
  return kind;
}

function imperativeAt(stream: TokenStream, at: number): 'demand' | 'receive' | undefined {
  const { norm } = stream.tokens[at] as Token;
  const next = stream.tokens[at + 1]?.norm ?? '';
  if (WRITER_SUBJECTS.has(next)) return undefined;
  if (RECEIVING_IMPERATIVES.has(norm)) return 'receive';
  if (READER_SUBJECTS.has(next)) return undefined;
  return IMPERATIVES.has(norm) ? 'demand' : undefined;
}

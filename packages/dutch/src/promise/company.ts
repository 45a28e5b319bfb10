import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceEndingAt } from '../clause/clause.js';
import { hasCapital } from '../clause/words.js';
import { wordSet } from '../morphology/word-list.js';
import { AVAILABLE, OTHERS, PREPOSITIONS, SERVING, YOURS } from './lexicon.js';
import { isOutsider } from './person-words.js';
import type { Subject } from './subject.js';
import { followsSubordinate } from './verb-near.js';
import { COMPANY_KIND, someWord } from './words.js';

/** A name that opens the clause, with a verb in -t and the reader as object: *Van Dam Keukens levert uw werkblad*. */
export function companyAt(stream: TokenStream, clause: Range): Subject | undefined {
  // *kindertheater Pip*
  const isNamed =
    COMPANY_KIND.test(normAt(stream, clause.start)) && hasCapital(stream, stream.tokens[clause.start + 1]);
  let at = isNamed ? clause.start + 1 : clause.start;
  while (at < clause.end && hasCapital(stream, stream.tokens[at])) at++;
  const verb = stream.tokens[at];
  const names = at - clause.start;
  if (names === 0 || at >= clause.end || verb?.kind !== 'word') return undefined;
  const isThere = verb.norm === 'is' && someWord(stream, clause, AVAILABLE);
  if (!isThere && !/[a-z]t$/.test(verb.norm)) return undefined;
  if (someWord(stream, { start: clause.start, end: at }, OTHERS)) return undefined;
  const isDeed = SERVING.has(verb.norm) || VOWING.has(verb.norm) || (isNamed && OFFERING.has(verb.norm));
  if (!isThere && !someWord(stream, clause, YOURS) && !isDeed && !answersReader(stream, clause.start))
    return undefined;
  if (OFFICES.has((stream.tokens[clause.start] as Token).norm)) return undefined;
  const first = (stream.tokens[clause.start] as Token).norm;
  if (first !== 'van' && PREPOSITIONS.has(first)) return undefined;
  if (names === 1 && !isAcronym(stream, clause.start)) return undefined;
  if (names === 2 && first === 'de' && isParty((stream.tokens[at - 1] as Token).norm)) return undefined;
  return { actor: 'company', start: clause.start, index: at - 1 };
}

/** *Barst in je scherm? Fixpunt Zwolle zet er een nieuw op*: what the reader may ask stands before it. */
function answersReader(stream: TokenStream, at: number): boolean {
  const before = sentenceEndingAt(stream, at);
  return before !== undefined && normAt(stream, before.end - 1) === '?' && someWord(stream, before, YOURS);
}

/** *Hierbij garandeert Bakkerij Smit u …*: two names behind a verb of service, and the reader or a condition in front. */
export function companyBehind(stream: TokenStream, clause: Range): Subject | undefined {
  const isMain = followsSubordinate(stream, clause);
  if (!isMain && !someWord(stream, clause, YOURS)) return undefined;
  for (let at = isMain ? clause.start : clause.start + 1; at < clause.end - 2; at++) {
    const { norm } = stream.tokens[at] as Token;
    if (
      !(SERVING.has(norm) || VOWING.has(norm)) ||
      !hasCapital(stream, stream.tokens[at + 1]) ||
      !hasCapital(stream, stream.tokens[at + 2])
    )
      continue;
    if (someWord(stream, { start: at, end: at + 3 }, OTHERS)) return undefined;
    return { actor: 'company', start: at + 1, index: at + 2 };
  }
  return undefined;
}
/** *De Adverteerder garandeert dat …*: a side of the contract, by what the contract calls it. */
function isParty(norm: string): boolean {
  return isOutsider(norm) || /(?:verteerder|istrant|tractant)$/.test(norm);
}

/** *Minister De Boer belooft*: of the news. */
const OFFICES = wordSet('minister staatssecretaris premier president koning burgemeester wethouder');
const OFFERING: ReadonlySet<string> = new Set(['biedt', 'zorgt', 'geeft', 'maakt', 'laat']);
const VOWING: ReadonlySet<string> = new Set(['garandeert', 'belooft']);

/** One capitalised word may be any word that opens a sentence; *KPN* is a name. */
function isAcronym(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index] as Token;
  return /^\p{Lu}{2,}$/u.test(stream.text.slice(token.start, token.end));
}

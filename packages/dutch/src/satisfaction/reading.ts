import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { type CustomerPhrase, clauseStart } from './customer-phrase.js';
import { isAdverbialOnly } from './gaps.js';
import { OTHER_OBJECTS, OTHER_SUBJECTS, WEAK_SUBJECTS } from './lexicon.js';
import type { Path } from './path.js';
import { kindOf, type SatisfyingKind } from './verb-group.js';

/** Customers that are, go or are made satisfied: what belongs together, as token indices. */
export interface SatisfiedCustomer {
  readonly phrase: CustomerPhrase;
  /** *tevreden*, or a verb written together with it. */
  readonly satisfied: number;
  readonly kind: SatisfyingKind | 'none';
  /** The verb that *tevreden* goes with; the joined word itself; undefined in *klant tevreden*. */
  readonly verb: number | undefined;
  /** The verbs behind *tevreden*. */
  readonly group: Range;
  /** Where a denial would govern *tevreden*. */
  readonly scope: readonly Range[];
}

/** A clause while it is read. */
export interface Reading {
  readonly stream: TokenStream;
  readonly phrase: CustomerPhrase;
  readonly satisfied: number;
  readonly group: Range;
  readonly joined: boolean;
  readonly path: Path;
}

/** What reading a clause finds. */
export type Found = Pick<SatisfiedCustomer, 'kind' | 'verb' | 'scope'>;

/** The clause before the customer, and what stands between the customer and *tevreden*; no relative clause between. */
export function scopeOf(
  stream: TokenStream,
  phrase: CustomerPhrase,
  path: Path,
  satisfied: number,
): readonly Range[] {
  return [
    { start: clauseStart(stream, phrase), end: phrase.noun },
    { start: path.from, end: satisfied },
  ];
}

export function isSubjectPronoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (OTHER_SUBJECTS.has(token.norm) || WEAK_SUBJECTS.has(token.norm));
}

export function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => OTHER_SUBJECTS.has(norm) || norm === 'u' || norm === 'ze');
}

/** A nominative that stands before the phrase in its clause: *dat u als klant tevreden bent*. */
export function hasNominativeBefore(stream: TokenStream, phrase: CustomerPhrase): boolean {
  const { tokens } = stream;
  for (let at = clauseStart(stream, phrase); at < phrase.start; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (OTHER_SUBJECTS.has(norm)) return true;
    if (WEAK_SUBJECTS.has(norm) && norm !== 'jullie') return true;
  }
  return false;
}

/** *stelt ons tevreden*, *stelt zich tevreden*: another object than the customer. */
export function hasObjectBesideCustomer(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }, index, all) => {
    return OTHER_OBJECTS.has(norm) && !PREPOSITIONS.has(all[index - 1]?.norm ?? '');
  });
}

/** *dat klanten snel geholpen worden en tevreden zijn*: *en* right before *tevreden*. */
export function endsJoined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]?.norm === 'en')
      return (
        isAdverbialOnly(tokens, at + 1, to) && !hasSubject(tokens, from, at) && hasVerb(tokens, from, at)
      );
  }
  return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return from < to && last !== undefined && (kindOf(last.norm) !== undefined || isVerbForm(last.norm));
}

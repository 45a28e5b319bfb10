import type { Range, Token } from '@geestdrift/engine';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { CAUSATIVES, COPULAS, GROUP_WORDS, MOTIONS } from './lexicon.js';

const LONGEST = 5;

/** The verbs right behind *tevreden*: *(tevreden) te stellen*, *mee zijn*, *zou kunnen blijven*, *achter te laten*. */
export function verbGroupAt(tokens: readonly Token[], from: number): Range {
  const start = /^(?:mogelijk|genoeg)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  let end = start;
  while (end - start < LONGEST && isGroupWord(tokens, end, start) && !isMatrixVerb(tokens, end, start)) end++;
  return { start, end };
}

/** *klanten tevreden stellen | is een kunst*, *om klanten tevreden te houden | rijden we om*. */
function isMatrixVerb(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || !/^(?:stellen|houden|maken|stemmen|krijgen)$/.test(tokens[at - 1]?.norm ?? ''))
    return false;
  const [verb = '', next = ''] = tokens.slice(at, at + 2).map(({ norm }) => norm);
  return (
    /^(?:is|was|wordt|blijft|gaat|moet|kan)$/.test(verb) ||
    WRITER_SUBJECTS.has(next) ||
    READER_SUBJECTS.has(next)
  );
}

function isGroupWord(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (isVerb(token.norm) || token.norm === 'achter') return true;
  const next = tokens[at + 1];
  // Tevreden over zijn; but tevreden is | over zijn woning.
  if ((token.norm === 'over' || token.norm === 'mee') && at > start) return false;
  return (
    GROUP_WORDS.has(token.norm) &&
    next?.kind === 'word' &&
    (isVerb(next.norm) || (token.norm === 'zien' && next.norm === 'te'))
  );
}

function isVerb(norm: string): boolean {
  return COPULAS.has(norm) || CAUSATIVES.has(norm) || GOVERNING_VERBS.has(norm) || MOTIONS.has(norm);
}

/** What a verb says of the customer: that it is, goes or is made satisfied. */
export type SatisfyingKind = 'copula' | 'motion' | 'causative';

export interface GoverningVerb {
  readonly index: number;
  readonly kind: SatisfyingKind;
}

/** The verb in a range that *tevreden* goes with; one that makes satisfied before one that is. */
export function governingIn(tokens: readonly Token[], range: Range): GoverningVerb | undefined {
  const kinds = ['causative', 'copula', 'motion'] as const;
  for (const kind of kinds) {
    for (let index = range.start; index < range.end; index++) {
      if (isOfKind(tokens[index]?.norm ?? '', kind)) return { index, kind };
    }
  }
  return undefined;
}

export function kindOf(norm: string): SatisfyingKind | undefined {
  return (['causative', 'copula', 'motion'] as const).find((kind) => isOfKind(norm, kind));
}

function isOfKind(norm: string, kind: SatisfyingKind): boolean {
  const table = { causative: CAUSATIVES, copula: COPULAS, motion: MOTIONS }[kind];
  return table.has(norm);
}

import type { Match, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { wordSet } from '../morphology/word-list.js';
import { type MetExpectation, readMet } from './reading.js';

const PAST = /(?:^voldeed|^voldeden|^beantwoordden?|maakten?|kwam|kwamen|lostten?|^vervulden?)$/;
const WH: ReadonlySet<string> = wordSet('hoe wat waarmee waardoor wanneer');

/**
 * Whether it is asked if expectations are met, also below *of* and *in hoeverre*. How one meets them (*Hoe voldoen wij
 * aan …?*) is a plan, unless it is past.
 */
export function isAsked(stream: TokenStream, met: MetExpectation): boolean {
  const { tokens } = stream;
  const opener = tokens[met.order.start]?.norm ?? '';
  // *of aan de verwachtingen wordt voldaan* may as well be *of ze worden overtroffen*.
  if (opener === 'of' || opener === 'hoeverre') return !met.isPassive || isPastTense(stream, met);
  const isInfinitive = tokens.slice(met.order.cluster.start, met.verb).some(({ norm }) => norm === 'te');
  if (isInfinitive || !isQuestion(stream, met.verb)) return false;
  const first = tokens[sentenceOf(stream, met.verb).start]?.norm ?? '';
  return !WH.has(first) || isPastTense(stream, met);
}

/** Whether a match tells what happened: a past tense or a perfect. */
export function isExpectationReported(match: Match): boolean {
  const met = readMet(match);
  return met !== undefined && isPastTense(match.block, met);
}

function isPastTense({ tokens }: TokenStream, { verb, isParticiple, order }: MetExpectation): boolean {
  if (PAST.test((tokens[verb] as Token).norm)) return true;
  const auxiliary = order.auxiliary === undefined ? '' : (tokens[order.auxiliary]?.norm ?? '');
  return (
    isParticiple && /^(?:heb|hebt|heeft|hebben|had|hadden|is|zijn|was|waren|werd|werden)$/.test(auxiliary)
  );
}

import type { Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import { isAdverbialOnly } from './gaps.js';
import { MOTIONS, SAYING } from './lexicon.js';
import { type Found, hasNominativeBefore, type Reading, scopeOf } from './reading.js';
import { kindOf } from './verb-group.js';

/** *Elke gast moet tevreden de deur uit*, *dat gasten tevreden naar huis gaan*, *dat gasten tevreden de zaal verlaten*. */
export function readGoing({ stream, phrase, satisfied, group, path, joined }: Reading): Found | undefined {
  const { tokens } = stream;
  if (joined || group.end > group.start || phrase.inPreposition || hasNominativeBefore(stream, phrase))
    return undefined;
  if (!goesBehind(tokens, satisfied)) return undefined;
  const from = GOVERNING_VERBS.has(tokens[path.from]?.norm ?? '') ? path.from + 1 : path.from;
  if (!isAdverbialOnly(tokens, from, satisfied)) return undefined;
  return { kind: 'motion', verb: undefined, scope: scopeOf(stream, phrase, path, satisfied) };
}

function goesBehind(tokens: readonly Token[], satisfied: number): boolean {
  const [first, second, third] = [1, 2, 3].map((on) => tokens[satisfied + on]?.norm ?? '');
  if (first === 'huiswaarts' || (first === 'naar' && second === 'huis')) return true;
  if (!/^(?:de|het|ons|onze|uw)$/.test(first ?? '')) return false;
  return second === 'deur' || MOTIONS.get(third ?? '') === 'verlaten';
}

/** *Klant tevreden, iedereen blij*; a headline: *Huurders tevreden over renovatie*. */
export function readBare({ stream, phrase, satisfied, group, path, joined }: Reading): Found | undefined {
  const { tokens } = stream;
  if (
    joined ||
    group.end > group.start ||
    phrase.inPreposition ||
    !isAdverbialOnly(tokens, path.from, satisfied)
  )
    return undefined;
  const before = tokens[phrase.start - 1];
  const opens =
    before === undefined || before.sentence !== tokens[satisfied]?.sentence || before.kind === 'punctuation';
  if (!opens || !(endsAt(tokens, satisfied) ? path.from === satisfied : isHeadline(stream, satisfied)))
    return undefined;
  return { kind: 'none', verb: undefined, scope: [{ start: phrase.start, end: satisfied }] };
}

function endsAt(tokens: readonly Token[], satisfied: number): boolean {
  const next = tokens[satisfied + 1];
  return next === undefined || next.kind === 'punctuation' || next.sentence !== tokens[satisfied]?.sentence;
}

/** No verb in the sentence, and *met* or *over* behind *tevreden*. */
function isHeadline(stream: TokenStream, satisfied: number): boolean {
  const { tokens } = stream;
  if (!/^(?:met|over)$/.test(tokens[satisfied + 1]?.norm ?? '')) return false;
  const { start, end } = sentenceOf(stream, satisfied);
  return !tokens
    .slice(start, end)
    .some(({ norm }) => kindOf(norm) !== undefined || GOVERNING_VERBS.has(norm) || SAYING.has(norm));
}

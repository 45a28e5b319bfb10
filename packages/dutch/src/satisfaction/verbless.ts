import type { Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isAdverbial } from './gaps.js';
import { AUXILIARIES, SAYING } from './lexicon.js';
import { type Found, hasOtherSubject, type Reading, scopeOf } from './reading.js';
import { kindOf } from './verb-group.js';

/** *Elke gast moet tevreden de deur uit*, *dat gasten tevreden naar huis gaan*. */
export function readGoing({ stream, phrase, satisfied, group, path, joined }: Reading): Found | undefined {
  const { tokens } = stream;
  if (joined || group.end > group.start || phrase.inPreposition || hasOtherSubject(stream, phrase))
    return undefined;
  const behind = `${tokens[satisfied + 1]?.norm} ${tokens[satisfied + 2]?.norm}`;
  if (behind !== 'naar huis' && behind !== 'de deur' && !/^huiswaarts /.test(behind)) return undefined;
  const from = AUXILIARIES.has(tokens[path.from]?.norm ?? '') ? path.from + 1 : path.from;
  if (!isAdverbial(tokens, from, satisfied)) return undefined;
  return { kind: 'motion', verb: undefined, scope: scopeOf(stream, phrase, path, satisfied) };
}

/** *Klant tevreden, iedereen blij*; a headline: *Huurders tevreden over renovatie*. */
export function readBare({ stream, phrase, satisfied, group, path, joined }: Reading): Found | undefined {
  const { tokens } = stream;
  if (joined || group.end > group.start || phrase.inPreposition || !isAdverbial(tokens, path.from, satisfied))
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
    .some(({ norm }) => kindOf(norm) !== undefined || AUXILIARIES.has(norm) || SAYING.has(norm));
}

import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { type CustomerPhrase, clauseStart } from './customer-phrase.js';
import { isAdverbialOnly } from './gaps.js';
import { FOLLOWERS } from './lexicon.js';
import {
  endsJoined,
  type Found,
  hasNominativeBefore,
  hasObjectBesideCustomer,
  isSubjectPronoun,
  type Reading,
  scopeOf,
} from './reading.js';
import { governingIn, kindOf } from './verb-group.js';

/** *dat klanten tevreden zijn*, *(willen we) klanten tevreden stellen*, *om klanten tevreden te houden*. */
export function readVerbFinal(state: Reading): Found | undefined {
  const { stream, phrase, satisfied, group, joined, path } = state;
  const { tokens } = stream;
  const governing = joined ? { index: satisfied, kind: 'causative' as const } : governingIn(tokens, group);
  if (governing === undefined) return readFarVerb(state);
  if (phrase.inPreposition && !isInfinitiveObject(tokens, phrase, satisfied, group, governing.kind))
    return undefined;
  if (!fitsGap(tokens, path.from, satisfied, governing.kind)) return undefined;
  if (governing.kind !== 'causative' && hasNominativeBefore(stream, phrase)) return undefined;
  return { kind: governing.kind, verb: governing.index, scope: scopeOf(stream, phrase, path, satisfied) };
}

/** *door klanten tevreden te stellen*, *goed in klanten tevreden houden*: the preposition governs the infinitive. */
function isInfinitiveObject(
  tokens: readonly Token[],
  phrase: CustomerPhrase,
  satisfied: number,
  group: Range,
  kind: Found['kind'],
): boolean {
  if (kind !== 'causative') return false;
  if (tokens[group.start]?.norm === 'te')
    return (
      /^(?:door|na|zonder|van)$/.test(tokens[phrase.start - 1]?.norm ?? '') ||
      isReaderAs(tokens, phrase.start)
    );
  const verb = tokens[Math.max(group.end - 1, satisfied)]?.norm ?? '';
  return phrase.noun === satisfied - 1 && verb.endsWith('en') && !/^(?:ge|tevredenge)/.test(verb);
}

/** *om u als klant tevreden te houden*: the reader is the object. */
function isReaderAs(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.norm === 'als' && /^(?:u|jou|je|jullie)$/.test(tokens[start - 2]?.norm ?? '');
}

function fitsGap(tokens: readonly Token[], from: number, to: number, kind: Found['kind']): boolean {
  if (kind === 'causative' && hasObjectBesideCustomer(tokens, from, to)) return false;
  if (isAdverbialOnly(tokens, from, to)) return true;
  if (kind === 'causative' && isSubjectPronoun(tokens[from])) return isAdverbialOnly(tokens, from + 1, to);
  return kind !== 'causative' && endsJoined(tokens, from, to);
}

const FAR = 8;

/** *als klanten tevreden over ons zijn*: a phrase with *over* or *met* stands before the verb. */
export function readFarVerb({ stream, phrase, satisfied, path }: Reading): Found | undefined {
  const { tokens } = stream;
  if (phrase.inPreposition && path.relative === undefined) return undefined;
  if (!/^(?:over|met)$/.test(tokens[satisfied + 1]?.norm ?? '')) return undefined;
  const from = path.relative === undefined ? path.from : path.relative + 1;
  if (!isAdverbialOnly(tokens, from, satisfied)) return undefined;
  if (path.relative === undefined && (hasNominativeBefore(stream, phrase) || !isSubordinate(stream, phrase)))
    return undefined;
  for (let verb = satisfied + 3; verb < satisfied + FAR; verb++) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.sentence !== tokens[satisfied]?.sentence) return undefined;
    if (kindOf(token.norm) !== 'copula' || isPossessiveAt(tokens, verb)) continue;
    return { kind: 'copula', verb, scope: scopeOf(stream, phrase, path, satisfied) };
  }
  return undefined;
}

/** *zijn* with a noun behind it. */
function isPossessiveAt(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'zijn' &&
    tokens[at + 1]?.kind === 'word' &&
    !FOLLOWERS.has(tokens[at + 1]?.norm ?? '')
  );
}

/** A conjunction or relative word opens the clause. */
function isSubordinate(stream: TokenStream, phrase: CustomerPhrase): boolean {
  const opener = stream.tokens[clauseStart(stream, phrase)]?.norm ?? '';
  return SUBORDINATORS.has(opener) || /^(?:of|hoe|waar|hoeverre|in)$/.test(opener);
}

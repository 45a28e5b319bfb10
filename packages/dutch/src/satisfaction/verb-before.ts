import type { Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { sentenceOf } from '../clause/clause.js';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import type { CustomerPhrase } from './customer-phrase.js';
import { isAdverbialOnly, opensOther } from './gaps.js';
import { CAUSATIVES } from './lexicon.js';
import { type Found, hasObjectBesideCustomer, isSubjectPronoun, type Reading, scopeOf } from './reading.js';
import { governingIn, kindOf } from './verb-group.js';

/** *blijven onze klanten tevreden*, *we stellen onze klanten tevreden*, *houdt u uw klanten tevreden*. */
export function readVerbBefore({ stream, phrase, satisfied, group, path }: Reading): Found | undefined {
  const { tokens } = stream;
  if (phrase.inPreposition || path.closed) return undefined;
  const verb = verbBefore(stream, phrase);
  if (verb === undefined) return undefined;
  const kind = kindOf(tokens[verb]?.norm ?? '');
  if (kind === undefined) return undefined;
  if (kind !== 'causative' && governingIn(tokens, group) === undefined && group.end > group.start)
    return undefined;
  if (kind === 'causative' && hasObjectBesideCustomer(tokens, path.from, satisfied)) return undefined;
  if (!isAdverbialOnly(tokens, path.from, satisfied)) return undefined;
  return { kind, verb, scope: scopeOf(stream, phrase, path, satisfied) };
}

/** The verb of making content in front of a customer. */
export function causativeBefore(stream: TokenStream, phrase: CustomerPhrase): number | undefined {
  const verb = verbBefore(stream, phrase);
  return verb !== undefined && kindOf(stream.tokens[verb]?.norm ?? '') === 'causative' ? verb : undefined;
}

const FURTHEST = 14;

function verbBefore(stream: TokenStream, phrase: CustomerPhrase): number | undefined {
  const { tokens } = stream;
  const sentence = sentenceOf(stream, phrase.noun);
  for (let at = phrase.start - 1; at >= Math.max(sentence.start, phrase.start - FURTHEST); at--) {
    const { norm } = tokens[at] as Token;
    if (norm === ',') {
      const aside = asideStart(tokens, at, sentence.start);
      if (aside === undefined) return undefined;
      at = aside;
      continue;
    }
    if (norm === 'als' && isSubjectPronoun(tokens[at - 1])) continue;
    if (opensOther(tokens, at) || (norm === 'die' && at < phrase.start - 1)) return undefined;
    const kind = kindOf(norm);
    if (kind === undefined) continue;
    if (norm === 'zijn' && isPossessiveHere(tokens, at, sentence.start)) continue;
    if (kind === 'causative') return CAUSATIVES.get(norm) === 'laten' ? undefined : at;
    if (
      isAdverbialOnly(tokens, at + 1, phrase.start) &&
      !isSubjectPronoun(tokens[at + 1]) &&
      !isSubjectBefore(tokens, at)
    )
      return at;
    return undefined;
  }
  return undefined;
}

/** The first comma of an aside whose second one is given: *houdt u, ook in drukke tijden, uw klanten tevreden*. */
function asideStart(tokens: readonly Token[], comma: number, from: number): number | undefined {
  for (let at = comma - 1; at >= Math.max(from, comma - 8); at--) {
    if (tokens[at]?.norm === ',') return isAdverbialOnly(tokens, at + 1, comma) ? at : undefined;
  }
  return undefined;
}

/** *wij zijn*, *u bent*: the verb has its subject already. */
function isSubjectBefore(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return before !== undefined && before.sentence === tokens[verb]?.sentence && isSubjectPronoun(before);
}

/** *houdt zijn klanten tevreden*, *met zijn klanten*. */
function isPossessiveHere(tokens: readonly Token[], at: number, from: number): boolean {
  if (PREPOSITIONS.has(tokens[at - 1]?.norm ?? '')) return true;
  for (let before = at - 1; before >= from && tokens[before]?.norm !== ','; before--) {
    const norm = tokens[before]?.norm ?? '';
    if (kindOf(norm) !== undefined || GOVERNING_VERBS.has(norm)) return true;
  }
  return false;
}

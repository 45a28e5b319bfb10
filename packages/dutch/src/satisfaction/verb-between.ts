import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { hasCapital } from '../clause/words.js';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { type CustomerPhrase, clauseStart } from './customer-phrase.js';
import { isAdverbialOnly } from './gaps.js';
import { OTHER_SUBJECTS, SAYING } from './lexicon.js';
import type { Path } from './path.js';
import {
  type Found,
  hasObjectBesideCustomer,
  hasSubject,
  isSubjectPronoun,
  type Reading,
  scopeOf,
} from './reading.js';
import { governingIn, kindOf } from './verb-group.js';

/** *Klanten zijn (altijd) tevreden*, *Klanten moeten tevreden blijven*, *Klanten stellen we tevreden met …*. */
export function readVerbBetween({
  stream,
  phrase,
  satisfied,
  group,
  joined,
  path,
}: Reading): Found | undefined {
  const { tokens } = stream;
  for (let verb = satisfied - 1; verb >= path.from; verb--) {
    const norm = tokens[verb]?.norm ?? '';
    const kind = kindOf(norm);
    if (kind === undefined && !GOVERNING_VERBS.has(norm) && !SAYING.has(norm)) continue;
    if (norm === 'zijn' && PREPOSITIONS.has(tokens[verb - 1]?.norm ?? '')) continue;
    const found = fitBetween(tokens, verb, satisfied, group, joined);
    if (found === undefined || !joinsSubject(stream, phrase, path, verb, found.kind)) continue;
    if (found.kind !== 'causative' && isOtherwiseSubject(stream, phrase, verb)) continue;
    return { ...found, scope: scopeOf(stream, phrase, path, satisfied) };
  }
  return undefined;
}

function fitBetween(
  tokens: readonly Token[],
  verb: number,
  satisfied: number,
  group: Range,
  joined: boolean,
): Pick<Found, 'kind' | 'verb'> | undefined {
  const norm = tokens[verb]?.norm ?? '';
  const behind = governingIn(tokens, group);
  let gap = verb + 1;
  if (joined || behind?.kind === 'causative') {
    if (!GOVERNING_VERBS.has(norm) && kindOf(norm) !== 'copula') return undefined;
    if (isSubjectPronoun(tokens[gap])) gap++;
    const found = { kind: 'causative' as const, verb: joined ? satisfied : (behind?.index ?? satisfied) };
    return isAdverbialOnly(tokens, gap, satisfied) && !hasObjectBesideCustomer(tokens, gap, satisfied)
      ? found
      : undefined;
  }
  if (!isAdverbialOrSecond(tokens, gap, satisfied)) return undefined;
  const kind = kindOf(norm);
  if (kind === 'causative') {
    if (!isSubjectPronoun(tokens[gap]) || behind !== undefined) return undefined;
    return { kind, verb };
  }
  if (SAYING.has(norm) && kind === undefined) {
    return behind?.kind === 'copula' && tokens[group.start]?.norm === 'te'
      ? { kind: 'copula', verb: behind.index }
      : undefined;
  }
  if (kind === 'copula' || kind === 'motion') {
    if (kind === 'motion' && behind?.kind === 'copula') return { kind: 'copula', verb: behind.index };
    return { kind, verb };
  }
  return behind === undefined ? undefined : { kind: behind.kind, verb: behind.index };
}

/** Adverbs; or a subject pronoun and adverbs, where the customer stands first as an object. */
function isAdverbialOrSecond(tokens: readonly Token[], from: number, to: number): boolean {
  if (isAdverbialOnly(tokens, from, to)) return true;
  return isSubjectPronoun(tokens[from]) && isAdverbialOnly(tokens, from + 1, to);
}

/** Between the customer and the verb stand only words that belong to the customer. */
function joinsSubject(
  stream: TokenStream,
  phrase: CustomerPhrase,
  path: Path,
  verb: number,
  kind: Found['kind'],
): boolean {
  const { tokens } = stream;
  // Klanten hebben aangegeven tevreden te zijn.
  const from = skipName(stream, path);
  const isPerfect =
    SAYING.has(tokens[verb]?.norm ?? '') && GOVERNING_VERBS.has(tokens[path.from]?.norm ?? '');
  if (isAdverbialOnly(tokens, isPerfect ? path.from + 1 : from, verb)) return true;
  if (path.closed) return false;
  // De klant kreeg zijn pakket en was tevreden: the customer opens the clause.
  const join = tokens[verb - 1]?.norm;
  if (kind === 'causative' || (join !== 'en' && join !== 'maar')) return false;
  return (
    opensClause(stream, phrase) &&
    isVerbForm(tokens[path.from]?.norm ?? '') &&
    !hasSubject(tokens, path.from, verb)
  );
}

/** *klant Jansen*, *opdrachtgever Bouwbedrijf De Vries*. */
function skipName(stream: TokenStream, path: Path): number {
  let at = path.from;
  while (!path.closed && hasCapital(stream, stream.tokens[at])) at++;
  return at;
}

function opensClause(stream: TokenStream, phrase: CustomerPhrase): boolean {
  return phrase.start <= clauseStart(stream, phrase) + 1;
}

/** *Wij zijn over de klant tevreden*, *met klanten zijn we tevreden*: someone else, or a preposition governs the customer. */
function isOtherwiseSubject(stream: TokenStream, phrase: CustomerPhrase, verb: number): boolean {
  if (phrase.inPreposition) return true;
  const { tokens } = stream;
  if (isSubjectPronoun(tokens[verb + 1]) && tokens[verb + 1]?.norm !== 'je') return true;
  for (let at = clauseStart(stream, phrase); at < phrase.start; at++)
    if (OTHER_SUBJECTS.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

import type { Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { customerPhraseAt } from './customer-phrase.js';
import { isAdverbialOnly } from './gaps.js';
import { CAUSATIVES, COPULAS, JOINED, OTHER_SUBJECTS } from './lexicon.js';
import type { SatisfiedCustomer } from './reading.js';
import { governingIn, verbGroupAt } from './verb-group.js';

/** Reads a clause in which *tevreden* stands before the customer; undefined where the two do not belong together. */
export function readFronted(
  stream: TokenStream,
  customer: number,
  satisfied: number,
): SatisfiedCustomer | undefined {
  return (
    readNominal(stream, customer, satisfied) ??
    readHow(stream, customer, satisfied) ??
    readInverted(stream, customer, satisfied)
  );
}

/** *Tevreden zijn onze klanten vooral over …*, *hoe tevreden waren de klanten*. */
function readInverted(
  stream: TokenStream,
  customer: number,
  satisfied: number,
): SatisfiedCustomer | undefined {
  const { tokens } = stream;
  const verb = satisfied + 1;
  const norm = tokens[verb]?.norm ?? '';
  const kind = COPULAS.has(norm) ? 'copula' : 'causative';
  if (kind === 'causative' && !CAUSATIVES.has(norm)) return undefined;
  const phrase = customerPhraseAt(tokens, customer);
  const from = kind === 'causative' && OTHER_SUBJECTS.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  if (phrase.inPreposition || phrase.start < from || !isAdverbialOnly(tokens, from, phrase.start))
    return undefined;
  if (!opensWith(stream, satisfied)) return undefined;
  const clause = clauseOf(stream, customer);
  return {
    phrase,
    satisfied,
    kind,
    verb,
    group: { start: satisfied + 1, end: verb + 1 },
    scope: [
      { start: clauseOf(stream, satisfied).start, end: satisfied },
      { start: phrase.start, end: Math.max(clause.end, customer) },
    ],
  };
}

/** *hoe tevreden (onze) klanten zijn*, *hoe tevredener de klant*, *hoe tevreden de klant over de montage was*. */
function readHow(stream: TokenStream, customer: number, satisfied: number): SatisfiedCustomer | undefined {
  const { tokens } = stream;
  const how = [satisfied - 1, satisfied - 2].find(
    (at) => tokens[at]?.norm === 'hoe' || tokens[at]?.norm === 'zo',
  );
  const phrase = customerPhraseAt(tokens, customer);
  if (how === undefined || phrase.start !== satisfied + 1) return undefined;
  const clause = clauseOf(stream, customer);
  for (let verb = customer + 1; verb < clause.end; verb++) {
    if (!COPULAS.has(tokens[verb]?.norm ?? '')) continue;
    if (!isAdverbialOnly(tokens, customer + 1, verb)) return undefined;
    const group = verbGroupAt(tokens, verb);
    return {
      phrase,
      satisfied,
      kind: 'copula',
      verb,
      group,
      scope: [
        { start: how, end: satisfied },
        { start: phrase.start, end: verb },
      ],
    };
  }
  if (tokens[satisfied]?.norm !== 'tevredener' || tokens[how]?.norm !== 'hoe' || clause.end !== customer + 1)
    return undefined;
  const group = { start: satisfied + 1, end: satisfied + 1 };
  return { phrase, satisfied, kind: 'none', verb: undefined, group, scope: [{ start: how, end: satisfied }] };
}

/** Only *hoe, zo, even, zeer …* or a conjunction stand before it in the clause. */
function opensWith(stream: TokenStream, satisfied: number): boolean {
  const { start } = clauseOf(stream, satisfied);
  return (
    isAdverbialOnly(stream.tokens, start, satisfied) ||
    (/^(?:hoe|en|of|maar|want)$/.test(stream.tokens[start]?.norm ?? '') && satisfied - start <= 2)
  );
}

/** *het tevreden houden van klanten*, *tevredenstellen van de klant*, *tevreden houden en binden van klanten*. */
function readNominal(
  stream: TokenStream,
  customer: number,
  satisfied: number,
): SatisfiedCustomer | undefined {
  const { tokens } = stream;
  const phrase = customerPhraseAt(tokens, customer);
  const van = phrase.start - 1;
  if (tokens[van]?.norm !== 'van' || van <= satisfied) return undefined;
  const joined = JOINED.has(tokens[satisfied]?.norm ?? '');
  const group = verbGroupAt(tokens, satisfied + 1);
  const governing = joined ? satisfied : governingIn(tokens, group)?.index;
  if (governing === undefined || !isCausativeInfinitive(tokens[governing] as Token)) return undefined;
  const end = Math.max(group.end, satisfied + 1);
  if (!isJoinedInfinitive(tokens, end, van)) return undefined;
  return {
    phrase,
    satisfied,
    kind: 'causative',
    verb: governing,
    group,
    scope: [{ start: Math.max(0, satisfied - 2), end: satisfied }],
  };
}

function isCausativeInfinitive({ norm }: Token): boolean {
  const form = JOINED.get(norm) ?? norm;
  return (
    CAUSATIVES.has(form) && form.endsWith('en') && !form.startsWith('ge') && !/(?:hield|kreg)en$/.test(form)
  );
}

/** Nothing, or another infinitive: *en behouden*. */
function isJoinedInfinitive(tokens: readonly Token[], from: number, van: number): boolean {
  if (from === van) return true;
  return tokens[from]?.norm === 'en' && van - from === 2 && !PREPOSITIONS.has(tokens[from + 1]?.norm ?? '');
}

import type { Match, Token } from '@geestdrift/engine';
import { type Continuation, continuationOf, isHearty } from './continuation.js';
import { isCustomersWords, isOption, isReadersQuestion } from './speaker.js';
import { isVerbal } from './verbs.js';
import { CLAUSE_STARTERS, NEGATIVE, PARTICLE_HOSTS } from './word-sets.js';
import { type Concession, concessionAt, readConcession, yielded } from './yielded.js';

/**
 * How much a concession must be followed by: an `answer` (*ja*) or `statement` (*dat klopt*) by any words, an `object`
 * (*ik begrijp uw vraag*) by a clause, since *maar niet de toon* would go on with the object.
 */
export type Family = 'answer' | 'statement' | 'object';

/** Whether a match is an agreement of the writer that its *maar* takes back. */
export function isTakenBack(match: Match, family: Family): boolean {
  const concession = readConcession(match);
  if (concession === undefined || !takesBack(concession, family)) return false;
  if (isReadersQuestion(match) || isCustomersWords(match)) return false;
  if (family === 'answer' && isOption(match)) return false;
  return !isTakenBackBefore(concession, family);
}

function takesBack(concession: Concession, family: Family): boolean {
  const { stream, but, stopped } = concession;
  const kind = family === 'answer' ? 'plain' : yielded(concession, family === 'object');
  if (kind === undefined) return false;
  if (family === 'answer' && (isHearty(stream, but) || isSpokenOf(concession))) return false;
  const inClause = kind === 'clause' && !stopped;
  const denied = inClause && stream.tokens.slice(concession.head.end, concession.end).some(({ norm }) => NEGATIVE.has(norm));
  const continuation = continuationOf(stream, but, inClause, denied);
  if (concession.bare && family !== 'answer' && !mayBeBare(concession, continuation)) return false;
  return suffices(continuation, kind === 'clause' && family === 'statement' && !stopped ? 'object' : family, concession);
}

function suffices(continuation: Continuation, family: Family, { stream, but }: Concession): boolean {
  switch (continuation) {
    case 'main':
      return true;
    case 'phrase':
    case 'subordinate':
      if (family === 'object') return false;
      return family === 'answer' || !['ook', 'vooral', 'eerder'].includes(stream.tokens[but + 1]?.norm ?? '');
    default:
      return false;
  }
}

/** Without a mark before it, *maar* must clearly open a clause: no *u maar één sleutel*, *doe maar rustig aan*. */
function mayBeBare({ stream, head, end, but }: Concession, continuation: Continuation): boolean {
  const before = stream.tokens[end - 1] as Token;
  const next = stream.tokens[but + 1];
  if (continuation !== 'main' || PARTICLE_HOSTS.has(before.norm) || next === undefined) return false;
  if (!CLAUSE_STARTERS.has(next.norm) || end - head.end > 12) return false;
  const hasClause = stream.tokens.slice(head.end, end).some(({ norm }) => norm === 'dat' || norm === 'waarom' || norm === 'hoe');
  return !hasClause || isVerbal(before);
}

/** *Ja maar zeggen helpt niet*, *ja, maar is geen antwoord*: the words are the topic. */
function isSpokenOf({ stream, but }: Concession): boolean {
  const next = stream.tokens[but + 1]?.norm ?? '';
  const after = stream.tokens[but + 2]?.norm ?? '';
  if (['zeggen', 'zegt', 'bestaat', 'roepen', 'roept', 'denken'].includes(next)) return true;
  return ['is', 'zijn', 'klinkt', 'helpt'].includes(next) && ['geen', 'niet', 'nooit', 'een'].includes(after);
}

/** An earlier *maar* of the same sentence takes the concession back already. */
function isTakenBackBefore({ stream, start, head, but }: Concession, family: Family): boolean {
  for (let at = head.end; at < but; at++) {
    if ((stream.tokens[at] as Token).norm !== 'maar') continue;
    const earlier = concessionAt(stream, start, head, at);
    if (earlier !== undefined && takesBack(earlier, family)) return true;
  }
  return false;
}

import type { Match, Token } from '@geestdrift/engine';
import { wordSet } from '../morphology/word-list.js';
import { quotationsAround } from '../quotation/quotations.js';
import { isName } from '../requests/name.js';
import { type Before, type Continuation, continuationOf, isHearty } from './continuation.js';
import {
  isCustomersLetter,
  isCustomersWords,
  isOption,
  isReadersQuestion,
  isReadersThought,
} from './speaker.js';
import { isVerbal } from './verbs.js';
import { ADVERBS, CLAUSE_STARTERS, NEGATIVE, PARTICLE_HOSTS } from './word-sets.js';
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
  const name = match.captures.get('naam');
  if (name !== undefined && !isName(match.block, name)) return false;
  if (
    isReadersQuestion(match) ||
    isQuotedBefore(concession) ||
    isQuotedFrom(concession) ||
    isReadersThought(match) ||
    isCustomersWords(match) ||
    isCustomersLetter(match)
  )
    return false;
  if (family === 'answer' && isOption(match)) return false;
  return !isTakenBackBefore(concession, family);
}

function takesBack(concession: Concession, family: Family): boolean {
  const { stream, but, stopped } = concession;
  const kind = family === 'answer' ? 'plain' : yielded(concession, family === 'object');
  if (kind === undefined) return false;
  if (family === 'answer' && (isHearty(stream, but) || isSpokenOf(concession))) return false;
  const continuation = continuationOf(
    stream,
    but,
    kind === 'clause' && !stopped ? clauseBefore(concession) : undefined,
  );
  if (concession.bare && family !== 'answer' && !mayBeBare(concession, continuation)) return false;
  return suffices(
    continuation,
    kind === 'clause' && family === 'statement' && !stopped ? 'object' : family,
    concession,
  );
}

/** The subordinate clause that stands before *maar*. */
function clauseBefore({ stream, head, end }: Concession): Before {
  const words = stream.tokens.slice(head.end, end);
  const opener = words.findIndex(({ norm }) => norm === 'dat' || norm === 'waarom');
  // *dat niemand graag wacht*: nobody who would be set right behind *maar*.
  const denied = words.some(({ norm }) => norm !== 'niemand' && NEGATIVE.has(norm));
  return { subject: words[opener + 1]?.norm ?? '', denied };
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

/** How many words may stand between a concession's head and a bare *maar*. */
const LONGEST_BARE = 14;

/** Without a mark before it, *maar* must clearly open a clause: no *u maar één sleutel*, *doe maar rustig aan*. */
function mayBeBare({ stream, head, end, but }: Concession, continuation: Continuation): boolean {
  const before = stream.tokens[end - 1] as Token;
  const next = stream.tokens[but + 1];
  if (continuation !== 'main' || next === undefined || end - head.end > LONGEST_BARE) return false;
  const words = stream.tokens.slice(head.end, end);
  const hasClause = words.some(({ norm }, at) => {
    if (norm !== 'dat') return norm === 'waarom' || norm === 'hoe';
    // *kan dat bij ons wel*
    return !/^(?:kan|mag|lukt)$/.test(words[at - 1]?.norm ?? '') && !words.slice(at + 1).every(isAdverb);
  });
  // *Dat is waar maar wij …*, *dat u laat was maar de bus …*: no *waar maar*, *zo maar*, *was maar*.
  const closes = hasClause ? ['was', 'had'] : ['waar', 'zo'];
  const isLast = closes.includes(before.norm) && CLAUSE_STARTERS.has(next.norm);
  if (PARTICLE_HOSTS.has(before.norm) && !isLast) return false;
  if (CLAUSE_STARTERS.has(next.norm)) return !hasClause || isVerbal(before);
  if (!hasClause && OWN_VERBS.has(next.norm)) return true;
  return next.kind === 'word' && !PARTICLE_TAILS.has(next.norm) && (!hasClause || isVerbal(before));
}

function isAdverb({ norm }: Token): boolean {
  return ADVERBS.has(norm);
}

/** What a mere particle *maar* stands before: *maar niet, maar één, maar al te goed, maar weinig*. */
const PARTICLE_TAILS = wordSet(`
  niet geen al te net even half weinig zelden één een matig amper wat iets heel steeds weer eens raak door zelf ook ten deels gedeeltelijk grotendeels
`);

/** Verbs whose subject is still *wij* or *ik*: *wij begrijpen uw vraag maar kunnen …*. */
const OWN_VERBS = wordSet(`
  kunnen kan hebben heb moeten moet mogen mag willen wil zullen zal zijn ben vragen vraag
`);

/** *Met ‘dat snap ik’ toont u begrip, maar …*: only the concession is quoted. */
function isQuotedBefore({ stream, head, but }: Concession): boolean {
  return quotationsAround(stream, head).some(
    ({ start, end }) => head.start >= start && head.end <= end && but > end,
  );
}

/** *Vermijd ‘dat snap ik, maar’*: the quotation begins within what was found, and so is looked at by itself. */
function isQuotedFrom({ stream, start, but }: Concession): boolean {
  return quotationsAround(stream, { start: but, end: but + 1 }).some(
    (quotation) => quotation.start > start && quotation.start <= but && but < quotation.end,
  );
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

import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { imperativeBefore } from './imperative.js';
import { DEMANDING, NEEDING_NOT, PERMITTING, RELYING } from './lexicon.js';
import { isWorker } from './person-words.js';
import { isOwnLife } from './private-voice.js';
import type { Subject } from './subject.js';
import {
  ANNOUNCED,
  ASKED,
  GETTING,
  REQUESTING,
  THIRD_PARTIES,
  WAITING,
  WANTED,
  WANTING,
} from './vague-lexicon.js';
import type { VagueSign } from './vague-things.js';
import { followsSubordinate, isNear, isVerbFirst } from './verb-near.js';
import { someWord, wordsOf } from './words.js';

/** What the writer's side does itself; not what it asks for, waits for or hopes for. */
export function isOurDoing(stream: TokenStream, clause: Range, part: Range, subject: Subject): boolean {
  if (part.start <= subject.index) {
    if (
      isNear(stream, subject, REQUESTING) &&
      !isSeparate(stream, part, subject) &&
      !asksOthers(stream, subject)
    )
      return false;
    if (isNear(stream, subject, WAITING) && someWord(stream, part, READER_OR_GLADLY)) return false;
  }
  if (someWord(stream, part, NEEDED) || isOwnLife(stream, part, subject)) return false;
  if (isSubordinate(stream, clause) && ASKED_FOR.has(wordsOf(stream, clause).at(-1) ?? '')) return false;
  const isWanting =
    isNear(stream, subject, WANTING) || WANTING.has(stream.tokens[part.start + 1]?.norm ?? '');
  if (!isWanting) return true;
  if (isOwnWish(stream, clause, part)) return false;
  return (
    !wantsFromReader(stream, part) &&
    wordsOf(stream, part).some((word) => INFINITIVE.test(word) && !WANTING.has(word))
  );
}
/** *In de toekomst wil ik arts worden*: a plan of one's own; *wil ik u vaker bellen* is for the reader. */
function isOwnWish(stream: TokenStream, clause: Range, part: Range): boolean {
  return someWord(stream, clause, ONESELF) && !someWord(stream, part, READERS_SELF);
}
const ONESELF: ReadonlySet<string> = new Set(['ik']);
const READERS_SELF: ReadonlySet<string> = new Set(['u', 'je', 'jou', 'jullie']);

/** *Ik vraag de schilder om …*, *wij vragen hem …*: what is asked of others is done for the reader. */
function asksOthers(stream: TokenStream, { start, index }: Subject): boolean {
  const verbs = [start - 1, index + 1].filter((at) => /^vra(?:ag|gen)$/.test(normAt(stream, at)));
  return verbs.some((verb) => {
    const at = verb < start ? index + 1 : verb + 1;
    const asked = normAt(stream, at);
    return (
      /^(?:hem|haar|hen)$/.test(asked) ||
      (/^(?:de|onze|mijn|een)$/.test(asked) &&
        (isWorker(normAt(stream, at + 1)) || THIRD_PARTIES.has(normAt(stream, at + 1))))
    );
  });
}

/** *Wij zoeken het uit*, *wij vragen na of …*, *laten wij weten*: no seeking, no asking, no knowing. */
function isSeparate(stream: TokenStream, part: Range, subject: Subject): boolean {
  if (LETTING.has(stream.tokens[subject.start - 1]?.norm ?? '')) return true;
  if (!isNear(stream, subject, SEEKING)) return false;
  const words = stream.tokens.slice(subject.index + 2, Math.min(part.end, subject.index + FAR));
  return (
    /^(?:uit|na|op|door|af|mee|aan)$/.test(wordsOf(stream, part).at(-1) ?? '') ||
    words.some(
      ({ norm }, at) =>
        APART.has(norm) &&
        ((at === 0 && !/^(?:aan|op)$/.test(norm)) || BEHIND.has(words[at + 1]?.norm ?? '')),
    )
  );
}
/** How far behind the subject a particle may stand, and what comes behind it there: *ik vraag het na bij de fabriek*. */
const FAR = 7;
const BEHIND = wordSet('bij of wat hoe hoeveel waar waarom waardoor wanneer wie welke en');
const SEEKING: ReadonlySet<string> = new Set(['zoek', 'zoeken', 'vraag', 'vragen', 'reken', 'rekenen']);
const APART: ReadonlySet<string> = new Set(['uit', 'na', 'aan', 'op']);

const READER_OR_GLADLY: ReadonlySet<string> = new Set([...READER_WORDS, 'graag']);
const ASKED_FOR: ReadonlySet<string> = new Set([...REQUESTING, ...WAITING]);
const NEEDED: ReadonlySet<string> = new Set(['nodig', 'verzoeken', 'verzocht']);
const INFINITIVE = /(?:en|gaan|staan|slaan|doen|zien|zijn)$/;

function wantsFromReader({ tokens }: TokenStream, part: Range): boolean {
  for (let at = part.start; at < part.end; at++) {
    const { norm } = tokens[at] as Token;
    if (WANTED.has(norm) || (norm === 'weten' && tokens[at - 1]?.norm !== 'laten')) return true;
  }
  return false;
}

/** The reader gets or is helped; not what the reader does, must do or will meet with. */
export function isGiven(stream: TokenStream, clause: Range, subject: Subject, sign: VagueSign): boolean {
  if (
    subject.index === clause.start + 1 &&
    isVerbFirst(stream, clause) &&
    !followsSubordinate(stream, clause)
  )
    return false;
  // Only *hoeft u niet meer* comes here undenied.
  if (someWord(stream, clause, NEEDING_NOT)) return sign === 'coming';
  if (someWord(stream, clause, DEMANDING) || someWord(stream, clause, ASKED) || fromOthers(stream, clause))
    return false;
  // *U kunt zich op korte termijn bekwamen*: the reader's own doing.
  if (someWord(stream, clause, PERMITTING) && someWord(stream, clause, ONESELVES))
    return sign === 'coming' && someWord(stream, clause, SIGNING_UP);
  // *Je kunt op korte termijn hulp inkopen*
  if (someWord(stream, clause, PERMITTING) && someWord(stream, clause, TERM) && !someWord(stream, clause, US))
    return false;
  // *Bewaar het etiket, dan kunt u in de toekomst …*: the fruit of the reader's own doing.
  const above = normAt(stream, clause.start) === 'dan' ? clauseBefore(stream, clause) : undefined;
  if (above !== undefined && imperativeBefore(stream, above, above.end) === 'demand') return false;
  if (someWord(stream, clause, PERMITTING))
    return sign === 'coming' || (sign === 'soon' && someWord(stream, clause, RELYING));
  if (LETS.test(wordsOf(stream, clause).join(' ')) || someWord(stream, clause, PREFERRING)) return false;
  if (someWord(stream, clause, GETTING)) return true;
  if (someWord(stream, clause, TURN)) return true;
  if (someWord(stream, clause, FINDING) && someWord(stream, clause, US)) return true;
  if (
    someWord(stream, clause, FINDING) &&
    !someWord(stream, clause, HOW) &&
    (someWord(stream, clause, ANNOUNCED) || someWord(stream, clause, BACK) || someWord(stream, clause, HERE))
  )
    return sign !== 'soon';
  return someWord(stream, clause, PASSIVE) && wordsOf(stream, clause).some((word) => isParticiple(word));
}
/** *u laat*; not *hoe laat* */
const LETS = /(?<!\b(?:hoe|te) )\b(?:laat|laten)\b/;
/** *U wordt liever gebeld.* */
const PREFERRING: ReadonlySet<string> = new Set(['liever']);
const SIGNING_UP: ReadonlySet<string> = new Set(['inschrijven', 'aanmelden', 'opgeven']);
const ONESELVES: ReadonlySet<string> = new Set(['zich']);
const TERM: ReadonlySet<string> = new Set(['termijn']);
const LETTING: ReadonlySet<string> = new Set(['laat', 'laten']);
/** *U ziet het bedrag binnenkort terug op uw rekening.* */
const BACK: ReadonlySet<string> = new Set(['terug']);
/** *Hier ziet u hoe het zich in de toekomst ontwikkelt.* */
const HOW: ReadonlySet<string> = new Set(['hoe', 'wat', 'welke', 'waar']);
/** *Binnenkort vindt u op onze site …* */
const HERE = wordSet(`
  hier pagina site website webshop app portaal factuur rekening afschrift loonstrook account
`);
/** *Binnenkort vindt u hier meer informatie.* */
const FINDING = wordSet('vindt vind vinden leest lees lezen ziet zie zien');
/** *U ziet ons binnenkort in uw straat.* */
const US: ReadonlySet<string> = new Set(['ons', 'mij']);
const TURN: ReadonlySet<string> = new Set(['beurt', 'tegemoet']);
const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'word', 'worden']);

/** *van de gemeente*, *door uw pensioenfonds* */
export function fromOthers(
  { tokens }: TokenStream,
  range: Range,
  isOther: (norm: string) => boolean = (norm) => THIRD_PARTIES.has(norm),
): boolean {
  for (let at = range.start; at < range.end; at++) {
    if (!FROM.has((tokens[at] as Token).norm)) continue;
    if ([1, 2, 3].some((far) => at + far < range.end && isOther((tokens[at + far] as Token).norm)))
      return true;
  }
  return false;
}
const FROM: ReadonlySet<string> = new Set(['van', 'door', 'bij']);

export function isOwnThing(stream: TokenStream, clause: Range, subject: Subject): boolean {
  const { norm } = stream.tokens[subject.index] as Token;
  if (
    (stream.tokens[subject.start] as Token).norm === 'mijn' ||
    isCustomerNoun(norm) ||
    (THIRD_PARTIES.has(norm) && !/aannemer$/.test(norm)) ||
    isOwnLife(stream, clause, subject)
  )
    return false;
  return !someWord(stream, clause, DEMANDING) && !someWord(stream, clause, ASKED);
}

function isSubordinate(stream: TokenStream, clause: Range): boolean {
  return /^(?:dat|die|zodat|waarna|waarop)$/.test((stream.tokens[clause.start] as Token).norm);
}

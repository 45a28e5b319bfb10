import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { BEFORE_DE_WORD } from '../lexicon/determiners.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { imperativeBefore } from '../promise/imperative.js';
import { ASKING } from '../promise/lexicon.js';
import { subjectOf } from '../promise/subject.js';
import { indexOfWord, indexWhere, someWord } from '../promise/words.js';
import { isSaidByOthers } from '../quotation/attributed.js';

const HAD_TO = wordSet('moest moesten kon konden');
const NOT_NEEDED = wordSet('hoeft hoef hoeven niet geen nooit');
const FORGETTING = wordSet('vergeet');
/** Advising a reader is asking too: *wij raden u aan zelf te informeren*. */
const ADVISING = wordSet(
  'raden raad adviseren adviseer verzoeken verzoek vragen vraag vraagt verzoekt adviseert raadt',
);
/** Who is told about: not the reader. */
const OTHERS = wordSet('hij zij ze men klanten klant gebruikers gebruiker medewerkers medewerker');

/**
 * Whether a match leaves the initiative to the reader. `call`: a condition with a call to get in touch, which the writer
 * does not do itself (*dan bel ik u*); `care`: something to watch or ask oneself, which nobody denies or does for the reader.
 */
export function isPushedToReader(match: Match, kind: 'call' | 'care'): boolean {
  if (isSaidByOthers(match)) return false;
  return kind === 'call' ? !isWritersCall(match) : isReadersCare(match);
}

/** *bel ik u*, *neem geen contact op*. */
function isWritersCall({ block: { tokens }, focus }: Match): boolean {
  for (let at = focus.start; at < focus.end; at++) {
    // *de mail niet ontvangen*: a noun.
    if (!CALLS.has((tokens[at] as Token).norm) || BEFORE_DE_WORD.has(tokens[at - 1]?.norm ?? '')) continue;
    const next = tokens[at + 1]?.norm ?? '';
    // *Neemt hij geen contact op, dan …* is the condition.
    if (THIRD.has(next)) continue;
    if (
      WRITER_SUBJECTS.has(next) ||
      WRITER_SUBJECTS.has(tokens[at - 1]?.norm ?? '') ||
      isToldOfOthers(tokens, at)
    )
      return true;
    if ([next, tokens[at + 2]?.norm ?? ''].some((norm) => norm === 'niet' || norm === 'geen')) return true;
  }
  return tokens.slice(focus.start, focus.end).some(({ norm }) => norm === 'hoeft' || norm === 'hoef');
}

/** *dan belt onze planner u*; not *dan belt u*, *bel onze planner*. */
function isToldOfOthers(tokens: readonly Token[], at: number): boolean {
  const isThird = tokens[at - 1]?.norm === 'dan' && /t$/.test((tokens[at] as Token).norm);
  return isThird && !READER_SUBJECTS.has(tokens[at + 1]?.norm ?? '');
}

const THIRD = wordSet('hij zij ze die deze');
const CALLS = wordSet('bel belt neem neemt mail mailt stuur stuurt laat geef meld meldt app appt kom');

function isReadersCare({ block, focus: { start, end } }: Match): boolean {
  // *navragen hoe ver wij zijn*: what is asked is no care of theirs.
  const asked = indexOfWord(block, { start, end }, ASKED);
  const comma = indexWhere(block, { start: start + 1, end }, ({ norm }) => norm === ',');
  const from = asked === start && comma !== undefined ? comma + 1 : start;
  const focus = { start: from, end: asked === undefined || asked === start ? end : asked };
  const clause = clauseOf(block, focus.end - 1);
  const behind = indexOfWord(block, { start: end, end: Math.max(clause.end, end) }, ASKED);
  const last = focus.end < end ? focus.end : (behind ?? Math.max(clause.end, end));
  const span = { start: Math.min(clause.start, from), end: last };
  // *Vergeet niet …* asks for it.
  const forget = indexOfWord(block, span, FORGETTING);
  const denied = { start: forget === undefined ? span.start : forget + 2, end: span.end };
  if (someWord(block, denied, NOT_NEEDED) || tellsOfOthers(block, span)) return false;
  // *Wie lid wilde worden, moest zelf bij de portier informeren.*
  if (someWord(block, span, HAD_TO)) return false;
  if (isAskedOfReader(block, span)) return true;
  return !someWord(block, span, WRITER_SUBJECTS) && !isOwnStaff(block, span);
}

/** *Onze medewerkers houden …*; not *bij onze medewerkers*, whom the reader is to ask. */
function tellsOfOthers({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ norm }, index) => {
    const before = tokens.slice(Math.max(start, start + index - NEAR_NOUN), start + index);
    return OTHERS.has(norm) && !before.some((token) => ASKED_AT.test(token.norm));
  });
}
const ASKED_AT = /^(?:bij|aan|via|met)$/;
/** A determiner and an adjective may stand between. */
const NEAR_NOUN = 3;

/** *Wij raden u aan*, *willen wij je vragen*, *verwachten dat u*; not *ik vraag het voor u na*. */
function isAskedOfReader({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ norm }, index) => {
    if (!ADVISING.has(norm) && !ASKING.has(norm)) return false;
    if (/^(?:verzoek|advise|raad|raden)/.test(norm)) return true;
    const at = start + index;
    return tokens.slice(Math.max(start, at - 2), Math.min(end, at + NEAR)).some(({ norm: other }, near) => {
      const before = tokens[Math.max(start, at - 2) + near - 1]?.norm ?? '';
      return READER_SUBJECTS.has(other) && !PREPOSITIONS.has(before);
    });
  });
}
/** How far behind *vragen* its object may stand. */
const NEAR = 5;

const ASKED = wordSet('hoe wat wanneer waar of');

/** *Onze beheerder houdt de mailbox in de gaten*. */
function isOwnStaff(stream: TokenStream, clause: Range): boolean {
  // *Bel de klantenservice om …* tells the reader to.
  if (imperativeBefore(stream, clause, clause.end - 1) === 'demand') return false;
  const { actor, start } = subjectOf(stream, clause);
  return actor === 'writer' && start <= clause.start + 1;
}

import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { DENYING } from '../lexicon/denials.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { timeUnit } from '../numbers/index.js';
import { subjectOf } from '../promise/subject.js';
import { indexOfWord, someWord } from '../promise/words.js';
import { isFronted } from '../requests/fronted.js';
import { hasOtherSubject } from './other-subject.js';
import { isReproach } from './reproach.js';
import { isSupposed } from './supposed.js';
import { RECEIVING } from './words.js';

/** Passive, or what the writer failed to make possible: *u had gebeld moeten worden*, *u had moeten kunnen bellen*. */
const PASSIVE = wordSet('worden kunnen hoeven geworden');
/** *Aan de beurt, klaar zijn*: what the writer is late with. */
const WAITING = wordSet('beurt klaar');
/** What nobody should have had to go through, or, with *niet*, could have known. */
const BURDENS = wordSet(`
  wachten bellen zoeken vragen betalen meemaken schrikken ervaren ondervinden staan mailen hoeven overkomen
  weten voorzien vermoeden voorkomen
`);

/** *U had niets anders kunnen doen*: no blame. */
const NOTHING = wordSet('niets niks');
const ABLE = wordSet('kunnen');

/** Whether a match says what the reader should or could have done. */
export function isReaderToHaveDone(match: Match): boolean {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  if (isReproach(match)) return true;
  if (isSupposed(match) || isObject(match) || hasOtherSubject(match)) return false;
  if (someWord(block, { start: clause.start, end: Math.max(clause.end, focus.end) }, WRITER_SUBJECTS))
    return false;
  // *U had onze monteur moeten bellen*: whoever stands before the verb is the subject.
  const isAboutReader =
    focus.start === clause.start && READER_SUBJECTS.has(block.tokens[focus.start]?.norm ?? '');
  if (!isAboutReader && subjectOf(block, clause).actor === 'writer') return false;
  const verbs = { start: focus.start, end: Math.min(sentenceOf(block, focus.start).end, focus.end + 3) };
  if (hasReceived(match, verbs) || someWord(block, { ...verbs, start: focus.end }, PASSIVE)) return false;
  if (block.tokens.slice(focus.end, verbs.end).some(({ norm }) => norm === 'zijn') && isServed(match))
    return false;
  if (someWord(block, verbs, NOTHING) && someWord(block, verbs, ABLE)) return false;
  if (isOthersDuty(block, clause, focus) || isKeptWaiting(match, verbs) || isPraise(match)) return false;
  return !(someWord(block, verbs, DENYING) && someWord(block, verbs, BURDENS));
}

/** *De buren hadden u …*: the verb agrees with *jullie* alone. */
function isObject({ block: { tokens }, focus }: Match): boolean {
  const words = tokens.slice(focus.start, focus.end).map(({ norm }) => norm);
  return words.includes('hadden') && !words.includes('jullie');
}

/** *De huisarts had u een verwijzing moeten geven*: beside an object, *u* is whom it is given to. */
function isOthersDuty(stream: TokenStream, clause: Range, focus: Range): boolean {
  const { tokens } = stream;
  if (focus.start === clause.start || !ARTICLES.has(tokens[clause.start]?.norm ?? '')) return false;
  if (isFronted(stream, { start: clause.start, end: focus.start })) return false;
  return tokens
    .slice(focus.start, focus.end)
    .some(
      ({ norm }, at) =>
        ARTICLES.has(norm) &&
        !PREPOSITIONS.has(tokens[focus.start + at - 1]?.norm ?? '') &&
        timeUnit(tokens[focus.start + at + 1]?.norm ?? '') === undefined,
    );
}

/** *U had al een uur moeten wachten*: what the reader went through. */
function isKeptWaiting({ block: { tokens }, focus }: Match, { end }: Range): boolean {
  return (
    tokens.slice(focus.end, end).some(({ norm }) => norm === 'wachten') &&
    tokens.slice(focus.start, focus.end).some(({ norm }) => timeUnit(norm) !== undefined)
  );
}

/** *Je had het niet beter kunnen doen*, *u had geen mooiere dag kunnen kiezen*. */
function isPraise({ block: { tokens }, focus }: Match): boolean {
  return tokens
    .slice(focus.start, focus.end)
    .some(({ norm }, at, own) => DENYING.has(norm) && BETTER.test(own[at + 1]?.norm ?? ''));
}
const BETTER = /^(?:beter|mooier|fijner|leuker|slimmer|duidelijker|handiger|sneller)e?$/;
const ARTICLES = wordSet('de het een onze ons uw');

/** *U had bericht moeten krijgen, moeten hebben*; not *u had het ingeleverd moeten hebben*. */
function hasReceived({ block, focus }: Match, verbs: Range): boolean {
  const at = indexOfWord(block, verbs, RECEIVING);
  if (at === undefined || block.tokens[at]?.norm !== 'hebben') return at !== undefined;
  return !block.tokens.slice(focus.start, focus.end).some((token) => isParticiple(token.norm));
}

/** *U had al geholpen moeten zijn*; *u had thuis moeten zijn* is the reader's own doing. */
function isServed({ block: { tokens }, focus }: Match): boolean {
  return tokens
    .slice(focus.start, focus.end)
    .some((token) => WAITING.has(token.norm) || (isParticiple(token.norm) && token.norm !== 'behoren'));
}

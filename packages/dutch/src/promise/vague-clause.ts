import type { BlockView, Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { isDenial } from '../clause/negation.js';
import { isVerbal } from '../concession/verbs.js';
import { SUBJECTS } from '../concession/word-sets.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { timeUnit } from '../numbers/index.js';
import { imperativeBefore } from './imperative.js';
import { DEMANDING, FINITE, NEEDING_NOT, YOURS } from './lexicon.js';
import { subjectOf } from './subject.js';
import { ASKED, EFFORTS, REQUESTING, SUPPOSING } from './vague-lexicon.js';
import { isNear } from './verb-near.js';
import { indexOfWord, someWord, wordsOf } from './words.js';

/** *Dan maken wij dat in orde*: a *dat* without a verb behind it opens no clause. */
export function withDemonstrative(stream: TokenStream, clause: Range): Range {
  if ((stream.tokens[clause.start] as Token).norm !== 'dat') return clause;
  // *dat er altijd …*, *dat wij u spoedig bellen over de ketel*
  const next = normAt(stream, clause.start + 1);
  if (next === 'er' || WRITER_SUBJECTS.has(next)) return clause;
  // *dat u binnenkort gebruik kunt maken van …*; not *wij sturen dat u binnenkort toe*
  if (READER_SUBJECTS.has(next) && someWord(stream, clause, FINITE)) return clause;
  const last = stream.tokens
    .slice(clause.start, clause.end)
    .filter(({ kind }) => kind === 'word')
    .at(-1);
  const before = clauseBefore(stream, clause);
  if (before === undefined || before.end < clause.start || last === undefined) return clause;
  // *Bij ons is dat meteen opgelost*, *wij hebben dat in een handomdraai opgelost*
  const isSubject =
    /^(?:is|zijn|wordt|worden|heb|hebben|heeft)$/.test(normAt(stream, clause.start - 1)) &&
    !someWord(stream, clause, FINITE) &&
    isAdverb(stream, clause);
  if (isSubject) return { start: before.start, end: clause.end };
  // *Wij doen dat binnen twee dagen*: no verb.
  const isTerm = timeUnit(last.norm) !== undefined;
  if (!isTerm && (isVerbal(last) || /(?:t|d|en)$/.test(last.norm))) return clause;
  return { start: before.start, end: clause.end };
}

/** *dat meteen, dat binnen een dag*: no subject of its own. */
function isAdverb(stream: TokenStream, { start }: Range): boolean {
  return /^(?:direct|meteen|onmiddellijk|gelijk|binnen|in|zo|dan|ook|altijd|nooit|snel|gegarandeerd|binnenkort|spoedig|morgen|vandaag)$/.test(
    normAt(stream, start + 1),
  );
}

/** *Wij zien dat de vloer stuk is en laten hem herstellen*: behind a subordinate clause the main one goes on. */
export function withSharedSubject(stream: TokenStream, clause: Range, focus: Range): Range {
  if (isTag(stream, clause, focus)) {
    const above = clauseBefore(stream, clause);
    return above === undefined ? clause : { start: above.start, end: clause.end };
  }
  if (!SUBORDINATORS.has(normAt(stream, clause.start))) return clause;
  const { start, end } = conjunctOf(stream, clause, focus.start);
  const before = clauseBefore(stream, clause);
  if (start === clause.start || before === undefined) return clause;
  const [ended, verb] = [stream.tokens[start - 1], stream.tokens[start + 1]];
  const goesOn =
    ended !== undefined &&
    (isVerbal(ended) || /[^aeiou]t$/.test(ended.norm)) &&
    verb !== undefined &&
    isVerbForm(verb.norm) &&
    start + 2 < end;
  if (!goesOn) return clause;
  const subject = subjectOf(stream, before);
  // *die u meldde en ons belt*: what the clause itself tells goes on.
  const isSame = subject.actor === 'writer' && !subordinateGoesOn(stream, { start, end });
  return isSame ? { start: before.start, end: clause.end } : clause;
}

/** *Er wordt een monteur gestuurd, en wel zo snel mogelijk*, *Wij leveren overdag, zo snel mogelijk*: the time comes after the rest. */
function isTag(stream: TokenStream, clause: Range, focus: Range): boolean {
  const words = wordsOf(stream, clause).length - wordsOf(stream, focus).length;
  if (words === 0 && normAt(stream, clause.start - 1) === ',')
    return !wordsOf(stream, focus).some((word) => isVerbForm(word));
  return (
    /^(?:en|wel)$/.test(normAt(stream, clause.start)) &&
    words <= 2 &&
    normAt(stream, focus.start - 1) === 'wel'
  );
}

/** *dat u de bon bewaart en aan ons stuurt*: its verb stands last. */
function subordinateGoesOn(stream: TokenStream, part: Range): boolean {
  const last = wordsOf(stream, part).at(-1) ?? '';
  return !isVerbForm(normAt(stream, part.start + 1)) || (/[^aeiou]t$/.test(last) && isVerbForm(last));
}

/** *of hij in de toekomst terugkomt* */
export function isWhether(stream: TokenStream, clause: Range, focus: Range): boolean {
  const { tokens } = stream;
  const last = wordsOf(stream, clause).at(-1) ?? '';
  for (let at = clause.start; at < focus.start - 1; at++) {
    if ((tokens[at] as Token).norm !== 'of') continue;
    const { norm } = tokens[at + 1] as Token;
    if (SUBJECTS.has(norm) || (DETERMINERS.has(norm) && FINITE.has(last))) return true;
  }
  return false;
}

const DETERMINERS: ReadonlySet<string> = new Set(['de', 'het', 'een', 'uw', 'dit', 'deze', 'er']);
export const ABILITY: ReadonlySet<string> = new Set(['kan', 'kunnen', 'kunt']);

/** *niet op korte termijn*, *geen levering binnenkort*; *niet alleen* is none. */
export function holdsNegation(stream: TokenStream, part: Range, except?: Range): boolean {
  for (let at = part.start; at < part.end; at++) {
    if (except !== undefined && at >= except.start && at < except.end) continue;
    if (!isDenial(stream, at) || normAt(stream, at) === 'zonder') continue;
    if (!isRelieved(stream.tokens, part, at)) return true;
  }
  return false;
}

/** *Binnenkort hoeft u niet meer te bellen*: a burden that is taken away is promised. */
function isRelieved(tokens: readonly Token[], part: Range, negator: number): boolean {
  if (!/^(?:meer|langer)$/.test(tokens[negator + 1]?.norm ?? '')) return false;
  return tokens.slice(part.start, negator).some(({ norm }) => NEEDING_NOT.has(norm));
}

/** The *om* of the *om … te* that holds the match. */
export function aimStart(stream: TokenStream, clause: Range, focus: Range): number | undefined {
  const om = indexOfWord(stream, { start: clause.start, end: focus.start }, OM);
  if (om === undefined || !someWord(stream, { start: om, end: clause.end }, TE)) return undefined;
  return isClosed(stream, om, focus) ? undefined : om;
}

/** *Aan uw wens om te verhuizen proberen wij …*: the writer acts behind the *te* and its verb. */
function isClosed(stream: TokenStream, om: number, focus: Range): boolean {
  const te = indexOfWord(stream, { start: om, end: focus.start }, TE);
  if (te === undefined) return false;
  // *Het verzoek om uw adres aan te passen wordt …*
  return (
    someWord(stream, { start: te, end: focus.end }, WRITER_SUBJECTS) || FINITE.has(normAt(stream, te + 2))
  );
}
/** *Men doet er alles aan.* */
const MEN: ReadonlySet<string> = new Set(['men']);
/** *Er wordt alles aan gedaan om …*, *er wordt met man en macht gewerkt om …* */
const WORKED_AT =
  /\bwordt (?:er )?(?:(?:\p{L}+ ){0,2}alles (?:\p{L}+ ){0,2}gedaan|(?:\p{L}+ ){0,5}gewerkt)\b/u;
const OM: ReadonlySet<string> = new Set(['om', 'teneinde']);
const TE: ReadonlySet<string> = new Set(['te']);

/** *Ons doel is om …*, *het is onze bedoeling om …* */
export function isOurAim(stream: TokenStream, { start }: Range, aim: number): boolean {
  return OUR_AIM.test(wordsOf(stream, { start, end: aim }).join(' '));
}
const OUR_AIM = /\b(?:ons|onze|mijn) (?:doel|plan|bedoeling|streven|voornemen|opzet|inzet|ambitie)\b/;

/** *Wij doen er alles aan om …*: the writer works at it; *wij hebben uw nummer nodig om …*: a mere purpose. */
export function isEffort(stream: TokenStream, clause: Range, aim: number): boolean {
  const above = aim > clause.start ? { start: clause.start, end: aim } : clauseBefore(stream, clause);
  if (above === undefined) return false;
  if (WORKED_AT.test(wordsOf(stream, above).join(' '))) return true;
  if (!someWord(stream, above, EFFORTS)) return false;
  const subject = subjectOf(stream, above);
  if (someWord(stream, above, MEN)) return true;
  return (subject.actor === 'writer' || subject.actor === 'company') && !isNear(stream, subject, REQUESTING);
}

/** *…, zodat de storing zo snel mogelijk wordt verholpen*: the writer brings it about; not *vermeld …, zodat wij kunnen …*. */
export function isOurResult(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  if (above === undefined || someWord(stream, clause, ABILITY)) return false;
  if (someWord(stream, above, DEMANDING) || someWord(stream, above, ASKED)) return false;
  if (imperativeBefore(stream, above, above.end) !== undefined) return false;
  const subject = subjectOf(stream, above);
  return subject.actor === 'writer' && !isNear(stream, subject, REQUESTING);
}

/** *Laten we dat zo snel mogelijk bespreken*, said to each other. */
export function isProposal(stream: TokenStream, clause: Range): boolean {
  const [first, second] = wordsOf(stream, clause);
  return first === 'laten' && /^(?:we|wij)$/.test(second ?? '') && !wordsOf(stream, clause).includes('weten');
}

/** *wij hopen dat …*, *wij beloven niet dat …*, *het is belangrijk dat …* */
export function isSupposedAbove(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  if (above === undefined || ANNOUNCING.test(wordsOf(stream, above).join(' '))) return false;
  return (
    TOLD_US.test(wordsOf(stream, above).join(' ')) ||
    someWord(stream, above, SUPPOSING) ||
    holdsNegation(stream, above) ||
    isImpersonal(stream, above)
  );
}

/** *Wij laten u weten dat …*, *onze drukker laat weten dat …*, *wist u dat …*: what is told the reader; not *laat ons weten dat*. */
const ANNOUNCING =
  /\b(?:(?:wij|we|ik) la(?:at|ten)|la(?:at|ten) (?:wij|we|ik)) (?:u|je|jou|jullie)\b.* weten$|\bonze \p{L}+ la(?:at|ten)\b.* weten$|^(?:wist|weet) (?:u|je|jij|jullie)\b/u;

/** *Mij is beloofd dat …*: who waits tells. */
const TOLD_US = /\b(?:mij|me|ons)\b.*\b(?:beloofd|toegezegd)\b|\b(?:beloofd|toegezegd)\b.*\b(?:mij|me|ons)\b/;

/** *het is fijn*, *is het nodig* */
function isImpersonal({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end - 1).some(({ norm }, at) => {
    const next = (tokens[start + at + 1] as Token).norm;
    return (norm === 'het' && BEING.test(next)) || (BEING.test(norm) && next === 'het');
  });
}
const BEING = /^(?:is|was|lijkt|blijft|wordt)$/;

/** In a question-and-answer list the customer speaks: *Ik ga binnenkort verhuizen. Wat moet ik doen?* */
export function isCustomersVoice({ block, focus }: Match): boolean {
  const own = sentenceOf(block, focus.start);
  if (!someWord(block, own, FIRST_PERSON) || someWord(block, own, YOURS)) return false;
  if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'button') return true;
  return block.recall(asksInFirstPerson);
}

function asksInFirstPerson(block: BlockView): boolean {
  return block.sentences.some(
    (sentence) =>
      (block.tokens[sentence.end - 1] as Token).norm === '?' && someWord(block, sentence, FIRST_PERSON),
  );
}
const FIRST_PERSON: ReadonlySet<string> = new Set(['ik', 'mijn']);

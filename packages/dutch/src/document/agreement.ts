import type { BlockView, DocumentView, Range, Token } from '@geestdrift/engine';
import { clauseOf, normAt } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { tellsPast } from '../clause/past.js';
import { hasCapital } from '../clause/words.js';
import { datesIn } from '../dates/find-dates.js';
import { RECURRING } from '../dates/words.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue, timeUnit } from '../numbers/index.js';
import { saysAgreed } from '../promise/agreed.js';
import { someWord, wordsOf } from '../promise/words.js';

/** Whether a document says somewhere who does what by when: a date, a term, or words of an agreement. Looked for once. */
export function hasAgreement(document: DocumentView): boolean {
  return document.recall(findAgreement);
}

function findAgreement(document: DocumentView): boolean {
  for (const block of document.blocks()) {
    if (block.sentences.some((sentence) => isAgreement(block, sentence))) return true;
  }
  return false;
}

function isAgreement(block: BlockView, sentence: Range): boolean {
  if (
    someWord(block, sentence, SUMMED_UP) ||
    isSummary(block, sentence) ||
    saysAgreed(block, sentence) ||
    isConfirmed(block, sentence)
  )
    return true;
  if (someWord(block, sentence, OPENING) || isThanks(block, sentence)) return false;
  return datesIn(block, sentence).some(
    (at) =>
      !isDateline(block, at) &&
      !isDuration(block, at) &&
      !isSince(block, at) &&
      !isMonthsOwn(block, at) &&
      !isNoDay(block, at) &&
      !isDone(block, at) &&
      !tellsPast(block, conjunctOf(block, clauseOf(block, at), at)),
  );
}

const SUMMED_UP = wordSet(`
  samenvatting samengevat samenvattend afspraken afsprakenlijst actielijst actiepunten
`);

/** *Ik vat samen*, *om het samen te vatten*. */
function isSummary(block: BlockView, sentence: Range): boolean {
  return someWord(block, sentence, SUMMING) && someWord(block, sentence, TOGETHER);
}
const SUMMING: ReadonlySet<string> = new Set(['vat', 'vatten']);
const TOGETHER: ReadonlySet<string> = new Set(['samen']);

/** *Hiermee bevestig ik*, *wij bevestigen hierbij*. */
function isConfirmed(block: BlockView, sentence: Range): boolean {
  if (someWord(block, sentence, CONFIRM)) return someWord(block, sentence, HEREBY);
  // *Ter bevestiging*; not *wij sturen u een bevestiging*.
  return /\b(?:ter|hierbij|hiermee|bij deze) (?:\p{L}+ )?bevestiging\b/u.test(
    wordsOf(block, sentence).join(' '),
  );
}
const CONFIRM: ReadonlySet<string> = new Set(['bevestig', 'bevestigen']);
const HEREBY: ReadonlySet<string> = new Set(['hiermee', 'hierbij', 'graag', 'ter', 'ik', 'wij', 'we']);

/** When one can call or come: no agreement. */
const OPENING = wordSet('bereikbaar geopend open openingstijden telefonisch bereiken');

/** *Het invullen kost drie minuten*, *een filmpje van een half uur*: how long, not by when. */
function isDuration(block: BlockView, unit: number): boolean {
  const { tokens } = block;
  const known = timeUnit((tokens[unit] as Token).norm);
  if (known === undefined) return false;
  const clause = clauseOf(block, unit);
  // *De afhandeling duurt twee weken*: then it is done.
  if (someWord(block, clause, LASTING))
    return /^(?:seconde|minuut|kwartier|uur)$/.test(known.singular) || !isHandled(block, clause);
  const counted = tokens.slice(Math.max(clause.start, unit - 5), unit);
  if (
    !counted.some(({ kind, norm }) => kind === 'number' || numberValue(norm) !== undefined || norm === 'half')
  )
    return false;
  return (
    !counted.some(({ norm }) => WITHIN.test(norm)) &&
    !/^(?:na|voor|vóór|nadat|voordat)$/.test(tokens[unit + 1]?.norm ?? '') &&
    !tokens.slice(clause.start, unit).some(({ norm }) => /(?:tijd|termijn|duur)$/.test(norm))
  );
}
/** *Dat duurt twee weken*, *de levering duurt twee weken*; not *de cursus duurt twee weken*. */
function isHandled(block: BlockView, clause: Range): boolean {
  const words = wordsOf(block, clause);
  return (
    words.some((word) => HANDLING.test(word)) ||
    /\b(?:dit|dat|het) (?:duurt|kan|zal|kost)\b/.test(words.join(' '))
  );
}
const HANDLING =
  /(?:handeling|levering|reparatie|verwerking|bezorging|herstel|procedure|aanvraag|onderzoek|werk|zaamheden)$/;
const LASTING: ReadonlySet<string> = new Set(['duurt', 'duren', 'kost', 'kosten', 'beslag']);
const WITHIN =
  /^(?:binnen|over|na|in|uiterlijk|maximaal|hooguit|circa|ongeveer|tot|rond|om|elke|iedere|per)$/;

/** *Fijn gesprek vanmiddag*, *bedankt voor uw bezoek van maandag*: what was. */
function isThanks(block: BlockView, sentence: Range): boolean {
  return (
    THANKING.has((block.tokens[sentence.start] as Token).norm) &&
    someWord(block, sentence, CONTACT) &&
    !someWord(block, sentence, AND)
  );
}
const THANKING: ReadonlySet<string> = new Set(['fijn', 'leuk', 'prettig', 'goed', 'mooi', 'dank', 'bedankt']);
const CONTACT = wordSet(`
  gesprek telefoontje telefoongesprek bezoek mail mailtje e-mail bericht berichtje brief kennismaking
  overleg belletje
`);
const AND: ReadonlySet<string> = new Set(['en', 'dat', 'uiterlijk', 'binnen']);

/** *Het lesgeld van deze maand*: what it is, not when. */
function isMonthsOwn({ tokens }: BlockView, at: number): boolean {
  return (
    /^(?:maand|week|jaar|kwartaal|seizoen)$/.test((tokens[at] as Token).norm) &&
    /^(?:deze|dit|volgende|komende)$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[at - 2]?.norm === 'van'
  );
}

/** *volgend jaar*, *voor kinderen tot twee jaar*, *12 euro per maand*, *werkt van maandag tot en met donderdag*, *de wekelijkse markt*: nothing is due. */
function isNoDay(stream: BlockView, at: number): boolean {
  const [norm, before] = [normAt(stream, at), normAt(stream, at - 1)];
  if (/^(?:jaar|jaren|seizoen)$/.test(norm))
    return !stream.tokens.slice(Math.max(0, at - 3), at).some((token) => DUE.test(token.norm));
  if (RECURRING.has(norm) && norm.endsWith('se')) return true;
  if (norm === 'weekend') return before === 'het' && normAt(stream, at - 2) === 'in';
  // *Het scherm ververst elke vijf minuten.*
  if (/^(?:seconde|minuut)/.test(timeUnit(norm)?.singular ?? ''))
    return stream.tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:elke|iedere)$/.test(token.norm));
  if (norm === 'uur' && before === 'een') return normAt(stream, at + 1) === 'of';
  if (before === 'per') return /^(?:euro|€|\d.*|procent|%)$/.test(normAt(stream, at - 2));
  const isRange = /^(?:tot|t|t\/m)$/;
  return (
    /dag$/.test(norm) &&
    (isRange.test(normAt(stream, at + 1))
      ? before === 'van'
      : normAt(stream, at - 2) === 'en' && before === 'met')
  );
}
const DUE = /^(?:binnen|over|uiterlijk|dit)$/;

/** *Het hek is maandag gezet*: it was; not *de afspraak is maandag gepland*. */
function isDone(block: BlockView, at: number): boolean {
  const clause = conjunctOf(block, clauseOf(block, at), at);
  if (!someWord(block, clause, BEING)) return false;
  const behind = block.tokens.slice(at + 1, clause.end).filter(({ kind }) => kind === 'word');
  const told = [behind.at(0), behind.at(-1)].find((word) => word !== undefined && isParticiple(word.norm));
  if (told === undefined || PLANNED.test(told.norm)) return false;
  return !hasCapital(block, told);
}
const BEING: ReadonlySet<string> = new Set(['is', 'zijn', 'ben', 'bent']);
const PLANNED =
  /(?:plan|rooster|reserveer|boek|bepaal|voorzie|stel|leg|verzet|verplaats|ver?schoven|spro)\p{L}*$/u;

/** *Sinds maandag doet de lift het niet.* */
function isSince({ tokens }: BlockView, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'sinds' || norm === 'sedert');
}

/** *Utrecht, 3 mei 2026*, *Datum: …*: a line with little besides a date, above the letter; no cell or item of a list. */
function isDateline(block: BlockView, at: number): boolean {
  if (block.kind === 'table-cell' || block.kind === 'list-item') return false;
  const { start } = block.tokens[at] as Token;
  // No more than a line of that kind is long: a text may be one line.
  const before = block.text.slice(Math.max(0, start - LONGEST_LINE), start).split('\n');
  if (before.length === 1 && start > LONGEST_LINE) return false;
  const line = `${before.at(-1)}${block.text.slice(start, start + LONGEST_LINE).split('\n', 1)[0]}`;
  const [first = '', ...words] = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return HEADS.has(first) || (words.length <= 1 && /(?:19|20)\d\d/.test(line) && !DEADLINE.has(first));
}
/** Of *Betreft: …* too, which may say what about. */
const LONGEST_LINE = 400;
const HEADS = wordSet('datum betreft onderwerp kenmerk verzonden ordernummer');
const DEADLINE: ReadonlySet<string> = new Set(['uiterlijk', 'op', 'voor', 'vóór', 'tot', 'vanaf', 'per']);

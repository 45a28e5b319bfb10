import type { BlockView, Range, Token } from '@geestdrift/engine';
import { normAt, sentenceAfter, sentenceBefore } from '../clause/clause.js';
import { hasCapital } from '../clause/words.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord, wordsOf } from '../promise/words.js';
import { COMPANY, PLACES, POSSESSIVES } from './lexicon.js';

/** How a firm that writes speaks to its reader: *Kom langs*, *Bel voor een afspraak*. */
export const INVITING =
  /^(?:kom|proef|ervaar|ontdek|boek|bestel|bel|loop|word|welkom|maak|kies|ga|koop|mail|app|vraag|plan|reserveer|bezoek|profiteer|probeer|schuif|huur|stap|neem|schrijf|meld|start|kampeer|logeer|overnacht|eet|vier)$/;

/** With these the firm is news, and the writer somebody else. */
const NEWS: ReadonlySet<string> = wordSet(`
  volgens schrijft schreef meldt meldde zegt aldus krant dagblad redactie interview artikel lees leest lezers nieuws uitslag stem stemde
  winnaar winnaars jury juryrapport onderzoek onderzocht test gefeliciteerd feliciteren felicitaties proficiat daar zij ze hij hun hen diens concurrent
  verslaggever redacteur recensent oordeel panel uitgereikt uitreiking verkiezing onderscheiding eigenaar directeur uitkomst lijst ranglijst
`);
const JOINING: ReadonlySet<string> = wordSet("& + en van de het der den 't");
const BEING = /^(?:is|blijft|werd|heeft|mag)$/;
/** *Bakkerij Smit in de Dorpsstraat is …*: how many words of place may stand behind a name. */
const PLACE_REACH = 4;

/**
 * *Wist u dat Brood & Zo de klantvriendelijkste winkel van Nederland is? Proef het zelf*: the firm that is praised
 * invites the reader beside it, so it writes.
 */
export function isHost(block: BlockView, sentence: Range, focus: Range): boolean {
  const name = firmIn(block, { start: sentence.start, end: focus.end }) ?? oneWordIn(block, sentence);
  if (name === undefined || isAnothers(block, name) || !isPraised(block, name, sentence, focus)) return false;
  // A sportsman is number one too.
  const isSubject =
    name.start === sentence.start &&
    name.end - name.start > 1 &&
    name.end < focus.start &&
    !isMark(block, name.end);
  const isSure = isSubject || someKind(block, name) || !someWord(block, focus, FIRST);
  return (
    isSure &&
    (speaksToReader(block, sentence) ||
      (someKind(block, name) && saysNoMore(block) && !isOver(block, sentence)))
  );
}

/** *Kapsalon Knip is de beste kapper van Breda. Er is koffie.*, and nothing else: who would say so but the firm? */
function saysNoMore(block: BlockView): boolean {
  const isWhole = block.sentences.length <= FEW && [-1, 1].every((way) => block.neighbour(way) === undefined);
  return (
    isWhole && block.sentences.every((said) => !isNews(block, [said]) && !someWord(block, said, VISITORS))
  );
}
const FEW = 3;
/** Somebody else tells it; whoever shouts advertises. */
function isNews(block: BlockView, ranges: readonly Range[]): boolean {
  return ranges.some(
    (range) =>
      someWord(block, range, NEWS) &&
      !(/!$/.test(normAt(block, range.end - 1)) && firmIn(block, range)?.start === range.start),
  );
}
/** Who tells of a visit: *Wij aten er gisteren*. */
const VISITORS: ReadonlySet<string> = wordSet('wij we ik mijn er aten bezochten sliepen logeerden');
/** *Restaurant De Kas was het beste van Breda*; a grade that was given is praise still. */
function isOver(block: BlockView, sentence: Range): boolean {
  const words = wordsOf(block, sentence).join(' ');
  return PAST.test(words) && !AWARDED.test(words);
}
const AWARDED = /\b(?:uitgeroepen|verkozen|gekozen|bekroond)\b/;
const PAST =
  /(?:^| )(?:was|waren|werd|werden|opende|won|wonnen|had|hadden|stond|gaf|gaven|kreeg|kregen)(?: |$)/;

function isMark({ tokens }: BlockView, at: number): boolean {
  return /^[,:–]$/.test(tokens[at]?.norm ?? '');
}

/** *Onze klant Bakkerij Smit*. */
function isAnothers({ tokens }: BlockView, { start }: Range): boolean {
  return [1, 2].some((back) => POSSESSIVES.has(tokens[start - back]?.norm ?? ''));
}
const FIRST: ReadonlySet<string> = wordSet('nummer nr no');

/** *Uitvaartzorg De Linde biedt …* beside *U bereikt ons …*; a foundation that others tell of is none. */
export function opensWithHost(block: BlockView, sentence: Range): boolean {
  const name = firmIn(block, sentence);
  return (
    name?.start === sentence.start &&
    OFFERING.test(normAt(block, name.end)) &&
    someKind(block, name) &&
    !/^(?:stichting|vereniging)$/.test(normAt(block, name.start)) &&
    speaksToReader(block, sentence)
  );
}
const OFFERING = /^(?:biedt|bieden|heeft|geeft|is|zet|doet)$/;

/** Whether a firm is named by its kind: *Rijschool Kok*, *Dakwerken Verbruggen*. */
export function namesFirm(block: BlockView, sentence: Range): boolean {
  const name = firmIn(block, sentence);
  return (
    name !== undefined && someKind(block, name) && !isAnothers(block, name) && !isNews(block, [sentence])
  );
}

/** *Klanten beoordelen Rijschool Kok met een 9,2. Bel voor een proefles*: known for a firm by its kind. */
export function isHostByKind(block: BlockView, sentence: Range): boolean {
  const name = firmIn(block, sentence);
  if (name === undefined || !someKind(block, name)) return false;
  return (
    invites(block, sentence) ||
    (!isAnothers(block, name) && (speaksToReader(block, sentence) || saysNoMore(block)))
  );
}

/** *Zwembadbouwer Aqualux is al twaalf jaar nummer één*; not when that is news. */
export function isFirmFirst(block: BlockView, sentence: Range): boolean {
  const name = firmIn(block, sentence);
  if (name?.start !== sentence.start || !someKind(block, name)) return false;
  if (!/^(?:is|blijft)$/.test(block.tokens[name.end]?.norm ?? '')) return false;
  return ![sentence, ...beside(block, sentence)].some((range) => someWord(block, range, NEWS));
}

/** The first name of a firm: its kind and a name (*Optiek Jansen*), or capitals on end or joined (*Brood & Zo*). */
function firmIn(block: BlockView, { start, end }: Range): Range | undefined {
  const { tokens } = block;
  const isCapital = (at: number): boolean => at < end && hasCapital(block, tokens[at]);
  for (let at = start; at < end; at++) {
    const { norm } = tokens[at] as Token;
    const isKind = COMPANY.test(norm) && isCapital(at + 1);
    const isOpener = FUNCTION_WORDS.has(norm) && !/^(?:de|het|van)$/.test(norm);
    if (!isKind && (!isCapital(at) || isOpener)) continue;
    let last = at;
    for (let next = at + 1; isCapital(next) || (JOINING.has(tokens[next]?.norm ?? '') && next < end); next++)
      if (isCapital(next)) last = next;
    if (last > at) return { start: at, end: last + 1 };
  }
  return undefined;
}

/** *Snoekjes is …*: no other word opens a sentence so, but a place's name. */
function oneWordIn({ tokens }: BlockView, { start }: Range): Range | undefined {
  const norm = tokens[start]?.norm ?? '';
  const isName = !FUNCTION_WORDS.has(norm) && !PLACES.has(norm) && BEING.test(tokens[start + 1]?.norm ?? '');
  return isName ? { start, end: start + 1 } : undefined;
}

/** *Rijschool Pedaal, al twaalf jaar …*, *Makelaardij Bos – uitgeroepen tot …*: a sign, where no verb follows. */
export function opensAsSign(block: BlockView, sentence: Range, focus: Range): boolean {
  const name = firmIn(block, sentence);
  const goesOn = block.tokens.slice(focus.end, sentence.end - 1).some(({ kind }) => kind === 'punctuation');
  return name?.start === sentence.start && someKind(block, name) && isMark(block, name.end) && !goesOn;
}

/** *De klantvriendelijkste camping: Camping De Wielewaal*. */
export function closesAsSign(block: BlockView, from: number, end: number): boolean {
  if (normAt(block, from) !== ':') return false;
  const name = firmIn(block, { start: from + 1, end });
  return name?.start === from + 1 && someKind(block, name);
}

/** Whether the words name a kind of company. */
export function someKind({ tokens }: BlockView, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(({ norm }) => COMPANY.test(norm) || COMPANY.test(norm.replace(/e?n$|s$|t?je$/, '')));
}

/** The name is the subject, or what is praised stands behind it in apposition. */
function isPraised(block: BlockView, name: Range, sentence: Range, focus: Range): boolean {
  const { tokens } = block;
  const behind = tokens.slice(name.end, focus.start);
  const [next] = behind;
  if (isMark(block, name.end)) return behind.every(({ norm }, at) => at === 0 || FUNCTION_WORDS.has(norm));
  const at = behind.findIndex(({ norm }) => BEING.test(norm));
  const isPlaced = /^(?:in|uit|te|op|aan|bij|van)$/.test(next?.norm ?? '') && at <= PLACE_REACH;
  if (at === 0 || (at > 0 && isPlaced)) return true;
  const before = tokens[name.start - 1]?.norm ?? '';
  if (before === 'dat' || before === 'omdat')
    return tokens.slice(focus.end, sentence.end).some(({ norm }) => BEING.test(norm));
  return name.start > sentence.start && BEING.test(before);
}

function beside(block: BlockView, { start }: Range): Range[] {
  return [sentenceBefore(block, start), sentenceAfter(block, start)].filter((range) => range !== undefined);
}

/** A sentence beside it invites the reader, is on us, or is on the reader and no news. */
function speaksToReader(block: BlockView, sentence: Range): boolean {
  if (invites(block, sentence)) return true;
  const around = beside(block, sentence);
  if (isNews(block, [sentence, ...around])) return false;
  return around.some(
    (range) =>
      someWord(block, range, WE) ||
      (someWord(block, range, OURS) && !wordsOf(block, range).some((word) => COMPARING.test(word))) ||
      opensWithReader(block, range) ||
      OFFERED.test(wordsOf(block, range).join(' ')),
  );
}

/** *Uw bril is …*, *Bij ons krijgt u …*; not *Met ons arrangement slaapt u er om de hoek*. */
function opensWithReader(block: BlockView, range: Range): boolean {
  const words = wordsOf(block, range);
  const [first, second] = words;
  return READER_WORDS.has(first ?? '') || (first === 'bij' && second === 'ons') || isOnOurs(words);
}

/** *Op onze site vindt u …*, *Onze kaart is …*; not *Op onze site vindt u ook andere hotels*, *Onze kassa staat er al jaren*. */
function isOnOurs(words: readonly string[]): boolean {
  const at = /^(?:in|op|aan|via)$/.test(words[0] ?? '') ? 1 : 0;
  return POSSESSIVES.has(words[at] ?? '') && !words.some((word) => COMPARING.test(word));
}
const COMPARING = /^(?:alle|andere?|ook|meer|er|hem|klanten?)$|^vergelijk/;

/** *Voor een apk kunt u zonder afspraak langskomen*. */
const OFFERED = /^(?:voor|met|in|op|aan) .*\bkun(?:t|nen)? (?:u|je|jullie)\b/;
const WE: ReadonlySet<string> = wordSet('wij we');
const OURS: ReadonlySet<string> = wordSet('ons onze');

/** *Kom langs*; not *Bezoek ook het Van Gogh Museum*, which a guide says. */
function invites(block: BlockView, sentence: Range): boolean {
  return beside(block, sentence).some(
    ({ start }) => INVITING.test(normAt(block, start)) && normAt(block, start + 1) !== 'ook',
  );
}

import type { Match, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { insertBefore, replaceRange, rewordAt, takeOut, takeOutAt, textIn } from '../edits/token-edits.js';
import { BE } from '../lexicon/auxiliaries.js';
import { PLURAL_AUXILIARIES } from '../lexicon/plural-auxiliaries.js';
import { isAsked } from './asked.js';
import { enoughAt, opensAfterEnough } from './enough.js';
import { type MetExpectation, readMet } from './reading.js';
import { exceeding } from './verbs.js';

/** *voldoet aan uw verwachtingen* → *overtreft uw verwachtingen*, in the same form and order; none in what is asked. */
export function exceedExpectation(match: Match): readonly Rewriting[] {
  const met = readMet(match);
  if (met === undefined || isAsked(match.block, met)) return [];
  const edits = editsFor(match.block, met);
  return edits === undefined
    ? []
    : [{ edits: [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end) }];
}

/** *conform (uw) verwachting* → *boven (uw) verwachting*; without an article the singular is usual; none in a question. */
export function aboveExpectation({ block, focus, captures }: Match): readonly Rewriting[] {
  if (isQuestion(block, focus.start)) return [];
  const noun = captures.get('noun')?.start ?? focus.end - 1;
  const edits = [rewordAt(block, focus.start, 'boven')];
  const isBare = noun === focus.start + 1 && block.tokens[noun]?.norm === 'verwachtingen';
  if (isBare && block.tokens[noun + 1]?.norm === 'van') return [];
  if (isBare) edits.push(rewordAt(block, noun, 'verwachting'));
  return [{ edits }];
}

function editsFor(block: TokenStream, met: MetExpectation): readonly TextEdit[] | undefined {
  if (opensSentence(block, met)) return frontedEdits(block, met);
  const verb = verbEdit(block, met);
  const object = objectEdits(block, met);
  const subject = met.isPassive ? passiveEdits(block, met) : [];
  if (verb === undefined || object === undefined || subject === undefined) return undefined;
  return [verb, ...object, ...subject, ...leftOver(block, met), ...haveEdits(block, met)];
}

/** The particle goes, and a word that was said of meeting: *maken uw verwachtingen volledig waar*. */
function leftOver(block: TokenStream, met: MetExpectation): readonly TextEdit[] {
  const enough = enoughAt(block, met);
  if (met.particle === undefined) return enough === undefined ? [] : [takeOutAt(block, enough)];
  if (enough === met.particle - 1) return [takeOut(block, { start: enough, end: met.particle + 1 })];
  const particle = takeOutAt(block, met.particle);
  return enough === undefined ? [particle] : [particle, takeOutAt(block, enough)];
}

function verbEdit(block: TokenStream, met: MetExpectation): TextEdit | undefined {
  const token = block.tokens[met.verb] as Token;
  const form = exceeding(token.norm, met.meeting, met.isParticiple);
  return form === undefined ? undefined : rewordAt(block, met.verb, form);
}

/** What becomes of *aan* and the phrase behind it; undefined where the phrase is shared with something else. */
function objectEdits(block: TokenStream, met: MetExpectation): readonly TextEdit[] | undefined {
  const { aan, phrase, where, verb } = met;
  if (aan === undefined) return [];
  if (where !== undefined) return [rewordAt(block, where, 'die'), takeOutAt(block, aan)];
  if (aan > phrase.noun) return [rewordAt(block, aan, 'die')];
  if (sharesPreposition(block, met)) return undefined;
  if (startsWithEr(block, met)) return [takeOut(block, { start: aan, end: phrase.end })];
  const drop = { range: { start: startOf(block, aan), end: startOf(block, aan + 1) }, text: '' };
  if (isNominal(block, met)) return [rewordAt(block, aan, 'van')];
  if (verb > aan || met.order.isSecond) return [drop];
  if (aan !== met.order.cluster.end && !isShift(block, met)) return undefined;
  return [
    insertBefore(block, met.order.cluster.start, phraseText(block, met)),
    takeOut(block, { start: aan, end: phrase.end }),
  ];
}

/** Only adverbs stand between the verbs and *aan*: *voldoen, ook in de winter, aan* is too far apart to move. */
function isShift({ tokens }: TokenStream, { order, aan = 0 }: MetExpectation): boolean {
  return tokens
    .slice(order.cluster.end, aan)
    .every(({ kind, norm }) => kind === 'word' && !/^(?:en|of)$/.test(norm));
}

/** *aan de norm en aan uw verwachtingen*: the verb governs both. */
function sharesPreposition(
  { tokens }: TokenStream,
  { verb, aan = 0, phrase, order }: MetExpectation,
): boolean {
  const [from, to] = verb < aan ? [verb, aan] : [phrase.end, verb];
  const joined = /^(?:en|of|maar|als)$/;
  return (
    hasAan(tokens.slice(from, to)) ||
    (joined.test(tokens[aan - 1]?.norm ?? '') &&
      hasAan(tokens.slice(verb < aan ? verb : order.start, aan))) ||
    (joined.test(tokens[phrase.end]?.norm ?? '') && tokens[phrase.end + 1]?.norm === 'aan')
  );
}

function hasAan(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => norm === 'aan');
}

/** *het voldoen aan*: the infinitive is a noun. */
function isNominal({ tokens }: TokenStream, { verb }: MetExpectation): boolean {
  return (
    /^(?:het|ons|dit|uw|hun)$/.test(tokens[verb - 1]?.norm ?? '') &&
    (tokens[verb]?.norm.endsWith('en') ?? false)
  );
}

/** *Voldoen aan uw verwachtingen is ons doel*: an infinitive that opens the sentence. */
function opensSentence(block: TokenStream, { order, verb, aan, phrase }: MetExpectation): boolean {
  return (
    aan === verb + 1 &&
    aan < phrase.noun &&
    (!order.isSecond || verb > order.start) &&
    opensAfterEnough(block, verb)
  );
}

/** The phrase comes first, and the capital goes with it. */
function frontedEdits(block: TokenStream, met: MetExpectation): readonly TextEdit[] {
  const { start } = sentenceOf(block, met.verb);
  const text = `${phraseText(block, met)} overtreffen`;
  return [replaceRange(block, { start, end: met.phrase.end }, text)];
}

function phraseText(block: TokenStream, { phrase }: MetExpectation): string {
  return textIn(block, { start: phrase.start, end: phrase.end });
}

/** The expectations are the subject: *wordt* → *worden*, and *er* goes. */
function passiveEdits(block: TokenStream, met: MetExpectation): readonly TextEdit[] | undefined {
  if (met.aan === undefined) return [];
  const { auxiliary } = met.order;
  if (auxiliary === undefined) return undefined;
  return [...agreementOf(block, met, auxiliary), ...erEdits(block, met)];
}

function agreementOf(
  block: TokenStream,
  { phrase, order }: MetExpectation,
  auxiliary: number,
): readonly TextEdit[] {
  const noun = block.tokens[phrase.noun]?.norm ?? '';
  const isPlural = noun.endsWith('en') || (phrase.end - 1 > phrase.noun && phrase.holder === undefined);
  const form = PLURAL_AUXILIARIES.get(block.tokens[auxiliary]?.norm ?? '');
  const isInfinitive = block.tokens[order.cluster.start]?.norm === 'te';
  return isPlural && form !== undefined && !isInfinitive ? [rewordAt(block, auxiliary, form)] : [];
}

function erEdits(block: TokenStream, met: MetExpectation): readonly TextEdit[] {
  const at = erOf(block, met);
  if (at === undefined) return [];
  return [startsWithEr(block, met) ? rewordAt(block, at, phraseText(block, met)) : takeOutAt(block, at)];
}

function erOf({ tokens }: TokenStream, { order, verb, aan = verb }: MetExpectation): number | undefined {
  for (let at = order.start; at < Math.min(verb, aan); at++) if (tokens[at]?.norm === 'er') return at;
  return undefined;
}

/** *Er wordt aan uw verwachtingen voldaan*. */
function startsWithEr(block: TokenStream, met: MetExpectation): boolean {
  const at = met.isPassive ? erOf(block, met) : undefined;
  return at !== undefined && at === met.order.start && !met.order.isSubordinate;
}

/** *is tegemoetgekomen* → *heeft overtroffen*. */
function haveEdits(
  block: TokenStream,
  { meeting, isParticiple, order }: MetExpectation,
): readonly TextEdit[] {
  if (!meeting.goesWithBe || !isParticiple || order.auxiliary === undefined) return [];
  const form = block.tokens[order.auxiliary]?.norm ?? '';
  const have = BE.has(form) ? HAVE_OF.get(form) : undefined;
  return have === undefined ? [] : [rewordAt(block, order.auxiliary, have)];
}

const HAVE_OF: ReadonlyMap<string, string> = new Map([
  ['is', 'heeft'],
  ['zijn', 'hebben'],
  ['was', 'had'],
  ['waren', 'hadden'],
  ['ben', 'heb'],
  ['bent', 'hebt'],
]);

function startOf({ tokens }: TokenStream, at: number): number {
  return (tokens[at] as Token).start;
}

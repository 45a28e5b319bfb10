import {
  deletion,
  keepCase,
  type Match,
  type Rewriting,
  type TextEdit,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { PLURAL_AUXILIARIES } from '../lexicon/plural-auxiliaries.js';
import { isAsked } from './asked.js';
import { enoughAt, opensAfterEnough } from './enough.js';
import { BE } from './lexicon.js';
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
  const edits = [replaced(block, focus.start, 'boven')];
  const isBare = noun === focus.start + 1 && block.tokens[noun]?.norm === 'verwachtingen';
  if (isBare && block.tokens[noun + 1]?.norm === 'van') return [];
  if (isBare) edits.push(replaced(block, noun, 'verwachting'));
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
  if (met.particle === undefined) return enough === undefined ? [] : [gone(block, enough, enough + 1)];
  if (enough === met.particle - 1) return [gone(block, enough, met.particle + 1)];
  const particle = gone(block, met.particle, met.particle + 1);
  return enough === undefined ? [particle] : [particle, gone(block, enough, enough + 1)];
}

function verbEdit(block: TokenStream, met: MetExpectation): TextEdit | undefined {
  const token = block.tokens[met.verb] as Token;
  const form = exceeding(token.norm, met.meeting, met.isParticiple);
  return form === undefined ? undefined : replaced(block, met.verb, form);
}

/** What becomes of *aan* and the phrase behind it; undefined where the phrase is shared with something else. */
function objectEdits(block: TokenStream, met: MetExpectation): readonly TextEdit[] | undefined {
  const { aan, phrase, where, verb } = met;
  if (aan === undefined) return [];
  if (where !== undefined) return [replaced(block, where, 'die'), gone(block, aan, aan + 1)];
  if (aan > phrase.noun) return [replaced(block, aan, 'die')];
  if (sharesPreposition(block, met)) return undefined;
  if (startsWithEr(block, met)) return [gone(block, aan, phrase.end)];
  const drop = { range: { start: startOf(block, aan), end: startOf(block, aan + 1) }, text: '' };
  if (isNominal(block, met)) return [replaced(block, aan, 'van')];
  if (verb > aan || met.order.isSecond) return [drop];
  if (aan !== met.order.cluster.end && !isShift(block, met)) return undefined;
  const at = startOf(block, met.order.cluster.start);
  return [
    { range: { start: at, end: at }, text: `${phraseText(block, met)} ` },
    gone(block, aan, phrase.end),
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
  const range = { start: startOf(block, start), end: (block.tokens[met.phrase.end - 1] as Token).end };
  return [{ range, text: `${phraseText(block, met)} overtreffen` }];
}

function phraseText(block: TokenStream, { phrase }: MetExpectation): string {
  return block.text.slice(startOf(block, phrase.start), (block.tokens[phrase.end - 1] as Token).end);
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
  return isPlural && form !== undefined && !isInfinitive ? [replaced(block, auxiliary, form)] : [];
}

function erEdits(block: TokenStream, met: MetExpectation): readonly TextEdit[] {
  const at = erOf(block, met);
  if (at === undefined) return [];
  return [startsWithEr(block, met) ? replaced(block, at, phraseText(block, met)) : gone(block, at, at + 1)];
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
  return have === undefined ? [] : [replaced(block, order.auxiliary, have)];
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

function gone({ text, tokens }: TokenStream, from: number, to: number): TextEdit {
  return { range: deletion(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end), text: '' };
}

function replaced({ text, tokens }: TokenStream, at: number, form: string): TextEdit {
  const { start, end } = tokens[at] as Token;
  return { range: { start, end }, text: keepCase(text.slice(start, end), form) };
}

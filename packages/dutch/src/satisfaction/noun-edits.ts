import type { Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { agreementEdits, analyseNounPhrase, determinerOf } from '../agreement/index.js';
import { sentenceOf } from '../clause/clause.js';
import { rewordAt, rewordFrom, textOf } from '../edits/token-edits.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { inflectLike, verbFormOf } from '../morphology/verb-slots.js';
import { wordSet } from '../morphology/word-list.js';

export const DE = { gender: 'de', number: 'singular' } as const;
export const HET = { gender: 'het', number: 'singular' } as const;

/** Replaces a noun (some tokens long) by a het-word with what agrees with it; undefined where no right form exists. */
export function replaceNoun(
  stream: TokenStream,
  first: number,
  last: number,
  text: string,
): readonly TextEdit[] | undefined {
  const agreement = agreementEdits(stream, first, DE, HET, last);
  if (agreement === null || sharesNoun(stream, first)) return undefined;
  const edit = rewordFrom(stream, { start: first, end: last + 1 }, text);
  const known = new Set(agreement.map(({ range }) => range.start));
  const compared = comparedEdits(stream, last).filter(({ range }) => !known.has(range.start));
  return [...agreement, ...compared, edit].sort((a, b) => a.range.start - b.range.start);
}

/** *van een lage naar een hoge klanttevredenheid*: the adjective far off would have to change too. */
function sharesNoun(stream: TokenStream, first: number): boolean {
  const { tokens } = stream;
  const { start } = analyseNounPhrase(tokens, first, DE, stream.text);
  const [determiner, adjective, join] = [start - 3, start - 2, start - 1].map((at) => tokens[at]?.norm ?? '');
  if (!/^(?:naar|dan|tot)$/.test(join ?? '') || !adjective?.endsWith('e')) return false;
  return determinerOf(determiner ?? '') !== undefined && adjectiveEvidence(adjective) === 'sure';
}

const COMPARED = wordSet('en dan of met als boven onder naast tegenover');

const OWN = /^(?:onze|uwe|hunne|mijne|jouwe|zijne|hare)$/;

/** *onze klanttevredenheid en die van de concurrent*, *hoger dan de onze*: the pronoun agrees too. */
function comparedEdits(stream: TokenStream, last: number): readonly TextEdit[] {
  const { tokens } = stream;
  const { end } = sentenceOf(stream, last);
  for (let at = last + 2; at < Math.min(end, last + 10); at++) {
    if (tokens[at - 1]?.norm === 'dan' && tokens[at]?.norm === 'de' && OWN.test(tokens[at + 1]?.norm ?? '')) {
      return [rewordAt(stream, at, 'het')];
    }
    if (isBareAdjective(tokens, at)) return [rewordAt(stream, at, 'het')];
    const isPronoun = tokens[at]?.norm === 'die' && tokens[at + 1]?.norm === 'van';
    if (isPronoun && COMPARED.has(tokens[at - 1]?.norm ?? '')) return [rewordAt(stream, at, 'dat')];
  }
  return [];
}

/** *lager dan de Belgische*, with no noun behind it. */
function isBareAdjective(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== 'dan' || tokens[at]?.norm !== 'de') return false;
  const adjective = tokens[at + 1]?.norm ?? '';
  return adjective.endsWith('e') && adjectiveEvidence(adjective) !== 'no' && tokens[at + 2]?.kind !== 'word';
}

const GREAT: ReadonlyMap<string, string> = new Map([
  ['hoog', 'groot'],
  ['hoge', 'grote'],
  ['hoger', 'groter'],
  ['hogere', 'grotere'],
  ['hoogst', 'grootst'],
  ['hoogste', 'grootste'],
]);
const LINKING =
  /^(?:is|was|blijft|bleef|wordt|werd|zijn|zo|nog|erg|zeer|heel|al|steeds|nooit|ook|dan|weer|veel|te|het)$/;

/**
 * What reads better beside *enthousiasme*, as second rewritings: *een groot klantenthousiasme* for *hoog*, *vergroten* for
 * *verhogen*.
 */
export function withGreater(
  stream: TokenStream,
  noun: number,
  edits: readonly TextEdit[],
): readonly Rewriting[] {
  const great = greatEdits(stream, noun, edits);
  const enlarge = enlargeEdits(stream, noun, edits);
  return [{ edits }, ...[great, enlarge].flatMap((other) => (other === undefined ? [] : [{ edits: other }]))];
}

/** *hoge*, *hoger* before the noun, or behind *is*. */
function greatEdits(
  stream: TokenStream,
  noun: number,
  edits: readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const at = highBefore(tokens, noun) ?? highBehind(tokens, noun) ?? howHigh(tokens, noun);
  return at === undefined ? undefined : swap(stream, edits, at, (written) => GREAT.get(written));
}

function highBefore(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && token.norm !== ',') return undefined;
    if (GREAT.has(token.norm)) return at;
    if (!/e$/.test(token.norm) && token.norm !== 'en' && token.norm !== ',') return undefined;
  }
  return undefined;
}

function highBehind(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun + 1; at <= noun + 4; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (GREAT.has(norm)) return at > noun + 1 && !norm.endsWith('e') ? at : undefined;
    if (!LINKING.test(norm)) return undefined;
  }
  return undefined;
}

/** *Hoe hoog is onze klanttevredenheid?* */
function howHigh(tokens: readonly Token[], noun: number): number | undefined {
  return [noun - 2, noun - 3].find((at) => {
    return (
      tokens[at]?.norm === 'hoog' &&
      tokens[at - 1]?.norm === 'hoe' &&
      /^(?:is|was)$/.test(tokens[at + 1]?.norm ?? '')
    );
  });
}

/** The edits with another word for one token, whether they change that token already or not. */
function swap(
  stream: TokenStream,
  edits: readonly TextEdit[],
  at: number,
  replace: (written: string) => string | undefined,
): readonly TextEdit[] | undefined {
  const { start, end } = stream.tokens[at] as Token;
  const own = edits.find(({ range }) => range.start === start && range.end === end);
  const text = replace((own?.text ?? textOf(stream, at)).toLowerCase());
  if (text === undefined) return undefined;
  const rest = edits.filter((edit) => edit !== own);
  return [...rest, rewordAt(stream, at, text)].sort((a, b) => a.range.start - b.range.start);
}

/** *de klanttevredenheid verhogen*, *verhoging van de klanttevredenheid*. */
function enlargeEdits(
  stream: TokenStream,
  noun: number,
  edits: readonly TextEdit[],
): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const sentence = sentenceOf(stream, noun);
  const places: number[] = [];
  for (let at = sentence.start; at < sentence.end; at++)
    if (enlarged(tokens[at] as Token) !== undefined) places.push(at);
  const [place] = places;
  if (place === undefined || places.length > 1 || !areNear(tokens, place, noun)) return undefined;
  const token = tokens[place] as Token;
  return swap(stream, edits, place, (written) => enlarged({ ...token, norm: written }));
}

function enlarged({ norm, kind }: Token): string | undefined {
  if (kind !== 'word') return undefined;
  if (norm === 'verhoging') return 'vergroting';
  if (norm === 'verhogende' || norm === 'verhogend') return norm.replace('verhog', 'vergrot');
  return verbFormOf(norm, 'verhogen').length === 0 ? undefined : inflectLike(norm, 'verhogen', 'vergroten');
}

const FAR = 9;

/** No comma and no other object between the verb and the noun. */
function areNear(tokens: readonly Token[], verb: number, noun: number): boolean {
  const [from, to] = verb < noun ? [verb, noun] : [noun, verb];
  if (to - from > FAR) return false;
  return tokens
    .slice(from + 1, to)
    .every(({ norm, kind }) => kind === 'word' && !/^(?:en|of|dat|die|omdat|als)$/.test(norm));
}

import type { Match, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { analyseNounPhrase, determinerFor } from '../agreement/index.js';
import { sentenceOf } from '../clause/clause.js';
import { rewordAt, rewordFrom, textOf } from '../edits/token-edits.js';
import { joinCompound } from '../morphology/compounds.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { customersOf, isKlant } from './customers.js';
import { DE, HET, replaceNoun, withGreater } from './noun-edits.js';
import { isOutcome, isResearch, readSatisfactionWord, type SatisfactionWord } from './noun-words.js';

export const ENTHUSIASM = 'klantenthousiasme';

/** Rewrites a compound of *tevredenheid* with a customer noun, in one word or in several. */
export function rewriteCompound(match: Match): readonly Rewriting[] {
  const { block, focus } = match;
  const last = focus.end - 1;
  const at = [last, last - 1].find(
    (index) => index >= focus.start && block.tokens[index]?.norm.includes('tevredenheid'),
  );
  const token = at === undefined ? undefined : block.tokens[at];
  if (at === undefined || token === undefined) return [];
  const word = readSatisfactionWord(block, token);
  if (word === undefined) return [];
  const apart = at > focus.start ? (block.tokens[focus.start] as Token).norm.replace(/-$/, '') : '';
  const tail = at < last ? textOf(block, last) : word.tail;
  return rewriteWord(block, { first: focus.start, last, word: { ...word, head: word.head || apart, tail } });
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly word: SatisfactionWord;
}

function rewriteWord(stream: TokenStream, place: Place): readonly Rewriting[] {
  const { word } = place;
  if (/^garanties?$/i.test(word.tail)) return [];
  const shared = sharedHead(stream, place.first);
  if (shared === 'unclear') return [];
  if (word.tail !== '') return rewriteTail(stream, place, shared);
  if (isKlant(word.head)) return rewriteKlant(stream, place, shared);
  if (shared !== undefined || word.cut) return [];
  return rewriteOther(stream, place);
}

/** The first part of a pair that shares *tevredenheid*: *medewerkers-* in *medewerkers- en klanttevredenheid*. */
function sharedHead(stream: TokenStream, first: number): number | 'unclear' | undefined {
  const { tokens } = stream;
  const join = tokens[first - 1];
  const other = tokens[first - 2];
  if (join === undefined || other === undefined || !/^(?:en|of|&|én)$/.test(join.norm)) return undefined;
  if (!/-$/.test(textOf(stream, first - 2).replace(/[\u2010\u2011]/g, '-'))) return undefined;
  return /^(?:,|en)$/.test(tokens[first - 3]?.norm ?? '') ? 'unclear' : first - 2;
}

/** A compound goes on behind *tevredenheid*: its last part decides the grammar, and stays. */
function rewriteTail(
  stream: TokenStream,
  { first, last, word }: Place,
  shared: number | undefined,
): readonly Rewriting[] {
  const texts: string[] = [];
  if (isKlant(word.head)) texts.push(joinCompound(enthusiasmFor(word.head), word.tail));
  const experience =
    /enten$/.test(word.head) && word.head !== 'klanten' ? word.head : word.head.replace(/^klanten$/, 'klant');
  const named = isResearch(word.tail) || (isOutcome(word.tail) && !isKlant(word.head));
  if (named) texts.push(joinCompound(`${experience}belevings`, word.tail));
  const other = shared === undefined ? [] : [completion(stream, shared, 'tevredenheids-')];
  return texts.map((text) => {
    const kept = keepTail(text, word.tail, textOf(stream, first));
    return { edits: [...other, rewordFrom(stream, { start: first, end: last + 1 }, kept)] };
  });
}

/** `keepCase` sees capitals in all letters only where the tail has them too. */
function keepTail(text: string, tail: string, original: string): string {
  return original === original.toUpperCase() ? text : text.slice(0, -tail.length) + tail;
}

/** *medewerkers-* gets what it shared. */
function completion(stream: TokenStream, shared: number, end: string): TextEdit {
  const token = stream.tokens[shared] as Token;
  const bare = textOf(stream, shared).replace(/[-\u2010\u2011]$/, '');
  const text = bare.length > 1 && bare === bare.toUpperCase() ? end.toUpperCase() : end;
  return { range: { start: token.start + bare.length, end: token.end }, text };
}

function enthusiasmFor(head: string): string {
  return head.replace(/klant(?:en)?$/, ENTHUSIASM);
}

function rewriteKlant(
  stream: TokenStream,
  { first, last, word }: Place,
  shared: number | undefined,
): readonly Rewriting[] {
  if (word.cut) {
    const edit = rewordAt(stream, first, `${enthusiasmFor(word.head)}-`);
    return [{ edits: [edit] }];
  }
  if (shared !== undefined) return rewriteShared(stream, first, last, word, shared);
  const edits = replaceNoun(stream, first, last, enthusiasmFor(word.head));
  if (edits === undefined) return [];
  const loyalty = completeBehind(stream, last, edits);
  return withGreater(stream, first, loyalty);
}

/** *klanttevredenheid en -loyaliteit*: the second word gets its *klant* back. */
function completeBehind(stream: TokenStream, last: number, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { tokens } = stream;
  const next = tokens[last + 2];
  if (
    next === undefined ||
    !/^(?:en|of|&)$/.test(tokens[last + 1]?.norm ?? '') ||
    !/^[-\u2010\u2011]/.test(textOf(stream, last + 2))
  )
    return edits;
  const article = edits.find(({ range }) => range.start === next.start && range.end === next.start);
  const rest = edits.filter((edit) => edit !== article);
  return [
    ...rest,
    { range: { start: next.start, end: next.start + 1 }, text: `${article?.text ?? ''}klant` },
  ];
}

/** *de medewerkers- en klanttevredenheid* → *de medewerkerstevredenheid en het klantenthousiasme*. */
function rewriteShared(
  stream: TokenStream,
  first: number,
  last: number,
  word: SatisfactionWord,
  shared: number,
): readonly Rewriting[] {
  const { tokens } = stream;
  const phrase = analyseNounPhrase(tokens, shared, DE, stream.text);
  if (phrase.uncertain || phrase.adjectives.length > 0) return [];
  const { determiner } = phrase;
  const form =
    determiner === undefined || determiner.word.kind !== 'definite'
      ? ''
      : determinerFor(determiner.word, HET);
  if (form === undefined) return [];
  const noun = rewordFrom(stream, { start: first, end: last + 1 }, enthusiasmFor(word.head));
  const edit = { ...noun, text: form === '' ? noun.text : `${form} ${noun.text}` };
  return [{ edits: [completion(stream, shared, 'tevredenheid'), edit] }];
}

/** *onze hoge cliënttevredenheid* → *het hoge enthousiasme van onze cliënten*. */
function rewriteOther(stream: TokenStream, { first, last, word }: Place): readonly Rewriting[] {
  const { tokens } = stream;
  const customers = customersOf(word.head);
  if (customers === undefined) return [];
  const phrase = analyseNounPhrase(tokens, first, DE, stream.text);
  const owner =
    phrase.determiner && POSSESSIVES.has(tokens[phrase.determiner.index]?.norm ?? '')
      ? phrase.determiner.index
      : undefined;
  const { determiner } = phrase;
  if (
    determiner?.word.de === '' ||
    (determiner !== undefined && owner === undefined && /'s?$/.test(tokens[determiner.index]?.norm ?? ''))
  )
    return [];
  const possessive = owner === undefined ? '' : `${textOf(stream, owner).toLowerCase()} `;
  const repeated = repeatedHolder(stream, last, customers);
  const holder = repeated === undefined ? ` van ${possessive}${customers}` : '';
  const edits = replaceNoun(stream, first, last, `enthousiasme${holder}`);
  if (edits === undefined) return [];
  const owned = owner === undefined ? edits : withArticle(stream, edits, owner);
  if (determiner !== undefined || phrase.adjectives.length > 0) return withGreater(stream, first, owned);
  const bare = { edits: owned };
  const article = { edits: prefixed(owned, tokens[first] as Token, 'het ') };
  const [best, second] =
    isHeading(stream, first) || isAfterQuantity(tokens, first) ? [bare, article] : [article, bare];
  return [best, second, ...withGreater(stream, first, best.edits).slice(1)];
}

const POSSESSIVES = wordSet('onze ons uw je jouw jullie mijn zijn haar hun');

function withArticle(stream: TokenStream, edits: readonly TextEdit[], owner: number): readonly TextEdit[] {
  const token = stream.tokens[owner] as Token;
  const rest = edits.filter(({ range }) => range.start !== token.start);
  return [rewordAt(stream, owner, 'het'), ...rest];
}

function prefixed(edits: readonly TextEdit[], token: Token, article: string): readonly TextEdit[] {
  return edits.map((edit) => {
    if (edit.range.start !== token.start || edit.range.end === token.start) return edit;
    const isCapital = edit.text.charAt(0) !== edit.text.charAt(0).toLowerCase();
    if (!isCapital) return { ...edit, text: article + edit.text };
    if (edit.text === edit.text.toUpperCase()) return { ...edit, text: article.toUpperCase() + edit.text };
    return { ...edit, text: `Het ${edit.text.charAt(0).toLowerCase()}${edit.text.slice(1)}` };
  });
}

/** No sentence, but a heading or a label: there an article would be odd. */
function isHeading(stream: TokenStream, at: number): boolean {
  const { start, end } = sentenceOf(stream, at);
  if (/^[.!?]$/.test(stream.tokens[end - 1]?.norm ?? '')) return false;
  return !stream.tokens
    .slice(start, end)
    .some(({ norm }) => FINITE.test(norm) || (isVerbForm(norm) && /(?:t|de|te)$/.test(norm)));
}

const FINITE =
  /^(?:is|zijn|was|waren|wordt|worden|heeft|hebben|kan|kunnen|moet|moeten|wil|willen|zal|zullen|blijft|staat|gaat|meten|meet)$/;

function isAfterQuantity(tokens: readonly Token[], at: number): boolean {
  return /^(?:meer|minder|veel|weinig|geen|genoeg|voldoende|zonder)$/.test(tokens[at - 1]?.norm ?? '');
}

/** *de gebruikerstevredenheid van onze gebruikers*: named already. */
function repeatedHolder({ tokens }: TokenStream, last: number, customers: string): number | undefined {
  if (!/^(?:van|onder|bij)$/.test(tokens[last + 1]?.norm ?? '')) return undefined;
  return [last + 2, last + 3, last + 4].find((at) => tokens[at]?.norm === customers);
}

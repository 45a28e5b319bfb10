import { isAllCapitals, type Match, type Range, type Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { COORDINATORS } from '../lexicon/conjunctions.js';
import { wordSet } from '../morphology/word-list.js';

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['u', 'u'],
  ['uw', 'u'],
  ['je', 'je'],
  ['jij', 'je'],
  ['jouw', 'je'],
  ['jullie', 'jullie'],
]);
/** What goes: it was said of a king, or would promise too much. */
const DROPPED: ReadonlySet<string> = wordSet('altijd nog-altijd en blijft blijven');
const OURS: ReadonlySet<string> = wordSet('ons mij');
const BY: ReadonlySet<string> = wordSet('bij voor');

/** Whom one stands beside: *de klant, onze gasten, u*. The capture `wie` holds the customer. */
export function customerText({ block, captures }: Match): string | undefined {
  const range = captures.get('wie');
  if (range === undefined) return undefined;
  const words = block.tokens.slice(range.start, range.end);
  const [first] = words as [Token];
  const pronoun = PRONOUNS.get(first.norm);
  if (pronoun !== undefined && words.length === 1) return pronoun;
  const last = words.at(-1) as Token;
  const text = block.text.slice(first.start, last.end);
  const plain = isAllCapitals(text) || first.norm.length > 1 ? lowerFirst(text, isAllCapitals(text)) : text;
  if (words.length === 1) return /(?:en|s)$/.test(last.norm) ? `onze ${plain}` : `de ${plain}`;
  return plain.replace(/^een (?=\S)/, 'de ');
}

function lowerFirst(text: string, isLoud: boolean): string {
  return isLoud ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words between that stay, with a space behind each: *nog steeds*, *dus*; not *bij ons*, *altijd*. */
export function betweenText({ block, captures }: Match): string {
  return ['mid', 'mid-twee']
    .flatMap((name) => keptWords(block.tokens, captures.get(name)))
    .map(({ start, end }) => `${block.text.slice(start, end)} `)
    .join('');
}

/**
 * Where the words of a match end that a proposal replaces: a *bij ons* behind them goes as it does between them. Undefined before what it may
 * belong to: *de klant is koning bij ons kantoor*.
 */
export function endOf({ block: { tokens }, focus: { end } }: Match): number | undefined {
  if (!BY.has(tokens[end]?.norm ?? '') || !OURS.has(tokens[end + 1]?.norm ?? '')) return end;
  const next = tokens[end + 2];
  const isOver = next?.kind !== 'word' || next.sentence !== tokens[end]?.sentence;
  return isOver || PREPOSITIONS.has(next.norm) || COORDINATORS.has(next.norm) ? end + 2 : undefined;
}

function keptWords(tokens: readonly Token[], range: Range | undefined): readonly Token[] {
  if (range === undefined) return [];
  const words = tokens.slice(range.start, range.end);
  return words.filter(({ norm }, at) => {
    if (DROPPED.has(norm) || (norm === 'nog' && words[at + 1]?.norm === 'altijd')) return false;
    if (BY.has(norm) && OURS.has(words[at + 1]?.norm ?? '')) return false;
    return !(OURS.has(norm) && BY.has(words[at - 1]?.norm ?? ''));
  });
}

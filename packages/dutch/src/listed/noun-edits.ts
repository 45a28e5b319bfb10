import type { TextEdit, TokenStream } from '@geestdrift/engine';
import { agreementEdits, analyseNounPhrase, type NounFeatures, type NounPhrase } from '../agreement/index.js';
import { adjectiveEvidence, genderOf, isInvariable, uninflectAdjective } from '../morphology/index.js';

export type Article = 'de' | 'het';

/** Two nouns: the one that goes, and the one that comes. */
export interface NounSwap {
  readonly from: { readonly word: string; readonly article?: Article | undefined };
  readonly to: { readonly word: string; readonly article?: Article | undefined };
  readonly number: 'singular' | 'plural';
  /** Diminutives are het-words. */
  readonly isDiminutive: boolean;
}

/**
 * The edits around a noun (tokens `start` to `end`) that gives way to another: *het dure kostenplaatje* → *de dure prijs*. Undefined
 * where the words around it cannot be made to agree, or where an article or adjective needs a gender that nobody knows.
 */
export function nounSurroundings(
  stream: TokenStream,
  start: number,
  end: number,
  { from, to, number, isDiminutive }: NounSwap,
): readonly TextEdit[] | undefined {
  const isRespelt = from.word.toLowerCase() === to.word.toLowerCase();
  if (number === 'plural' || isDiminutive || isRespelt) return [];
  const phrase = analyseNounPhrase(stream.tokens, start, undefined, stream.text);
  const target = to.article ?? genderOf(to.word) ?? (isPerson(to.word) ? 'de' : undefined);
  const shown = shownGender(stream, phrase);
  const source = from.article ?? shown ?? genderOf(from.word);
  if (target === undefined || source === undefined)
    return needsGender(phrase) || mayBeDeterminer(stream, phrase) ? undefined : [];
  if (source === target) return [];
  const features = (gender: Article): NounFeatures => ({ gender, number });
  return agreementEdits(stream, start, features(source), features(target), end - 1) ?? undefined;
}

/** *oudere*, *betrokkene*: an adjective or participle as a noun. */
function isPerson(word: string): boolean {
  return word.endsWith('e') && /^(?:sure|participle)$/.test(adjectiveEvidence(word));
}

/** The gender that the article shows, or, without one that does, an adjective: *een hele …*, *zonder geldige …*. */
function shownGender(stream: TokenStream, phrase: NounPhrase): Article | undefined {
  return (
    genderOfArticle(stream, phrase) ??
    (phrase.kind === 'definite' || phrase.uncertain ? undefined : genderOfAdjective(stream, phrase))
  );
}

function genderOfAdjective({ tokens }: TokenStream, { adjectives }: NounPhrase): Article | undefined {
  const norm = tokens[adjectives.findLast(({ adverbial }) => !adverbial)?.index ?? -1]?.norm;
  if (norm === undefined || adjectiveEvidence(norm) !== 'sure') return undefined;
  if (norm.endsWith('e')) return uninflectAdjective(norm) === norm ? undefined : 'de';
  return isInvariable(norm) ? undefined : 'het';
}

function genderOfArticle({ tokens }: TokenStream, { determiner }: NounPhrase): Article | undefined {
  const norm = determiner && tokens[determiner.index]?.norm;
  if (determiner === undefined || determiner.word.de === determiner.word.het) return undefined;
  if (norm === determiner.word.het) return 'het';
  return norm === determiner.word.de ? 'de' : undefined;
}

/** *Ik zag dat kostenplaatje*: nobody knows whether *dat* points, and it would have to agree. */
function mayBeDeterminer({ tokens }: TokenStream, { uncertain, start }: NounPhrase): boolean {
  return uncertain && /^(?:dat|die|dit|ons)$/.test(tokens[start - 1]?.norm ?? '');
}

function needsGender({ determiner, adjectives, kind }: NounPhrase): boolean {
  if (determiner !== undefined && determiner.word.de !== determiner.word.het) return true;
  return kind !== 'definite' && adjectives.some(({ adverbial }) => !adverbial);
}

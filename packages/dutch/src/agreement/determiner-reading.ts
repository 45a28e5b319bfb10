import type { Token } from '@geestdrift/engine';
import { genderOf } from '../morphology/gender-of.js';
import { isPluralForm } from '../morphology/singular.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { numberValue } from '../numbers/number-words.js';
import { type Determiner, determinerOf, type NounFeatures } from './determiners.js';
import { CONJUNCTIONS, DEGREE_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

export interface FoundDeterminer {
  readonly index: number;
  readonly word: Determiner;
}

interface Place {
  readonly tokens: readonly Token[];
  /** The token that may be the determiner. */
  readonly at: number;
  readonly noun: number;
  readonly hasAdjectives: boolean;
  readonly features: NounFeatures | undefined;
  readonly text: string | undefined;
}

type Reading = 'determiner' | 'other' | 'ambiguous';

/** The determiner of a noun phrase, if the token in its place is one and nothing else. */
export function findDeterminer(place: Place): FoundDeterminer | 'ambiguous' | undefined {
  const { tokens, features } = place;
  const index = leftOfMarks(place);
  const token = tokens[index];
  if (token === undefined || token.kind === 'punctuation' || token.sentence !== tokens[place.noun]?.sentence)
    return undefined;
  const word = determinerOf(token.norm, features) ?? numeralOf(token.norm, features);
  if (word === undefined) {
    const owner = genitiveReading(index, place);
    if (owner === 'other') return undefined;
    return owner === 'determiner' ? { index, word: GENITIVE } : 'ambiguous';
  }
  const reading = readingOf(place, index);
  if (reading === 'other') return undefined;
  return reading === 'determiner' ? { index, word } : 'ambiguous';
}

/** A number counts plurals only. */
function numeralOf(norm: string, features: NounFeatures | undefined): Determiner | undefined {
  if (features?.number !== 'plural' || numberValue(norm) === undefined) return undefined;
  return { kind: 'indefinite', de: undefined, het: undefined, plural: norm };
}

/** Brackets, quotes and a percentage may stand between: *de “klanttevredenheid”*, *de 98% klanttevredenheid*. */
function leftOfMarks({ tokens, at, noun }: Place): number {
  let index = at;
  while (index > noun - 8 && /^[("'‘“„«%*_]$/.test(tokens[index]?.norm ?? '')) index--;
  return tokens[index]?.kind === 'number' && tokens[index + 1]?.norm === '%' ? index - 1 : index;
}

/** A name's possessive: its determiner has no form, and adjectives keep their -e. */
const GENITIVE: Determiner = { kind: 'definite', de: '', het: '', plural: '' };

/** `Bol's`; a capital inside the sentence shows a name (`bij Coolblues hoge …`), at its start nothing does. */
function genitiveReading(index: number, { tokens, hasAdjectives, text }: Place): Reading {
  const token = tokens[index] as Token;
  if (/^\p{L}.*'s$/u.test(token.norm)) return 'determiner';
  const mark = tokens[index + 1];
  if (mark !== undefined && /^['’]$/.test(mark.norm) && !mark.spaced && /[sxz]$/.test(token.norm))
    return 'determiner';
  if (!hasAdjectives || text === undefined || !/^\p{L}{2,}(?:s|[sxz]')$/u.test(token.norm)) return 'other';
  const first = text.charAt(token.start);
  if (first === first.toLowerCase() || DEGREE_WORDS.has(token.norm) || PREPOSITIONS.has(token.norm))
    return 'other';
  if (tokens[index - 1]?.sentence === token.sentence) return 'determiner';
  return NEVER_NAMES.test(token.norm) || isVerbForm(token.norm) || isPluralForm(token.norm)
    ? 'other'
    : 'ambiguous';
}

/** Adverbs and the like that can begin a sentence. */
const NEVER_NAMES =
  /^(?:als|thuis|reeds|sinds|tijdens|wegens|soms|slechts|trouwens|onlangs|meestens|alles|iets|anders|dus|mits|eens)$/;

/** Forms that are something else as well: `die` and `dat` relative, `zijn` a verb, `je` and `jullie` subjects. */
function readingOf(place: Place, at: number): Reading {
  const { tokens, hasAdjectives } = place;
  const norm = tokens[at]?.norm ?? '';
  const previous = tokens[at - 1];
  const before = previous?.sentence === tokens[at]?.sentence ? previous : undefined;
  if (norm === 'die') return dieReading(before);
  if (norm === 'dat') return datReading(before, place);
  if (norm === 'zijn') return hasAdjectives ? zijnReading(before) : 'determiner';
  if (norm === 'ons') return onsReading(before, place);
  if (norm !== 'je' && norm !== 'jullie' && norm !== 'haar') return 'determiner';
  // *haar eigen score*, *heeft haar hoge score*: nobody is given anything.
  if (tokens[at + 1]?.norm === 'eigen' || /^(?:heeft|hebben|had|hadden)$/.test(before?.norm ?? ''))
    return 'determiner';
  return hasAdjectives && before !== undefined && isFiniteVerb(before) ? 'ambiguous' : 'determiner';
}

function isFiniteVerb({ norm }: Token): boolean {
  return !PREPOSITIONS.has(norm) && isVerbForm(norm);
}

function opensPhrase({ norm }: Token): boolean {
  return (
    PREPOSITIONS.has(norm) || CONJUNCTIONS.has(norm) || SUBJECT_PRONOUNS.has(norm) || DEGREE_WORDS.has(norm)
  );
}

/** *Wij meten die …* and *met die …* point; *klanten die …* and *de score, die …* begin a clause. */
function dieReading(before: Token | undefined): Reading {
  if (before === undefined) return 'determiner';
  if (before.kind !== 'word') return before.norm === ',' ? 'ambiguous' : 'determiner';
  if (opensPhrase(before)) return 'determiner';
  const isNoun = isPluralForm(before.norm) || genderOf(before.norm) === 'de';
  if (isVerbForm(before.norm)) return isNoun ? 'ambiguous' : 'determiner';
  return isNoun && !TIMES.test(before.norm) ? 'other' : 'ambiguous';
}

/** Adverbs of time: *al jaren die hoge …*. */
const TIMES = /(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|keer|kwartaal)$/;

/** *dat enthousiasme* points; behind a verb or a noun *dat* begins a clause, unless an adjective with -e follows. */
function datReading(before: Token | undefined, { tokens, at, noun }: Place): Reading {
  const pointsTo = tokens[at + 1];
  if (at + 1 < noun && pointsTo !== undefined) return pointsTo.norm.endsWith('e') ? 'determiner' : 'other';
  if (before === undefined || PREPOSITIONS.has(before.norm)) return 'determiner';
  return 'ambiguous';
}

function zijnReading(before: Token | undefined): Reading {
  if (before === undefined || before.kind !== 'word') return 'determiner';
  if (PREPOSITIONS.has(before.norm) || CONJUNCTIONS.has(before.norm)) return 'determiner';
  if (SUBJECT_PRONOUNS.has(before.norm) || isPluralForm(before.norm)) return 'other';
  return isVerbForm(before.norm) ? 'determiner' : 'ambiguous';
}

/** *ons enthousiasme*, *opent ons nieuwe filiaal*; but *geeft ons enthousiasme*. */
function onsReading(before: Token | undefined, { tokens, noun, hasAdjectives, features }: Place): Reading {
  const isNeuter = features?.gender === 'het' && features.number === 'singular';
  if (isNeuter && hasAdjectives && tokens[noun - 1]?.norm.endsWith('e') === true) return 'determiner';
  return before !== undefined && isFiniteVerb(before) ? 'ambiguous' : 'determiner';
}

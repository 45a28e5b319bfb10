import type { TokenStream } from '@geestdrift/engine';
import { wordSet } from '../morphology/word-list.js';
import { COMPANIES } from '../promise/lexicon.js';
import { clauseBefore, clauseOf, sentenceOf } from './clause.js';
import { isDenial } from './negation.js';

/** What a clause says when that below it did not come about. */
const FAILED: ReadonlySet<string> = wordSet(`
  falen faalde faalden gefaald mislukt mislukte mislukken tekortgeschoten tekortschieten verzuimd nagelaten
  fabel fabeltje sprookje mythe misverstand onzin achterhaald achterhaalde
`);
/** Of what follows with *om* or *dat* only: *het is lastig om …*, not *als het lastig wordt, …*. */
const HARD: ReadonlySet<string> = wordSet('onmogelijk moeilijk lastig');
/** With a denial these say so too: *het lukt ons niet om*, *wij denken niet dat*. */
const SUCCEEDING: ReadonlySet<string> = wordSet(`
  lukt lukte gelukt slaag slaagt slagen slaagde slaagden geslaagd denk denkt denken dacht vind vindt vinden geloof geloven gelooft
  beweert roept roepen meent menen garanderen garandeer beloven beloof schrijven schrijf betekent zeg zegt zeggen weten weet staat bleek
  blijkt gebleken mogelijk vonden vond haalbaar in eens waar
  stelling idee gedachte zo beweren beweer beweerd gezegd bedoelen bedoelt klopt klopte gegarandeerd beloofd aantonen aangetoond bewijst bewezen
`);

/**
 * Whether the clause above one that starts at a token denies what it says: *Het lukt ons niet om …*, *niet dat …*; behind it
 * where it comes first: *Dat …, bleek een misverstand*.
 */
export function isDeniedAbove(stream: TokenStream, start: number): boolean {
  const opener = stream.tokens[start]?.norm ?? '';
  const above = clauseBefore(stream, clauseOf(stream, start));
  const from = above?.start ?? sentenceOf(stream, start).start;
  const words = stream.tokens.slice(from, start);
  if (words.some(({ norm }) => FAILED.has(norm)) || isOfNone(stream, start)) return true;
  if (opener === 'dat' && words.at(-1)?.norm === 'zonder') return true;
  if (opener === 'dat' && words.length === 0 && isRejectedBehind(stream, start)) return true;
  if (!/^(?:om|dat|aan|te|of)$/.test(opener)) return false;
  if (words.some(({ norm }) => HARD.has(norm))) return true;
  const isDenied = words.some((_, at) => isDenial(stream, from + at));
  return isDenied && words.some(({ norm }) => SUCCEEDING.has(norm));
}

/** *Dat de klant altijd gelijk heeft, | is een fabel*. */
function isRejectedBehind(stream: TokenStream, start: number): boolean {
  const { end } = clauseOf(stream, start);
  const sentence = sentenceOf(stream, start);
  const words = stream.tokens.slice(end, sentence.end);
  if (words.some(({ norm }) => FAILED.has(norm))) return true;
  return words.some((_, at) => isDenial(stream, end + at)) && words.some(({ norm }) => BELIEVED.has(norm));
}
const BELIEVED: ReadonlySet<string> = wordSet(
  'waar klopt geloof geloven gelooft vinden vind denken denk eens zo bewezen',
);

const NONE: ReadonlySet<string> = wordSet('geen niemand niets nergens');
/** How far before a relative clause its antecedent may be denied: *geen enkele andere leverancier die*. */
const ANTECEDENT = 4;

/** *geen leverancier die …*, *nergens waar …*: what the relative clause says holds for none. */
function isOfNone(stream: TokenStream, start: number): boolean {
  const opener = stream.tokens[start]?.norm ?? '';
  const next = stream.tokens[start + 1]?.norm ?? '';
  const isThat =
    opener === 'dat' && (PREDICATE.test(next) || COMPANIES.has(stream.tokens[start - 1]?.norm ?? ''));
  if (!/^(?:die|waar|waarin|waarbij|wie)$/.test(opener) && !isThat) return false;
  const from = Math.max(sentenceOf(stream, start).start, start - ANTECEDENT);
  return stream.tokens
    .slice(from, start)
    .some(({ norm }, at) => NONE.has(norm) && isDenial(stream, from + at));
}

/** Behind the relative *dat* no subject stands: *geen hotel dat aan …*; of a firm it says what that does (*geen bedrijf dat u …*). */
const PREDICATE =
  /^(?:aan|volledig|helemaal|echt|altijd|zo|beter|precies|al|zijn|haar|uw|je|jouw|jullie|alle)$/;

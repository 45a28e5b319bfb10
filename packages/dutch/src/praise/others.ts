import { type BlockView, type Match, type Range, startsWithCapital, type Token } from '@geestdrift/engine';
import { cellsBeside } from '../document/row.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { indexOfWord, someWord } from '../promise/words.js';
import {
  COMPANY,
  COMPARING,
  HAVING,
  OTHERS,
  OWN,
  PLACES,
  PLATFORMS,
  POSSESSIVES,
  SERVICE,
  THEIRS,
} from './lexicon.js';

/** Another firm is in the sentence, or the customers are somebody else's. */
export function isOfOthers({ block, captures, focus }: Match, sentence: Range): boolean {
  const { tokens } = block;
  const customer = captures.get('klant')?.start ?? -1;
  const isOurs = someWord(block, sentence, OWN);
  if (isNamedCustomer(block, sentence) || isListedBeside(block)) return true;
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm } = tokens[at] as Token;
    // *Wij zijn de klantvriendelijkste gemeente*
    const isPraised =
      (isOurs || tokens[sentence.start]?.norm === 'welkom') &&
      at > focus.start &&
      at < focus.end &&
      /ste$/.test(tokens[at - 1]?.norm ?? '');
    if (at === customer || isPraised || !(OTHERS.has(norm) || isOtherCompany(tokens, at))) continue;
    // *Keurmerk: klanten geven ons …*
    if (isOurs && norm === 'keurmerk' && tokens[at + 1]?.norm === ':') continue;
    const before = tokens.slice(Math.max(sentence.start, at - 3), at);
    // *beoordelen klanten ons als leverancier*
    if (before.at(-1)?.norm === 'als' && isOurs) continue;
    if (before.some(({ norm: word }) => COMPARING.has(word)) || isLeftBehind(tokens, at)) continue;
    if (RATERS.has(norm) && isOurs) continue;
    if (!isRecipient(before) || !someWord(block, sentence, US)) return true;
  }
  return customer >= 0 && THEIRS.has(tokens[customer - 1]?.norm ?? '');
}

/** *| Bakker Tuinstra | Beste bakker van Nederland |*: under heads, the row is another firm's. */
function isListedBeside(block: BlockView): boolean {
  if (block.columnHead() === undefined) return false;
  return [...cellsBeside(block, -1), ...cellsBeside(block, 1)].some(
    ({ tokens, text }) =>
      tokens.length > 1 &&
      tokens.some(({ norm }) => COMPANY.test(norm)) &&
      tokens.every(({ start, norm }) => startsWithCapital(text.slice(start)) || FUNCTION_WORDS.has(norm)),
  );
}

/** *Onze klant Bakkerij Smit kreeg een 9*; not *Onze klant Petra gaf ons een 9*. */
function isNamedCustomer({ tokens, text }: BlockView, { start, end }: Range): boolean {
  const words = tokens.slice(start, end);
  const at = words.findIndex(
    ({ norm }, index) => POSSESSIVES.has(norm) && ONE_CUSTOMER.test(words[index + 1]?.norm ?? ''),
  );
  const name = words[at + 2];
  if (at < 0 || name === undefined || !startsWithCapital(text.slice(name.start, name.end))) return false;
  return !words.some(({ norm }, index) => index !== at && OWN.has(norm));
}
/** Customers that may be companies: *Onze gast Petra* is none. */
const ONE_CUSTOMER = /^(?:klant|opdrachtgever|afnemer|relatie|huurder)$/;

/** *laten wij andere drukkerijen in de regio achter ons*. */
const LEFT_REACH = 9;
function isLeftBehind(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + LEFT_REACH).map(({ norm }) => norm);
  return /(?:^| )(?:achter (?:ons|mij)|(?:ver )?voorbij)(?: |$)/.test(behind.join(' '));
}

/** Who compares companies: *in de test van de Consumentenbond zijn wij …*. */
const RATERS: ReadonlySet<string> = new Set(['consumentenbond']);

/** *bevelen ons aan bij hun buren*: who hears of us is not praised. */
function isRecipient(before: readonly Token[]): boolean {
  return before.some(({ norm }) => norm === 'aan' || norm === 'bij');
}
const US: ReadonlySet<string> = new Set(['ons']);

/** *een ander bedrijf, veel winkels, elke webshop*. */
function isOtherCompany(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:andere?|sommige|veel|elke?|iedere?)$/.test((tokens[at] as Token).norm)) return false;
  const noun = tokens[at + 1]?.norm ?? '';
  return (
    /bedrijven$|zaken$/.test(noun) ||
    COMPANY.test(noun.replace(/s$/, '')) ||
    COMPANY.test(noun.replace(/en$/, ''))
  );
}

/** *dit product*, *de film*, *Coolblue*: somebody or something else than the writer's service. */
export function hasOtherObject(match: Match, sentence: Range): boolean {
  const { block, captures } = match;
  const { tokens } = block;
  const customer = captures.get('klant')?.start ?? -1;
  // *Onze bezoekers gaven het park een 9*: the customers' own words for where they were.
  const isOurs = customer > 0 && POSSESSIVES.has(tokens[customer - 1]?.norm ?? '');
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm } = tokens[at] as Token;
    if (/^(?:hem|haar|hen|het|ze|zij|hij)$/.test(norm) && isAlone(tokens, at)) return true;
    if (norm === 'hun' && at < match.focus.end) return true;
    if (!/^(?:de|het|dit|deze|die|dat)$/.test(norm)) continue;
    const noun = tokens[at + 1];
    const isCustomer = customer - at === 1 || customer - at === 2;
    if (isCustomer || at + 1 >= sentence.end || noun?.kind !== 'word') continue;
    if (norm === 'het' && /^(?:niet|wel|ook|nooit)$/.test(noun.norm)) continue;
    // *in het Westland*
    if (
      /^(?:in|uit|rond)$/.test(tokens[at - 1]?.norm ?? '') &&
      (startsWithCapital(block.text.slice(noun.start, noun.end)) || AREA.test(noun.norm))
    )
      continue;
    if (!isHarmless(noun.norm) && !(isOurs && COMPANY.test(noun.norm))) return true;
  }
  return hasName(match, sentence);
}

const AREA = /^(?:regio|buurt|omgeving|provincie|streek)$/;

function isAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined || next.kind !== 'word' || /^(?:met|een|gemiddeld|als|op|in|nu|ook)$/.test(next.norm)
  );
}

/** Words behind an article that bring in nobody else. */
function isHarmless(norm: string): boolean {
  return (
    SERVICE.test(norm) ||
    /cijfer|score|beoordeling|review|recensie|gemiddelde|jaar|maand|week|onderzoek|enquête|peiling|meting|klant|schaal|^zelf$|^eens$|vijf|tien|mensen|afgelopen|zomer|winter|seizoen|voorjaar|najaar|kwartaal|vakantie|laatste|vorige|hoogste|hele|sterren|beste|ondervraagden|respondenten/.test(
      norm,
    )
  );
}

/** *98% van de klanten van Ziggo*, *Bakker Bart heeft 500 tevreden klanten*. */
export function hasOwner(match: Match, sentence: Range): boolean {
  const having = indexOfWord(match.block, sentence, HAVING);
  return having !== undefined && having < match.focus.start;
}

/** A capital inside a sentence, outside `except`, that is no place (*in Almelo*), no platform and no heading's capital. */
export function hasName({ block, captures }: Match, sentence: Range, except?: Range): boolean {
  const { tokens, text } = block;
  const words = tokens.slice(sentence.start, sentence.end);
  const isCapital = ({ start, kind }: Token): boolean => kind === 'word' && /\p{Lu}/u.test(text[start] ?? '');
  if (words.length > 1 && words.filter(isCapital).length > words.length / 2) return false;
  const first = words.findIndex(({ kind }) => kind === 'word');
  const below = endOfShouted(text, words);
  const customer = (captures.get('klant')?.start ?? -1) - sentence.start;
  return words.some(
    (token, at) =>
      at !== first &&
      token.start >= below &&
      at !== customer &&
      !(except !== undefined && sentence.start + at >= except.start && sentence.start + at < except.end) &&
      isCapital(token) &&
      !/^(?:u|uw|nps)$/.test(token.norm) &&
      !(FUNCTION_WORDS.has(token.norm) || text[token.start - 1] === '\n') &&
      !PLACES.has(token.norm) &&
      !PLATFORMS.has(token.norm) &&
      !/^(?:[":•–]|in|te|uit)$/.test(words[at - 1]?.norm ?? '') &&
      // *in de Bollenstreek*
      !/^(?:(?:in|uit) (?:de|het)|van het)$/.test(`${words[at - 2]?.norm} ${words[at - 1]?.norm}`),
  );
}

/** Where a first line in capitals ends: *WASSERETTE DE PARADE* above *Al 25 jaar de nummer één*. */
function endOfShouted(text: string, words: readonly Token[]): number {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const line = text.slice(start, end).indexOf('\n');
  return line > 0 && !/\p{Ll}/u.test(text.slice(start, start + line)) ? start + line : start;
}

/** *Makelaardij De Brink: gemiddeld een 9,2*: a company's name before a colon is the writer's. */
export function ownLabel({ block, focus }: Match, { start }: Range): Range | undefined {
  const names = block.tokens.slice(start, focus.start);
  const colon = names.findIndex(({ norm }) => norm === ':');
  return colon > 0 && names.slice(0, colon).some(({ norm }) => COMPANY.test(norm))
    ? { start, end: start + colon }
    : undefined;
}

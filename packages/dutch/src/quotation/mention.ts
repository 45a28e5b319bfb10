import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { isBadExample } from './bad-example.js';
import { quotationsAround } from './quotations.js';

/** Nouns that announce words as words. */
const WORD_NOUNS: ReadonlySet<string> = new Set([
  'woord',
  'woorden',
  'term',
  'termen',
  'begrip',
  'begrippen',
  'uitdrukking',
  'uitdrukkingen',
  'frase',
  'frases',
  'frasen',
  'kreet',
  'kreten',
  'zin',
  'zinnen',
  'zinnetje',
  'woordje',
  'zinsnede',
  'formulering',
  'slogan',
  'leus',
]);
const LINKS: ReadonlySet<string> = new Set(['als', 'zoals', '"', "'", ':', 'van', ',']);
const NOTES: ReadonlySet<string> = new Set([
  'notitie',
  'notities',
  'aantekening',
  'aantekeningen',
  'opmerking',
  'tekst',
  'kop',
  'regel',
]);
const AS_QUOTED = /^(?:als|zoals) ["']$/;
const MARKS: ReadonlySet<string> = new Set(['"', "'"]);
/** Subjects that stand right behind such a noun only where a sentence is spoken of. */
const SUBJECTS: ReadonlySet<string> = new Set(['er', 'wij', 'we', 'ik']);

/** Whether a match is spoken of rather than used (rules.md, "A mention is not a use"). */
export function isMention(match: Match): boolean {
  const { block } = match;
  return (
    quotationsAround(block, match.focus).some((quotation) => isAllOf(block, quotation, match)) ||
    followsWordNoun(block, match.focus.start) ||
    followsWordNoun(block, match.whole.start) ||
    opensWithWordNoun(block, match.focus.start) ||
    isListedAfterWordNoun(block, match.focus.start) ||
    isBadExample(match)
  );
}

/** What may open a quotation before the words that are spoken of: *‘De klant staat centraal’*, *‘Wij ontzorgen’*. */
const OPENERS = wordSet('de het een ons onze mijn uw je jouw deze dit die wij we ik u er net');

/** The quotation holds the match and nothing else but marks and an opening word. */
function isAllOf(stream: TokenStream, quotation: Range, match: Match): boolean {
  const holds = (range: Range): boolean => range.start >= quotation.start && range.end <= quotation.end;
  if (!holds(match.focus)) return false;
  const outside = (range: Range): boolean =>
    opensWith(stream, quotation.start, range.start) && closesWith(stream, range.end, quotation.end);
  return outside(match.focus) || (holds(match.whole) && outside(match.whole));
}

function opensWith(stream: TokenStream, from: number, to: number): boolean {
  const words = stream.tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation');
  return words.length === 0 || (words.length === 1 && OPENERS.has((words[0] as Token).norm));
}

/** What may close a quotation behind the match: *‘Uw mening is belangrijk voor ons’*. */
const TO_US: ReadonlySet<string> = new Set(['voor ons', 'bij ons', 'voor u', 'met u', 'over ons']);

function closesWith(stream: TokenStream, from: number, to: number): boolean {
  const words = stream.tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation');
  return words.length === 0 || TO_US.has(words.map(({ norm }) => norm).join(' '));
}

/** *het woord klanttevredenheid*, *de term ‘…’*, *woorden als …*; not *met andere woorden: …*, *in één zin: …*, *u hebt mijn woord: …*. */
function followsWordNoun(stream: TokenStream, focus: number): boolean {
  const isSubject = SUBJECTS.has(stream.tokens[focus - 1]?.norm ?? '');
  let at = isSubject ? focus - 2 : focus - 1;
  const links = isSubject ? MARKS : LINKS;
  while (at >= 0 && links.has((stream.tokens[at] as Token).norm) && focus - at <= 3) at--;
  const noun = stream.tokens[at];
  if (noun === undefined || noun.kind !== 'word') return false;
  // *een notitie als ‘Klant wil korting’*
  const between = stream.tokens.slice(at + 1, focus).map(({ norm }) => norm);
  if (NOTES.has(noun.norm)) return AS_QUOTED.test(between.join(' '));
  if (!WORD_NOUNS.has(noun.norm)) return false;
  const [second, first] = [at - 2, at - 1].map((before) => stream.tokens[before]?.norm ?? '');
  return !/^(?:\S* (?:andere|mijn)|in (?:één|een|1))$/.test(`${second} ${first}`);
}

/** *De zin dat snap ik, maar …*, *De frase ‘dat snap ik, maar’*: what was found begins with the noun itself, and a sentence behind it; not *de zin begrijp ik*. */
function opensWithWordNoun({ tokens }: TokenStream, start: number): boolean {
  const [article, noun, next] = tokens.slice(start, start + 3).map(({ norm }) => norm);
  if (article !== 'de' || !WORD_NOUNS.has(noun ?? '')) return false;
  return next === 'dat' || SUBJECTS.has(next ?? '') || MARKS.has(next ?? '');
}

const AND: ReadonlySet<string> = new Set([',', 'en', 'of', 'en/of', '/', '"', "'"]);
const AS: ReadonlySet<string> = new Set(['als', 'zoals', ':', '(']);
const LONGEST_ITEM = 4;
const LONGEST_LIST = 30;

/** *woorden als middels, reeds en thans*, *de termen reeds en thans*, *woorden (reeds, thans)*: an item of such a list. */
function isListedAfterWordNoun({ tokens }: TokenStream, focus: number): boolean {
  const normAt = (at: number): string => tokens[at]?.norm ?? '';
  const isNoun = (at: number): boolean =>
    WORD_NOUNS.has(normAt(at)) && /(?:en|s)$/.test(normAt(at)) && normAt(at - 1) !== 'andere';
  const isItem = (at: number): boolean =>
    /^[\p{L}\uFFFC]/u.test(normAt(at)) && ![AND, AS, WORD_NOUNS].some((words) => words.has(normAt(at)));
  if (normAt(focus - 1) === '(' && isNoun(focus - 2)) return true;
  let at = focus - 1;
  while (focus - at <= LONGEST_LIST && AND.has(normAt(at))) {
    while (AND.has(normAt(at))) at--;
    const last = at;
    while (last - at < LONGEST_ITEM && isItem(at)) at--;
    if (at === last) return false;
    while (/^["']$/.test(normAt(at))) at--;
    if (AS.has(normAt(at)) && isNoun(at - 1)) return true;
    // De woorden kwamen aan en …: no list.
    if (isNoun(at)) return last === at + 1 && !isVerbForm(normAt(last));
  }
  return false;
}

import type { Match, Range, Rewriting, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { adjectiveEvidence, isPluralForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord } from '../promise/words.js';

/** Participles of handing something over. */
const HANDED = wordSet(`
  gestuurd opgestuurd ingestuurd toegestuurd teruggestuurd meegestuurd verstuurd ingediend ingeleverd aangeleverd doorgegeven
  overgelegd bijgevoegd toegevoegd gemaild geüpload verstrekt gezet geplaatst
`);
/** Infinitives of the same, with the particles they take; the empty one stands for none. */
const HANDING: ReadonlyMap<string, readonly string[]> = new Map([
  ['sturen', ['', 'mee', 'op', 'in', 'toe', 'terug']],
  ['leveren', ['in', 'aan']],
  ['dienen', ['in']],
  ['geven', ['door']],
  ['leggen', ['over']],
  ['voegen', ['bij', 'toe']],
  ['mailen', ['']],
  ['uploaden', ['']],
  ['verstrekken', ['']],
  ['zetten', ['']],
  ['plaatsen', ['']],
]);
/** What one sets down on paper: *uw handtekening te zetten*, not *het alarm aan te zetten*. */
const WRITTEN = wordSet('handtekening paraaf naam datum handtekeningen');
const SETTING = wordSet('zetten plaatsen gezet geplaatst');
const PAID = wordSet('betaald voldaan betalen voldoen');
/** Nouns that can be counted: *nog geen kopie* → *nog een kopie*. */
const COUNTED = wordSet(`
  kopie formulier bewijs handtekening foto reactie antwoord betaling document bankafschrift verklaring bijlage factuur bon
  aanvraag machtiging keuze adres telefoonnummer rekeningnummer pasfoto toelichting
`);
/** What says when, where or how it should have come: no part of the thing. */
const CIRCUMSTANCES = wordSet(
  'binnen per via tijdig tijdens bij op in aan uit gisteren vandaag zelf alsnog eerder hier',
);
const STARTS = wordSet('volgens helaas uit');
/** How many words the missing thing may have. */
const LONGEST = 6;

/**
 * *Volgens onze gegevens heeft u het formulier nog niet opgestuurd* → *Wij missen nog het formulier*; *U bent vergeten de
 * bijlage mee te sturen* → *Wij missen nog de bijlage*. None where the sentence says more.
 */
export function nameMissing({ block, focus }: Match): readonly Rewriting[] {
  const sentence = sentenceOf(block, focus.start);
  const first = block.tokens[sentence.start] as Token;
  if (!STARTS.has(first.norm) && !READER_SUBJECTS.has(first.norm)) return [];
  const end = endOfStatement(block, sentence);
  if (end === undefined) return [];
  const missing = missingThing(block, { start: sentence.start, end });
  if (missing === undefined) return [];
  const opening = first.norm === 'helaas' ? 'Helaas missen wij nog' : 'Wij missen nog';
  // The thing itself stays as it stands, with its markup and placeholders.
  const from = (block.tokens[missing.thing.start] as Token).start;
  const to = (block.tokens[missing.thing.end - 1] as Token).end;
  const edits = [
    { range: { start: first.start, end: from }, text: `${opening} ${missing.article}` },
    { range: { start: to, end: (block.tokens[end - 1] as Token).end }, text: '' },
  ];
  return [{ edits }];
}

/** The mark that ends the statement; undefined where another clause follows that would not fit. */
function endOfStatement({ tokens }: TokenStream, { start, end }: Range): number | undefined {
  for (let at = start; at < end; at++) {
    const { kind, norm } = tokens[at] as Token;
    if (norm === 'en' || norm === 'maar') return undefined;
    if (kind !== 'punctuation') continue;
    if (norm === '.' || norm === '!') return at + 1 >= end ? at : undefined;
    return norm === ',' && ['waardoor', 'zodat', 'dus'].includes(tokens[at + 1]?.norm ?? '') ? at : undefined;
  }
  return end;
}

/** What is missing, and the words to put before it. */
interface Missing {
  readonly thing: Range;
  readonly article: string;
}

function missingThing(stream: TokenStream, { start, end }: Range): Missing | undefined {
  const { tokens } = stream;
  const last = verbStart(stream, end);
  if (last === undefined) return undefined;
  const stretch = objectBefore(stream, start, last);
  if (stretch === undefined) return undefined;
  const { range: thing, denied } = stretch;
  const verb = (tokens[end - 1] as Token).norm;
  if (SETTING.has(verb) && !someWord(stream, thing, WRITTEN)) return undefined;
  if (PAID.has(verb)) return denied ? undefined : { thing, article: 'de betaling van ' };
  if (!denied) return { thing, article: '' };
  const article = articleFor(stream, thing);
  return article === undefined ? undefined : { thing, article };
}

/** Where the verb of handing over or paying begins that ends the statement, its particle and *te* with it. */
function verbStart({ tokens }: TokenStream, end: number): number | undefined {
  const { norm } = tokens[end - 1] as Token;
  if (tokens[end - 2]?.norm !== 'te') return HANDED.has(norm) || PAID.has(norm) ? end - 1 : undefined;
  if (PAID.has(norm)) return end - 2;
  const particle = tokens[end - 3]?.norm ?? '';
  const particles = HANDING.get(norm);
  if (particles?.includes(particle)) return end - 3;
  return particles?.includes('') ? end - 2 : undefined;
}

/** The words of the object: behind *u* or *vergeten*, without *nog niet*; or behind *nog geen*. */
function objectBefore(
  { tokens }: TokenStream,
  start: number,
  last: number,
): { readonly range: Range; readonly denied: boolean } | undefined {
  let from = start;
  for (let at = start; at < last; at++) if (ANCHORS.has((tokens[at] as Token).norm)) from = at + 1;
  if (AUXILIARIES.has(tokens[from - 1]?.norm ?? '') && READER_SUBJECTS.has(tokens[from]?.norm ?? '')) from++;
  if (tokens[from]?.norm === 'om') from++;
  if (tokens[from]?.norm === 'ons') from++;
  let end = last;
  const denied = tokens[from - 1]?.norm === 'geen';
  if (!denied) while (end > from && TRAILING.has((tokens[end - 1] as Token).norm)) end--;
  const words = tokens.slice(from, end);
  if (words.length === 0 || words.length > LONGEST || words.some(({ kind }) => kind === 'punctuation'))
    return undefined;
  if (words.some(({ norm }) => READER_SUBJECTS.has(norm) && norm !== 'je' && norm !== 'jullie'))
    return undefined;
  if (words.some(({ norm }) => CIRCUMSTANCES.has(norm))) return undefined;
  if (!denied && (words.length < 2 || !DETERMINERS.has((words[0] as Token).norm))) return undefined;
  return { range: { start: from, end }, denied };
}

const ANCHORS = wordSet('u vergeten nagelaten verzuimd geen heb hebt hebben');
const AUXILIARIES = wordSet('heb hebt hebben');
const TRAILING = wordSet('nog niet steeds ons aan helaas heeft hebt');

/** *nog geen (geldige) kopie (van uw pas)* → *nog een kopie*, *nog geen foto's* → *nog foto's*. */
function articleFor({ tokens }: TokenStream, { start, end }: Range): string | undefined {
  const words = tokens.slice(start, end).map(({ norm }) => norm);
  const of = words.indexOf('van');
  const noun = (of < 0 ? words.length : of) - 1;
  if (!words.slice(0, Math.max(0, noun)).every((word) => adjectiveEvidence(word) === 'sure'))
    return undefined;
  if (COUNTED.has(words[noun] ?? '')) return 'een ';
  return isPluralForm(words[noun] ?? '') ? '' : undefined;
}

import { type Match, startsWithCapital, type TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { genderOf, isPluralForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { endingPattern, wordSet } from '../morphology/word-list.js';

/** What is said, written, decided or thought is so *over* something; compounds too. */
const TOPICS = endingPattern(`
  (?<!aan)vra(?:ag|gen) info informatie klacht(?:en)? afspra(?:ak|ken) besluit(?:en)? beslissing(?:en)? beleid bericht(?:en)? brie(?:f|ven)
  notulen folders? avond(?:en)? e?-?mails? document(?:en)? documentatie stukken gegevens advie(?:s|zen) mening(?:en)? opmerking(?:en)? discussies? ophef onrust commotie zekerheid
  duidelijkheid onduidelijkheden twijfels? kennis nieuws uitleg toelichting overleg plan(?:nen)? contact gesprek(?:ken)? correspondentie
  communicatie zorgen feedback suggesties? idee idee[eë]n tips? voorstel(?:len)? rapport(?:en)? rapportages? verslag(?:en)? artikel(?:en|s)
  bepaling(?:en)? regels? regelgeving wetgeving richtlijn(?:en)? verwachting(?:en)? verzoek(?:en)? melding(?:en)? mededeling(?:en)?
  geschil(?:len)? conflict(?:en)? overeenkomst(?:en)? overeenstemming onderhandeling(?:en)? standpunt(?:en)? visies? cijfers feiten details
  instructies? voorlichting bijeenkomst(?:en)? presentaties? notities? memo nota brochures? hoofdstuk paragraaf dossiers?
  kwesties? vergadering(?:en)? lezing(?:en)? verklaring(?:en)? reacties? uitspra(?:ak|ken) tekst(?:en)? aanbeveling(?:en)? akkoord oordeel misverstand(?:en)? verhaal handleiding
`);
/** Only right before it: elsewhere in the sentence they are where something stands. */
const NEAR_TOPICS = endingPattern(
  '^onderwerp(?:en)? bezorgdheid wet(?:ten)? contract(?:en)? training(?:en)? cursus(?:sen)? aanmaning(?:en)? herinnering(?:en)? voorschrift(?:en)?',
);
/** *Alles met betrekking tot …*. */
const PRONOUNS = wordSet('alles iets niets meer');
/** Verbs of telling, asking and thinking, in any form; only their beginnings. */
const TELLING = new RegExp(
  `^(?:${[
    ...wordSet(`
      inform geïnform bericht (?:ge|be|na|nage)?vr(?:aag|oeg|ag) (?:ge|be|af|afge)?spr[eoa]{1,2}k (?:ge)?schr(?:ijf|ijv|eef|even) lees lezen gelezen
      (?:ge)?bel[dlt] (?:ge)?mail overleg (?:ge)?advis beslis beslu besloten (?:be|na)?denk (?:ge|be|nage)?dacht weet weten (?:ge)?hoor (?:ge|ver)?meld
      (?:op|opge)?merk (?:ge|be)?klaag (?:ge)?klag vertel (?:ge)?discuss onderhandel (?:ge|be)?oordeel (?:meege|medege|mee|mede)de+l mede$
    `),
  ].join('|')})`,
  'u',
);
/** Nouns that take another word, compounds too. */
const OWN_WORDS: readonly (readonly [word: string, nouns: RegExp])[] = [
  ['met', endingPattern('proble(?:em|men) moeilijkheden ervaring(?:en)?')],
  ['naar', endingPattern('onderzoek(?:en)?')],
  ['aan', endingPattern('werkzaamheden onderhoud')],
  ['tegen', endingPattern('bezwa(?:ar|ren) bezwaarschrift(?:en)? beroep')],
  ['bij', endingPattern('vergissing(?:en)? fout(?:en)?')],
  ['rond', endingPattern('situaties? ontwikkeling(?:en)? maatregel(?:en)?')],
  ['van', endingPattern('hoogte')],
  [
    'voor',
    endingPattern(`
      kosten aanvra(?:ag|gen) verantwoordelijk verantwoordelijkheid aansprakelijk aansprakelijkheid voorwaarden
      offertes? factu(?:ur|ren) procedure wensen plannen planning regeling(?:en)? vergunning(?:en)? machtiging(?:en)?
    `),
  ],
  ['in', endingPattern('wijziging(?:en)? verandering(?:en)?')],
];

/**
 * The words that say what *met betrekking tot* says here: *over* (the words given) for a topic, another one behind a noun
 * that asks for it; none where neither is certain (*de stappen met betrekking tot …*).
 */
export function wordsForAbout({ block, focus }: Match, about: readonly string[]): readonly string[] {
  const before = wordAt(block, focus.start - 1);
  if (/^(?:welke?|hetgeen|wie|hetwelk)$/.test(wordAt(block, focus.end))) return [];
  const own = OWN_WORDS.find(([, nouns]) => nouns.test(before));
  if (own !== undefined) return [own[0]];
  if (APPLIES.test(before === 'niet' ? wordAt(block, focus.start - 2) : before)) return ['voor'];
  const head = headBefore(block, focus.start);
  if ([before, head].some((noun) => TOPICS.test(noun) || NEAR_TOPICS.test(noun)) || PRONOUNS.has(before))
    return about;
  const isNoun =
    !isName({ block, focus }) &&
    !WHEN_OR_WHOM.has(before) &&
    (isPluralForm(before) || genderOf(before) !== undefined);
  if ((isNoun && !isVerb(before)) || hasSecondAbout(block, focus.end)) return [];
  const { start, end } = sentenceOf(block, focus.start);
  const says = (pattern: RegExp, from: number, to: number): boolean =>
    block.tokens.slice(from, to).some(({ norm }) => pattern.test(norm));
  // The nouns right behind it are what it is about.
  const isTopic = says(TOPICS, start, focus.start) || says(TOPICS, focus.end + 3, end);
  const isTold = says(TELLING, start, focus.start) || says(TELLING, focus.end + 2, end);
  // *Aangaande uw vraag: …*
  const mark = block.tokens.slice(focus.end, end).find(({ kind }) => kind === 'punctuation');
  const isLabel = focus.start === start && mark?.norm === ':';
  return isTopic || isTold || isLabel || isHeading(block, focus.start, start, end) ? about : [];
}

/** *De opmerking van de raad inzake …*: the noun before *van*; '' where there is none. */
function headBefore(stream: TokenStream, index: number): string {
  const genitive = [index - 2, index - 3].find((at) => wordAt(stream, at) === 'van');
  return genitive === undefined ? '' : wordAt(stream, genitive - 1);
}

/** *Wij spraken elkaar vorige week inzake …*: no word takes *inzake*. */
const WHEN_OR_WHOM = wordSet('elkaar dag week weken maand jaar ochtend middag');

/** *de heer Bos*: a person that one speaks with. */
function isName({ block, focus }: Pick<Match, 'block' | 'focus'>): boolean {
  const isTitle = /^(?:heer|mevrouw|meneer)$/.test(wordAt(block, focus.start - 2));
  return isTitle && startsWithCapital(textOf(block, focus.start - 1));
}

/** *geldt ten aanzien van toeristen* → *voor*. */
const APPLIES = /^(?:geld(?:t|en)?|gold(?:en)?)$/;

/** No noun, though it looks like one: *gekregen*, *doen*. */
function isVerb(norm: string): boolean {
  return TELLING.test(norm) || isParticiple(norm) || norm === 'doen';
}

/** *Met betrekking tot uw vraag over …*: *over* twice. */
function hasSecondAbout(stream: TokenStream, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (wordAt(stream, at) === 'over') return true;
  return false;
}

/** Words without a verb, that it opens: *Aangaande de wachttijden*. */
function isHeading(stream: TokenStream, at: number, start: number, end: number): boolean {
  if (at !== start) return false;
  const isShort = end - start <= 8 || stream.tokens.slice(start, start + 8).some(({ norm }) => norm === ':');
  return isShort && !stream.tokens.slice(start, end).some(({ norm }) => AUXILIARIES.has(norm));
}

import { type Range, startsWithCapital, type Token, type TokenStream } from '@geestdrift/engine';
import { CLAUSE_COORDINATORS, COORDINATORS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { PARTICLES } from '../morphology/separable-data.js';
import { wordSet } from '../morphology/word-list.js';

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '"', '[', ']', '|', '•']);
/** *dat* and *die* open a clause only where they are no demonstrative; before these words they are. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['dat', 'die', 'sinds', 'als', 'zoals']);

/** The sentence that holds a token, as a range of token indices. */
export function sentenceOf(stream: TokenStream, index: number): Range {
  const sentence = stream.tokens[Math.min(index, stream.tokens.length - 1)]?.sentence ?? 0;
  return stream.sentences[sentence] ?? { start: 0, end: stream.tokens.length };
}

/** The sentence before the one that holds a token; undefined at the block's start. */
export function sentenceBefore({ tokens, sentences }: TokenStream, index: number): Range | undefined {
  return sentences[(tokens[index]?.sentence ?? 0) - 1];
}

/** The sentence after the one that holds a token; undefined at the block's end. */
export function sentenceAfter({ tokens, sentences }: TokenStream, index: number): Range | undefined {
  return sentences[(tokens[index]?.sentence ?? 0) + 1];
}

/** Whether a sentence begins with a token. */
export function opensSentence({ tokens, sentences }: TokenStream, index: number): boolean {
  return sentences[tokens[index]?.sentence ?? -1]?.start === index;
}

/** The sentence that ends right before a token. */
export function sentenceEndingAt({ tokens, sentences }: TokenStream, index: number): Range | undefined {
  const sentence = sentences[tokens[index - 1]?.sentence ?? -1];
  return sentence?.end === index ? sentence : undefined;
}

/** The normal form of a token; '' where there is none. */
export function normAt({ tokens }: TokenStream, at: number): string {
  return tokens[at]?.norm ?? '';
}

/** The normal forms of words, numbers and marks, a space between them. */
export function normsIn({ tokens }: TokenStream, { start, end }: Range): string {
  return tokens
    .slice(start, end)
    .map(({ norm }) => norm)
    .join(' ');
}

/**
 * The clause that holds a token: cut at punctuation, at conjunctions that open a clause, and at *en* or *of* before a
 * pronoun. A shallow cut, right for the short sentences of customer mail; conjunctions belong to the clause they open.
 */
export function clauseOf(stream: TokenStream, index: number): Range {
  const sentence = sentenceOf(stream, index);
  let start = index;
  while (start > sentence.start && !opensClause(stream, start) && !isBreak(stream, start - 1)) start--;
  let end = index + 1;
  while (end < sentence.end && !isBreak(stream, end) && !opensClause(stream, end)) end++;
  return { start, end };
}

/** All clauses of the sentence that holds a token, in order. */
export function clausesOf(stream: TokenStream, index: number): Range[] {
  const sentence = sentenceOf(stream, index);
  const clauses: Range[] = [];
  for (let at = sentence.start; at < sentence.end; ) {
    if (isBreak(stream, at)) {
      at++;
      continue;
    }
    const clause = clauseOf(stream, at);
    clauses.push(clause);
    at = Math.max(clause.end, at + 1);
  }
  return clauses;
}

/** The clause that stands before one in its sentence. */
export function clauseBefore(stream: TokenStream, clause: Range): Range | undefined {
  return clausesOf(stream, clause.start)
    .filter(({ end }) => end <= clause.start)
    .at(-1);
}

/** A mark between clauses; a stop within a sentence (chat has no capitals) only before a pronoun. */
function isBreak(stream: TokenStream, index: number): boolean {
  const { tokens } = stream;
  const token = tokens[index] as Token;
  if (token.kind !== 'punctuation') return false;
  const next = tokens[index + 1];
  // The dash of *Sneek–Stavoren* and of *de lijn Sneek - Stavoren* joins.
  if ((token.norm === '–' && !token.spaced && next?.spaced === false) || joinsPlaces(stream, index))
    return false;
  return BREAKS.has(token.norm) || (token.norm === '.' && next !== undefined && isSubject(next));
}

/** Whether a spaced dash at a token joins two places, behind a word for what runs between them: *de lijn Sneek - Stavoren*. */
export function joinsPlaces({ tokens, text }: TokenStream, index: number): boolean {
  if (tokens[index]?.norm !== '–') return false;
  const isName = (at: number): boolean =>
    tokens[at] !== undefined && startsWithCapital(text.slice(tokens[at].start, tokens[at].end));
  return isName(index - 1) && isName(index + 1) && RUNS.test(tokens[index - 2]?.norm ?? '');
}
const RUNS = /(?:lijn|traject|route|verbinding|trein|bus|tram|veer|veerboot|veerdienst|tussen|afstand)$/;

function opensClause(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index] as Token;
  if (token.kind !== 'word') return false;
  if (CLAUSE_COORDINATORS.has(token.norm)) return true;
  const next = stream.tokens[index + 1];
  if (COORDINATORS.has(token.norm)) {
    return (
      next !== undefined &&
      (isSubject(next) ||
        SUBORDINATORS.has(next.norm) ||
        OPENS_SECOND_CLAUSE.has(next.norm) ||
        opensWhether(stream, index) ||
        opensWithOwn(stream, index))
    );
  }
  if (token.norm === 'dan') return opensConsequence(stream, index);
  if (!SUBORDINATORS.has(token.norm)) return false;
  return !AMBIGUOUS.has(token.norm) || opensAmbiguously(stream, index);
}

/** *U hoort van mij* | *of de monteur erbij kan zijn*: what is told, up to its verb; not *van mij of de monteur*. */
function opensWhether(stream: TokenStream, index: number): boolean {
  const { tokens } = stream;
  if (
    tokens[index]?.norm !== 'of' ||
    !/^(?:de|het|een|uw|je|jullie|onze?|er|alles)$/.test(normAt(stream, index + 1))
  )
    return false;
  if (!standsBefore(stream, index, index, TOLD)) return false;
  const { end } = sentenceOf(stream, index);
  let stop = index + 1;
  while (stop < end && stop - index < REACH && tokens[stop]?.kind !== 'punctuation') stop++;
  return isVerbForm(normAt(stream, stop - 1));
}
/** So many tokens are looked at, whatever the length of a sentence. */
const REACH = 30;
const TOLD = wordSet(
  'hoor hoort horen weet weten laat bericht mail mailt mailen meld meldt melden vertel vertelt vertellen',
);

/** *Hij weet alles* | *en ons kantoor belt u terug*; not *het contract tussen u en ons kantoor*. */
function opensWithOwn({ tokens }: TokenStream, index: number): boolean {
  const [determiner, , verb, object] = tokens.slice(index + 1, index + 5).map(({ norm }) => norm);
  return (
    /^(?:ons|onze|mijn)$/.test(determiner ?? '') &&
    isVerbForm(verb ?? '') &&
    (READER_SUBJECTS.has(object ?? '') || /^(?:uw|jouw|hem|haar|het|dit|dat)$/.test(object ?? ''))
  );
}

/** *Als u de kraan dichtdraait* | *dan staat de monteur …*, without a comma. */
function opensConsequence(stream: TokenStream, index: number): boolean {
  const before = normAt(stream, index - 1);
  const isVerb =
    isVerbForm(before) ||
    PARTICLES.some((particle) => before.startsWith(particle) && isVerbForm(before.slice(particle.length)));
  return isVerb && isVerbForm(normAt(stream, index + 1)) && standsBefore(stream, index, index - 2, IF);
}
const IF = wordSet('als wanneer indien zodra mocht');

/** Whether a word stands in the sentence of a token, near and before `end`. */
function standsBefore(stream: TokenStream, index: number, end: number, words: ReadonlySet<string>): boolean {
  const { start } = sentenceOf(stream, index);
  for (let at = Math.max(start, end - REACH); at < end; at++) if (words.has(normAt(stream, at))) return true;
  return false;
}

/** *dat u*, *dat wij*, *, die*: a clause; *dat pakket*, *in die week*: a demonstrative. */
function opensAmbiguously(stream: TokenStream, index: number): boolean {
  const next = stream.tokens[index + 1];
  const before = stream.tokens[index - 1];
  if (before?.norm === ',') return true;
  // *in mei moet dat een 9 zijn*: the subject.
  if (BEFORE_SUBJECT.has(before?.norm ?? '')) return false;
  if (next === undefined || next.kind === 'punctuation') return false;
  if (isObject(stream, index)) return false;
  if (before !== undefined && isSubject(before) && isOfDoing(stream, index)) return false;
  if (CLAUSE_STARTERS.has(next.norm)) return true;
  // *dat taken*, *dat bezoekers*: a neuter singular does not end so; *borgen wij dat*, *zorgen ervoor dat*: nothing else can follow.
  return (
    (stream.tokens[index] as Token).norm === 'dat' &&
    (/en$/.test(next.norm) ||
      (PERSONS_PLURAL.test(next.norm) && !ADVERBS_IN_S.test(next.norm)) ||
      (before !== undefined && (isSubject(before) || PRONOMINALS.has(before.norm))))
  );
}

const PERSONS_PLURAL = /\p{L}{2}(?:er|aar|eur|ee)s$/u;
/** *wij doen dat anders* */
const ADVERBS_IN_S = /^(?:anders|elders|immers|zomers|meermaals)$/;

/** *wij versturen die binnen een dag*, *en maken die in de winkel*, *dan hebt u die morgen*: an object behind its verb. */
function isObject({ tokens }: TokenStream, index: number): boolean {
  const lead = tokens[index - 2];
  if (tokens[index]?.norm !== 'die' || lead === undefined) return false;
  const before = tokens[index - 1] as Token;
  if (isSubject(before)) return isVerbForm(lead.norm);
  return (lead.norm === 'en' || isSubject(lead)) && isVerbForm(before.norm);
}

function isSubject({ norm }: Token): boolean {
  return WRITER_SUBJECTS.has(norm) || READER_SUBJECTS.has(norm);
}

/** A verb of doing in front of the one or two pronouns before a token. */
function isOfDoing({ tokens }: TokenStream, index: number): boolean {
  const lead = tokens[index - 2];
  if (lead === undefined) return false;
  return DOING.has(lead.norm) || (isSubject(lead) && DOING.has(tokens[index - 3]?.norm ?? ''));
}

/** *Dan laten wij (u) dat zo snel mogelijk weten*: verbs that take *dat* as their object, no clause. */
const DOING = wordSet('laten laat doen doe lossen los herstellen herstel pakken pak zoeken zoek');
/** A *dat* behind these is their subject, not a clause as behind *willen, kan*. */
const BEFORE_SUBJECT = wordSet('moet moeten zal zou mag wordt');

const PRONOMINALS = wordSet('ervoor ervan erop eraan erover ernaar erbij');

/** Behind *en* or *of* these begin a clause of their own: *en worden de medewerkers ontlast*. */
const OPENS_SECOND_CLAUSE = wordSet(`
  is wordt heeft kan moet zal gaat mag kunt zijn worden hebben kunnen moeten zullen daarom daardoor daarna
  vervolgens dan dus toch zo nu
`);

const CLAUSE_STARTERS: ReadonlySet<string> = new Set([
  ...WRITER_SUBJECTS,
  ...READER_SUBJECTS,
  'er',
  'het',
  'de',
  'een',
  'onze',
  'ons',
  'uw',
  'jouw',
  'mijn',
  'hun',
  'zijn',
  'deze',
  'dit',
  'alle',
  'elke',
  'iedere',
  'elk',
  'ieder',
  'men',
  'hij',
  'ze',
  'zij',
  'niet',
  'geen',
  'nog',
  'al',
  'op',
  'in',
  'bij',
  'met',
  'van',
  'voor',
  'naar',
  'aan',
  'door',
  'over',
  'na',
  'binnen',
  'zonder',
  'via',
  'uit',
  'altijd',
  'nooit',
  'vaak',
  'graag',
  'ook',
  'zich',
  'hem',
  'haar',
  'wel',
  'zelf',
  'dan',
  'nu',
  'snel',
  'vandaag',
  'morgen',
  'dezelfde',
  'hier',
  'daar',
]);

import { type Range, startsWithCapital, type Token, type TokenStream } from '@geestdrift/engine';
import { hasCapital } from '../clause/words.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { OTHERS } from './lexicon.js';
import { THIRD_PARTIES } from './vague-lexicon.js';

/** The reader, spoken to or spoken of. */
export const READERS: ReadonlySet<string> = new Set([...READER_WORDS, 'klant', 'klanten']);

/** Whether a word of the range is in the set, but for the tokens of `except`. */
export function someWord(
  stream: TokenStream,
  range: Range,
  words: ReadonlySet<string>,
  except?: Range,
): boolean {
  return indexOfWord(stream, range, words, except) !== undefined;
}

/** The first token of the range whose word is in the set. */
export function indexOfWord(
  stream: TokenStream,
  range: Range,
  words: ReadonlySet<string>,
  except?: Range,
): number | undefined {
  for (let at = range.start; at < range.end; at++) {
    if (except !== undefined && at >= except.start && at < except.end) continue;
    if (words.has((stream.tokens[at] as Token).norm)) return at;
  }
  return undefined;
}

/** The first token of the range of which the test holds. */
export function indexWhere(
  { tokens }: TokenStream,
  { start, end }: Range,
  test: (token: Token, at: number) => boolean,
): number | undefined {
  for (let at = start; at < end; at++) if (test(tokens[at] as Token, at)) return at;
  return undefined;
}

/** The words of a range in normal form, without marks. */
export function wordsOf(stream: TokenStream, range: Range): string[] {
  return stream.tokens
    .slice(range.start, range.end)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
}

/** *in Gulpen*, *naar Schotland*: a name right behind the preposition. */
export function namesPlace(
  { tokens, text }: TokenStream,
  { start, end }: Range,
  preposition: string,
): boolean {
  return tokens.slice(start, end - 1).some(({ norm }, at) => {
    const { start: from, end: to } = tokens[start + at + 1] as Token;
    return norm === preposition && startsWithCapital(text.slice(from, to));
  });
}

const WITH: ReadonlySet<string> = new Set(['bij', 'met', 'door', 'aan', 'dankzij']);
const OURS: ReadonlySet<string> = new Set(['ons', 'onze', 'mij', 'mijn']);
/** Where the writer's side receives the reader. */
const DESKS = /(?:team|desk|service|dienst|balie|receptie|loket)$/;

/** *bij ons*, *met onze verhuizers*, *bij de helpdesk*, *bij Garage Smit*: the writer's side has a hand in it. */
export function isWithOurs(stream: TokenStream, { start, end }: Range): boolean {
  const { tokens } = stream;
  return tokens.slice(start, end).some(({ norm }, far) => {
    const next = start + far + 1;
    if (!WITH.has(norm) && !isSwitch(tokens, next - 1)) return false;
    if (OURS.has(tokens[next]?.norm ?? '')) return true;
    return norm === 'bij' && (isDesk(tokens, next) || isFirm(stream, next, far === 0));
  });
}

/** *overstappen naar ons*. */
function isSwitch(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'naar' && /^(?:overstap(?:pen)?|overgang|switchen)$/.test(tokens[at - 1]?.norm ?? '')
  );
}

function isDesk(tokens: readonly Token[], at: number): boolean {
  return /^(?:de|het)$/.test(tokens[at]?.norm ?? '') && DESKS.test(tokens[at + 1]?.norm ?? '');
}

/** A name of two words, or of one where the clause opens with it: *Bij Ticketo*. */
function isFirm(stream: TokenStream, at: number, isFirst: boolean): boolean {
  const { tokens } = stream;
  const isName = (index: number): boolean => {
    const token = tokens[index];
    const norm = token?.norm ?? '';
    return hasCapital(stream, token) && !OTHERS.has(norm) && !THIRD_PARTIES.has(norm);
  };
  // *bij dierenpension Snor*; not *bij mevrouw Kok*
  const isKind = COMPANY_KIND.test(tokens[at]?.norm ?? '') && isName(at + 1);
  return isKind || (isName(at) && (isFirst || isName(at + 1)));
}

/** What a name of a firm is put behind. */
export const COMPANY_KIND =
  /(?:pension|garage|hotel|restaurant|winkel|shop|salon|praktijk|kliniek|bureau|kantoor|makelaardij|bakkerij|slagerij|apotheek|bedrijf|club|school|vereniging|camping|centrum|zaak|studio|atelier|theater|museum)$/;
const UTILITIES =
  /(?:internet|wifi|verbinding|stroom|elektriciteit|gas|water|verwarming|warmte|ketel|lift|liften|website|webshop|app|systeem|portaal|telefoon|telefoonlijn|netwerk|server|site|storing|verlichting|televisie|tv|pinautomaat)$/;
const RUNNING = wordSet('werkt werken doet doen draait draaien hangt staat brandt is zijn');
/** *Dan hangt hij weer*, *alles werkt weer*: what was spoken of. */
const IT_AGAIN =
  /\b(?:werkt|draait|doet|hangt|staat|brandt) (?:hij|ze|alles|het)\b|\b(?:hij|alles) (?:werkt|draait|doet|hangt|staat|brandt)\b/;
/** *Uw jas is over twee dagen weer schoon.* */
export const PUT_RIGHT = wordSet('schoon heel nieuw rijklaar actief bruikbaar toegankelijk');
const AGAIN: ReadonlySet<string> = new Set(['weer', 'terug']);

/** *De verwarming doet het weer*, *de stroom is terug*: what we keep running runs again. */
export function isRestored(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, AGAIN) &&
    someWord(stream, clause, RUNNING) &&
    (wordsOf(stream, clause).some((word) => UTILITIES.test(word)) ||
      someWord(stream, clause, PUT_RIGHT) ||
      IT_AGAIN.test(wordsOf(stream, clause).join(' ')))
  );
}

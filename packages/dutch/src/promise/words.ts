import type { Range, Token, TokenStream } from '@geestdrift/engine';

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

/** The words of a range in normal form, without marks. */
export function wordsOf(stream: TokenStream, range: Range): string[] {
  return stream.tokens
    .slice(range.start, range.end)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
}

const WITH: ReadonlySet<string> = new Set(['bij', 'met', 'door']);
const OURS: ReadonlySet<string> = new Set(['ons', 'onze', 'mij', 'mijn']);

/** *bij ons*, *met onze verhuizers*: the writer's side has a hand in it. */
export function isWithOurs({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(({ norm }, at) => WITH.has(norm) && OURS.has(tokens[start + at + 1]?.norm ?? ''));
}

const UTILITIES =
  /(?:internet|wifi|verbinding|stroom|elektriciteit|gas|water|verwarming|warmte|ketel|lift|liften|website|webshop|app|systeem|portaal|telefoon|telefoonlijn|netwerk|server|storing|verlichting|televisie|tv|pinautomaat)$/;
const RUNNING: ReadonlySet<string> = new Set([
  'werkt',
  'werken',
  'doet',
  'doen',
  'draait',
  'draaien',
  'is',
  'zijn',
]);
const AGAIN: ReadonlySet<string> = new Set(['weer', 'terug']);

/** *De verwarming doet het weer*, *de stroom is terug*: what we keep running runs again. */
export function isRestored(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, AGAIN) &&
    someWord(stream, clause, RUNNING) &&
    wordsOf(stream, clause).some((word) => UTILITIES.test(word))
  );
}

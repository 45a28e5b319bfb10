import type { Assertion } from '../match/opcodes.js';
import type { Inflector } from '../model/language.js';
import { normalizeMark, normalizeWord } from '../text/normalize.js';
import { PatternError, type PatternNode } from './pattern-ast.js';
import { type Lexeme, type LexemeKind, lexPattern } from './pattern-lexer.js';
import { separableOrders } from './separable.js';

const ASSERTIONS: ReadonlyMap<string, Assertion> = new Map([
  ['sentence', 'sentence-start'],
  ['clause', 'clause-start'],
  ['block', 'block-start'],
  ['sentence-end', 'sentence-end'],
  ['clause-end', 'clause-end'],
  ['block-end', 'block-end'],
]);

/** The widest gap that a pattern may skip; keeps a match's length, and with it all matching, bounded. */
const WIDEST = 30;

interface State {
  readonly lexemes: readonly Lexeme[];
  at: number;
  readonly inflector: Inflector;
}

/** Parses a pattern's text. Throws {@link PatternError} with the offset of the mistake. */
export function parsePattern(text: string, inflector: Inflector): PatternNode {
  const state: State = { lexemes: lexPattern(text), at: 0, inflector };
  const node = parseChoice(state);
  const rest = peek(state);
  if (rest.kind !== 'end') throw unexpected(rest, 'the end of the pattern');
  return node;
}

function parseChoice(state: State): PatternNode {
  const options = [parseSequence(state)];
  while (peek(state).kind === '|') {
    state.at++;
    options.push(parseSequence(state));
  }
  return options.length === 1 ? (options[0] as PatternNode) : joinWords(options);
}

/** A choice whose single words are one set: one test of a token instead of many ways. */
function joinWords(options: readonly PatternNode[]): PatternNode {
  const words = options.filter((option) => option.kind === 'words');
  const others = options.filter((option) => option.kind !== 'words');
  if (words.length < 2) return { kind: 'choice', options };
  const joined: PatternNode = {
    kind: 'words',
    words: [...new Set(words.flatMap((option) => option.words))],
    sets: [...new Set(words.flatMap((option) => option.sets))],
  };
  return others.length === 0 ? joined : { kind: 'choice', options: [joined, ...others] };
}

const ENDS: ReadonlySet<LexemeKind> = new Set(['|', ')', '»', 'end']);

function parseSequence(state: State): PatternNode {
  const items: PatternNode[] = [];
  while (!ENDS.has(peek(state).kind)) items.push(parseItem(state));
  if (items.length === 0) throw unexpected(peek(state), 'a word or a group');
  return items.length === 1 ? (items[0] as PatternNode) : { kind: 'sequence', items };
}

function parseItem(state: State): PatternNode {
  const item = parseAtom(state);
  const next = peek(state);
  if (next.kind === '?') {
    state.at++;
    return { kind: 'repeat', item, least: 0, most: 1 };
  }
  if (next.kind === 'repeat') {
    state.at++;
    const { least, most } = parseBounds(next);
    // `x{2}` is two of them; a gap `<2>` is up to two.
    return { kind: 'repeat', item, least: next.text.includes('-') ? least : most, most };
  }
  return item;
}

function parseAtom(state: State): PatternNode {
  const lexeme = take(state);
  switch (lexeme.kind) {
    case 'word':
      return parseWord(lexeme.text);
    case 'function':
      return parseFunction(lexeme, state);
    case 'set':
      return { kind: 'words', words: [], sets: [lexeme.text] };
    case 'macro':
      return { kind: 'macro', name: lexeme.text, offset: lexeme.offset };
    case 'capture':
      return { kind: 'capture', name: lexeme.text, item: parseItem(state) };
    case 'marks':
      return { kind: 'marks', marks: [...lexeme.text].map(normalizeMark) };
    case 'gap':
      return parseGap(lexeme);
    case 'heads':
      return parseHeads(lexeme, state);
    case 'assertion':
      return parseAssertion(lexeme);
    case '#':
      return { kind: 'class', name: 'number' };
    case '_':
      return { kind: 'class', name: 'any' };
    case '!':
      return { kind: 'not', item: parseAtom(state) };
    case '(':
      return parseGroup(state, ')');
    case '«':
      return { kind: 'focus', item: parseGroup(state, '»') };
    default:
      throw unexpected(lexeme, 'a word or a group');
  }
}

function parseGroup(state: State, closing: ')' | '»'): PatternNode {
  const node = parseChoice(state);
  const lexeme = take(state);
  if (lexeme.kind !== closing) throw unexpected(lexeme, `‘${closing}’`);
  return node;
}

function parseWord(text: string): PatternNode {
  const anyHead = text.startsWith('*');
  const anyTail = text.endsWith('*');
  const word = normalizeWord(text.replaceAll('*', ''));
  if (!anyHead && !anyTail) return { kind: 'words', words: [word], sets: [] };
  const compound: PatternNode = { kind: 'compound', heads: [], headSets: [], anyHead, stem: word, anyTail };
  if (!anyHead) return compound;
  // `*stem` takes the bare stem as well.
  return { kind: 'choice', options: [compound, { ...compound, anyHead: false }] };
}

/** `{klant | $klant}tevredenheid*`: one of these heads, then the stem. */
function parseHeads(lexeme: Lexeme, state: State): PatternNode {
  const stem = take(state);
  if (stem.kind !== 'word' || stem.text.startsWith('*')) throw unexpected(stem, 'the stem of a compound');
  const parts = lexeme.text.split('|').map((part) => part.trim());
  return {
    kind: 'compound',
    heads: parts.filter((part) => !part.startsWith('$')).map(normalizeWord),
    headSets: parts.filter((part) => part.startsWith('$')).map((part) => part.slice(1)),
    anyHead: false,
    stem: normalizeWord(stem.text.replaceAll('*', '')),
    anyTail: stem.text.endsWith('*'),
  };
}

/** `verb(lossen)`, `noun(klant)`, `adj(tevreden)`: all forms; `number(tien)`: all up to it; `sep(tevreden stellen, object)`: all orders. */
function parseFunction(lexeme: Lexeme, state: State): PatternNode {
  if (lexeme.text === 'sep') return parseSeparable(state);
  const words: string[] = [];
  while (peek(state).kind === 'word' || peek(state).kind === '|') {
    const next = take(state);
    if (next.kind === 'word') words.push(next.text);
  }
  const closing = take(state);
  if (closing.kind !== ')' || words.length === 0) throw unexpected(closing, 'words, and ‘)’');
  const forms = words.flatMap((word) => inflect(lexeme.text, word, state.inflector));
  if (forms.length === 0) throw unexpected(lexeme, 'a number in words');
  return { kind: 'words', words: [...new Set(forms.map(normalizeWord))], sets: [] };
}

function inflect(kind: string, word: string, inflector: Inflector): readonly string[] {
  if (kind === 'verb') return inflector.verbForms(word);
  if (kind === 'number') return inflector.numbersUpTo(word);
  return kind === 'noun' ? inflector.nounForms(word) : inflector.adjectiveForms(word);
}

/** `sep(tevreden stellen | houden, $klant)`: particle, verbs, and what stands between them. */
function parseSeparable(state: State): PatternNode {
  const particle = take(state);
  if (particle.kind !== 'word') throw unexpected(particle, 'the particle of a separable verb');
  const verbs: string[] = [];
  while (peek(state).kind === 'word' || peek(state).kind === '|') {
    const next = take(state);
    if (next.kind === 'word') verbs.push(next.text);
  }
  if (verbs.length === 0) throw unexpected(peek(state), 'a verb');
  const hasComma = peek(state).kind === ',';
  if (hasComma) state.at++;
  const object = !hasComma && peek(state).kind === ')' ? undefined : parseChoice(state);
  const closing = take(state);
  if (closing.kind !== ')') throw unexpected(closing, '‘)’');
  return separableOrders(normalizeWord(particle.text), verbs, object, state.inflector);
}

function parseGap(lexeme: Lexeme): PatternNode {
  const wide = lexeme.text.endsWith(',');
  const bounds = parseBounds({ ...lexeme, text: lexeme.text.replace(',', '') });
  return { kind: 'repeat', item: { kind: 'class', name: wide ? 'wide-gap' : 'gap' }, ...bounds };
}

function parseBounds(lexeme: Lexeme): { least: number; most: number } {
  const [first, second] = lexeme.text.split('-').map(Number) as [number, number?];
  const least = second === undefined ? 0 : first;
  const most = second ?? first;
  if (most > WIDEST || least > most) {
    throw new PatternError(lexeme.offset, lexeme.text, `bounds such as 0-4, at most ${WIDEST}`);
  }
  return { least, most };
}

function parseAssertion(lexeme: Lexeme): PatternNode {
  const at = ASSERTIONS.get(lexeme.text);
  if (at === undefined) throw unexpected(lexeme, `one of ${[...ASSERTIONS.keys()].join(', ')}`);
  return { kind: 'assert', at };
}

function peek(state: State): Lexeme {
  return state.lexemes[state.at] as Lexeme;
}

function take(state: State): Lexeme {
  const lexeme = peek(state);
  if (lexeme.kind !== 'end') state.at++;
  return lexeme;
}

function unexpected(lexeme: Lexeme, expected: string): PatternError {
  return new PatternError(lexeme.offset, lexeme.kind === 'end' ? 'the end' : `‘${lexeme.text}’`, expected);
}

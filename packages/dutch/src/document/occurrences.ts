import type { BlockView, DocumentView, Token, TokenStream } from '@geestdrift/engine';
import { createGlance } from './glance.js';

/** What a rule asks of a document: one of these words or phrases, so many times. */
export interface Occurrences {
  /** Words in any case; a `*` at an end lets compounds pass (`*gebruikers`). Several words are a phrase, a `*` in it any word. */
  readonly words: readonly string[];
  /** How often at least, all words together; 1 where it is left out. */
  readonly 'at-least'?: number;
}

/** Counts the places in a block where a word or phrase begins. */
type Counter = (stream: TokenStream) => number;

type Question = (document: DocumentView) => boolean;

const questions = new WeakMap<Occurrences, Question>();

/**
 * Whether the prose of a document holds the words often enough, headings, cells and texts of attributes with it. The
 * document is read once for each question, up to the block that answers it.
 */
export function occursInDocument(document: DocumentView, asked: Occurrences): boolean {
  const question = questions.get(asked) ?? createQuestion(asked);
  questions.set(asked, question);
  return document.recall(question);
}

function createQuestion(asked: Occurrences): Question {
  const wanted = asked['at-least'] ?? 1;
  const mayHold = createGlance(asked.words.map((entry) => entry.match(/[\p{L}\d]+/u)?.[0] ?? ''));
  const countAll = createCounter(asked.words);
  const count = (block: BlockView): number => (mayHold(block) ? countAll(block) : 0);
  const holds = (block: BlockView): boolean => block.recall(count) > 0;
  return (document) => {
    let found = 0;
    for (const block of document.blocks(holds)) {
      found += block.recall(count);
      if (found >= wanted) break;
    }
    return found >= wanted;
  };
}

function createCounter(entries: readonly string[]): Counter {
  const words = new Set(entries.filter((entry) => !/[ *]/.test(entry)));
  const compounds = compoundsOf(entries.filter((entry) => /^[^ ]*\*[^ ]*$/.test(entry)));
  const phrases = groupByFirst(entries.filter((entry) => entry.includes(' ')));
  return ({ tokens }) => {
    let found = 0;
    tokens.forEach(({ kind, norm }, at) => {
      if (kind !== 'word') return;
      if (words.has(norm) || compounds?.test(norm) === true) found++;
      else if (phrases.get(norm)?.some((phrase) => isPhraseAt(phrase, tokens, at)) === true) found++;
    });
    return found;
  };
}

function isPhraseAt(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrase.every((word, index) => {
    const token = tokens[at + index];
    return token?.kind === 'word' && (word === '*' || word === token.norm);
  });
}

/** One expression for all entries with a star, which stands for letters and hyphens or nothing. */
function compoundsOf(entries: readonly string[]): RegExp | undefined {
  if (entries.length === 0) return undefined;
  const sources = entries.map((entry) =>
    entry
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
  return new RegExp(`^(?:${sources.join('|')})$`, 'u');
}

function groupByFirst(entries: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.split(/ +/);
    const first = words[0] as string;
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

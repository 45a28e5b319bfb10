import type { DocumentView, Token } from '@geestdrift/engine';

/** A word as a rule names it: `klant`, `*gebruiker*` for compounds too. */
interface WordTest {
  readonly text: string;
  readonly head: boolean;
  readonly tail: boolean;
}

/**
 * Whether words, or rows of words (`klant van de klant`), occur in a document so often. Looked for once for each list of a rule,
 * and no further than needed.
 */
export function occursInDocument(document: DocumentView, words: readonly string[], least: number): boolean {
  const known = answers.get(document) ?? new Map<readonly string[], boolean>();
  answers.set(document, known);
  const answer = known.get(words) ?? isReached(document, words.map(readPhrase), least);
  known.set(words, answer);
  return answer;
}

/** An answer holds as long as its document view, which is one check of one text. */
const answers = new WeakMap<DocumentView, Map<readonly string[], boolean>>();

type Phrase = readonly WordTest[];

function readPhrase(phrase: string): Phrase {
  return phrase.split(' ').map((word) => ({
    text: word.replaceAll('*', ''),
    head: word.startsWith('*'),
    tail: word.endsWith('*'),
  }));
}

function isReached(document: DocumentView, phrases: readonly Phrase[], least: number): boolean {
  // Which phrases may begin with a word: asked for every token, and texts repeat their words.
  const beginning = new Map<string, readonly Phrase[]>();
  let count = 0;
  for (const { tokens } of document.blocks()) {
    for (const [at, token] of tokens.entries()) {
      let candidates = beginning.get(token.norm);
      if (candidates === undefined) {
        candidates = phrases.filter(([first]) => first !== undefined && isWord(token, first));
        beginning.set(token.norm, candidates);
      }
      if (candidates.some((phrase) => phrase.every((word, i) => isWord(tokens[at + i], word)))) count++;
      if (count >= least) return true;
    }
  }
  return false;
}

function isWord(token: Token | undefined, { text, head, tail }: WordTest): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  if (head) return tail ? norm.includes(text) : norm.endsWith(text);
  return tail ? norm.startsWith(text) : norm === text;
}

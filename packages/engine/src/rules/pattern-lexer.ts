import { PatternError } from './pattern-ast.js';

export type LexemeKind =
  | 'word'
  | 'function'
  | 'set'
  | 'macro'
  | 'capture'
  | 'marks'
  | 'gap'
  | 'repeat'
  | 'heads'
  | 'assertion'
  | '('
  | ')'
  | '|'
  | '?'
  | '!'
  | '«'
  | '»'
  | '#'
  | '_'
  | ','
  | 'end';

export interface Lexeme {
  readonly kind: LexemeKind;
  readonly text: string;
  readonly offset: number;
}

/** Sticky patterns, tried in turn; the first group is the lexeme's text. */
const LEXEMES: readonly (readonly [LexemeKind, RegExp])[] = [
  ['capture', /([a-z][a-z-]*):(?=[(«$%_#!"<'\p{L}\p{N}*{])/uy],
  ['function', /(verb|noun|adj|number|sep)\(/y],
  ['heads', /\{([^}\d][^}]*)\}/y],
  ['repeat', /\{(\d+(?:-\d+)?)\}/y],
  ['set', /\$([a-z][a-z-]*)/y],
  ['macro', /%([a-z][a-z-]*)/y],
  ['marks', /"([^"]+)"/y],
  ['gap', /<(\d+(?:-\d+)?,?)>/y],
  ['assertion', /\[([a-z-]+)\]/y],
  ['word', /(\d+(?:[/.,:]\d+)+)/uy],
  ['word', /(\*?'?[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*(?:\.[\p{L}]+)*\*?)/uy],
];
const SINGLE = '()|?!«»#_^,';

/** Cuts a pattern's text into lexemes. Throws {@link PatternError}. */
export function lexPattern(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) {
      at++;
      continue;
    }
    const lexeme = readLexeme(text, at);
    lexemes.push(lexeme.lexeme);
    at = lexeme.end;
  }
  lexemes.push({ kind: 'end', text: '', offset: text.length });
  return lexemes;
}

function readLexeme(text: string, at: number): { lexeme: Lexeme; end: number } {
  for (const [kind, pattern] of LEXEMES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      return { lexeme: { kind, text: match[1] as string, offset: at }, end: at + match[0].length };
    }
  }
  const character = text[at] as string;
  if (!SINGLE.includes(character)) {
    throw new PatternError(
      at,
      `‘${character}’`,
      'a word, $set, %macro, (…), "marks", <gap>, #, _, ^ or [assertion]',
    );
  }
  const kind = character === '^' ? 'assertion' : (character as LexemeKind);
  return { lexeme: { kind, text: character === '^' ? 'sentence' : character, offset: at }, end: at + 1 };
}

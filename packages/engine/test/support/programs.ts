import { createAtomTable } from '../../src/match/atoms.js';
import { PreparedProgram } from '../../src/match/prepared-program.js';
import { type ProgramMatch, runProgram } from '../../src/match/program.js';
import type { TokenStream } from '../../src/model/token.js';
import { AtomCollector, emitProgram } from '../../src/rules/emit-program.js';
import type { PatternNode } from '../../src/rules/pattern-ast.js';
import { parsePattern } from '../../src/rules/pattern-parser.js';
import { tokenize } from '../../src/text/tokenize.js';
import { toy } from './language.js';

/** A pattern ready to run over a text, from a token on; sets by name. */
export function programOf(
  pattern: string | PatternNode,
  sets: Readonly<Record<string, readonly string[]>> = {},
): (stream: TokenStream) => (start: number) => readonly ProgramMatch[] {
  const node = typeof pattern === 'string' ? parsePattern(pattern, toy) : pattern;
  const collector = new AtomCollector();
  const emitted = emitProgram(node, new Map(), collector);
  const linked = new Map(Object.entries(sets).map(([name, words]) => [name, new Set(words)]));
  const atoms = createAtomTable(collector.atoms, linked);
  const prepared = new PreparedProgram(emitted);
  return (stream) => {
    const found = atoms.in(stream.tokens);
    return (start) => runProgram(prepared, stream, start, found);
  };
}

/** What a pattern takes in a text: the longest match at the first place where it matches, as words; else undefined. */
export function firstMatch(
  pattern: string,
  text: string,
  sets?: Readonly<Record<string, readonly string[]>>,
): { whole: string; focus: string; captures: Record<string, string> } | undefined {
  const stream = tokenize(text, toy.abbreviations);
  const run = programOf(pattern, sets)(stream);
  const shown = ({ start, end }: { start: number; end: number }): string =>
    text.slice(stream.tokens[start]?.start, stream.tokens[end - 1]?.end);
  for (let start = 0; start < stream.tokens.length; start++) {
    const [match] = run(start);
    if (match === undefined) continue;
    const captures = Object.fromEntries([...match.captures].map(([name, range]) => [name, shown(range)]));
    return { whole: shown(match.whole), focus: shown(match.focus), captures };
  }
  return undefined;
}

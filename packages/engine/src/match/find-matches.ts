import type { Range } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { BlockView, Match } from '../model/match.js';
import type { ConditionCall } from '../model/rule.js';
import type { Token } from '../model/token.js';
import type { ActivePattern } from './active-pattern.js';
import type { AtomTable } from './atoms.js';
import { type ProgramMatch, runProgram } from './program.js';

/** A match whose conditions hold, with the pattern that made it. */
export interface RuleMatch extends Match {
  readonly active: ActivePattern;
  readonly order: number;
}

/** All matches of the candidate patterns in a block whose conditions hold, the longest of each rule where they overlap. */
export function findMatches(
  block: BlockView,
  patterns: readonly ActivePattern[],
  candidates: readonly number[],
  atoms: AtomTable,
  language: Language,
): RuleMatch[] {
  const found: RuleMatch[] = [];
  for (const index of candidates) {
    const active = patterns[index] as ActivePattern;
    for (let start = 0; start < block.tokens.length; ) {
      const token = block.tokens[start] as Token;
      const match = active.first.some((atom) => atoms.test(atom, token))
        ? matchAt(block, active, index, start, atoms, language)
        : undefined;
      if (match === undefined) start++;
      else {
        found.push(match);
        start = Math.max(match.focus.end, start + 1);
      }
    }
  }
  return keepLongest(found);
}

function matchAt(
  block: BlockView,
  active: ActivePattern,
  order: number,
  start: number,
  atoms: AtomTable,
  language: Language,
): RuleMatch | undefined {
  for (const result of runProgram(active.pattern.program, block, start, atoms)) {
    const match: RuleMatch = { ...result, ruleId: active.rule.id, block, options: active.options, active, order };
    if (isExcepted(block, active, result, atoms)) continue;
    if (conditionsHold(match, active.pattern.when, active.pattern.unless, language)) return match;
  }
  return undefined;
}

/** Whether all of `when` hold and none of `unless` does. */
export function conditionsHold(
  match: Match,
  when: readonly ConditionCall[],
  unless: readonly ConditionCall[],
  language: Language,
): boolean {
  const holds = ({ name, argument }: ConditionCall): boolean => {
    const condition = language.conditions[name];
    if (condition === undefined) throw new Error(`unknown condition ${name} in rule ${match.ruleId}`);
    return condition.test(match, argument);
  };
  return when.every(holds) && !unless.some(holds);
}

/** An exception is looked for in the sentences of the match; it counts where it overlaps the focus. */
function isExcepted(block: BlockView, active: ActivePattern, match: ProgramMatch, atoms: AtomTable): boolean {
  const { except } = active.pattern;
  if (except.length === 0) return false;
  const from = block.sentences[block.tokens[match.focus.start]?.sentence ?? 0]?.start ?? 0;
  for (let start = from; start < match.focus.end; start++) {
    for (const program of except) {
      if (runProgram(program, block, start, atoms).some((other) => overlaps(other.focus, match.focus))) return true;
    }
  }
  return false;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of overlapping matches of one rule the longest stays; of equally long ones that of the earlier pattern. */
function keepLongest(found: readonly RuleMatch[]): RuleMatch[] {
  const length = (match: RuleMatch): number => match.focus.end - match.focus.start;
  const ranked = [...found].sort(
    (a, b) => length(b) - length(a) || a.order - b.order || a.focus.start - b.focus.start,
  );
  const kept: RuleMatch[] = [];
  for (const match of ranked) {
    if (!kept.some((other) => other.ruleId === match.ruleId && overlaps(other.focus, match.focus))) kept.push(match);
  }
  return kept.sort((a, b) => a.focus.start - b.focus.start || a.order - b.order);
}

import type { Language } from '../model/language.js';
import type { BlockView, Match } from '../model/match.js';
import type { ConditionCall } from '../model/rule.js';
import type { ActivePattern } from './active-pattern.js';
import type { AtomTable, BlockAtoms } from './atoms.js';
import type { PreparedProgram } from './prepared-program.js';
import { type ProgramMatch, runProgram } from './program.js';
import type { RuleFailures } from './rule-failures.js';
import { startsOf } from './starts.js';

/** A match whose conditions hold, with the pattern that made it. */
export interface RuleMatch extends Match {
  readonly active: ActivePattern;
  readonly order: number;
  /** The entry of a list that it is a form of, as written. */
  readonly entry?: string;
}

/**
 * All matches of the candidate patterns in a block whose conditions hold, the longest of each rule where they overlap.
 * A rule that throws is noted in `failures`, with the block's offset in the source.
 */
export function findMatches(
  block: BlockView,
  offset: number,
  patterns: readonly ActivePattern[],
  candidates: readonly number[],
  atoms: AtomTable,
  language: Language,
  failures: RuleFailures,
): RuleMatch[] {
  const found: RuleMatch[] = [];
  const covered: RuleMatch[] = [];
  const read = atoms.in(block.tokens);
  for (const order of candidates) {
    const active = patterns[order] as ActivePattern;
    const starts = startsOf(active.find, block, read);
    if (starts.length === 0) continue;
    const exceptions = new Map<PreparedProgram, ReadonlySet<number>>();
    failures.guard(active.rule.id, offset, () => {
      for (const start of starts) {
        const match = matchAt(block, active, order, start, exceptions, read, language, covered);
        if (match !== undefined) found.push(match);
      }
    });
  }
  const ends = furthestEnds(covered, block.tokens.length);
  return keepLongest(
    found.filter(({ ruleId, focus }) => (ends.get(ruleId)?.[focus.start] ?? -1) < focus.end),
  );
}

/** By rule and token the furthest end of what begins no later: what ends there or before lies within it. */
function furthestEnds(matches: readonly RuleMatch[], count: number): ReadonlyMap<string, Uint32Array> {
  const ends = new Map<string, Uint32Array>();
  for (const { ruleId, focus } of matches) {
    const own = ends.get(ruleId) ?? new Uint32Array(count);
    own[focus.start] = Math.max(own[focus.start] as number, focus.end);
    ends.set(ruleId, own);
  }
  for (const own of ends.values())
    for (let at = 1; at < count; at++) own[at] = Math.max(own[at - 1] as number, own[at] as number);
  return ends;
}

function matchAt(
  block: BlockView,
  active: ActivePattern,
  order: number,
  start: number,
  exceptions: Map<PreparedProgram, ReadonlySet<number>>,
  atoms: BlockAtoms,
  language: Language,
  covered: RuleMatch[],
): RuleMatch | undefined {
  for (const result of runProgram(active.find, block, start, atoms)) {
    if (isExcepted(block, active, result, exceptions, atoms)) continue;
    const { whole, focus, captures } = result;
    const { rule, options } = active;
    const match: RuleMatch = { whole, focus, captures, ruleId: rule.id, block, options, active, order };
    const { when, unless } = active.terms;
    if (!conditionsHold(match, when, [], language)) continue;
    if (conditionsHold(match, [], unless, language)) return match;
    const covering = unless.filter(({ name }) => language.conditions[name]?.covers === true);
    if (!conditionsHold(match, [], covering, language)) covered.push(match);
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

/** An exception counts where it overlaps the focus. Each is looked for once in the block, when a first match asks. */
function isExcepted(
  block: BlockView,
  active: ActivePattern,
  { focus }: ProgramMatch,
  exceptions: Map<PreparedProgram, ReadonlySet<number>>,
  atoms: BlockAtoms,
): boolean {
  return active.except.some((program) => {
    const taken = exceptions.get(program) ?? tokensTakenBy(program, block, atoms);
    exceptions.set(program, taken);
    for (let at = focus.start; at < focus.end; at++) if (taken.has(at)) return true;
    return false;
  });
}

function tokensTakenBy(program: PreparedProgram, block: BlockView, atoms: BlockAtoms): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const start of startsOf(program, block, atoms)) {
    for (const { focus } of runProgram(program, block, start, atoms)) {
      for (let at = focus.start; at < focus.end; at++) taken.add(at);
    }
  }
  return taken;
}

/**
 * Of overlapping matches of one rule the longest stays; of equally long ones that of the earlier pattern. Fallbacks, which
 * may not count in the end, only stand in the way of each other.
 */
function keepLongest(found: readonly RuleMatch[]): RuleMatch[] {
  const length = (match: RuleMatch): number => match.focus.end - match.focus.start;
  const ranked = [...found].sort(
    (a, b) => length(b) - length(a) || a.order - b.order || a.focus.start - b.focus.start,
  );
  const taken = new Map<string, Set<number>>();
  const kept = ranked.filter(({ ruleId, focus, active }) => {
    const key = active.terms.fallback === true ? `${ruleId}/fallback` : ruleId;
    const tokens = taken.get(key) ?? new Set();
    taken.set(key, tokens);
    for (let at = focus.start; at < focus.end; at++) if (tokens.has(at)) return false;
    for (let at = focus.start; at < focus.end; at++) tokens.add(at);
    return true;
  });
  return kept.sort((a, b) => a.focus.start - b.focus.start || a.order - b.order);
}

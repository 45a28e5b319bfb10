import { readFileSync } from 'node:fs';
import { dutch, inflector } from '@geestdrift/dutch';
import { compileRules, describeProblem } from '@geestdrift/engine/compile';
import { describe, expect, it } from 'vitest';
import { checkUnused, OF_LISTS } from '../../rules/src/check-unused.js';

const SHARED = `sets: {u: [u, jij], wij: [wij, $u]}
define: {nu: '(nu | %straks)', straks: straks}`;

const BODY = `title: &text {nl: tekst, en: text}
severity: warning
why: *text
flagged: *text
ignored: *text
source: *text
messages: {default: *text}
examples: [‹x›]
near-misses: [y]`;

const CONDITIONS = ['negated', 'mention', 'letter', 'asked'] as const;
const language = {
  conditions: Object.fromEntries(CONDITIONS.map((name) => [name, dutch.conditions[name]])),
  rewriters: { margin: dutch.rewriters.margin, command: dutch.rewriters.command },
} as Pick<typeof dutch, 'conditions' | 'rewriters'>;

const USED = `unless: [negated]
levels: [{when: [mention], severity: suggestion}]
patterns:
  - find: $wij %nu kom
    when: [letter]
    unless: [asked]
    replace: [{margin: null}]
  - entries: {thans: [{command: null}]}`;

function problemsOf(rule: string, shared = SHARED): string[] {
  const compiled = compileRules(
    [{ name: '_shared.yml', text: shared }],
    [{ name: 'r.yml', text: `id: regel\n${BODY}\n${rule}` }],
    { ...dutch, ...inflector },
  );
  return checkUnused(compiled, language).map(describeProblem);
}

describe('checkUnused', () => {
  it('has nothing to say where all is used, over others or at once', () => {
    expect(problemsOf(USED)).toEqual([]);
  });

  it.each<[why: string, rule: string, problem: string]>([
    [
      'a set of the rule',
      `${USED}\nsets: {jij: [jij]}`,
      'r.yml:19: found ‘$jij’, which no pattern uses, expected a pattern that does',
    ],
    [
      'a sub-pattern that only another unused one uses',
      `${USED}\ndefine: {a: '%b', b: b}`,
      'r.yml:19: found ‘%b’, which no pattern uses, expected a pattern that does',
    ],
    [
      'a shared set',
      USED.replace('$wij', 'wij'),
      '_shared.yml:1: found ‘$u’, which no pattern uses, expected a pattern that does',
    ],
    [
      'a condition',
      USED.replace('asked', 'mention'),
      'packages/dutch/src/conditions/asked.ts:1: found ‘asked’, which no rule names, expected a rule that does',
    ],
    [
      'a rewriter',
      USED.replace('{command: null}', 'nu'),
      'packages/dutch/src/rewriters/command.ts:1: found ‘command’, which no rule names, expected a rule that does',
    ],
  ])('finds %s', (_, rule, problem) => {
    expect(problemsOf(rule)).toContainEqual(problem);
  });

  it('takes an exception for a use', () => {
    expect(problemsOf(`${USED}\nexcept: [ik %a]\ndefine: {a: b}`)).toEqual([]);
  });

  it('leaves out what lists name, and no more', () => {
    const source = readFileSync(
      new URL('../../packages/config/src/lists/listed-entry.ts', import.meta.url),
      'utf8',
    );
    const named = [...source.matchAll(/name: '([a-z-]+)'/g)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining([...OF_LISTS]));
  });
});

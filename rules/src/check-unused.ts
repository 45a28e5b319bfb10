import type { Language } from '@geestdrift/engine';
import type { CompiledRules, RuleProblem } from '@geestdrift/engine/compile';

type Shared = CompiledRules['shared'][number];
type Rule = CompiledRules['files'][number];
type Calls = Rule['value']['when'];

/** What lists of words name (`config/src/lists/listed-entry.ts`). */
export const OF_LISTS: readonly string[] = [
  'compound-rest',
  'part-of-speech',
  'person-or-place',
  'listed-word',
  'own-particle',
  'split-compound',
];

/** Sets and sub-patterns that no pattern uses, and conditions and rewriters that no rule names. */
export function checkUnused(
  { shared, files }: Pick<CompiledRules, 'shared' | 'files'>,
  language: Pick<Language, 'conditions' | 'rewriters'>,
): RuleProblem[] {
  const used = files.map((file) => ({ file, names: namesUsed(file, shared) }));
  const named = new Set([...OF_LISTS, ...files.flatMap(callsOf)]);
  return [
    ...used.flatMap(({ file, names }) => unusedOf(file, [names])),
    ...shared.flatMap((file) =>
      unusedOf(
        file,
        used.map(({ names }) => names),
      ),
    ),
    ...unnamed('conditions', language.conditions, named),
    ...unnamed('rewriters', language.rewriters, named),
  ];
}

/** `$set` and `%part` as the patterns of a rule use them, over others or at once. */
function namesUsed({ value }: Rule, shared: readonly Shared[]): ReadonlySet<string> {
  const defined = new Map([...shared.map((file) => file.value), value].flatMap(definitionsOf));
  const used = new Set<string>();
  const follow = (texts: readonly string[]): void => {
    for (const [name] of texts.join(' ').matchAll(/[$%][\p{L}\d-]+/gu)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(defined.get(name) ?? []);
    }
  };
  const { except, patterns } = value;
  follow(except);
  for (const { find = [], entries = {}, except } of patterns)
    follow([...find, ...Object.keys(entries), ...except]);
  return used;
}

function definitionsOf({ sets, define }: Shared['value']): [name: string, texts: readonly string[]][] {
  return [
    ...Object.entries(sets).map(([name, texts]): [string, readonly string[]] => [`$${name}`, texts]),
    ...Object.entries(define).map(([name, text]): [string, readonly string[]] => [`%${name}`, [text]]),
  ];
}

function unusedOf(file: Shared, used: readonly ReadonlySet<string>[]): RuleProblem[] {
  return definitionsOf(file.value)
    .filter(([name]) => !used.some((names) => names.has(name)))
    .map(([name]) => ({
      file: file.name,
      line: file.lineOf([name.startsWith('$') ? 'sets' : 'define', name.slice(1)]),
      found: `‘${name}’, which no pattern uses`,
      expected: 'a pattern that does',
    }));
}

function callsOf({ value }: Rule): string[] {
  const conditions = [value, ...value.patterns].flatMap(
    ({ when, unless, levels }): Calls => [...when, ...unless, ...levels.flatMap((level) => level.when)],
  );
  const replacements = value.patterns.flatMap(({ replace, entries = {} }) => [
    ...replace,
    ...Object.values(entries).flat(),
  ]);
  return [
    ...[...conditions, ...value['manual-when']].map(({ name }) => name),
    ...replacements.flatMap((entry) => ('rewriter' in entry ? [entry.rewriter] : [])),
  ];
}

function unnamed(
  folder: string,
  registry: Readonly<Record<string, unknown>>,
  named: ReadonlySet<string>,
): RuleProblem[] {
  return Object.keys(registry)
    .filter((name) => !named.has(name))
    .map((name) => ({
      file: `packages/dutch/src/${folder}/${name}.ts`,
      line: 1,
      found: `‘${name}’, which no rule names`,
      expected: 'a rule that does',
    }));
}

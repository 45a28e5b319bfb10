import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  findCycles,
  importsOf,
  ownPackage,
  readPackages,
  resolveRelative,
  type SourceFile,
} from './sources.js';

const packages = readPackages();
const names = new Set(packages.keys());

/** The packages of ours that each package may import. What is not named here has no place yet. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  dutch: ['engine'],
  formats: ['engine'],
  reporters: ['engine'],
  rules: ['engine', 'dutch'],
  config: ['engine', 'dutch', 'rules'],
  'retext-geestdrift': ['engine', 'dutch', 'rules', 'config'],
  node: ['config', 'engine', 'formats'],
  geestdrift: [
    'engine',
    'dutch',
    'formats',
    'reporters',
    'rules',
    'config',
    'node',
    'geestdrift-language-server',
  ],
  'geestdrift-language-server': ['engine', 'dutch', 'formats', 'reporters', 'rules', 'config', 'node'],
  'geestdrift-vscode': ['geestdrift-language-server'],
};

/** Packages that run in a browser; of `rules` all but what its build is made of. */
const BROWSER = new Set(['engine', 'dutch', 'formats', 'reporters', 'rules', 'config', 'retext-geestdrift']);
const isBuild = (path: string): boolean =>
  /^rules\/src\/(build|check-replacements|rule-pages|to-rule-doc)\.ts$/.test(path);

function importedPackages(files: readonly SourceFile[]): string[] {
  const found = files.flatMap(({ imports }) => imports.map(({ specifier }) => ownPackage(specifier, names)));
  return [...new Set(found.filter((name) => name !== undefined))].sort();
}

describe('imports between packages run one way', () => {
  it.each([...packages.values()])('of $name', ({ name, files }) => {
    expect(Object.keys(ALLOWED), `${name} has no place in the design`).toContain(name);
    const forbidden = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => {
          const own = ownPackage(specifier, names);
          return own !== undefined && own !== name && !ALLOWED[name]?.includes(own);
        })
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('and in no circle', () => {
    const graph = new Map(
      [...packages].map(([name, { files }]) => [
        name,
        importedPackages(files).filter((other) => other !== name),
      ]),
    );
    expect(findCycles(graph)).toEqual([]);
  });

  it('nor past another package’s door', () => {
    const outside = [...packages.values()].flatMap(({ folder, files }) =>
      files.flatMap(({ path, imports }) =>
        imports
          .filter(
            ({ specifier }) =>
              specifier.startsWith('.') && !resolveRelative(path, specifier).startsWith(`${folder}/`),
          )
          .map(({ specifier }) => `${path} imports ${specifier}`),
      ),
    );
    // The extension's and the command line's versions come from their package.json.
    expect(outside.filter((line) => !line.endsWith('/package.json'))).toEqual([]);
  });
});

describe('imports between files run in no circle', () => {
  const graphOf = (files: readonly SourceFile[], withTypes: boolean): Map<string, string[]> =>
    new Map(
      files.map(({ path, imports }) => [
        path,
        imports
          .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && (withTypes || !typeOnly))
          .map(({ specifier }) => resolveRelative(path, specifier)),
      ]),
    );

  it.each([...packages.values()])('of $name', ({ files }) => {
    expect(findCycles(graphOf(files, false))).toEqual([]);
  });

  it('of the engine not even for their types', () => {
    expect(findCycles(graphOf(packages.get('engine')?.files ?? [], true))).toEqual([]);
  });
});

describe('what runs in a browser uses nothing of Node', () => {
  const builtins = new Set(builtinModules);
  const files = [...packages.values()].filter(({ name }) => BROWSER.has(name)).flatMap((one) => one.files);
  const browserFiles = [
    ...files.filter(({ path }) => !isBuild(path)),
    ...[...packages.values()]
      .flatMap((one) => one.files)
      .filter(({ path }) => /\/src\/(?:browser|core)\/|\/src\/protocol\.ts$/.test(path)),
  ];

  it('no module', () => {
    const found = browserFiles.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ specifier }) => specifier.startsWith('node:') || builtins.has(specifier.split('/')[0] as string),
        )
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(found).toEqual([]);
  });

  it('no global', () => {
    const found = browserFiles
      .filter(({ text }) =>
        /\b(?:process\.(?:env|cwd|argv|std\w+|platform)|Buffer\.\w+|__dirname|__filename)\b/.test(text),
      )
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('no file of rules that its runtime reaches is the build’s', () => {
    const reached = new Set<string>();
    const rules = new Map((packages.get('rules')?.files ?? []).map((file) => [file.path, file]));
    const follow = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { specifier } of rules.get(path)?.imports ?? []) {
        if (specifier.startsWith('.')) follow(resolveRelative(path, specifier));
      }
    };
    follow('rules/src/index.ts');
    follow('rules/src/docs.ts');
    expect([...reached].filter(isBuild)).toEqual([]);
  });
});

it('the engine prints nothing and keeps no state of its own between texts', () => {
  const engine = packages.get('engine')?.files ?? [];
  expect(engine.filter(({ text }) => /\bconsole\./.test(text)).map(({ path }) => path)).toEqual([]);
  const mutable = engine.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:export )?(?:let|var) (\w+)/gm)].map(([, name]) => `${path}: ${name}`),
  );
  expect(mutable).toEqual([]);
});

it('reads imports as they are written', () => {
  const text = `
    import { a,
      b } from './a.js';
    import type { C } from './c.js';
    import './side.js'; export * from './d.js';
    export type * from "./e.js";
    // import './no.js';
    /* import './no.js'; */
    const f = () => import('./f.js');
    const text = 'import of nothing';
  `;
  expect(importsOf(text).map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`)).toEqual([
    './a.js',
    './c.js type',
    './side.js',
    './d.js',
    './e.js type',
    './f.js',
  ]);
});

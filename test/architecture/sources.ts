import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ImportedModule {
  readonly specifier: string;
  /** Gone when compiled: `import type`, `export type`. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the repository's folder, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportedModule[];
}

export interface SourcePackage {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly SourceFile[];
}

const SCOPE = /^@geestdrift\//;
const STATEMENT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All packages with a `src` folder, by their name without the scope. */
export function readPackages(): Map<string, SourcePackage> {
  const folders = [
    ...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`),
    'rules',
    'extension',
  ];
  const packages = folders
    .filter(
      (folder) => existsSync(join(ROOT, folder, 'package.json')) && existsSync(join(ROOT, folder, 'src')),
    )
    .map((folder): SourcePackage => {
      const { name } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as {
        name: string;
      };
      return {
        // The extension has the command line's name; here it is told apart.
        name: folder === 'extension' ? 'geestdrift-vscode' : name.replace(SCOPE, ''),
        folder,
        files: readFolder(join(folder, 'src')),
      };
    });
  return new Map(packages.map((one) => [one.name, one]));
}

/** All files of a folder (from the repository's) that end as one of these. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(path, endings);
      return endings.some((ending) => path.endsWith(ending)) ? [path] : [];
    });
}

function readFolder(folder: string): SourceFile[] {
  return listFiles(folder, ['.ts']).map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, imports: importsOf(text) };
  });
}

/** What a module imports, exports from, and loads on demand. Comments are left out. */
export function importsOf(text: string): ImportedModule[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/.*$/gm, '$1');
  return [...code.matchAll(STATEMENT)].map((match) => ({
    specifier: (match[2] ?? match[3] ?? match[4]) as string,
    typeOnly: match[1] !== undefined,
  }));
}

/** The package of ours that a specifier names, without the scope; undefined for any other. */
export function ownPackage(specifier: string, names: ReadonlySet<string>): string | undefined {
  const bare = specifier.replace(SCOPE, '').split('/')[0] as string;
  return SCOPE.test(specifier) || (names.has(bare) && !specifier.startsWith('.')) ? bare : undefined;
}

/** The source file that a relative specifier names, from the repository's folder. */
export function resolveRelative(from: string, specifier: string): string {
  const target = relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll('\\', '/');
  const source = target.replace(/\.js$/, '.ts');
  return existsSync(join(ROOT, source)) ? source : target.replace(/\.js$/, '.d.ts');
}

/** Circles in a graph, each as the nodes on it; none twice. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const at = trail.indexOf(node);
    if (at >= 0) {
      cycles.push([...trail.slice(at), node]);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, ROOT } from './sources.js';

const folders = ['packages', 'rules', 'extension', 'test', 'bench', 'scripts'];
const files = folders.flatMap((folder) => listFiles(folder, ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs']));
/** Written by a script, or tables of words and cases. */
const isData = (path: string): boolean =>
  /\.generated\.\w+$|\.d\.ts$|-table\.ts$|\/lexicon\/|\/fixtures?\//.test(path);
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

describe('files', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('hold four hundred lines at most', () => {
    const long = files
      .filter((path) => !isData(path))
      .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(
      files.filter((path) => /(?:^|-)(?:utils?|helpers?|managers?)(?:-|\.)/.test(baseName(path))),
    ).toEqual([]);
  });

  it('are in kebab-case, their folders too', () => {
    const isKebab = (part: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part);
    expect(files.filter((path) => !path.split('/').every(isKebab))).toEqual([]);
  });

  it('that only open a package re-export and nothing else', () => {
    const index = files.filter((path) => /^packages\/[^/]+\/src\/index\.ts$/.test(path));
    const other = index.filter((path) => {
      const code = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return /^(?!export (?:type )?(?:\*|\{)|import |\s|\}|$)/m.test(code);
    });
    // `dutch` puts its language together there.
    expect(other).toEqual(['packages/dutch/src/index.ts']);
  });

  it('have no default export but where a tool asks for it', () => {
    const found = files.filter(
      (path) => /\/src\//.test(path) && /^export default/m.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN } from './geestdrift.js';

const BUNDLE = join(dirname(BIN), '../dist/bundle');

/** The source of a chunk and of all that it imports outright, so that it is read at every start. */
function readWithImports(name: string, seen = new Set<string>()): string {
  if (seen.has(name)) return '';
  seen.add(name);
  const source = readFileSync(join(BUNDLE, name), 'utf8');
  const imports = [...source.matchAll(/(?<!\.then\(\(\)=>(?:\w+\.\w+\()?)require\("\.\/([\w.-]+\.js)"\)/g)];
  return source + imports.map(([, imported]) => readWithImports(imported as string, seen)).join('');
}

const CHUNKS = readdirSync(BUNDLE)
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(BUNDLE, name), 'utf8'));

describe('start-up', () => {
  // What only some runs need is in chunks of its own; one careless import would bring it back.
  it.each([
    ['the YAML parser', 'Source contains multiple documents'],
    ['globs', 'globstar'],
    ['ignore files', 'node-ignore'],
    ['diffs', 'No newline at end of file'],
    ['safe writing', 'fsync'],
    ['rules', 'te-veel-beloven'],
    ['what finds', 'onbekende-doelgroep'],
    ['the Markdown parser', 'ATXHeading'],
    ['the HTML parser', 'onopentagname'],
    ['explanations', 'nearMisses'],
    ['worksheets', 'sharedStrings'],
    ['the tools for lists', 'never-found'],
    ['the language server', 'textDocument/didOpen'],
  ])('does not load %s', (_, mark) => {
    expect(readWithImports('main.js').includes(mark)).toBe(false);
    // A mark that stands nowhere would tell nothing.
    expect(CHUNKS.some((chunk) => chunk.includes(mark))).toBe(true);
  });

  it('loads nothing at run time from a file whose compiled code is kept', () => {
    const kept = readdirSync(BUNDLE).filter((name) => /-[\w-]{8}\.js$/.test(name));
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((name) => /\bimport\(/.test(readFileSync(join(BUNDLE, name), 'utf8')))).toEqual([]);
  });

  it('reads little', () => {
    expect(readWithImports('main.js').length).toBeLessThan(142_000);
  });
});

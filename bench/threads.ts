// Measures a run over 100 MB in 10,000 files in one thread and in several: time, and the most memory that the process had.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { plainDocument } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { readTexts } from '../test/gold/load.js';
import { COMMAND, isBuilt } from './contestants/command-line.js';
import { atMost, type Figure, formatFigures, plain } from './figures.js';
import { runNodeForMemory } from './run-node.js';

const FILES = 10_000;
const BYTES = 10_000;
/** Of every so many paragraphs one has findings. */
const FOUND_IN = 20;

if (!isBuilt()) {
  console.error('usage: tsx bench/threads.ts, behind npm run build');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
try {
  writeTexts();
  const outputs = new Set<string>();
  const figures = [1, 2, 3].flatMap((threads): Figure[] => {
    const ran = runNodeForMemory([...COMMAND, '--threads', String(threads), folder]);
    outputs.add(ran.stdout);
    return [
      plain(`${threads} threads: time`, ran.milliseconds, ' ms'),
      atMost(`${threads} threads: peak memory`, ran.peak / 1e6, 400, ' MB'),
    ];
  });
  console.log(`${FILES} files, ${(FILES * BYTES) / 1e6} MB, ${availableParallelism()} cores\n`);
  console.log(formatFigures(figures));
  if (outputs.size > 1) throw new Error('the reports differ');
  if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Texts of near-misses, with a paragraph in which something is found now and then. */
function writeTexts(): void {
  const texts = ['documenten', 'lokaas'].flatMap((name) =>
    readTexts(new URL(`../test/gold/${name}.jsonl`, import.meta.url)),
  );
  const checker = createChecker(ruleSet, dutch);
  const lines = texts
    .flatMap(({ text }) => text.split(/\n+/))
    .filter((line) => /^[A-Z][^<>{}]{40,}$/.test(line));
  const isClean = (line: string): boolean => checker.check(plainDocument(line)).findings.length === 0;
  const clean = lines.filter(isClean);
  const found = lines.filter((line) => !isClean(line));
  let next = 0;
  for (let file = 0; file < FILES; file++) {
    let text = `# Bericht ${file}\n`;
    while (text.length < BYTES) {
      const from = ++next % FOUND_IN === 0 ? found : clean;
      text += `\n${from[next % from.length]}\n`;
    }
    const path = join(folder, String(file % 100));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `${file}.md`), text);
  }
}

// Measures the engine and the command line against unified, in one run, on the same files and rules.
import { readArguments, USAGE } from './arguments.js';
import { compareSpeed } from './compare.js';
import { createCommandLine, isBuilt } from './contestants/command-line.js';
import { createEngine } from './contestants/engine.js';
import { createUnified } from './contestants/unified.js';
import { atLeast, atMost, type Figure, formatFigures, plain } from './figures.js';
import { measureGrowth } from './measure-growth.js';
import { measureMemory } from './measure-memory.js';
import { measureStartUp } from './measure-start-up.js';
import { countBytes, findMarkdown, type SourceFile, takeSample } from './source-files.js';

const args = readArguments(process.argv.slice(2));
if (args === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const all = findMarkdown(args.folder);
if (all.length === 0) {
  console.error(`no Markdown below ${args.folder}`);
  process.exit(2);
}
const sample = takeSample(all, args.sample, args.seed);
console.log(`${describe(all)}; compared on ${describe(sample)}, median of ${args.rounds}\n`);
if (!isBuilt()) console.log('command line: not built\n');

const figures = [
  ...(await compare(sample, args.rounds)),
  ...(await runOverAll(all)),
  ...(isBuilt() ? [...grow(sample, args.rounds), ...startUp()] : []),
];
console.log(formatFigures(figures));
const missed = figures.filter(({ holds }) => holds === false);
if (args.check && missed.length > 0) process.exit(1);

async function compare(files: readonly SourceFile[], rounds: number): Promise<Figure[]> {
  const commandLine = isBuilt() ? createCommandLine(files) : undefined;
  const contestants = [await createEngine(), ...(commandLine ? [commandLine] : []), createUnified()];
  const speeds = await compareSpeed(contestants, files, rounds);
  commandLine?.remove();
  const unified = speeds.find(({ name }) => name === 'unified')?.milliseconds ?? Number.NaN;
  const bounds: Readonly<Record<string, number>> = { engine: 10, 'command line': 8 };
  return speeds.flatMap(({ name, milliseconds, megabytesPerSecond }) => [
    plain(`${name}, the sample`, milliseconds, ' ms'),
    plain(`${name}, speed`, megabytesPerSecond, ' MB/s'),
    plain(`${name}, peak memory`, measureMemory(name, files) / 1e6, ' MB'),
    ...(name in bounds
      ? [atLeast(`${name} against unified`, unified / milliseconds, bounds[name] as number, '×')]
      : []),
  ]);
}

async function runOverAll(files: readonly SourceFile[]): Promise<Figure[]> {
  const [speed] = await compareSpeed([await createEngine()], files, 1);
  if (speed === undefined) return [];
  return [
    plain('engine, all files', speed.milliseconds, ' ms'),
    plain('engine, all files, speed', speed.megabytesPerSecond, ' MB/s'),
    plain('engine, all files, findings', speed.findings ?? Number.NaN, ''),
  ];
}

function grow(files: readonly SourceFile[], rounds: number): Figure[] {
  const { small, large, smallTime, largeTime, enginePeak, peak, idle } = measureGrowth(files, rounds);
  return [
    plain('2 MB in one file', smallTime, ' ms'),
    plain('20 MB in one file', largeTime, ' ms'),
    atMost('time a byte, 20 MB against 2 MB', largeTime / large / (smallTime / small), 1.2, '×'),
    plain('peak memory of the engine for 20 MB', enginePeak / 1e6, ' MB'),
    plain('peak memory of the command line for 20 MB', peak / 1e6, ' MB'),
    plain('of which with nothing to check', idle / 1e6, ' MB'),
    atMost('peak memory against the file', peak / large, 10, '×'),
  ];
}

function startUp(): Figure[] {
  const { commandLine, node } = measureStartUp();
  return [
    plain('start-up, one small file', commandLine, ' ms'),
    plain('start-up, node -e 0', node, ' ms'),
    atMost('start-up against node', commandLine / node, 3.5, '×'),
  ];
}

function describe(files: readonly SourceFile[]): string {
  return `${files.length} files, ${(countBytes(files) / 1e6).toFixed(1)} MB`;
}

// Measures Geestdrift against other linters of prose: whole processes, the same files, in turn.
import { writeFileSync } from 'node:fs';
import { isBuilt } from './contestants/command-line.js';
import { formatFigures } from './figures.js';
import { readArguments, USAGE } from './peers/arguments.js';
import { comparePeers } from './peers/compare-peers.js';
import { figuresOf } from './peers/figures-of.js';
import { writeResults } from './peers/kept.js';
import type { Results } from './peers/results.js';
import { findMarkdown, takeSample } from './source-files.js';

const SEED = 1;

const args = readArguments(process.argv.slice(2));
if (args === undefined || !isBuilt()) {
  console.error(args === undefined ? USAGE : 'the command line is not built: npm run build');
  process.exit(2);
}
const sample = takeSample(findMarkdown(args.folder), args.sample, SEED);
if (sample.length === 0) {
  console.error(`no Markdown below ${args.folder}`);
  process.exit(2);
}
const results = comparePeers(sample, args.rounds, console.error);
const figures = figuresOf(results);
console.log(`\n${describe(results)}\n\n${formatFigures(figures)}`);
if (args.json !== undefined) writeFileSync(args.json, `${JSON.stringify(results, null, 2)}\n`);
if (args.update) writeResults(results);
if (args.check && figures.some(({ holds }) => holds === false)) process.exit(1);

function describe({ files, bytes, leftOut, rounds, node, cores, geestdrift, peers }: Results): string {
  const configured = [geestdrift, ...peers].map(({ name, version, finds }) => `${name} ${version}: ${finds}`);
  const left = leftOut === 0 ? '' : `, without ${leftOut} that a peer cannot read`;
  const texts = `${files} files, ${(bytes / 1e6).toFixed(1)} MB${left}`;
  return [`${texts}; median of ${rounds}; Node ${node}, ${cores} cores`, '', ...configured].join('\n');
}

// Measures the language server over stdio: typing in a large document, opening it, and memory after many edits.
import { parseArgs } from 'node:util';
import { atLeast, atMost, formatFigures, plain } from './figures.js';
import { measureFullCheck } from './lsp/full-check.js';
import { createLargeText } from './lsp/large-text.js';
import { measureMemoryOfEdits } from './lsp/measure-memory.js';
import { measureTyping } from './lsp/measure-typing.js';
import { percentile } from './lsp/percentile.js';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000000' },
    edits: { type: 'string', default: '500' },
    check: { type: 'boolean', default: false },
  },
});
const SIZE = Number(values.size);
const EDITS = Number(values.edits);
const SEED = 1;

const text = createLargeText(SIZE, SEED);
console.log(`${(text.length / 1e6).toFixed(2)} MB of Markdown, ${EDITS} edits\n`);
const full = await measureFullCheck(text);
const typing = await measureTyping(text, EDITS, SEED);
const p50 = percentile(typing.edits, 0.5);
const faster = atLeast('full check against a keystroke, p50', full / p50, 20, '×');
const memory = await measureMemoryOfEdits(text, SEED);
const figures = [
  plain('full check', full, ' ms'),
  atMost('opening, to the first diagnostics', typing.opening.first, 1000, ' ms'),
  plain('opening, to all diagnostics', typing.opening.all, ' ms'),
  atMost('keystroke to diagnostics, p50', p50, 10, ' ms'),
  atMost('keystroke to diagnostics, p95', percentile(typing.edits, 0.95), 40, ' ms'),
  // Where a full check is fast, five milliseconds are enough.
  p50 <= 5 ? { ...faster, bound: `${faster.bound}, or p50 ≤ 5 ms`, holds: true } : faster,
  plain('memory after 1,000 edits', memory.early / 1e6, ' MB'),
  plain('memory after 10,000 edits', memory.late / 1e6, ' MB'),
  atMost('memory after 10,000 against 1,000', memory.late / memory.early, 1.1, '×'),
];
console.log(formatFigures(figures));
if (values.check && figures.some(({ holds }) => holds === false)) process.exit(1);

import { putBetween } from '../put-between.js';
import type { Measured, Results } from './results.js';
import { fastestFirst, showConditions, showRatio, showTime } from './show.js';

const BEGIN = '<!-- peers: made by npm run chart:peers -->';
const END = '<!-- /peers -->';

/** The results as a table in Markdown. */
export function drawTable(results: Results): string {
  const rows = fastestFirst(results).map((program) => drawRow(results, program));
  return [
    '| | looks for | time | against Geestdrift | one small file | memory | findings |',
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    `${showConditions(results)}.`,
  ].join('\n');
}

function drawRow(results: Results, program: Measured): string {
  const { name, version, finds, milliseconds, startUp, peak, findings } = program;
  const cells = [
    program === results.geestdrift ? `**${name}**` : `${name} ${version}`,
    finds,
    showTime(milliseconds),
    showRatio(results, program),
    showTime(startUp),
    peak === null ? '' : `${Math.round(peak / 1e6)} MB`,
    findings.toLocaleString('en'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A text with the table between its marks. Throws where the marks are missing. */
export function putTable(text: string, results: Results): string {
  return putBetween(text, BEGIN, END, drawTable(results));
}

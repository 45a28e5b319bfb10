import { readFileSync, writeFileSync } from 'node:fs';
import { putBetween } from '../../bench/put-between.js';
import { ratiosOf, type Score, sumOf } from './score.js';

export const README = new URL('../../README.md', import.meta.url);
const BEGIN = '<!-- gold: made by npm run gold -->';
const END = '<!-- /gold -->';
/** How the README calls each group of labelled texts. */
const NAMES: Readonly<Record<string, string>> = {
  gold: 'written for the rules',
  unseen: 'written without a look at the patterns',
  lists: 'with a list of words',
  files: 'templates, translations, mail files',
};

export interface Scored {
  readonly title: string;
  readonly texts: readonly unknown[];
  readonly scores: ReadonlyMap<string, Score>;
}

/** A group's row of the README's table. */
export function drawFigures({ title, texts, scores }: Scored): string {
  const sum = sumOf(scores);
  const { precision, recall, replacements } = ratiosOf(sum);
  const counts = [texts.length, sum.right + sum.missed].map(showRoughly);
  const shares = [precision, recall, replacements].map(showShare);
  return `| ${[NAMES[title], ...counts, ...shares].join(' | ')} |`;
}

/** Writes the README's table. */
export function writeFigures(groups: readonly Scored[]): void {
  const table = [
    '| labelled texts | number, about | to be found | precision | recall | right replacements |',
    '| --- | --: | --: | --: | --: | --: |',
    ...groups.map(drawFigures),
  ].join('\n');
  writeFileSync(README, putBetween(readFileSync(README, 'utf8'), BEGIN, END, table));
}

/** Down to two figures, so that not every text that is added changes it. */
function showRoughly(count: number): string {
  const unit = 10 ** Math.max(0, String(count).length - 2);
  return (Math.floor(count / unit) * unit).toLocaleString('en');
}

/** Rounded down: all but all is not all. */
function showShare(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}

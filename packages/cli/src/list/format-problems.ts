import { type ConfigError, describeMistake } from '@geestdrift/config';
import { describeListProblem, type ListProblem } from '@geestdrift/config/list-tools';
import type { LoadedList } from '@geestdrift/config/lists';
import type { Severity } from '@geestdrift/engine';
import { displayPath, wrapText } from '@geestdrift/reporters';
import pico from 'picocolors';
import type { Locale } from '../arguments/flags.js';
import { MESSAGES } from '../messages/messages.js';
import { LIST_WORDS } from './list-words.js';

/** How a report is written. */
export interface ListPage {
  readonly locale: Locale;
  readonly colors: boolean;
  readonly cwd: string;
  /** Columns. */
  readonly width: number;
}

/** A line of the report, whether the loader or the check told it. */
interface Line {
  readonly level: Severity;
  /** Absent where the whole file is meant. */
  readonly position: ListProblem['position'] | undefined;
  readonly word: string;
  readonly text: string;
}

const WIDEST = 110;

/** Problems for a person at a terminal: by list, each with its place, the entry and what to do. */
export function formatProblems(
  lists: readonly LoadedList[],
  problems: readonly ListProblem[],
  page: ListPage,
): string {
  const byList = lists.map((list) => ({ list, lines: linesOf(list, problems, page.locale) }));
  const parts = byList
    .filter(({ lines }) => lines.length > 0)
    .map(({ list, lines }) => formatList(list, lines, page));
  const all = byList.flatMap(({ lines }) => lines);
  return `${[...parts, summarize(lists, all, page)].join('\n')}\n`;
}

function linesOf(list: LoadedList, problems: readonly ListProblem[], locale: Locale): readonly Line[] {
  const mistakes = list.errors.map((error): Line => {
    const { position } = error;
    const row = position?.row === undefined ? '' : `${LIST_WORDS[locale].row(position.row)}: `;
    return { level: 'error', position, word: '', text: row + describeWhole(error, locale) };
  });
  const own = problems
    .filter(({ path }) => path === list.path)
    .map((problem): Line => ({ ...problem, text: describeListProblem(problem, locale) }));
  return [...mistakes, ...own].sort(
    ({ position: a }, { position: b }) =>
      (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function describeWhole(error: ConfigError, locale: Locale): string {
  const { nearest } = error;
  const hint = nearest === undefined ? '' : ` ${MESSAGES[locale].didYouMean(nearest)}`;
  return `${describeMistake(error, locale)}.${hint}`;
}

function placeOf({ position }: Line): string {
  return position === undefined ? '' : `${position.line}:${position.column}`;
}

function formatList({ path }: LoadedList, lines: readonly Line[], page: ListPage): string {
  const { bold, underline, dim, red, yellow, cyan } = pico.createColors(page.colors);
  const paint = { error: red, warning: yellow, suggestion: cyan };
  const { levels } = LIST_WORDS[page.locale];
  const margin = Math.max(...lines.map((line) => placeOf(line).length)) + 4;
  const columns = Math.min(page.width, WIDEST) - margin;
  const body = lines.flatMap((line) => [
    `${dim(placeOf(line).padStart(margin - 2))}  ${paint[line.level](bold(levels[line.level]))}  ${bold(line.word)}`.trimEnd(),
    ...wrapText(line.text, columns).map((text) => `${' '.repeat(margin)}${text}`),
    '',
  ]);
  return [bold(underline(displayPath(path, page.cwd))), '', ...body].join('\n');
}

function summarize(
  lists: readonly LoadedList[],
  lines: readonly Line[],
  { locale, colors }: ListPage,
): string {
  const { bold, green, red, yellow, cyan } = pico.createColors(colors);
  const count = (level: Severity): number => lines.filter((line) => line.level === level).length;
  const entries = lists.reduce((sum, { parsed }) => sum + parsed.items.length, 0);
  if (lines.length === 0) return green(LIST_WORDS[locale].inOrder(lists.length, entries));
  const [errors, warnings, suggestions] = [count('error'), count('warning'), count('suggestion')];
  const paint = errors > 0 ? red : warnings > 0 ? yellow : cyan;
  return bold(paint(LIST_WORDS[locale].summary(errors, warnings, suggestions)));
}

import { type ConfigError, describeMistake } from '@geestdrift/config';
import { describeListProblem, type ListProblem } from '@geestdrift/config/list-tools';
import type { LoadedList } from '@geestdrift/config/lists';
import type { Severity } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';

const NUMBERS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, suggestion: 0 };

/** Problems in the shape of the report `json`: an array with an object a list. */
export function problemsAsJson(
  lists: readonly LoadedList[],
  problems: readonly ListProblem[],
  locale: Locale,
): string {
  const results = lists.map((list) => {
    const own = problems.filter(({ path }) => path === list.path);
    const messages = [
      ...list.errors.map((error) => describeError(error, list, locale)),
      ...own.map((problem) => describeProblem(problem, list, locale)),
    ];
    const count = (level: Severity): number => messages.filter((message) => message.level === level).length;
    return {
      filePath: list.path,
      messages,
      errorCount: count('error'),
      warningCount: count('warning'),
      suggestionCount: count('suggestion'),
    };
  });
  return `${JSON.stringify(results)}\n`;
}

function describeError(error: ConfigError, { list }: LoadedList, locale: Locale) {
  const message = `${describeMistake(error, locale)}.`;
  const about = { ruleId: list.ruleId, code: error.code, word: null, ...levelOf('error'), message };
  return { ...about, ...placeOf(error.position) };
}

function describeProblem(problem: ListProblem, { list }: LoadedList, locale: Locale) {
  const { code, word, level } = problem;
  const message = describeListProblem(problem, locale);
  return { ruleId: list.ruleId, code, word, ...levelOf(level), message, ...placeOf(problem.position) };
}

function levelOf(level: Severity): { readonly severity: number; readonly level: Severity } {
  return { severity: NUMBERS[level], level };
}

function placeOf(position: ListProblem['position'] | undefined): object {
  if (position === undefined) return { line: 1, column: 1, range: null };
  const { line, column, row, start, end } = position;
  const range = start === undefined || end === undefined ? null : [start, end];
  return { line, column, ...(row === undefined ? {} : { row }), range };
}

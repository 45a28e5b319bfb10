import { describeForm, describeTrace, type WordTrace } from '@geestdrift/config/list-tools';
import type { LoadedList } from '@geestdrift/config/lists';
import { displayPath, wrapText } from '@geestdrift/reporters';
import pico from 'picocolors';
import type { Locale } from '../arguments/flags.js';
import type { ListPage } from './format-problems.js';
import { LIST_WORDS } from './list-words.js';

const WIDEST = 110;

/** What became of the words of lists in a text, for a person. */
export function formatTraces(
  traces: readonly WordTrace[],
  lists: readonly LoadedList[],
  page: ListPage,
): string {
  const words = LIST_WORDS[page.locale];
  if (traces.length === 0) {
    const names = lists.map(({ path }) => displayPath(path, page.cwd)).join(', ');
    return `${words.noTrace(names)}\n`;
  }
  return `${traces.map((trace) => formatTrace(trace, page)).join('\n\n')}\n`;
}

function formatTrace(trace: WordTrace, { locale, colors, cwd, width }: ListPage): string {
  const { bold, dim, green, yellow } = pico.createColors(colors);
  const words = LIST_WORDS[locale];
  const { item, reason, actual, path, form, severity, replacements, after } = trace;
  const level = severity === undefined ? '' : ` (${words.levels[severity]})`;
  const verdict = describeTrace(trace, locale).replace(/\.$/, `${level}.`);
  const paint = reason === 'reported' ? yellow : (text: string): string => text;
  const columns = Math.min(width, WIDEST) - 2;
  return [
    bold(actual.replace(/\s+/g, ' ')),
    `  ${words.entryAt(item.word, `${displayPath(path, cwd)}:${item.line}:${item.column}`)}`,
    ...(form === undefined ? [] : [dim(`  ${words.form(describeForm(form, locale))}`)]),
    ...wrapText(verdict, columns).map((line) => `  ${paint(line)}`),
    ...(reason !== 'reported' ? [] : [`  ${describeReplacement(trace, locale)}`]),
    ...(after === undefined || replacements.length === 0
      ? []
      : wrapText(`→ ${after.trim()}`, columns).map((line) => `  ${green(line)}`)),
  ].join('\n');
}

function describeReplacement({ item, replacements }: WordTrace, locale: Locale): string {
  const words = LIST_WORDS[locale];
  if (replacements.length > 0) return words.replacement(replacements);
  return item.instead.length === 0 ? words.noAlternative : words.noFit;
}

/** The same for programs: an array with an object a word. */
export function tracesAsJson(traces: readonly WordTrace[], locale: Locale): string {
  const objects = traces.map((trace) => {
    const { path, item, reason, actual, range, form, by, severity, replacements, after } = trace;
    return {
      actual,
      range: [range.start, range.end],
      entry: item.word,
      filePath: path,
      line: item.line,
      column: item.column,
      form: form ?? null,
      reported: reason === 'reported',
      reason,
      message: describeTrace(trace, locale),
      by: by === undefined ? null : { entry: by.item.word, filePath: by.path, line: by.item.line },
      severity: severity ?? null,
      expected: replacements,
      after: after ?? null,
    };
  });
  return `${JSON.stringify(objects)}\n`;
}

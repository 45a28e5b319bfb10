import { ruleUrl } from '@geestdrift/engine';
import pico from 'picocolors';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { UsageError } from '../usage-error.js';
import { checkExplainFormat } from './explain-format.js';
import { WORDS } from './words.js';

/** `geestdrift rules`: all rules with their severities. Throws {@link UsageError}. */
export async function listRules(
  operands: readonly string[],
  options: GivenOptions,
  { io, locale, colors, engine }: Surroundings,
): Promise<number> {
  if (operands[0] !== undefined) throw new UsageError('not-here', operands[0], 'rules');
  const format = checkExplainFormat(options.value('format'));
  const { rules } = (await engine.load()).ruleSet;
  if (format === 'json') {
    const list = rules.map(({ id, title, severity, optIn }) => ({
      id,
      title: title[locale],
      severity,
      ...(optIn === undefined ? {} : { optIn }),
      url: ruleUrl(id),
    }));
    io.stdout.write(`${JSON.stringify(list)}\n`);
    return 0;
  }
  const { levels, onRequest, rule } = WORDS[locale];
  const rows = rules.map(({ id, title, severity, optIn }) => [
    id,
    optIn?.klant === undefined ? levels[severity.klant] : onRequest,
    optIn?.intern === undefined ? levels[severity.intern] : onRequest,
    title[locale],
  ]);
  io.stdout.write(formatTable([[rule, 'klant', 'intern', ''], ...rows], colors));
  return 0;
}

/** Columns as wide as they need to be; the first row is the head. */
function formatTable(rows: readonly (readonly string[])[], colors: boolean): string {
  const { bold, dim } = pico.createColors(colors);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
      if (index === 0) return `${dim(cells.join('  ').trimEnd())}\n`;
      return `${[bold(cells[0] ?? ''), ...cells.slice(1)].join('  ').trimEnd()}\n`;
    })
    .join('');
}

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleUrl } from '@geestdrift/engine/basics';
import { findNearest } from '@geestdrift/engine/nearest';
import { type Reporter, type RuleText, reporters } from '@geestdrift/reporters';
import type { Locale } from '../arguments/flags.js';
import type { Io } from '../io.js';
import { absenceOf, statsOf } from '../stats.js';
import { UsageError } from '../usage-error.js';

/** `./verslag.mjs` is a module, `verslag` a name. */
const MODULE = /[\\/]|\.[cm]?js$/;

/** The report of a name, or of a module of one's own; throws {@link UsageError} where there is none. */
export async function findReporter(name: string, io: Pick<Io, 'cwd' | 'importModule'>): Promise<Reporter> {
  if (MODULE.test(name)) return loadModule(name, io);
  const load = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (load !== undefined) return load();
  const names = Object.keys(reporters);
  throw new UsageError('unknown-report', name, names.join(', '), findNearest(name, names));
}

async function loadModule(
  name: string,
  { cwd, importModule }: Pick<Io, 'cwd' | 'importModule'>,
): Promise<Reporter> {
  let module: { readonly default?: unknown };
  const path = resolve(cwd, name);
  if (statsOf(path) === undefined) throw new UsageError('broken-report', name, absenceOf(path));
  try {
    module = (await importModule(pathToFileURL(path).href)) as typeof module;
  } catch (error) {
    throw new UsageError('broken-report', name, error instanceof Error ? error.message : String(error));
  }
  const report = module.default;
  if (typeof report !== 'function') throw new UsageError('no-report', name, typeof report);
  // It may give a promise as well: what is written is awaited.
  return { report: report as Reporter['report'], forPrograms: true, needsRules: true, needsSource: true };
}

/** What reports tell of the rules; loaded only for those that do. */
export async function loadRuleTexts(locale: Locale): Promise<readonly RuleText[]> {
  const { ruleDocs } = await import('@geestdrift/rules/docs');
  return ruleDocs.map(({ id, title, why, flagged, ignored, severity }) => ({
    id,
    title: title[locale],
    why: why[locale],
    flagged: flagged[locale],
    ignored: ignored[locale],
    severity: LEVELS.find((level) => level === severity.klant || level === severity.intern) ?? 'off',
    url: ruleUrl(id),
  }));
}

const LEVELS = ['error', 'warning', 'suggestion'] as const;

import { suppressKnown } from '@geestdrift/config/suppressions';
import type { Notice } from '@geestdrift/engine';
import { type FileResult, indexPositions } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import type { Baseline } from './baseline.js';
import type { LineFilter } from './line-filter.js';
import type { CheckedFile } from './model.js';
import type { CheckRecord } from './record.js';

/** What decides which findings of a file are told. */
export interface SieveContext {
  readonly flags: Pick<Flags, 'suppressions'>;
  readonly baseline: Baseline;
  /** undefined: all lines count. */
  readonly lineFilter: LineFilter | undefined;
}

/** A record without what is not told of, and how many findings the baseline took out of it. */
export interface Sieved extends CheckRecord {
  readonly suppressed: number;
}

/** Leaves out what the baseline knows, and what stands on lines that do not count. */
export async function sieveFor(
  path: string,
  { baseline, lineFilter }: SieveContext,
): Promise<(record: CheckRecord) => Sieved> {
  const known = await baseline.knownFor(path);
  return (record) => {
    const { findings, used, suppressed } = suppressKnown(record.findings, known);
    baseline.noteUsed(path, used);
    const kept = lineFilter?.keep(path, () => indexPositions(record.source), findings) ?? findings;
    return { ...record, suppressed, findings: kept };
  };
}

/** Where all that is found goes to the baseline, nothing of it is reported. */
export function settle(checked: CheckedFile, { flags, baseline }: SieveContext): CheckedFile {
  if (flags.suppressions !== 'all') return checked;
  baseline.noteFound(checked.result.filePath, checked.result.findings);
  return { ...checked, result: { ...checked.result, findings: [] } };
}

export function makeResult(
  filePath: string,
  { source, findings, notices, suppressed }: Sieved,
  extra: readonly Notice[] = [],
): FileResult {
  const all = [...notices, ...extra];
  // A run over many files keeps only the texts that the report shows.
  const shown = findings.length > 0 || all.length > 0 ? source : '';
  return { filePath, source: shown, findings, notices: all, ...(suppressed > 0 ? { suppressed } : {}) };
}

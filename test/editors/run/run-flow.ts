import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Tools } from '../set-up/tools.js';
import {
  type CheckResult,
  EditorDidNotStart,
  type Flow,
  type FlowContext,
  type InstalledExtension,
} from './flow.js';
import type { Report } from './report.js';

export interface RunOptions {
  readonly tools: Tools;
  readonly extension: InstalledExtension;
  readonly report: Report;
  /** The flows' folders are made in this one. */
  readonly home: string;
  /** Leaves the flows' folders where they are, and says where. */
  readonly keep: boolean;
}

/** Runs a flow; once more where its editor did not start. A failure is reported, never thrown. */
export async function runFlow(flow: Flow, options: RunOptions): Promise<void> {
  const again = await attempt(flow, options, true);
  if (!again) return;
  console.log(`again  ${flow.name}: ${again}`);
  await attempt(flow, options, false);
}

/** @returns why the flow is worth another attempt, undefined where it is done */
async function attempt(flow: Flow, options: RunOptions, mayRetry: boolean): Promise<string | undefined> {
  const folder = mkdtempSync(join(options.home, `${flow.name}-`));
  const started = performance.now();
  const results: CheckResult[] = [];
  const record = (result: CheckResult): void => {
    results.push(result);
    options.report.add(flow.name, result);
  };
  try {
    await flow.run(context(flow, folder, options, record));
    if (results.length === 0) throw new Error('checked nothing');
  } catch (error) {
    if (error instanceof EditorDidNotStart && mayRetry && results.length === 0) return error.message;
    if (!(error instanceof ReportedFailure)) {
      record({ what: 'to its end', milliseconds: performance.now() - started, error: describe(error) });
    }
  } finally {
    if (options.keep) console.log(`kept   ${flow.name}: ${folder}`);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return undefined;
}

/** A check failed and its line is printed; only the flow has to end. */
class ReportedFailure extends Error {}

function context(
  flow: Flow,
  folder: string,
  { tools, extension }: RunOptions,
  record: (result: CheckResult) => void,
): FlowContext {
  const shots = join(tools.folder, 'shots');
  mkdirSync(shots, { recursive: true });
  return {
    tools,
    extension,
    folder,
    record,
    keep: (name) => join(shots, `${flow.name}-${name}`),
    check: async (what, body) => {
      const started = performance.now();
      try {
        const result = await body();
        record({ what, milliseconds: performance.now() - started });
        return result;
      } catch (error) {
        if (error instanceof EditorDidNotStart) throw error;
        record({ what, milliseconds: performance.now() - started, error: describe(error) });
        throw new ReportedFailure(what, { cause: error });
      }
    },
  };
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(text);
}

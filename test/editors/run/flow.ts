import type { Tools } from '../set-up/tools.js';

/** What a flow is given: its own folder, which is removed afterwards, and a place to report to. */
export interface FlowContext {
  readonly tools: Tools;
  /** The packaged extension, installed: a folder of extensions, and this one's folder in it. */
  readonly extension: InstalledExtension;
  readonly folder: string;
  /** Runs one check and prints its line; a failed one ends the flow. `T` is handed on. */
  check<T>(what: string, body: () => Promise<T> | T): Promise<T>;
  /** Prints the line of a check that ran elsewhere, in the editor itself. */
  record(result: CheckResult): void;
  /** Where a file that shows what happened belongs; kept. The name has an extension. */
  keep(name: string): string;
}

export interface CheckResult {
  readonly what: string;
  readonly milliseconds: number;
  /** Undefined where the check passed. */
  readonly error?: string | undefined;
}

export interface InstalledExtension {
  readonly folder: string;
  readonly extensions: string;
}

/** A way of using the product in one editor, with servers and folders of its own. */
export interface Flow {
  readonly name: string;
  /** Left out unless it is asked for by name. */
  readonly onRequest?: boolean;
  run(context: FlowContext): Promise<void>;
}

/** The editor did not come up: nothing was learnt about the product, so the flow may be run once more. */
export class EditorDidNotStart extends Error {}

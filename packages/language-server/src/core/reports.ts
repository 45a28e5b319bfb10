import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Checks } from './checks.js';
import { toConfigDiagnostics } from './config-diagnostics.js';
import { type Configs, isConfigFile } from './configs.js';
import { toDiagnostics } from './diagnostics.js';
import type { OpenDocument } from './documents.js';
import type { Failures } from './failures.js';
import type { Positions } from './positions.js';
import type { SettingsSource } from './settings.js';
import { sendStatus } from './status.js';

/** What an editor shows of an open text. */
export interface Report {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Equal for equal reports on the same text. */
  readonly resultId: string;
}

export interface Reports {
  /** Of a text as it now stands; where checks wait for saving, as it was saved last. Tells the client its status, too. */
  report(document: OpenDocument): Promise<Report>;
  forget(uri: string): void;
}

export interface ReportNeeds {
  readonly connection: Connection;
  readonly checks: Checks;
  readonly configs: Configs;
  readonly settings: SettingsSource;
  readonly failures: Failures;
  readonly positions: Positions;
  readonly generation: () => number;
}

export function createReports(needs: ReportNeeds): Reports {
  const { connection, checks, configs, settings, failures, positions, generation } = needs;
  const reports = new Map<string, Report>();
  const ofText = async (document: OpenDocument): Promise<Diagnostic[]> => {
    const checked = await checks.check(document);
    sendStatus(connection, document, checked);
    if (checked === undefined) return [];
    failures.tell(checked.notices);
    return toDiagnostics(checked, document.content, positions, checked.version);
  };
  const ofConfig = async (document: OpenDocument): Promise<Diagnostic[]> => {
    // The mistakes of a list are told by the configuration that names it.
    await (isConfigFile(document.path)
      ? configs.inspect(document.path)
      : configs.configurationFor(document.path));
    const mistakes = configs.mistakes.get(document.path) ?? [];
    return toConfigDiagnostics(mistakes, document.text, positions, settings.locale);
  };
  const report: Reports['report'] = async (document) => {
    const { run } = await settings.for(document.uri);
    const before = reports.get(document.uri);
    if (run === 'onSave' && document.dirty && before !== undefined) return before;
    const diagnostics = configs.reads(document.path) ? await ofConfig(document) : await ofText(document);
    const made = { version: document.version, diagnostics, resultId: `${document.revision}.${generation()}` };
    reports.set(document.uri, made);
    return made;
  };
  return { report, forget: (uri) => void reports.delete(uri) };
}

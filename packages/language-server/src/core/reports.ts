import { readSuppressions } from '@geestdrift/config/suppressions';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { isBaseline } from './baselines.js';
import type { CheckedDocument } from './check-document.js';
import type { Checks, TellEarly } from './checks.js';
import { joinMistakes, toConfigDiagnostics, toFileMistakes } from './config-diagnostics.js';
import { mistakesOf, type SettingsText } from './config-language.js';
import type { Configs } from './configs.js';
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
  /**
   * Of a text as it now stands; where checks wait for saving, as it was saved last, until settings or configuration change. Tells the
   * client its status, too. `tellEarly` gets what is known of the beginning of a long text while the rest is still being checked.
   */
  report(document: OpenDocument, tellEarly?: (report: Report) => Promise<void>): Promise<Report>;
  forget(uri: string): void;
}

export interface ReportNeeds {
  readonly connection: Connection;
  readonly checks: Checks;
  readonly configs: Configs;
  readonly settings: SettingsSource;
  readonly failures: Failures;
  readonly positions: Positions;
  readonly kindOf: (document: OpenDocument) => Promise<SettingsText['kind'] | undefined>;
  readonly generation: () => number;
}

export function createReports(needs: ReportNeeds): Reports {
  const { connection, checks, configs, settings, failures, positions, kindOf, generation } = needs;
  const reports = new Map<string, { readonly report: Report; readonly generation: number }>();
  const ofText = async (document: OpenDocument, tellEarly?: TellEarly): Promise<Diagnostic[]> => {
    const checked = await checks.check(document, tellEarly);
    if (document.isOpen) sendStatus(connection, document, checked);
    if (checked === undefined) return [];
    failures.tell(checked.notices);
    return toDiagnostics(checked, document.content, positions);
  };
  const ofSettings = ({ path, text, content }: OpenDocument, kind: SettingsText['kind']): Diagnostic[] => {
    const { locale } = settings;
    const loaded = toFileMistakes(configs.mistakesIn(path, text), text, locale);
    const own = mistakesOf({ path, text, kind }, locale);
    return toConfigDiagnostics(joinMistakes(own, loaded), content, positions);
  };
  const ofBaseline = ({ path, text, content }: OpenDocument): Diagnostic[] => {
    const { errors } = readSuppressions({ path, text });
    return toConfigDiagnostics(toFileMistakes(errors, text, settings.locale), content, positions);
  };
  const diagnosticsOf = async (document: OpenDocument, tellEarly?: TellEarly): Promise<Diagnostic[]> => {
    if (isBaseline(document.path)) return ofBaseline(document);
    const kind = await kindOf(document);
    return kind === undefined ? ofText(document, tellEarly) : ofSettings(document, kind);
  };
  const report: Reports['report'] = async (document, tellEarly) => {
    const { run } = await settings.for(document.uri);
    const before = reports.get(document.uri);
    const asked = generation();
    if (run === 'onSave' && document.dirty && before?.generation === asked) return before.report;
    const toReport = (diagnostics: readonly Diagnostic[]): Report => ({
      version: document.version,
      diagnostics,
      resultId: `${document.revision}.${generation()}`,
    });
    const tellBeginning =
      tellEarly &&
      ((beginning: CheckedDocument) =>
        tellEarly(toReport(toDiagnostics(beginning, document.content, positions))));
    const made = toReport(await diagnosticsOf(document, tellBeginning));
    if (document.isOpen) reports.set(document.uri, { report: made, generation: asked });
    return made;
  };
  return { report, forget: (uri) => void reports.delete(uri) };
}

import { TextDocument } from 'vscode-languageserver-textdocument';
import { toConfigDiagnostics, toFileMistakes } from './config-diagnostics.js';
import { LIST_FALLBACK } from './host.js';
import type { Session } from './session.js';
import { toUri } from './uris.js';

/** Shows the mistakes of configuration files that are not open; those that are open have reports of their own. */
export interface MistakeReports {
  publish(): Promise<void>;
  /** These files changed: what was shown of them is shown anew. */
  forget(paths: readonly string[]): void;
}

export function createMistakeReports({
  configs,
  baselines,
  host,
  publisher,
  positions,
  settings,
}: Session): MistakeReports {
  /** What was shown last, by path. */
  const shown = new Map<string, unknown>();
  return {
    publish: async () => {
      for (const [path, mistakes] of [...configs.mistakes, ...baselines.mistakes]) {
        if (shown.get(path) === mistakes) continue;
        shown.set(path, mistakes);
        const text =
          mistakes.length === 0
            ? ''
            : ((await host.readFile(path, LIST_FALLBACK).catch(() => undefined)) ?? '');
        const uri = toUri(path);
        const found = toFileMistakes(mistakes, text, settings.locale);
        publisher.closed(uri, toConfigDiagnostics(found, TextDocument.create(uri, '', 0, text), positions));
      }
    },
    forget: (paths) => {
      for (const path of paths) {
        shown.delete(path);
        publisher.closed(toUri(path), []);
      }
    },
  };
}

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionRequest,
  MarkupKind,
} from 'vscode-languageserver';
import { SETTINGS_FILES } from '../protocol.js';
import { proposeAt } from './config-language.js';
import type { Session } from './session.js';

/** What is typed before a key or a value. In prose these would ask for nothing at every word. */
const TRIGGERS = [' ', '"', '[', ',', ';', '\t'];

/** Completes keys, rules and values in configurations and lists. */
export function listenForCompletions(session: Session): void {
  const { connection, documents, positions, failures, settings, abilities } = session;
  connection.onCompletion(({ textDocument, position }: CompletionParams) =>
    failures.guard(async (): Promise<CompletionItem[]> => {
      const document = documents.get(textDocument.uri);
      const kind = document === undefined ? undefined : await session.kindOf(document);
      if (document === undefined || kind === undefined) return [];
      const { path, text, content } = document;
      const offset = positions.toOffset(content, position);
      const proposed = proposeAt({ path, text, kind }, offset, settings.locale);
      const range = positions.toRange(content, proposed.range);
      return proposed.items.map(({ label, insertText, detail, documentation }) => ({
        label,
        kind: insertText.endsWith(': ') ? CompletionItemKind.Property : CompletionItemKind.Value,
        detail,
        documentation: { kind: MarkupKind.Markdown, value: documentation },
        textEdit: { range, newText: insertText },
      }));
    }, []),
  );
  if (abilities.registersCompletion) session.onReady(() => register(session));
}

async function register({ connection }: Session): Promise<void> {
  const documentSelector = SETTINGS_FILES.map((pattern) => ({ pattern }));
  await connection.client.register(CompletionRequest.type, {
    documentSelector,
    triggerCharacters: TRIGGERS,
  });
}

import type { Diagnostic, Message, PublishDiagnosticsParams } from 'vscode-languageserver/node';

/** How a message is written as bytes. */
export type EncodeMessage = (message: Message) => Uint8Array;

/** What a diagnostic says, wherever it stands, and that as JSON without its first brace. */
interface Written {
  readonly diagnostic: Diagnostic;
  readonly json: string;
}

/** So many different diagnostics are kept. */
const MANY = 10_000;
const PUBLISH = 'textDocument/publishDiagnostics';

/**
 * Writes messages as JSON in ASCII, which both sides handle fastest. Each edit sends the diagnostics of the whole text, of
 * which most only stand elsewhere: what else they say is written once.
 */
export function createEncoder(): EncodeMessage {
  const known = new Map<Diagnostic['message'], Written>();
  const writeRest = (diagnostic: Diagnostic): string => {
    const { message } = diagnostic;
    const before = known.get(message);
    if (before !== undefined && saysSame(before.diagnostic, diagnostic)) return before.json;
    const { range: _, ...rest } = diagnostic;
    const json = toAscii(rest).slice(1);
    if (known.size >= MANY) known.clear();
    known.set(message, { diagnostic, json });
    return json;
  };
  const write = (diagnostic: Diagnostic): string => {
    const { start, end } = diagnostic.range;
    return `{"range":{"start":{"line":${start.line},"character":${start.character}},"end":{"line":${end.line},"character":${end.character}}},${writeRest(diagnostic)}`;
  };
  return (message) => {
    const { method, params } = message as { readonly method?: string; readonly params?: unknown };
    if (method !== PUBLISH) return Buffer.from(toAscii(message), 'latin1');
    const { diagnostics, ...about } = params as PublishDiagnosticsParams;
    const head = toAscii({ jsonrpc: '2.0', method, params: about }).slice(0, -2);
    return Buffer.from(`${head},"diagnostics":[${diagnostics.map(write).join(',')}]}}`, 'latin1');
  };
}

/** A diagnostic that points elsewhere, or carries something, says what no other does. */
function saysSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.severity === other.severity &&
    one.source === other.source &&
    one.codeDescription?.href === other.codeDescription?.href &&
    one.relatedInformation === other.relatedInformation &&
    one.data === other.data &&
    one.tags === other.tags
  );
}

function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import {
  type DidChangeTextDocumentParams,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextDocumentItem,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Positions } from './positions.js';

/** Replaces `start` to `end` of a text (UTF-16, half-open) by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** So many changes between two checks: reading the whole text again takes less. */
const MANY = 1000;

/** A text that is open in the editor. */
export class OpenDocument {
  readonly uri: string;
  readonly path: string;
  readonly languageId: string;
  readonly content: TextDocument;
  /** Changed since it was opened or saved last. */
  dirty = false;
  /** A check may end after its text was closed. */
  isOpen = true;
  /** Another one for each text that was ever there; a client's versions may repeat. */
  revision: number;
  #changes: TextChange[] | undefined;

  constructor(content: TextDocument, path: string, revision: number) {
    this.revision = revision;
    this.uri = content.uri;
    this.path = path;
    this.languageId = content.languageId;
    this.content = content;
  }

  get version(): number {
    return this.content.version;
  }

  get text(): string {
    return this.content.getText();
  }

  /** What was changed since this was asked last, in order; undefined where all may have. */
  takeChanges(): readonly TextChange[] | undefined {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  noteChange(change: TextChange | undefined): void {
    if (change === undefined || (this.#changes?.length ?? MANY) >= MANY) this.#changes = undefined;
    else this.#changes?.push(change);
  }
}

export type Documents = TextDocuments<OpenDocument>;
type TextDocumentConnection = Parameters<Documents['listen']>[0];

/** Says something that is the client's mistake; each once. */
export type Complain = (code: string, message: string) => void;

/**
 * The open texts, kept in step by incremental changes. What no client should send (a range outside the text, a change to a
 * text that was never opened) is told to `complain` and otherwise taken as it can be meant.
 */
export function createDocuments(
  connection: TextDocumentConnection,
  positions: Positions,
  pathOf: (uri: string) => string,
  complain: Complain,
): Documents {
  let revisions = 0;
  const documents: Documents = new TextDocuments({
    create: (uri, languageId, version, text) =>
      new OpenDocument(TextDocument.create(uri, languageId, version, text), pathOf(uri), ++revisions),
    update: (document, changes, version) => {
      if (version <= document.version)
        complain('version', `${document.uri}: version ${version} after ${document.version}`);
      for (const change of changes) applyChange(document, change, version, positions, complain);
      // Also where no change could be applied.
      TextDocument.update(document.content, [], version);
      document.dirty = true;
      document.revision = ++revisions;
      return document;
    },
  });
  documents.listen({
    ...listeners(connection),
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument((params) => {
        if (isWhole(params?.textDocument)) handler(params);
        else complain('malformed', 'a text was opened that cannot be read');
      }),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument((params) => {
        if (isSound(params, documents, complain)) handler(params);
      }),
  });
  return documents;
}

/** What a client may listen to, as functions that need no `this`. */
function listeners(connection: TextDocumentConnection): TextDocumentConnection {
  return {
    onDidOpenTextDocument: (handler) => connection.onDidOpenTextDocument(handler),
    onDidChangeTextDocument: (handler) => connection.onDidChangeTextDocument(handler),
    onDidCloseTextDocument: (handler) => connection.onDidCloseTextDocument(handler),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
  };
}

function isWhole(item: Partial<TextDocumentItem> | null | undefined): boolean {
  const texts = [item?.uri, item?.languageId, item?.text];
  return texts.every((text) => typeof text === 'string') && Number.isInteger(item?.version);
}

function isSound(params: DidChangeTextDocumentParams, documents: Documents, complain: Complain): boolean {
  const uri = String(params?.textDocument?.uri);
  if (documents.get(uri) === undefined) {
    complain('not-open', `a change to ${uri}, which was not opened`);
    return false;
  }
  if (Array.isArray(params.contentChanges) && Number.isInteger(params.textDocument.version)) return true;
  complain('malformed', `a change to ${uri} that cannot be read`);
  return false;
}

function applyChange(
  document: OpenDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
  positions: Positions,
  complain: Complain,
): void {
  if (typeof change?.text !== 'string') {
    complain('malformed', `${document.uri}: a change without a text`);
    return;
  }
  if (!('range' in change) || change.range === undefined || change.range === null) {
    TextDocument.update(document.content, [{ text: change.text }], version);
    document.noteChange(undefined);
    return;
  }
  const range = readRange(change.range);
  if (range === undefined) {
    complain('malformed', `${document.uri}: a range without numbers`);
    return;
  }
  const { content } = document;
  const from = positions.toOffset(content, range.start);
  const to = positions.toOffset(content, range.end);
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  if (from > to || !isInside(content, range)) {
    const { line, character } = range.start;
    complain('range', `${document.uri}: a range outside the text (${line + 1}:${character + 1})`);
  }
  const units = { start: content.positionAt(start), end: content.positionAt(end) };
  TextDocument.update(content, [{ range: units, text: change.text }], version);
  document.noteChange({ start, end, text: change.text });
}

function readRange(range: Range): Range | undefined {
  const numbers = [range.start?.line, range.start?.character, range.end?.line, range.end?.character];
  return numbers.every(Number.isFinite) ? range : undefined;
}

/** A column behind the end of its line means that end; a line behind the last is a mistake. */
function isInside(content: TextDocument, { start, end }: Range): boolean {
  return Math.min(start.line, end.line, start.character, end.character) >= 0 && end.line < content.lineCount;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  type ConfigurationParams,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const SERVER = fileURLToPath(new URL('../dist/node/main.js', import.meta.url));

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ClientOptions {
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: object;
  readonly folder?: string;
  /** The URIs of the workspace folders; else that of `folder`. */
  readonly folders?: readonly string[];
  /** The texts of files, by URI, which the server then reads by way of the client. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is answered to the server that asks for the settings of a URI. */
  readonly settingsOf?: (uri: string) => object;
  readonly locale?: string;
  readonly server?: readonly string[] | undefined;
}

/** An editor of sorts: starts the built server, keeps texts, and remembers what it was told. */
export class Client {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly published: Published[] = [];
  readonly logs: string[] = [];
  /** What was shown to the writer. */
  readonly shown: string[] = [];
  /** The URIs of the files that the server read by way of the client. */
  readonly read: string[] = [];
  /** The methods for which the server registered itself. */
  readonly registered: string[] = [];
  readonly exited: Promise<number | null>;
  readonly texts = new Map<string, TextDocument>();
  initialized!: InitializeResult;
  /** When a message was sent last, and when bytes came last, in milliseconds. */
  sentAt = 0;
  receivedAt = 0;
  #waiting: (() => void)[] = [];

  /** `server`: Node's arguments. */
  constructor(server: readonly string[] = [SERVER]) {
    this.process = spawn(process.execPath, [...server, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    });
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
    const { stdin, stdout } = this.process;
    if (stdin === null || stdout === null) throw new Error('no pipes');
    stdout.on('data', () => (this.receivedAt = performance.now()));
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      this.published.push(params);
      for (const look of this.#waiting) look();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
      for (const look of this.#waiting) look();
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
      for (const look of this.#waiting) look();
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method));
      return null;
    });
    this.connection.listen();
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(options.server);
    const { folder, files, settingsOf, capabilities = EDITS } = options;
    const folders = options.folders ?? (folder === undefined ? [] : [fileUri(folder)]);
    if (files !== undefined) client.#answerFor(files);
    client.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ scopeUri = '' }) => settingsOf?.(scopeUri)),
    );
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folders[0] ?? null,
      capabilities: {
        ...capabilities,
        workspace: { ...capabilities.workspace, configuration: settingsOf !== undefined },
      },
      initializationOptions: {
        debounce: 0,
        ...(files !== undefined && { files: 'client' }),
        ...options.initializationOptions,
      },
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(folders.length > 0 && { workspaceFolders: folders.map((uri) => ({ uri, name: 'test' })) }),
    });
    await client.notify('initialized', {});
    return client;
  }

  notify(method: string, params: unknown): Promise<void> {
    this.sentAt = performance.now();
    return this.connection.sendNotification(method, params);
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  async open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    this.texts.set(uri, TextDocument.create(uri, languageId, version, text));
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const text = this.#text(uri);
    const version = text.version + 1;
    TextDocument.update(text, contentChanges, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async replace(uri: string, text: string): Promise<void> {
    await this.change(uri, { text });
  }

  async save(uri: string): Promise<void> {
    await this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#text(uri).getText();
  }

  /** What was pushed last for a text. */
  last(uri: string): Published | undefined {
    return this.published.filter((one) => one.uri === uri).at(-1);
  }

  /** The diagnostics pushed for the text as it now stands. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { version } = this.#text(uri);
    return this.until(() => {
      const last = this.last(uri);
      return last?.version === version && last;
    }).then(({ diagnostics }) => diagnostics);
  }

  /** Waits until something is told that makes `find` give an answer. */
  async until<T>(find: () => T | undefined | false, patience = 10_000): Promise<T> {
    const start = Date.now();
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      if (Date.now() - start > patience) throw new Error(`waited in vain; logs: ${this.logs.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.#waiting = [];
    }
  }

  actions(uri: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The range of these words in the text. */
  rangeOf(uri: string, words: string): Range {
    const start = this.text(uri).indexOf(words);
    if (start < 0) throw new Error(`no ‘${words}’`);
    return this.rangeAt(uri, start, words.length);
  }

  rangeAt(uri: string, offset: number, length: number): Range {
    const text = this.#text(uri);
    return { start: text.positionAt(offset), end: text.positionAt(offset + length) };
  }

  at(uri: string, words: string): Range {
    const { start } = this.rangeOf(uri, words);
    const inside: Position = { ...start, character: start.character + 1 };
    return { start: inside, end: inside };
  }

  /** The texts that an edit makes; those that are not open start from `closed`. */
  applied(
    edit: WorkspaceEdit | undefined,
    closed: Readonly<Record<string, string>> = {},
  ): Record<string, string> {
    const changes = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => ({ uri, edits }));
    for (const one of edit?.documentChanges ?? []) {
      if ('edits' in one) {
        const { uri, version } = one.textDocument;
        if (version !== null && version !== this.#text(uri).version) throw new Error(`stale: ${uri}`);
        changes.push({ uri, edits: one.edits as never });
      }
    }
    return Object.fromEntries(
      changes.map(({ uri, edits }) => {
        const text = this.texts.get(uri) ?? TextDocument.create(uri, '', 0, closed[uri] ?? '');
        return [uri, TextDocument.applyEdits(text, edits)];
      }),
    );
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    return this.exited;
  }

  #answerFor(files: Readonly<Record<string, string>>): void {
    this.connection.onRequest('geestdrift/readFile', ({ uri }: { uri: string }) => {
      this.read.push(uri);
      return { text: files[uri] ?? null };
    });
    this.connection.onRequest('geestdrift/exists', ({ uri }: { uri: string }) => uri in files);
    this.connection.onRequest('geestdrift/findFiles', () => ({ uris: Object.keys(files) }));
  }

  #text(uri: string): TextDocument {
    const text = this.texts.get(uri);
    if (text === undefined) throw new Error(`not open: ${uri}`);
    return text;
  }
}

/** What most editors can do with edits. */
export const EDITS: InitializeParams['capabilities'] = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { hover: { contentFormat: ['markdown'] } },
};

export function fileUri(path: string): string {
  return `file://${path}`;
}

/** `line:column-line:column code`, counted from 1, for short expectations. */
export function brief({ range: { start, end }, code }: Diagnostic): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${code}`;
}

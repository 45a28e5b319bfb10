// VS Code for the Web without a server behind it, as at vscode.dev: only the web worker hosts extensions, and the folder is
// a virtual workspace. Made of the files of code-server.
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Tools } from '../set-up/tools.js';
import { QUIET_SETTINGS } from './settings.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};
const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';
/** VS Code's `FileType`. */
const FILE = 1;
const FOLDER = 2;

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface WebServerOptions {
  readonly tools: Tools;
  readonly extension: string;
  /** The folder that the page opens; the page's own changes stay in its memory. */
  readonly folder: string;
  /** A folder with `api.js`, which runs in the extension host. */
  readonly tests: string;
}

/** Serves VS Code and the folder on a free port of this machine. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const server = createServer(answer(options));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, close: () => close(server) };
}

function answer({ tools, extension, folder, tests }: WebServerOptions) {
  const workbench = withoutRemote(readFileSync(join(tools.vscode, WORKBENCH), 'utf8'));
  const folders: readonly [string, string][] = [
    ['/static/build/', tools.vscode],
    // VS Code looks for a host for the tests by the folder of the extension above them.
    ['/static/extension/editor-tests/', tests],
    ['/static/extension/', extension],
    ['/static/fs/', tools.fileSystemProvider],
  ];
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const served = folders.find(([prefix]) => url.pathname.startsWith(prefix));
    if (url.pathname === '/') send(response, page(request.headers.host ?? ''), 'text/html');
    else if (url.pathname === `/static/build/${WORKBENCH}`) send(response, workbench, 'text/javascript');
    else if (url.pathname.startsWith('/static/mount')) sendMounted(response, folder, url);
    else if (served) sendFile(response, within(served[1], url.pathname.slice(served[0].length)));
    else response.writeHead(404).end();
  };
}

/** The page's program without the two changes by which code-server ties it to a remote machine. */
function withoutRemote(workbench: string): string {
  const first = replaceOnce(workbench, 'remoteAuthority:location.host}', 'remoteAuthority:void 0}');
  const userData = /(\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote(\})/;
  return replaceOnce(first, userData, '$1vscodeUserData$2');
}

function replaceOnce(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`this version of code-server does not hold ${from}`);
  return result;
}

function page(host: string): string {
  const at = (path: string) => ({ scheme: 'http', authority: host, path });
  const configuration = {
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    additionalBuiltinExtensions: [at('/static/fs')],
    developmentOptions: {
      extensions: [at('/static/extension')],
      extensionTestsPath: at('/static/extension/editor-tests/api.js'),
    },
    configurationDefaults: QUIET_SETTINGS,
    userDataPath: '/',
    // Switches of code-server's own, without which its page does not start.
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    productConfiguration: {
      enableTelemetry: false,
      extensionsGallery: null,
      extensionEnabledApiProposals: {
        'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'],
      },
    },
  };
  const data = JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${data}">
<link rel="stylesheet" href="/static/build/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('/static/build/out/', location.origin).toString();</script>
<script src="/static/build/out/nls.messages.js"></script>
<script type="module" src="/static/build/${WORKBENCH}"></script></html>`;
}

/** A file of the open folder, or what the file system provider asks about one. */
function sendMounted(response: ServerResponse, folder: string, url: URL): void {
  const path = within(folder, url.pathname.slice('/static/mount'.length));
  try {
    if (url.searchParams.has('stat')) send(response, JSON.stringify(describe(statSync(path))));
    else if (url.searchParams.has('readdir')) send(response, JSON.stringify(list(path)));
    else sendFile(response, path);
  } catch (error) {
    send(response, JSON.stringify({ error: (error as NodeJS.ErrnoException).code }));
  }
}

function describe(stats: Stats): object {
  return {
    type: stats.isFile() ? FILE : FOLDER,
    ctime: stats.ctimeMs,
    mtime: stats.mtimeMs,
    size: stats.size,
  };
}

function list(folder: string): object[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, type: entry.isFile() ? FILE : FOLDER }));
}

function within(folder: string, path: string): string {
  return join(folder, normalize(`/${decodeURIComponent(path)}`));
}

function sendFile(response: ServerResponse, path: string): void {
  try {
    send(response, readFileSync(path), TYPES[extname(path)] ?? 'application/octet-stream');
  } catch {
    response.writeHead(404).end();
  }
}

function send(response: ServerResponse, body: string | Buffer, type = 'application/json'): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

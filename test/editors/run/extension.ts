import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installExtension } from '../browser/code-server.js';
import { ROOT, type Tools } from '../set-up/tools.js';
import type { InstalledExtension } from './flow.js';

/** Packages the extension as it is published: `npm run package`. Absolute path of the .vsix. */
export function packageExtension(): string {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'extension/package.json'), 'utf8')) as {
    version: string;
  };
  const vsix = join(ROOT, `extension/geestdrift-${version}.vsix`);
  if (!existsSync(vsix)) throw new Error(`npm run package made no ${vsix}`);
  return vsix;
}

/** Installs the .vsix in a folder of extensions below `home`, from which each flow takes its copy. */
export async function installOnce(tools: Tools, vsix: string, home: string): Promise<InstalledExtension> {
  const extensions = join(home, 'extensions');
  await installExtension({ tools, home, extensions }, vsix);
  const name = readdirSync(extensions).find((folder) => folder.startsWith('geestdrift.geestdrift-'));
  if (name === undefined)
    throw new Error(`VS Code installed no extension geestdrift.geestdrift from ${vsix}`);
  return { extensions, folder: join(extensions, name) };
}

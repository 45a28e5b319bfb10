import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { action } from './github-runner.js';
import { ROOT } from './repository.js';

type Service = typeof import('@actions/languageservice');

let service: Promise<Service> | undefined;
/** The service keeps what it read by its path, so each text has one of its own. */
let judged = 0;

/** What GitHub's own language service says of a workflow, or of an action if `path` ends in `action.yml`. It knows the inputs of ours. */
export async function judge(path: string, text: string): Promise<string[]> {
  service ??= loadService();
  const { validate } = await service;
  const problems = await validate(TextDocument.create(`file:///${judged++}/${path}`, 'yaml', 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner }) => ({
        name: '',
        description: '',
        ...(owner === 'geestdrift' ? { inputs: action.inputs } : {}),
      }),
    },
  });
  return problems.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

/** Bundled first: it imports JSON in a way that Node 20 does not know. */
async function loadService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
  const outfile = join(folder, 'service.mjs');
  await build({
    stdin: { contents: `export * from '@actions/languageservice';`, resolveDir: ROOT },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: `import{createRequire}from'node:module';const require=createRequire(import.meta.url);` },
    logLevel: 'warning',
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as Service;
  rmSync(folder, { recursive: true });
  return loaded;
}

// Editors in the terminal, configured as docs/editors.md tells.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedBlock } from '../clients/documented.js';
import { RESULT } from '../hosted/harness.js';
import type { CheckResult, Flow, FlowContext } from '../run/flow.js';
import { runToEnd } from '../run/processes.js';
import { makeWorkspace, untilSaved } from '../run/workspace.js';
import { ROOT } from '../set-up/tools.js';

const CLIENTS = join(import.meta.dirname, '../clients');
const BEFORE = '# Enquête\n\nWij meten de klanttevredenheid elk jaar.\n';
const AFTER = '# Enquête\n\nWij meten het klantenthousiasme elk jaar.\n';
const PATIENCE = 90_000;

export const neovim: Flow = {
  name: 'neovim',
  run: (context) => {
    const init = writeConfiguration(context, 'init.lua', documentedBlock('From 0.7 on', 'lua'));
    const still = ['--headless', '-n', '-i', 'NONE', '-u', init];
    return edit(context, 'nvim', [...still, 'mail.md', '-c', `luafile ${join(CLIENTS, 'neovim.lua')}`]);
  },
};

export const eglot: Flow = {
  name: 'emacs-eglot',
  run: (context) => runEmacs(context, 'With eglot', 'emacs-eglot.el'),
};

export const lspMode: Flow = {
  name: 'emacs-lsp-mode',
  run: (context) => runEmacs(context, 'With lsp-mode', 'emacs-lsp-mode.el'),
};

function runEmacs(context: FlowContext, heading: string, script: string): Promise<void> {
  const init = writeConfiguration(context, 'init.el', documentedBlock(heading, 'elisp'));
  const load = [init, join(CLIENTS, 'emacs.el'), join(CLIENTS, script)].flatMap((file) => ['-l', file]);
  // Debian's packages are found as in a session of a person: `-Q` would leave them out.
  const still = ['--batch', '--no-init-file', '--eval', '(package-initialize)'];
  return edit(context, 'emacs', [...still, ...load, 'mail.md']);
}

function writeConfiguration({ folder }: FlowContext, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Runs an editor in a folder with one mail, reports its checks, and compares the mail afterwards. */
async function edit(context: FlowContext, command: string, args: readonly string[]): Promise<void> {
  const { folder } = context;
  const cwd = makeWorkspace(join(folder, 'workspace'), { 'mail.md': BEFORE });
  const env = {
    HOME: folder,
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    PATH: `${withCommandLine(folder)}:/usr/bin:/bin`,
  };
  const { status, output } = await runToEnd(command, args, { cwd, env }, PATIENCE);
  for (const line of output.split('\n').filter((one) => one.startsWith(RESULT))) {
    context.record(JSON.parse(line.slice(RESULT.length)) as CheckResult);
  }
  writeFileSync(context.keep('output.log'), output);
  if (status !== 0)
    throw new Error(`${command} ended with ${status ?? 'no status in time'}\n${output.slice(-2_000)}`);
  await context.check('the file on disk', () => untilSaved(join(cwd, 'mail.md'), AFTER));
}

/** A folder for the PATH with `geestdrift`, as a global installation has it, and the Node that runs this. */
function withCommandLine(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(join(ROOT, 'packages/cli/bin/geestdrift.js'), join(bin, 'geestdrift'));
  symlinkSync(process.execPath, join(bin, 'node'));
  return bin;
}

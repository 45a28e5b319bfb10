import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND } from '../contestants/command-line.js';
import { run } from '../run-node.js';
import { countIssues, countLines, countMessages, countVfileMessages } from './count-findings.js';
import type { Peer } from './peer.js';
import type { Settings } from './write-settings.js';

/** Geestdrift with all its rules. */
export function createGeestdrift({ geestdrift }: Settings): Peer {
  const [bin = ''] = COMMAND;
  return {
    name: 'Geestdrift',
    version: readVersion(join(bin, '../..')),
    finds: 'all its rules, with what to write instead',
    command: () => [bin, '--config', geestdrift, '--no-progress', '--format', 'json', '.'],
    countFindings: countMessages,
  };
}

/** What Geestdrift is compared with; ripgrep last, and only where there is one. */
export function createPeers(installed: string, settings: Settings, terms: number): readonly Peer[] {
  const modules = join(installed, 'node_modules');
  const versionsOf = (...names: readonly string[]): string =>
    names.map((name) => readVersion(join(modules, name))).join(', ');
  const finds = `a list of ${terms} words and phrases`;
  return [
    {
      name: 'textlint + prh',
      version: versionsOf('textlint', 'textlint-rule-prh'),
      finds,
      bound: 25,
      command: () => [
        join(modules, 'textlint/bin/textlint.js'),
        ...['--config', settings.textlint, '--rules-base-directory', modules, '--format', 'json', '.'],
      ],
      countFindings: countMessages,
    },
    {
      name: 'unified + nlcst-search',
      version: versionsOf('unified', 'nlcst-search'),
      finds,
      command: () => [join(installed, 'search-words.js'), settings.words, '.'],
      countFindings: countLines,
    },
    {
      name: 'cspell',
      version: versionsOf('cspell'),
      finds: 'words that its Dutch dictionary lacks',
      bound: 15,
      command: () => [
        join(modules, 'cspell/bin.mjs'),
        ...['lint', '--no-progress', '--config', settings.cspell, '--root', '.', '**/*.md'],
      ],
      countFindings: countIssues,
    },
    {
      name: 'alex',
      version: versionsOf('alex'),
      finds: 'unkind English, as it comes',
      bound: 60,
      command: () => [join(modules, 'alex/cli.js'), '.'],
      countFindings: countVfileMessages,
    },
    {
      name: 'write-good',
      version: versionsOf('write-good'),
      finds: 'weak English, as it comes',
      bound: 8,
      command: (folder) => [join(modules, 'write-good/bin/write-good.js'), '--parse', ...readdirSync(folder)],
      countFindings: countLines,
    },
    ...createRipgrep(modules, settings, finds),
  ];
}

/** The limit: a search that knows neither Markdown nor Dutch. From a package, else the machine's own, else none. */
function createRipgrep(modules: string, { words }: Settings, finds: string): readonly Peer[] {
  const packaged = pathInPackage(modules);
  const program = existsSync(packaged) ? packaged : 'rg';
  const version = /^ripgrep (\S+)/.exec(run(program, ['--version']).stdout ?? '')?.[1];
  if (version === undefined) return [];
  const search = ['--ignore-case', '--fixed-strings', '--file', words];
  const report = ['--only-matching', '--line-number', '--column', '--no-heading'];
  return [
    {
      name: 'ripgrep',
      version: program === packaged ? version : `${version} of this machine`,
      finds: `${finds}, anywhere in the source`,
      native: true,
      command: () => [program, ...search, ...report, '.'],
      countFindings: countLines,
    },
  ];
}

/** Where the package for this machine has it. */
function pathInPackage(modules: string): string {
  const { platform, arch } = process;
  return join(modules, `@vscode/ripgrep-${platform}-${arch}`, 'bin', platform === 'win32' ? 'rg.exe' : 'rg');
}

function readVersion(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

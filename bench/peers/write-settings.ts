import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Files that tell the peers what to look for; absolute paths. */
export interface Settings {
  /** One term a line. */
  readonly words: string;
  readonly textlint: string;
  readonly cspell: string;
  readonly geestdrift: string;
}

/** Writes the settings of all peers into a folder: where a peer takes a list of words, these are the terms. */
export function writeSettings(folder: string, installed: string, terms: readonly string[]): Settings {
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const prh = write('prh.yml', stringify({ version: 1, rules: terms.map(toPrhRule) }));
  return {
    words: write('words.txt', `${terms.join('\n')}\n`),
    textlint: write('textlintrc.json', JSON.stringify({ rules: { prh: { rulePaths: [prh] } } })),
    cspell: write(
      'cspell.json',
      JSON.stringify({
        version: '0.2',
        language: 'nl',
        import: [join(installed, 'node_modules/@cspell/dict-nl-nl/cspell-ext.json')],
        dictionaries: ['nl-nl'],
      }),
    ),
    geestdrift: write('geestdrift.config.yaml', stringify({ root: true, extends: ['geestdrift:streng'] })),
  };
}

/** Whole words in capitals or not. What to write instead does not matter here, but prh wants something that differs. */
function toPrhRule(term: string): { readonly expected: string; readonly pattern: string } {
  return { expected: '–', pattern: `/\\b${term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\b/i` };
}

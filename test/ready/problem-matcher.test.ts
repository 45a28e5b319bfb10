import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { geestdrift, makeFolder } from '../cli/geestdrift.js';
import { ROOT } from './repository.js';

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [Readonly<Record<string, number>> & { readonly regexp: string }];
}

const { problemMatcher }: { problemMatcher: readonly Matcher[] } = JSON.parse(
  readFileSync(join(ROOT, 'packages/cli/problem-matcher.json'), 'utf8'),
);

/** What GitHub's runner reads in a line: the last matcher that fits has it. */
function match(line: string): (string | undefined)[] | undefined {
  for (const { severity, pattern } of problemMatcher) {
    const [{ regexp, ...groups }] = pattern;
    const found = new RegExp(regexp).exec(line);
    if (found === null) continue;
    const group = (name: string) => found[groups[name] ?? -1];
    return [group('file'), group('line'), group('column'), severity ?? group('severity'), group('code')];
  }
  return undefined;
}

it('matches each line of the compact report', () => {
  const folder = makeFolder({
    'mails/a: b.md': 'Goedemorgen.\n\nWij staan altijd voor u klaar.\n',
    'c.md': 'Wat fijn dat onze klanttevredenheid stijgt.\n',
    'd.md': 'Onze kostenplaatjes.\n',
    'mijn lijst.yaml': 'kostenplaatje: prijs\n',
    'e.xyz': '',
  });
  const args = [
    'mails',
    'c.md',
    'd.md',
    'e.xyz',
    '--list',
    'mijn lijst.yaml',
    '--rule',
    'te-veel-beloven: suggestion',
  ];
  const { stdout } = geestdrift(folder, [...args, '--format', 'compact']);
  expect(stdout.trimEnd().split('\n').map(match)).toEqual([
    ['c.md', '1', '19', 'error', 'klanttevredenheid'],
    ['d.md', '1', '6', 'warning', 'lijst/mijn-lijst'],
    ['e.xyz', '1', '1', 'error', undefined],
    ['mails/a: b.md', '3', '11', 'notice', 'te-veel-beloven'],
  ]);
});

it('matches nothing else', () => {
  const { stdout } = geestdrift(makeFolder({ 'a.md': 'Wij staan altijd klaar.\n' }), ['a.md']);
  expect(stdout.split('\n').map(match)).toEqual(stdout.split('\n').map(() => undefined));
});

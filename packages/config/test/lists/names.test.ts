import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/load.js';
import { describeConfigError } from '../../src/messages.js';
import { createResolver } from '../../src/settings.js';
import { known, memoryHost } from '../known.js';

const PATH = '/r/geestdrift.config.yaml';

function load(text: string, more: Record<string, string> = {}, listIds: readonly string[] = []) {
  const host = memoryHost({ [PATH]: text, '/r/huisstijl.yaml': 'a: b', ...more });
  return loadConfig({ path: PATH, text }, host, { ...known, listIds });
}

describe('lists that rules name', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    ['one that is there', 'lists: huisstijl.yaml\nrules: {lijst/huisstijl: off}', {}, []],
    [
      'a slip of the pen',
      'lists: huisstijl.yaml\nrules: {lijst/huistijl: off}',
      {},
      [
        `${PATH}:2:9: de lijst ‘lijst/huistijl’ bestaat niet; bekend: lijst/huisstijl. Is ‘lijst/huisstijl’ bedoeld?`,
      ],
    ],
    [
      'none at all',
      'rules: {lijst/x: off}',
      {},
      [`${PATH}:1:9: de lijst ‘lijst/x’ bestaat niet; bekend: geen.`],
    ],
    [
      'in an override, for a list of another',
      'overrides:\n- {files: a, lists: huisstijl.yaml}\n- {files: b, rules: {lijst/huisstijl: off, lijst/z: off}}',
      {},
      [`${PATH}:3:44: de lijst ‘lijst/z’ bestaat niet; bekend: lijst/huisstijl.`],
    ],
    [
      'in what is extended twice, for a list of who extends it',
      'extends: [a.yaml, a.yaml]\nlists: huisstijl.yaml',
      { '/r/a.yaml': 'rules:\n  lijst/huisstijl: off\n  lijst/q: off' },
      ['/r/a.yaml:3:3: de lijst ‘lijst/q’ bestaat niet; bekend: lijst/huisstijl.'],
    ],
    [
      'one that is not there itself',
      'lists: [weg.yaml, "@acme/lijst"]\nrules: {lijst/weg: off, lijst/acme-lijst: off}',
      {},
      [
        `${PATH}:1:9: ‘weg.yaml’ is niet gevonden (gezocht: /r/weg.yaml).`,
        `${PATH}:1:19: ‘@acme/lijst’ is niet gevonden (gezocht: node_modules/@acme/lijst/geestdrift-list.yaml).`,
      ],
    ],
  ])('%s', async (_, text, more, messages) => {
    const { errors } = await load(text, more);
    expect(errors.map((error) => describeConfigError(error, 'nl'))).toEqual(messages);
  });

  it('a list that is given besides may be named', async () => {
    expect((await load('rules: {lijst/extra: off}', {}, ['lijst/extra'])).errors).toEqual([]);
  });

  it('set a list as they set a rule', async () => {
    const config = await load('lists: huisstijl.yaml\nrules: {lijst/huisstijl: {klant: off}}');
    expect(createResolver(config, known)('/r/a.md').checker.rules).toEqual({
      'lijst/huisstijl': { severity: { klant: 'off' } },
    });
  });
});

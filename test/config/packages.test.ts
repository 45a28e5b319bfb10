import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describeConfigError, loadConfig } from '@geestdrift/config';
import { nodeConfigHost } from '@geestdrift/node';
import { expect, it } from 'vitest';
import { makeFolder } from '../../packages/node/test/folder.js';

const known = { rules: [], formats: [] };
const ACME = 'node_modules/@acme/geestdrift-config';

/** As npm installs them: a scoped package with `exports`, one below it, and some that are wrong. */
const FILES = {
  '.git/': '',
  [`${ACME}/package.json`]:
    '{"name": "@acme/geestdrift-config", "type": "module", "exports": {".": "./index.js"}}',
  [`${ACME}/index.js`]: 'throw new Error("no code of a package may run");',
  [`${ACME}/geestdrift.config.yaml`]: 'extends: "@acme/basis"\nlists: [lijsten/huis.yaml, "@acme/basis"]\n',
  [`${ACME}/lijsten/huis.yaml`]: 'kostenplaatje: prijs\n',
  [`${ACME}/node_modules/@acme/basis/geestdrift.config.yaml`]: 'audience: klant\n',
  [`${ACME}/node_modules/@acme/basis/geestdrift-list.yaml`]: 'synergie: samenwerking\n',
  'node_modules/kring-a/geestdrift.config.yaml': 'extends: kring-b\n',
  'node_modules/kring-b/geestdrift.config.yaml': 'extends: kring-a\n',
  'node_modules/leeg/package.json': '{"name": "leeg"}',
  'node_modules/uit/geestdrift.config.yaml': 'extends: ../../geheim.yaml\n',
  'node_modules/lijst/package.json': '{"geestdrift": "data/verboden.csv"}',
  'node_modules/lijst/data/verboden.csv': 'woord\nzien\n',
  'geheim.yaml': 'audience: intern\n',
};

async function load(folder: string, text: string) {
  return loadConfig({ path: `${folder}/docs/geestdrift.config.yaml`, text }, nodeConfigHost, known);
}

it('a package brings what it builds on, from where it stands itself', async () => {
  const folder = makeFolder(FILES);
  const { errors, layers, lists } = await load(folder, 'extends: "@acme/geestdrift-config"\nlists: lijst');
  expect(errors).toEqual([]);
  expect(layers.map(({ audience }) => audience)).toEqual(['klant', undefined, undefined]);
  expect([...lists.values()].map(({ list }) => list.ruleId)).toEqual([
    'lijst/huis',
    'lijst/acme-basis',
    'lijst/verboden',
  ]);
});

it('a package may be a link to where it is kept, with what it builds on beside it', async () => {
  const folder = makeFolder({
    '.git/': '',
    'node_modules/': '',
    'store/node_modules/huis/geestdrift.config.yaml': 'extends: basis\nlists: basis\n',
    'store/node_modules/basis/geestdrift.config.yaml': 'audience: intern\n',
    'store/node_modules/basis/geestdrift-list.yaml': 'a: b\n',
  });
  symlinkSync(join(folder, 'store/node_modules/huis'), join(folder, 'node_modules/huis'));
  const { errors, layers, lists } = await load(folder, 'extends: huis');
  expect([errors, layers[0]?.audience, lists.size]).toEqual([[], 'intern', 1]);
});

it.each([
  ['extends: leeg', '1:10: ‘leeg’ was not found (looked for: node_modules/leeg/geestdrift.config.yaml).'],
  [
    'extends: "@acme/weg"',
    '1:10: ‘@acme/weg’ was not found (looked for: node_modules/@acme/weg/geestdrift.config.yaml).',
  ],
  ['lists: leeg', '1:8: ‘leeg’ was not found (looked for: node_modules/leeg/geestdrift-list.yaml).'],
  [
    'extends: "@acme/.."',
    '1:10: ‘@acme/..’ was not found (looked for: node_modules/@acme/../geestdrift.config.yaml).',
  ],
  [
    'extends: kring-a',
    '1:10: the configurations extend each other in a circle: node_modules/kring-a/geestdrift.config.yaml → node_modules/kring-b/geestdrift.config.yaml → node_modules/kring-a/geestdrift.config.yaml.',
  ],
  [
    'extends: uit',
    '1:10: ‘../../geheim.yaml’ lies outside FOLDER/node_modules/uit; nothing beyond it is read.',
  ],
])('%s is a mistake', async (text, message) => {
  const folder = makeFolder(FILES);
  const { errors } = await load(folder, text);
  const told = errors.map((error) => describeConfigError(error, 'en').replaceAll(folder, 'FOLDER'));
  expect(told.map((one) => one.replace(/^[^:]+:/, ''))).toEqual([message]);
});

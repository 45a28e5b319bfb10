import { expect, it } from 'vitest';
import { createSiblingFiles } from '../src/core/sibling-files.js';

it('what is written while a folder is read is read once more', async () => {
  const sources = ['oud', 'nieuw'];
  let finish = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const files = createSiblingFiles({
    readSiblings: async () => {
      const [source = ''] = sources.splice(0, 1);
      await reading;
      return [source];
    },
  });
  const siblings = files.siblingsOf('/map/a.html', 'html', () => undefined);
  const found = () => siblings.recall('all', (all) => all.join());
  expect(found()).toBe('');
  const first = siblings.read();
  files.written('/map/b.html');
  finish();
  await first;
  expect(found()).toBe('oud');
  expect(siblings.isWanted).toBe(true);
  await siblings.read();
  expect(found()).toBe('nieuw');
  expect(siblings.isWanted).toBe(false);
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const README = readFileSync(new URL('../../packages/retext-geestdrift/README.md', import.meta.url), 'utf8');
/** Inside the workspace, so that the examples find their packages. */
const folder = mkdtempSync(fileURLToPath(new URL('.readme-', import.meta.url)));

/** `<!-- file: NAME -->` and `<!-- run: NAME -->` stand before a block of code; what a run shows is the next block. */
const FILE = /<!-- file: (\S+) -->\n+```\w+\n([\s\S]*?)```/g;
const RUN = /<!-- run: (\S+) -->\n+```js\n([\s\S]*?)```\n[\s\S]*?```text\n([\s\S]*?)```/g;

describe('the examples of the README', () => {
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const [, name, content] of README.matchAll(FILE))
    writeFileSync(join(folder, name as string), content as string);

  it.each(
    [...README.matchAll(RUN)].map(([, name, code, shown]) => [name, code, shown] as [string, string, string]),
  )('%s shows what it says', (name, code, shown) => {
    writeFileSync(join(folder, name.replace('.js', '.mjs')), code);
    const output = execFileSync(process.execPath, [name.replace('.js', '.mjs')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(output).toBe(shown);
  });
});

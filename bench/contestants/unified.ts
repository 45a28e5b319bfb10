import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextDutch from 'retext-dutch';
import retextGeestdrift from 'retext-geestdrift';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Contestant } from './contestant.js';

/** unified's own pipeline with our plugin, in this process. */
export function createUnified(): Contestant {
  const processor = unified()
    .use(remarkParse)
    .use(remarkRetext, unified().use(retextDutch).use(retextGeestdrift))
    .freeze();
  return {
    name: 'unified',
    inProcess: true,
    run: async (files) => {
      let findings = 0;
      for (const { path } of files) {
        const file = new VFile({ path, value: readFileSync(path, 'utf8') });
        await processor.run(processor.parse(file), file);
        findings += file.messages.length;
      }
      return findings;
    },
  };
}

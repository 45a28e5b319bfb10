import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleDocs } from '@geestdrift/rules/docs';
import { findMarkdown } from '../source-files.js';
import { PLAIN_BLOCKS } from './plain-blocks.js';
import { createRandom } from './random.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
/** One block in so many is one of the examples, or an example of a rule: in real texts far fewer say something. */
const RARE = 12;

/** Markdown of about so many characters: ordinary blocks, blocks of the examples, examples of the rules, in random order. */
export function createLargeText(size: number, seed: number): string {
  const random = createRandom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const blocks = findMarkdown(EXAMPLES).flatMap(({ path }) => blocksOf(readFileSync(path, 'utf8')));
  const wrong = ruleDocs.flatMap(({ examples }) => examples.map(({ text }) => text)).filter(isLine);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const isRare = random() < 1 / RARE;
    const part = pick(isRare ? (random() < 0.5 ? wrong : blocks) : PLAIN_BLOCKS);
    parts.push(part);
    length += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** The blocks of a text; front matter, HTML and template tags, which reach beyond a block, are left out. */
function blocksOf(text: string): string[] {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/[<`{]|^\[/.test(block));
}

/** What stands on one line and looks like no markup. */
function isLine(text: string): boolean {
  return /^[\p{L}‘“"'][^\n<`{|]*$/u.test(text);
}

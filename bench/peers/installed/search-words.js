// unified's own way of looking for words: every Markdown file in the folder, parsed as Dutch, searched with nlcst-search.
// Runs where the peers are installed. Usage: node search-words.js WORDS FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { search } from 'nlcst-search';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextDutch from 'retext-dutch';
import { unified } from 'unified';
import { VFile } from 'vfile';

const [wordsFile, folder] = process.argv.slice(2);
const words = readFileSync(wordsFile, 'utf8').trim().split('\n');

/** A plugin that reports each of the words. */
function reportWords() {
  return (tree, file) => search(tree, words, (nodes, _index, _parent, word) => file.message(word, nodes[0]));
}

const processor = unified()
  .use(remarkParse)
  .use(remarkRetext, unified().use(retextDutch).use(reportWords))
  .freeze();

for (const name of readdirSync(folder)) {
  const file = new VFile({ path: name, value: readFileSync(join(folder, name), 'utf8') });
  await processor.run(processor.parse(file), file);
  for (const message of file.messages) console.log(String(message));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../set-up/tools.js';

/**
 * The first code block of docs/editors.md in this language after the words `after`, so that what is run is what is told.
 * @throws {Error} where the page has no such block
 */
export function documentedBlock(after: string, language: string): string {
  const page = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const from = page.indexOf(after);
  const open = `\n\`\`\`${language}\n`;
  const start = from < 0 ? -1 : page.indexOf(open, from);
  const end = start < 0 ? -1 : page.indexOf('\n```\n', start + open.length);
  if (end < 0) throw new Error(`docs/editors.md has no ${language} after ‘${after}’`);
  return `${page.slice(start + open.length, end)}\n`;
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleDocs } from '@geestdrift/rules/docs';
import { expect, it } from 'vitest';
import type { RuleDoc } from '../src/rule-doc.js';
import { writeRulePages } from '../src/rule-pages.js';

it('marks what is found where it stands, whatever it is', () => {
  const examples = [
    { text: 'Het klantgesprek begint\nbij de klant.', match: { start: 31, end: 36 }, after: [] },
    { text: 'Een $& klant.', match: { start: 4, end: 6 }, after: [] },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'rule-pages-'));
  try {
    writeRulePages([{ ...(ruleDocs[0] as RuleDoc), id: 'proef', examples }], pathToFileURL(`${folder}/`));
    const page = readFileSync(join(folder, 'proef.md'), 'utf8');
    expect(page).toContain('- Het klantgesprek begint bij de **klant**.');
    expect(page).toContain('- Een **$&** klant.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

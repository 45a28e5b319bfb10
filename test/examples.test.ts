import { readFileSync } from 'node:fs';
import { dutch } from '@geestdrift/dutch';
import { createChecker, createLineIndex } from '@geestdrift/engine';
import { formatForFile } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';

/** What each text of `examples/` must give; `line` counts from 1. */
type Expected = Record<string, { rule: string; match: string; line: number }[]>;

const expected = JSON.parse(
  readFileSync(new URL('examples-expected.json', import.meta.url), 'utf8'),
) as Expected;
const checker = createChecker(ruleSet, dutch);
const audienceOf = (file: string) =>
  file.startsWith('intern/') ? 'intern' : file.startsWith('notities/') ? undefined : 'klant';

describe.each(Object.entries(expected))('%s', (file, findings) => {
  it('gives what a reader would expect, and nothing else', async () => {
    const source = readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8');
    const format = await formatForFile(file)?.load();
    const document = format?.extract(source);
    if (document === undefined) throw new Error(`no format for ${file}`);
    const lines = createLineIndex(source);
    const found = checker
      .check(document, { audience: audienceOf(file) })
      .findings.map(({ ruleId, actual, range }) => ({
        rule: ruleId,
        match: actual,
        line: lines.lineAt(range.start) + 1,
      }));
    expect(found).toEqual(findings);
  });
});

import { readFileSync } from 'node:fs';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import type { Contestant } from './contestant.js';

/** The engine in this process: read, extract, check. */
export async function createEngine(): Promise<Contestant> {
  const format = await formatByName('markdown')?.load();
  if (format === undefined) throw new Error('there is no format markdown');
  const checker = createChecker(ruleSet, dutch);
  return {
    name: 'engine',
    inProcess: true,
    run: async (files) => {
      let findings = 0;
      for (const { path } of files) {
        findings += checker.check(format.extract(readFileSync(path, 'utf8'))).findings.length;
      }
      return findings;
    },
  };
}

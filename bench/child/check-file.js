// Checks the file that is named with the engine and prints the time that took. Plain JavaScript, as above all memory
// is measured here, and a loader for TypeScript would count.
import { readFileSync } from 'node:fs';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';

const format = await formatByName('markdown').load();
const checker = createChecker(ruleSet, dutch);
const start = performance.now();
const { findings } = checker.check(format.extract(readFileSync(process.argv[2], 'utf8')));
console.log(JSON.stringify({ milliseconds: performance.now() - start, findings: findings.length }));

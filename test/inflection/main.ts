// npm run inflection [-- --misses] [--samples N] [--seed N]: checks generated forms against the OpenTaal dictionary and
// against tables of known words; fails below 98% and 97%.
import { parseArgs } from 'node:util';
import { BOUNDS, measure } from './measure.js';
import { precisionOf } from './score.js';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    samples: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});

const { available, scores, known } = measure(Number(values.samples), Number(values.seed));
console.log(
  `Dictionary forms whose kind the dictionary's flags tell: ${available}. Nouns have a flag for a plural,`,
);
console.log(
  'adjectives one for -e, verbs one for the present participle. A form is checked where a flag says that the',
);
console.log('word has it; a verb’s finite forms and past participle where any word could be that form.\n');
console.log('kind          lemmas   forms  precision');
for (const [kind, score] of scores) console.log(line(kind, score.lemmas, score.forms, precisionOf([score])));
const all = precisionOf(scores.values());
const total = (key: 'lemmas' | 'forms'): number =>
  [...scores.values()].reduce((sum, one) => sum + one[key], 0);
console.log(line('all', total('lemmas'), total('forms'), all));
const right = 1 - known.wrong.length / known.count;
console.log(line('known words', known.count, known.count, right));
if (values.misses) printMisses();
process.exitCode = all >= BOUNDS.dictionary && right >= BOUNDS.known ? 0 : 1;

function line(name: string, lemmas: number, forms: number, precision: number): string {
  return `${name.padEnd(12)} ${String(lemmas).padStart(7)} ${String(forms).padStart(7)} ${(100 * precision).toFixed(2).padStart(9)}%`;
}

function printMisses(): void {
  for (const [kind, { misses }] of scores) {
    console.log(`\n${kind}: ${misses.length} no words of the dictionary`);
    for (const { lemma, feature, text } of misses) console.log(`  ${lemma} → ${text} (${feature})`);
  }
  console.log('\nknown words');
  for (const { lemma, expected, found } of known.wrong) console.log(`  ${lemma} → ${found}, not ${expected}`);
}

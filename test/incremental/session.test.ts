import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../gold/load.js';
import { applyEdit, randomEdit } from './random-edits.js';

const LABELLED = readFolder('.');
const rules = Object.fromEntries(
  ruleSet.rules.map(({ id }) => [id, { severity: { klant: 'warning', intern: 'warning' } as const }]),
);

describe.each([
  ['markdown', 'md'],
  ['text', 'txt'],
  ['html', 'html'],
])('a session over versions of a document: %s', (name, short) => {
  const texts = LABELLED.filter(({ format }) => format === short).map(({ text }) => text);
  const source = fc
    .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('\n\n'));

  it('finds what a fresh check finds', async () => {
    const format = await formatByName(name)?.load();
    if (format === undefined) throw new Error(`no format ${name}`);
    const checker = createChecker(ruleSet, dutch, { rules });
    fc.assert(
      fc.property(source, fc.array(randomEdit, { minLength: 1, maxLength: 25 }), (start, edits) => {
        const session = checker.session();
        let text = start;
        expect(session.check(format.extract(text))).toEqual(checker.check(format.extract(text)));
        for (const edit of edits) {
          text = applyEdit(text, edit);
          const options = { reportUnused: true };
          expect(session.check(format.extract(text), options)).toEqual(
            checker.check(format.extract(text), options),
          );
        }
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

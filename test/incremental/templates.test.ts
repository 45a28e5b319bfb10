import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, placeOf, randomEditOf } from './random-edits.js';

const PARAGRAPHS = [
  'Wij {% if a %}staan altijd klaar{% else %}helpen u graag{% endif %} voor u.',
  'Beste {% if naam %}{{ naam }}{% else %}klant{% endif %},',
  'Wij meten de {% if x %}klanttevredenheid{% elsif y %}score{% endif %} elk jaar.',
  'Indien u {% unless b %}nog {% endunless %}vragen heeft, bel ons.',
  '# Kop {% if a %}een{% endif %}',
  '- Wij garanderen {% if a %}een {% if b %}snel{% else %}goed{% endif %} antwoord{% endif %}.',
  'Geachte klant, wij bellen u binnen {{ dagen }} werkdagen.',
];
const PIECES = [
  '{% if a %}',
  '{% else %}',
  '{% endif %}',
  'altijd ',
  'indien ',
  '\n\n',
  '# ',
  '{{ naam }}',
  '%%x%%',
  '*|IF:A|*',
  '',
];

describe.each(['markdown', 'text', 'html', 'liquid+html', 'liquid+markdown'])(
  'a template that is edited: %s',
  (name) => {
    it('has the findings that a fresh check has', async () => {
      const format = await formatByName(name)?.load();
      if (format === undefined) throw new Error(`no format ${name}`);
      const checker = createChecker(ruleSet, dutch);
      const source = fc
        .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 })
        .map((parts) => parts.map((part) => (name.endsWith('html') ? `<p>${part}</p>` : part)).join('\n\n'));
      fc.assert(
        fc.property(
          source,
          fc.array(randomEditOf(PIECES), { minLength: 1, maxLength: 15 }),
          (start, edits) => {
            const session = checker.session();
            const tracked = format.track?.(start);
            let text = start;
            expect(session.check(tracked?.document ?? format.extract(text))).toEqual(
              checker.check(format.extract(text)),
            );
            for (const edit of edits) {
              const change = { ...placeOf(text, edit), length: edit.text.length };
              text = applyEdit(text, edit);
              const document = tracked?.update(text, change) ?? format.extract(text);
              expect(session.check(document)).toEqual(checker.check(format.extract(text)));
            }
          },
        ),
        { numRuns: 60, seed: 1 },
      );
    });
  },
);

import type { RuleDoc } from '@geestdrift/rules/docs';
import { describe, expect, it } from 'vitest';
import { formatRule } from '../src/explain/format-rule.js';

const doc: RuleDoc = {
  id: 'te-veel-beloven',
  title: { nl: 'Meer beloven dan zeker is', en: 'Promising more than is certain' },
  why: { nl: 'Wie altijd belooft, kan alleen nog evenaren of teleurstellen.', en: 'Promise less.' },
  flagged: { nl: 'Garanties.', en: 'Guarantees.' },
  ignored: { nl: 'Feiten.', en: 'Facts.' },
  source: { nl: 'Tom Peters.', en: 'Tom Peters.' },
  severity: { klant: 'warning', intern: 'off' },
  options: {
    marge: {
      type: 'number',
      default: 1.4,
      minimum: 1,
      description: { nl: 'factor voor termijnen', en: 'factor for terms' },
    },
  },
  examples: [
    {
      text: 'Wij staan altijd klaar.',
      match: { start: 10, end: 16 },
      after: ['Wij staan klaar.', 'Wij staan meestal klaar.'],
    },
    { text: 'Wij garanderen dat.', match: { start: 4, end: 14 }, after: [] },
  ],
  nearMisses: ['Betaal binnen 14 dagen.'],
};

describe('explain', () => {
  it('tells all there is to know of a rule', () => {
    expect(
      formatRule(doc, { locale: 'nl', colors: false, width: 50 }),
    ).toBe(`te-veel-beloven  Meer beloven dan zeker is

  Wie altijd belooft, kan alleen nog evenaren of
  teleurstellen.

Ernst
  klant: waarschuwing, intern: uit

Gemeld
  Garanties.

Niet gemeld
  Feiten.

Voorbeelden
  Wij staan ‹altijd› klaar.
  → Wij staan klaar.
  Wij ‹garanderen› dat.

Dit mag blijven staan
  Betaal binnen 14 dagen.

Opties
  marge (getal, standaard 1.4): factor voor
  termijnen

Uitzetten
  in geestdrift.config.yaml:  rules: {te-veel-beloven: off}
  in de tekst:  <!-- geestdrift-disable-next-line te-veel-beloven -- waarom -->

Bron
  Tom Peters.

https://geestdrift.dev/regels/te-veel-beloven
`);
  });

  it('leaves out what a rule does not have, and colours when asked', () => {
    const bare = { ...doc, options: {}, nearMisses: [], examples: doc.examples.slice(0, 1) };
    const text = formatRule(bare, { locale: 'en', colors: true, width: 80 });
    expect(text).not.toContain('Options');
    expect(text).not.toContain('This is fine');
    expect(text).toContain('Wij staan \x1b[33maltijd\x1b[39m klaar.');
    expect(text).toContain('\x1b[32m→ Wij staan klaar.\x1b[39m');
  });
});

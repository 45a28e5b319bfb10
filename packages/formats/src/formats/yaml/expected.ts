import type { Localized } from '@geestdrift/engine';

/** What YAML must have where something else stands. */
export const EXPECTED = {
  any: {
    nl: 'een sleutel, een waarde of het einde van het bestand',
    en: 'a key, a value or the end of the file',
  },
  quoted: { nl: 'een tekst tussen aanhalingstekens', en: 'a text in quotation marks' },
  closed: { nl: 'een tekst die met een aanhalingsteken sluit', en: 'a text that ends in a quotation mark' },
  spaces: { nl: 'spaties om in te springen', en: 'spaces for the indentation' },
  indent: { nl: 'dezelfde inspringing als erboven', en: 'the same indentation as above' },
  colon: { nl: '‘:’ achter een sleutel', en: '":" behind a key' },
  end: { nl: 'het einde van de waarde', en: 'the end of the value' },
} satisfies Record<string, Localized>;

/** The bracket that must end a list or map between brackets. */
export function closing(bracket: string): Localized {
  return { nl: `een lijst die met ‘${bracket}’ sluit`, en: `a list that ends in "${bracket}"` };
}

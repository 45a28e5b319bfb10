import type { Preset } from './preset.js';

/** For texts that stay in the organisation. */
export const intern: Preset = {
  name: 'intern',
  doc: {
    nl: 'Als `aanbevolen`, voor tekst die in de organisatie blijft.',
    en: 'As `aanbevolen`, for text that stays in the organisation.',
  },
  audience: 'intern',
};

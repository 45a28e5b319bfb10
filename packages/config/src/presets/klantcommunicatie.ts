import type { Preset } from './preset.js';

/** For texts that customers read. */
export const klantcommunicatie: Preset = {
  name: 'klantcommunicatie',
  doc: {
    nl: 'Als `aanbevolen`, voor tekst die klanten lezen.',
    en: 'As `aanbevolen`, for text that customers read.',
  },
  audience: 'klant',
};

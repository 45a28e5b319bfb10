import type { Preset } from './preset.js';

/** The catalogue as it stands; what holds when nothing is configured. */
export const aanbevolen: Preset = {
  name: 'aanbevolen',
  doc: {
    nl: 'De regels met hun eigen ernst; dit geldt ook als er niets is ingesteld.',
    en: 'The rules with their own severity; this also holds where nothing is configured.',
  },
};

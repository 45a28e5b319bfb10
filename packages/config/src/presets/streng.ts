import type { Level } from '@geestdrift/engine';
import type { Preset } from './preset.js';

const RAISED: Readonly<Record<Level, Level>> = {
  off: 'off',
  suggestion: 'warning',
  warning: 'error',
  error: 'error',
};

/** Suggestions become warnings, warnings errors, and the opt-in rules are on. */
export const streng: Preset = {
  name: 'streng',
  doc: {
    nl: 'Voorstellen worden waarschuwingen, waarschuwingen worden fouten, en de regels waar u om moet vragen staan aan.',
    en: 'Suggestions become warnings, warnings become errors, and the rules that have to be asked for are on.',
  },
  severity: ({ severity, optIn }) => {
    const meant = { ...severity, ...optIn };
    return { klant: RAISED[meant.klant], intern: RAISED[meant.intern] };
  },
};

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
  severity: ({ severity, optIn }) => {
    const meant = { ...severity, ...optIn };
    return { klant: RAISED[meant.klant], intern: RAISED[meant.intern] };
  },
};

import type { Level } from '@geestdrift/engine';
import type { Preset } from './preset.js';

const RAISED: Readonly<Record<Level, Level>> = {
  off: 'off',
  suggestion: 'warning',
  warning: 'error',
  error: 'error',
};

/** The rules that are off until one asks for them, with the audience that they are meant for. */
const OPT_INS: Readonly<Record<string, 'klant' | 'intern'>> = {
  'klant-van-de-klant': 'intern',
  afspraak: 'klant',
};

/** Suggestions become warnings, warnings errors, and the opt-in rules are on. */
export const streng: Preset = {
  name: 'streng',
  severity: ({ id, severity }) => {
    const optIn = Object.hasOwn(OPT_INS, id) ? OPT_INS[id] : undefined;
    // An opt-in rule is meant as a suggestion, so that it comes in as a warning.
    if (optIn !== undefined && severity[optIn] === 'off') return { [optIn]: RAISED.suggestion };
    return { klant: RAISED[severity.klant], intern: RAISED[severity.intern] };
  },
};

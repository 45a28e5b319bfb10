import type { Locale } from '../arguments/flags.js';

/** What `init` asks and says. */
export interface InitWords {
  readonly askLocale: string;
  readonly askAudience: string;
  readonly askPreset: string;
  written(path: string): string;
  kept(path: string): string;
  readonly next: string;
}

export const INIT_WORDS: Readonly<Record<Locale, InitWords>> = {
  nl: {
    askLocale: 'Uitleg in de bestanden: nl of en? (nl) ',
    askAudience: 'Voor wie zijn de teksten: klant, intern of beide? (beide) ',
    askPreset: 'Voorinstelling: aanbevolen, klantcommunicatie, intern of streng? (aanbevolen) ',
    written: (path) => `Geschreven: ${path}`,
    kept: (path) => `Gebleven zoals het was: ${path}`,
    next: 'Probeer nu: geestdrift .',
  },
  en: {
    askLocale: 'Explanations in the files: nl or en? (en) ',
    askAudience: 'For whom are the texts: klant (customers), intern (colleagues) or both? (both) ',
    askPreset: 'Preset: aanbevolen, klantcommunicatie, intern or streng? (aanbevolen) ',
    written: (path) => `Written: ${path}`,
    kept: (path) => `Left as it was: ${path}`,
    next: 'Now try: geestdrift .',
  },
};

import type { FormatInfo } from '@geestdrift/engine';
import { localeOfPath } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'arb',
  extensions: [],
  languageIds: [],
  matches: (path) => /\.arb$/i.test(path) && localeOfPath(path) !== 'foreign',
  load: async () => {
    const { extractArb } = await import('./arb/extract.js');
    return { name: 'arb', extract: extractArb };
  },
};

import type { FormatInfo } from '@geestdrift/engine';
import { isDutchTranslation } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'json',
  extensions: [],
  languageIds: [],
  matches: (path) => isDutchTranslation(path, /\.json$/i),
  load: async () => {
    const { extractJson } = await import('./json/extract.js');
    return { name: 'json', extract: extractJson };
  },
};

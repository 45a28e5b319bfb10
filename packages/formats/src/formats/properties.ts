import type { FormatInfo } from '@geestdrift/engine';
import { isDutchTranslation } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'properties',
  extensions: [],
  languageIds: [],
  matches: (path) => isDutchTranslation(path, /\.properties$/i),
  load: async () => {
    const { extractProperties } = await import('./properties/extract.js');
    return { name: 'properties', extract: extractProperties };
  },
};

import type { FormatInfo } from '@geestdrift/engine';
import { isDutchTranslation } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'yaml',
  extensions: [],
  languageIds: [],
  matches: (path) => isDutchTranslation(path, /\.ya?ml$/i),
  load: async () => {
    const { extractYaml } = await import('./yaml/extract.js');
    return { name: 'yaml', extract: extractYaml };
  },
};

import type { FormatInfo } from '@geestdrift/engine';
import { localeOfPath } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'po',
  extensions: [],
  languageIds: [],
  matches: (path) => /\.po$/i.test(path) && localeOfPath(path) !== 'foreign',
  load: async () => {
    const { extractPo } = await import('./po/extract.js');
    return { name: 'po', extract: extractPo };
  },
};

import type { FormatInfo } from '@geestdrift/engine';
import { localeOfPath } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'resx',
  extensions: [],
  languageIds: [],
  declaresEncoding: true,
  matches: (path) => /\.(?:resx|resw)$/i.test(path) && localeOfPath(path) === 'nl',
  load: async () => {
    const { extractResx } = await import('./resx/extract.js');
    return { name: 'resx', extract: extractResx };
  },
};

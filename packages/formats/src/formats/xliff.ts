import type { FormatInfo } from '@geestdrift/engine';
import { localeOfPath } from '../translations/locale-of-path.js';

export const format: FormatInfo = {
  name: 'xliff',
  extensions: [],
  languageIds: [],
  declaresEncoding: true,
  matches: (path) => /\.(?:xlf|xliff)$/i.test(path) && localeOfPath(path) !== 'foreign',
  load: async () => {
    const { extractXliff } = await import('./xliff/extract.js');
    return { name: 'xliff', extract: extractXliff };
  },
};

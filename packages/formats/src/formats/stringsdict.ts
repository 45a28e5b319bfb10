import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'stringsdict',
  extensions: [],
  languageIds: [],
  declaresEncoding: true,
  matches: (path) => /(?:^|\/)nl(?:[-_][A-Za-z]{2})?\.lproj\/[^/]+\.stringsdict$/i.test(path),
  load: async () => {
    const { extractStringsdict } = await import('./stringsdict/extract.js');
    return { name: 'stringsdict', extract: extractStringsdict };
  },
};

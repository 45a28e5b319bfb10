import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'android',
  extensions: [],
  languageIds: [],
  declaresEncoding: true,
  matches: (path) => /(?:^|\/)values-(?:nl(?:-r[A-Za-z]{2})?|b\+nl(?:\+\w+)*)\/[^/]+\.xml$/i.test(path),
  load: async () => {
    const { extractAndroid } = await import('./android/extract.js');
    return { name: 'android', extract: extractAndroid };
  },
};

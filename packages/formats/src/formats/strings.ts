import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'strings',
  extensions: [],
  languageIds: [],
  matches: (path) => /(?:^|\/)nl(?:[-_][A-Za-z]{2})?\.lproj\/[^/]+\.strings$/i.test(path),
  load: async () => {
    const { extractStrings } = await import('./strings/extract.js');
    return { name: 'strings', extract: extractStrings };
  },
};

import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'eml',
  extensions: ['.eml'],
  languageIds: ['eml', 'mail'],
  fallbackEncoding: 'windows-1252',
  load: async () => {
    const { extractEml } = await import('./eml/extract.js');
    return { name: 'eml', extract: extractEml };
  },
};

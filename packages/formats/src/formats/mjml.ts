import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'mjml',
  extensions: ['.mjml'],
  languageIds: ['mjml'],
  load: async () => {
    const { extractMjml } = await import('./html/extract-mjml.js');
    return { name: 'mjml', extract: extractMjml };
  },
};

import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'restructuredtext',
  extensions: ['.rst', '.rest'],
  languageIds: ['restructuredtext'],
  load: async () => {
    const { extractRst } = await import('./restructuredtext/extract.js');
    return { name: 'restructuredtext', extract: extractRst };
  },
};

import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  languageIds: ['html'],
  load: async () => {
    const { extractHtml } = await import('./html/extract.js');
    return { name: 'html', extract: extractHtml };
  },
};

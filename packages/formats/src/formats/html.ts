import type { BaseFormat } from '../template/base-format.js';

export const format: BaseFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  languageIds: ['html'],
  declaresEncoding: true,
  load: async () => {
    const { extractHtml } = await import('./html/extract.js');
    return { name: 'html', extract: extractHtml };
  },
  loadFor: async (language) => {
    const { extractHtmlFor } = await import('./html/extract.js');
    return { name: `${language.name}+html`, extract: extractHtmlFor(language) };
  },
};

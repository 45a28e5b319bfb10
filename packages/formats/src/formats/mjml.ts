import type { BaseFormat } from '../template/base-format.js';

export const format: BaseFormat = {
  name: 'mjml',
  extensions: ['.mjml'],
  languageIds: ['mjml'],
  declaresEncoding: true,
  load: async () => {
    const { extractMjml } = await import('./html/extract-mjml.js');
    return { name: 'mjml', extract: extractMjml };
  },
  loadFor: async (language) => {
    const { extractMjmlFor } = await import('./html/extract-mjml.js');
    return { name: `${language.name}+mjml`, extract: extractMjmlFor(language) };
  },
};

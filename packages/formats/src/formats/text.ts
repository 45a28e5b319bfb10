import type { BaseFormat } from '../template/base-format.js';

export const format: BaseFormat = {
  name: 'text',
  extensions: ['.txt', '.text'],
  languageIds: ['plaintext'],
  load: async () => {
    const { extractText } = await import('./text/extract.js');
    return { name: 'text', extract: extractText };
  },
  loadFor: async (language) => {
    const { extractTextFor } = await import('./text/extract.js');
    return { name: `${language.name}+text`, extract: extractTextFor(language) };
  },
};

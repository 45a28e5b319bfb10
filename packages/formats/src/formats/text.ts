import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'text',
  extensions: ['.txt', '.text'],
  languageIds: ['plaintext'],
  load: async () => {
    const { extractText } = await import('./text/extract.js');
    return { name: 'text', extract: extractText };
  },
};

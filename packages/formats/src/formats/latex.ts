import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'latex',
  extensions: ['.tex', '.latex', '.ltx'],
  languageIds: ['latex'],
  load: async () => {
    const { extractLatex } = await import('./latex/extract.js');
    return { name: 'latex', extract: extractLatex };
  },
};

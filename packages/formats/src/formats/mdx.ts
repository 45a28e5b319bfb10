import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'mdx',
  extensions: ['.mdx'],
  languageIds: ['mdx'],
  load: async () => {
    const { extractMdx } = await import('./mdx/extract.js');
    return { name: 'mdx', extract: extractMdx };
  },
};

import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  languageIds: [],
  binary: true,
  load: async () => {
    const { extractDocx } = await import('./docx/extract.js');
    const { extractNothing } = await import('../office/office-blocks.js');
    return { name: 'docx', extract: extractNothing, extractBytes: extractDocx };
  },
};

import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  languageIds: [],
  binary: true,
  load: async () => {
    const { extractOdt } = await import('./odt/extract.js');
    const { extractNothing } = await import('../office/office-blocks.js');
    return { name: 'odt', extract: extractNothing, extractBytes: extractOdt };
  },
};

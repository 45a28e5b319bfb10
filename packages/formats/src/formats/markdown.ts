import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  languageIds: ['markdown'],
  load: async () => {
    const { extractMarkdown } = await import('./markdown/extract.js');
    const { trackMarkdown } = await import('./markdown/track.js');
    return { name: 'markdown', extract: extractMarkdown, track: trackMarkdown };
  },
};

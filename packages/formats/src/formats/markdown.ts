import type { BaseFormat } from '../template/base-format.js';

export const format: BaseFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  languageIds: ['markdown'],
  load: async () => {
    const { extractMarkdown } = await import('./markdown/extract.js');
    const { trackMarkdown } = await import('./markdown/track.js');
    return { name: 'markdown', extract: extractMarkdown, track: trackMarkdown };
  },
  loadFor: async (language) => {
    const { extractMarkdownFor } = await import('./markdown/extract.js');
    return { name: `${language.name}+markdown`, extract: extractMarkdownFor(language) };
  },
};

import type { FormatInfo } from '@geestdrift/engine';

export const format: FormatInfo = {
  name: 'asciidoc',
  extensions: ['.adoc', '.asciidoc', '.asc'],
  languageIds: ['asciidoc'],
  load: async () => {
    const { extractAsciidoc } = await import('./asciidoc/extract.js');
    return { name: 'asciidoc', extract: extractAsciidoc };
  },
};

import type { TemplateLanguage } from '../template/model.js';
import { server } from '../template/server.js';
import { SERVER_TAG, syntaxOf } from '../template/syntaxes.js';

/** ERB, and other templates with Ruby in them. */
export const language: TemplateLanguage = {
  name: 'erb',
  extensions: ['.erb', '.rhtml', '.eex', '.heex', '.leex'],
  languageIds: ['erb'],
  syntaxes: server(/^=/),
  syntax: syntaxOf([{ open: '<%=', close: '%>', sigil: '' }], [SERVER_TAG]),
  comment: { open: '<%# ', close: ' %>', reason: ' -- ' },
};

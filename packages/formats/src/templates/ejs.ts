import type { TemplateLanguage } from '../template/model.js';
import { server } from '../template/server.js';
import { SERVER_TAG, syntaxOf } from '../template/syntaxes.js';

/** EJS and Eta. */
export const language: TemplateLanguage = {
  name: 'ejs',
  extensions: ['.ejs', '.eta'],
  languageIds: [],
  syntaxes: server(/^[-=~]/),
  syntax: syntaxOf(
    [
      { open: '<%=', close: '%>', sigil: '' },
      { open: '<%-', close: '%>', sigil: '' },
    ],
    [SERVER_TAG],
  ),
  comment: { open: '<%# ', close: ' %>', reason: ' -- ' },
};

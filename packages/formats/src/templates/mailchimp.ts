import { MAILCHIMP } from '../template/mixed.js';
import type { TemplateLanguage } from '../template/model.js';
import { syntaxOf } from '../template/syntaxes.js';

/** The merge tags of Mailchimp: `*|FNAME|*`. */
export const language: TemplateLanguage = {
  name: 'mailchimp',
  extensions: [],
  languageIds: [],
  syntaxes: [MAILCHIMP],
  syntax: syntaxOf([{ open: '*|', close: '|*', sigil: '' }], [{ open: '*|', close: '|*' }]),
};

import { AMPSCRIPT_BLOCK } from '../template/ampscript-block.js';
import { DOUBLE_PERCENT } from '../template/mixed.js';
import type { TemplateLanguage } from '../template/model.js';
import { syntaxOf } from '../template/syntaxes.js';

/** Personalisation between percent signs, as of Salesforce and Exact: `%%naam%%`, `%%=v(@naam)=%%`, `%%[ … ]%%`. */
export const language: TemplateLanguage = {
  name: 'ampscript',
  extensions: ['.amp', '.ampscript'],
  languageIds: [],
  syntaxes: [AMPSCRIPT_BLOCK, DOUBLE_PERCENT],
  syntax: syntaxOf(
    [
      { open: '%%', close: '%%', sigil: '' },
      { open: '%%=', close: '=%%', sigil: '' },
    ],
    [{ open: '%%[', close: ']%%' }],
  ),
  comment: { open: '%% ', close: ' %%', reason: ' -- ' },
};

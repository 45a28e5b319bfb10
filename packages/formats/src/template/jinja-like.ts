import { curly } from './curly.js';
import { alike, delimited } from './delimited.js';
import type { Content, TemplateLanguage } from './model.js';
import { readPercent } from './percent.js';
import { CURLY_VALUE, PERCENT_TAG, syntaxOf } from './syntaxes.js';

const tag = readPercent(
  {
    opens: new Map<string, Content>([
      ['if', 'optional'],
      ['ifchanged', 'optional'],
      ['ifequal', 'optional'],
      ['ifnotequal', 'inverted'],
      ['ifAsync', 'optional'],
      ['switch', 'cases'],
      ['for', 'always'],
      ['asyncEach', 'always'],
      ['asyncAll', 'always'],
      ['blocktrans', 'always'],
      ['blocktranslate', 'always'],
    ]),
    parts: new Set(['else', 'elif', 'elseif', 'empty', 'plural', 'pluralize', 'case', 'default']),
    prints: new Set(['trans', 'translate', 'url', 'static', 'cycle', 'now', 'lorem', 'firstof']),
    hides: new Set(['comment', 'raw', 'verbatim']),
  },
  true,
);

/** What Twig, Jinja, Nunjucks and Django have in common. */
export const jinjaLike: Omit<TemplateLanguage, 'name' | 'extensions' | 'languageIds'> = {
  syntaxes: [
    ...curly({ handlebars: false, go: false }),
    delimited({
      open: '{%',
      close: '%}',
      read: (inside) => {
        const reading = tag(inside);
        // Without a text `{% trans %}` has its text behind it.
        return reading.role === 'value' && /^[-+~\s]*trans\s*[-+~]?$/.test(inside)
          ? { role: 'silent' }
          : reading;
      },
    }),
    alike('{#', '#}', 'comment'),
  ],
  syntax: syntaxOf([CURLY_VALUE], [PERCENT_TAG]),
  comment: { open: '{# ', close: ' #}', reason: ' -- ' },
};

import { curly } from '../template/curly.js';
import { delimited } from '../template/delimited.js';
import type { Content, TemplateLanguage } from '../template/model.js';
import { readPercent } from '../template/percent.js';
import { CURLY_VALUE, PERCENT_TAG, syntaxOf } from '../template/syntaxes.js';

const tag = readPercent(
  {
    opens: new Map<string, Content>([
      ['if', 'optional'],
      ['ifchanged', 'optional'],
      ['unless', 'inverted'],
      ['case', 'cases'],
      ['for', 'always'],
      ['tablerow', 'always'],
    ]),
    parts: new Set(['else', 'elsif', 'when']),
    prints: new Set(['cycle', 'echo', 'increment', 'decrement', 't']),
    hides: new Set(['comment', 'doc', 'schema', 'javascript', 'stylesheet', 'style', 'raw']),
  },
  true,
);

/** Liquid. */
export const language: TemplateLanguage = {
  name: 'liquid',
  extensions: ['.liquid'],
  languageIds: ['liquid'],
  syntaxes: [...curly({ handlebars: false, go: false }), delimited({ open: '{%', close: '%}', read: tag })],
  syntax: syntaxOf([CURLY_VALUE], [PERCENT_TAG]),
  comment: { open: '{% comment %} ', close: ' {% endcomment %}', reason: ' -- ' },
};

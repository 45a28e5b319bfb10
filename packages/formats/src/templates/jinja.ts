import { jinjaLike } from '../template/jinja-like.js';
import type { TemplateLanguage } from '../template/model.js';

/** Jinja, Nunjucks, and the templates of Django. */
export const language: TemplateLanguage = {
  ...jinjaLike,
  name: 'jinja',
  extensions: ['.jinja', '.jinja2', '.j2', '.njk', '.nunjucks', '.nunj'],
  languageIds: ['jinja'],
};

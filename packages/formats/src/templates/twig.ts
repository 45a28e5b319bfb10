import { jinjaLike } from '../template/jinja-like.js';
import type { TemplateLanguage } from '../template/model.js';

/** Twig. */
export const language: TemplateLanguage = {
  ...jinjaLike,
  name: 'twig',
  extensions: ['.twig'],
  languageIds: ['twig'],
};

import type { Document } from '@geestdrift/engine';
import { findInMarkup } from '../../template/mixed.js';
import type { TemplateLanguage } from '../../template/model.js';
import { ElementTable } from './elements.js';
import { extractMarkup, extractMarkupFor } from './extract.js';

/** What the elements of MJML are in HTML; the others part text, and their content is read. */
const MJML: ReadonlyMap<string, string> = new Map([
  ['mjml', 'html'],
  ['mj-head', 'head'],
  ['mj-body', 'body'],
  ['mj-title', 'title'],
  ['mj-style', 'style'],
  ['mj-attributes', 'template'],
  ['mj-html-attributes', 'template'],
  ['mj-table', 'table'],
  ['mj-button', 'button'],
  ['mj-navbar-link', 'button'],
  ['mj-accordion-title', 'h3'],
]);

/** Reads MJML: the texts of its elements, which are HTML, its preview and title. */
export function extractMjml(source: string): Document {
  return extractMarkup(source, findInMarkup, tableFor());
}

/** Reads MJML with templates of one language. */
export function extractMjmlFor(language: TemplateLanguage): (source: string) => Document {
  return extractMarkupFor(language, tableFor);
}

function tableFor(): ElementTable {
  return new ElementTable(true, MJML);
}

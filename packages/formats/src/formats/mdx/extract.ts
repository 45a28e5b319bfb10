import type { Document } from '@geestdrift/engine';
import { readFrontMatter } from '../../front-matter/front-matter.js';
import { unifyLineEnds } from '../../source/line-ends.js';
import { mask } from '../../source/mask.js';
import { readMarkdown } from '../markdown/extract.js';
import { findJsx } from './find-jsx.js';

/** Reads MDX: Markdown with components; what is JavaScript in it is no prose. */
export function extractMdx(source: string): Document {
  const text = unifyLineEnds(source);
  const { fills, directives } = findJsx(text, readFrontMatter(text)?.end ?? 0);
  const { document } = readMarkdown(source, { text: mask(text, fills), jsx: true });
  const all = [...document.directives, ...directives].sort((a, b) => a.start - b.start);
  return { ...document, directives: all };
}

import { createFinder, type FindTags, mergeTags } from './find-tags.js';
import { DOUBLE_PERCENT, MAILCHIMP } from './mixed.js';
import type { TemplateLanguage } from './model.js';

/** The finder of a language's tags, and of those with which a mailing is filled in wherever it was made. */
export function finderOf({ syntaxes, findMore }: TemplateLanguage): FindTags {
  const others = [MAILCHIMP, DOUBLE_PERCENT].filter((one) => !syntaxes.includes(one));
  const find = createFinder([...syntaxes, ...others]);
  return findMore === undefined ? find : (source) => mergeTags(find(source), findMore(source));
}

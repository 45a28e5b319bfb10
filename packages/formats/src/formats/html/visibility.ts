import { isDutch, readLanguage } from '../../source/language.js';
import type { ElementInfo } from './elements.js';
import { isHidden, isQuotedMail, isTestimonial } from './hidden.js';
import type { Attribute } from './scan-tags.js';

/** Whether what stands at a place is read as Dutch prose, and why not. Inherited from element to element. */
export interface Visibility {
  /** The language that markup states. */
  readonly lang: string | undefined;
  readonly translate: boolean;
  /** Inside something that is no prose, such as code: nothing in there is switched on again. */
  readonly hidden: boolean;
  /** Hidden from the eye: it leaves no word in the sentence around it. */
  readonly unseen?: true;
  readonly readable: boolean;
}

export const VISIBLE: Visibility = { lang: undefined, translate: true, hidden: false, readable: true };

/** The visibility of an element's own attributes: its `lang` and `translate` count, what its content is does not. */
export function ofAttributes(text: string, attributes: readonly Attribute[], parent: Visibility): Visibility {
  let { lang, translate } = parent;
  let stated = false;
  for (const { name, start, end } of attributes) {
    if (name === 'lang' || name === 'xml:lang') {
      lang = readLanguage(text.slice(start, end)) ?? lang;
      stated = true;
    } else if (name === 'translate') {
      const value = text.slice(start, end).trim().toLowerCase();
      translate = value === 'no' ? false : value === 'yes' || value === '' ? true : translate;
      stated = true;
    } else if (name === 'translatable' && text.slice(start, end).trim().toLowerCase() === 'false') {
      translate = false;
      stated = true;
    }
  }
  if (!stated) return parent;
  const { hidden } = parent;
  return { ...parent, lang, translate, hidden, readable: !hidden && translate && isDutch(lang) };
}

/**
 * The visibility of an element's content, given that of its attributes. What a style hides is read where it is a block:
 * a script shows it, or an inbox does.
 */
export function ofContent(
  text: string,
  info: ElementInfo,
  own: Visibility,
  attributes: readonly Attribute[],
): Visibility {
  if (own.hidden) return own;
  if (attributes.length > 0) {
    if (isQuotedMail(text, attributes) || (info.name !== 'section' && isTestimonial(text, attributes)))
      return { ...own, hidden: true, readable: false };
    if (!info.block && isHidden(text, attributes))
      return { ...own, hidden: true, unseen: true, readable: false };
  }
  if (info.content === 'prose' || info.content === 'text') return own;
  return { ...own, hidden: true, readable: false };
}

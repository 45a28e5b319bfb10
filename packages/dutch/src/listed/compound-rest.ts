import { adjectiveEvidence, genderOf, isListedNoun, isVerbForm } from '../morphology/index.js';
import { rimeOf } from '../morphology/spelling.js';

/** What stands before or behind a word in a compound, as written, and how sure the word itself is. */
export interface CompoundRest {
  readonly text: string;
  readonly side: 'before' | 'behind';
  /** The letters of the word; a short one is found in many words that have nothing to do with it. */
  readonly stem: string;
  /** The linking sound, where the list says which. */
  readonly joint?: string;
}

const JOINTS = ['', 's', 'en', 'e', 'n', 'er'];
const LONG_STEM = 6;
const SHORT_STEM = 5;
/** What makes another word of a stem, and no compound: *targeting*, *appels*. */
const ENDINGS =
  /^(?:s|e|en|n|er|ers|ere|ster|sters|ing|ingen|je|jes|tje|tjes|etje|etjes|pje|pjes|kje|kjes|d|t|de|te|den|ten|end|ende|baar|bare|lijke?|loo[sz]e?|achtige?|ige?|ische?|uele?|ueel|heid|heden|schap|schappen|isme|ist|isten|eren|eert|eerde|eer|elen|eel|iteit|ie|ies|aar|aren|in|innen|es|esse)$/;
const ONSET =
  /^(?:[bcdfghjklmnpqrstvwz]|[bcdfgkptvw]r|[bcfgkps]l|[dkt]w|zw|kn|gn|s[cknmpt]|s[cpt]r|sch|schr|spl|ch|sh|th|wh|ph)?[aeiouyéëïöü]/;

/** Whether the rest can be a word of its own, so that the whole is a compound. */
export function isCompoundRest({ text, side, stem, joint }: CompoundRest): boolean {
  // *bonbon*
  if (text === stem) return false;
  if (/^-|-$/.test(text)) return /[\p{L}\d]{2}/u.test(text);
  // *kantoor* has no *oor*.
  if (stem.length < SHORT_STEM && isListedNoun(side === 'before' ? text + stem : stem + text)) return false;
  // *vergaten* holds no *gaten*.
  if (side === 'before' && isVerbForm(text + stem)) return false;
  if (side === 'before')
    return JOINTS.some((link) => text.endsWith(link) && isPart(cutEnd(text, link), stem));
  const joints = joint === undefined ? JOINTS : [joint];
  return joints.some((link) => text.startsWith(link) && isPart(text.slice(link.length), stem));
}

function cutEnd(text: string, link: string): string {
  return link === '' ? text : text.slice(0, -link.length);
}

function isPart(part: string, stem: string): boolean {
  if (part.length < 3 || ENDINGS.test(part)) return false;
  if (isListedNoun(part) || isVerbForm(part) || adjectiveEvidence(part) === 'sure') return true;
  if (stem.length < LONG_STEM || part.length < 4) return false;
  return genderOf(part) !== undefined || (ONSET.test(part) && rimeOf(part).nucleus !== '');
}

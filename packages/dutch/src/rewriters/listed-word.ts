import type { Rewriter } from '@geestdrift/engine';
import type { ListedWord } from '../listed/listed-word.js';
import { replaceListed } from '../listed/replace-listed.js';

/** A list's alternative in the form and place of the word that was found: *de stakeholders* → *de betrokkenen*. */
export const rewriter: Rewriter = (match, argument) => replaceListed(match, argument as ListedWord);

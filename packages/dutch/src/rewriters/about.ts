import type { Rewriter } from '@geestdrift/engine';
import { replaceFound } from '../edits/token-edits.js';
import { wordsForAbout } from '../officialese/about.js';

/** *met betrekking tot* → the words given, or another that the noun before asks for; none where neither is certain. */
export const rewriter: Rewriter = (match, argument) =>
  wordsForAbout(match, [argument].flat().map(String)).map((text) => replaceFound(match, text));

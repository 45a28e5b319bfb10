import type { Localized } from '@geestdrift/engine';
import type { ListItem } from './model.js';

const LONGEST = 160;
/** What the longest word found may take of it. */
const ROOM = 40;

/** What is said of a word: the list's own reason, else which list it is on and what to write instead. */
export function messageFor({ reason, instead }: ListItem, title: string): Localized {
  if (reason !== undefined) {
    const own = cut(reason.replace(/\s+/g, ' '), LONGEST);
    return { nl: own, en: own };
  }
  const name = cut(title, 40);
  const words = instead.map(({ word }) => `‘${word}’`).join(', ');
  const base = {
    nl: `‘{actual}’ staat op de lijst ‘${name}’.`,
    en: `‘{actual}’ is on the list ‘${name}’.`,
  };
  if (words === '') return { nl: `${base.nl} Kies een ander woord.`, en: `${base.en} Choose another word.` };
  const room = LONGEST - ROOM - base.nl.length - ' Schrijf liever .'.length;
  const shown = words.length > room ? `‘${cut(instead[0]?.word ?? '', room - 2)}’` : words;
  return { nl: `${base.nl} Schrijf liever ${shown}.`, en: `${base.en} Rather write ${shown}.` };
}

/** A text cut at a word, with an ellipsis. Braces would be taken for a place to fill in. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > longest / 2 ? space : undefined)}…`;
}

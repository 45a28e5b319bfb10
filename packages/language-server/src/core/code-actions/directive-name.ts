import { nearestAction } from '@geestdrift/engine';
import type { OfferActions } from './action.js';

/** A comment that asks for what does not exist is made to ask for what was probably meant. */
export const offerDirectiveName: OfferActions = ({ checked: { document }, range, words, edit }) =>
  document.directives.flatMap((directive) => {
    const { action, names, start, end } = directive;
    const [name = ''] = names;
    const nearest = nearestAction(directive);
    const at = document.source.indexOf(`-${name}`, start) + 1;
    const isHere = start <= range.end && range.start <= end && at > start && at < end;
    if (action !== 'unknown' || nearest === undefined || !isHere) return [];
    return [
      {
        title: words.replaceBy(`geestdrift-${nearest}`),
        preferred: true,
        isCheap: true,
        edit: () => edit([{ start: at, end: at + name.length, text: nearest }]),
      },
    ];
  });

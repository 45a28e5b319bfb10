import { addNearMiss } from '../edits.js';
import { sentenceAround } from '../sentence-around.js';
import type { OfferActions } from './action.js';

const LIST = 'lijst/';

/** Adds the sentence to those in which the list's word is right. */
export const offerFalseAlarm: OfferActions = ({ document, checked, findings, words, files }) =>
  findings
    .filter(({ ruleId }) => ruleId.startsWith(LIST))
    .map((finding) => ({
      title: words.falseAlarm(finding.ruleId),
      finding,
      edit: () => {
        const sentence = sentenceAround(checked.document, finding.range);
        if (sentence === undefined) return undefined;
        const name = finding.ruleId.slice(LIST.length);
        return files.editListNamed(document, name, (text, path) =>
          addNearMiss(text, entryFor(finding.actual, text), sentence, path),
        );
      },
    }));

/** The entry of a list that found these words: the one they share most letters with from the start. */
function entryFor(actual: string, list: string): string {
  const words = actual.toLowerCase().replace(/\s+/g, ' ');
  let best = words;
  let most = 0;
  for (const [, quoted, plain] of list.matchAll(
    /^[ \t]*(?:["']([^"'\n]+)["']|([^\s#:"'-][^:\n]*?))[ \t]*:/gm,
  )) {
    const entry = quoted ?? (plain as string);
    const shared = sharedStart(entry.toLowerCase(), words);
    if (shared > most) {
      most = shared;
      best = entry;
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

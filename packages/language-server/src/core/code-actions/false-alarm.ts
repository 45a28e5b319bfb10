import { addNearMiss } from '@geestdrift/config/edit';
import { isTable } from '../config-language.js';
import { sentenceAround } from '../sentence-around.js';
import type { OfferActions } from './action.js';

/** Adds the sentence to those in which the list's word is right. A table has no place for sentences. */
export const offerFalseAlarm: OfferActions = ({ checked, findings, lists, words, files }) =>
  findings.flatMap((finding) => {
    const { entry, ruleId, range } = finding;
    const list = lists.get(ruleId);
    if (entry === undefined || list === undefined || isTable(list)) return [];
    return [
      {
        title: words.falseAlarm(ruleId),
        finding,
        edit: () => {
          const sentence = sentenceAround(checked.document, range);
          if (sentence === undefined) return undefined;
          return files.editFile(list, (text, path) => addNearMiss(text, entry, sentence, path));
        },
      },
    ];
  });

import type { Document } from '@geestdrift/engine';
import { isDutch } from '../../source/language.js';
import { findJsonMistake } from '../../translations/json-mistake.js';
import { findJsonStrings } from '../../translations/json-strings.js';
import { ValueList } from '../../translations/value-list.js';
import { addJsonString } from '../json/extract.js';

/** Reads an Application Resource Bundle: the messages, no attributes of theirs; none where `@@locale` is not Dutch. */
export function extractArb(source: string): Document {
  const values = new ValueList(source);
  const strings = findJsonStrings(source);
  const locale = strings.find(({ path }) => path.length === 1 && path[0] === '@@locale');
  if (locale === undefined || isDutch(source.slice(locale.start, locale.end).replaceAll('_', '-'))) {
    for (const string of strings) {
      if (string.path.length === 1 && string.path[0]?.startsWith('@') === false)
        addJsonString(values, source, string, true);
    }
  }
  return values.finish(findJsonMistake(source));
}

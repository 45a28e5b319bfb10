import type { Document } from '@geestdrift/engine';
import { decodeSlice } from '../../prose/decoding.js';
import { findJsonMistake } from '../../translations/json-mistake.js';
import {
  encodeJson,
  findJsonStrings,
  JSON_ESCAPES,
  type JsonString,
} from '../../translations/json-strings.js';
import { selectMessages } from '../../translations/tree.js';
import { ValueList } from '../../translations/value-list.js';

/** Reads the Dutch strings of a JSON file of translations. */
export function extractJson(source: string): Document {
  const values = new ValueList(source);
  for (const string of selectMessages(findJsonStrings(source))) addJsonString(values, source, string);
  return values.finish(findJsonMistake(source));
}

/** Adds a string; `icu`: see `Value.icu`. */
export function addJsonString(values: ValueList, source: string, string: JsonString, icu?: boolean): void {
  const { start, end, path } = string;
  const decoded = decodeSlice(source, start, end, JSON_ESCAPES).finish();
  values.add({ decoded, start, end, place: path.join('.'), encode: encodeJson, icu });
}

import { DUTCH_KEY, LOCALE_KEY } from '../source/locales.js';

/** A string in a tree of keys, as of JSON or YAML. */
export interface Leaf {
  /** Keys from the root; a list's items have their number. */
  readonly path: readonly string[];
  /** Which map or list holds it. */
  readonly parent: number;
}

/** What tells what a message is for, beside the message itself. */
const NOTES =
  /^(?:description|comment|developer_comment|context|notes?|meaning|placeholders|character_limit|example)$/i;
const MESSAGES = /^(?:message|defaultMessage|translation|string|other|value)$/;

/**
 * The strings that are Dutch messages: under a root of languages those under `nl`, beside a message no notes about it.
 */
export function selectMessages<Kind extends Leaf>(leaves: readonly Kind[]): Kind[] {
  const holders = new Set(
    leaves.filter(({ path }) => MESSAGES.test(path[path.length - 1] ?? '')).map(({ parent }) => parent),
  );
  const isOfLanguages =
    leaves.length > 0 && leaves.every(({ path }) => path.length > 1 && LOCALE_KEY.test(path[0] ?? ''));
  return leaves.filter(({ path, parent }) => {
    if (isOfLanguages && !DUTCH_KEY.test(path[0] as string)) return false;
    return !holders.has(parent) || !path.some((key) => NOTES.test(key));
  });
}

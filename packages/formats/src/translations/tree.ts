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
const DUTCH = /^(?:nl|nld|dut)(?:[-_][A-Za-z]{2,4})?$/;
const LOCALE =
  /^(?:af|ar|bg|ca|cs|da|de|el|en|es|et|fa|fi|fr|fy|he|hr|hu|id|it|ja|ko|lt|lv|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|vi|zh)(?:[-_][A-Za-z]{2,4})?$/;

/**
 * The strings that are Dutch messages: under a root of languages those under `nl`, beside a message no notes about it.
 */
export function selectMessages<Kind extends Leaf>(leaves: readonly Kind[]): Kind[] {
  const holders = new Set(
    leaves.filter(({ path }) => MESSAGES.test(path[path.length - 1] ?? '')).map(({ parent }) => parent),
  );
  const isOfLanguages =
    leaves.length > 0 && leaves.every(({ path }) => path.length > 1 && LOCALE.test(path[0] ?? ''));
  return leaves.filter(({ path, parent }) => {
    if (isOfLanguages && !DUTCH.test(path[0] as string)) return false;
    return !holders.has(parent) || !path.some((key) => NOTES.test(key));
  });
}

/** The keys at the top of a list in the long form, with their Dutch names. */
const LIST_KEYS = {
  title: 'titel',
  owner: 'eigenaar',
  severity: 'ernst',
  words: 'woorden',
} as const;

/** The keys of an entry. */
const ENTRY_KEYS = {
  instead: 'alternatief',
  kind: 'soort',
  article: 'lidwoord',
  plural: 'meervoud',
  forms: 'vormen',
  compounds: 'samenstellingen',
  joint: 'tussenklank',
  except: 'behalve',
  reason: 'reden',
  severity: 'ernst',
  audience: 'doelgroep',
  owner: 'eigenaar',
  expires: 'vervalt',
  examples: 'voorbeelden',
} as const;

/** The keys of an alternative that says more than its word. */
const ALTERNATIVE_KEYS = {
  word: 'woord',
  article: 'lidwoord',
  plural: 'meervoud',
  kind: 'soort',
} as const;

const EXAMPLE_KEYS = { wrong: 'fout', right: 'goed' } as const;

/** The columns of a CSV list. */
const COLUMNS = {
  word: 'woord',
  instead: ENTRY_KEYS.instead,
  kind: ENTRY_KEYS.kind,
  article: ENTRY_KEYS.article,
  plural: ENTRY_KEYS.plural,
  forms: ENTRY_KEYS.forms,
  compounds: ENTRY_KEYS.compounds,
  joint: ENTRY_KEYS.joint,
  except: ENTRY_KEYS.except,
  reason: ENTRY_KEYS.reason,
  severity: ENTRY_KEYS.severity,
  audience: ENTRY_KEYS.audience,
  owner: ENTRY_KEYS.owner,
  expires: ENTRY_KEYS.expires,
} as const;

/** The English names of keys by those of both languages. */
export type KeyNames<Key extends string> = ReadonlyMap<string, Key>;

function namesFor<Key extends string>(keys: Readonly<Record<Key, string>>): KeyNames<Key> {
  const own = Object.keys(keys) as Key[];
  return new Map([...own.map((key) => [keys[key], key] as const), ...own.map((key) => [key, key] as const)]);
}

export const LIST_NAMES = namesFor(LIST_KEYS);
export const ENTRY_NAMES = namesFor(ENTRY_KEYS);
export const ALTERNATIVE_NAMES = namesFor(ALTERNATIVE_KEYS);
export const EXAMPLE_NAMES = namesFor(EXAMPLE_KEYS);
export const COLUMN_NAMES = namesFor(COLUMNS);

export type EntryKey = keyof typeof ENTRY_KEYS;
export type Column = keyof typeof COLUMNS;

import { expect, it } from 'vitest';
import {
  ALTERNATIVE_NAMES,
  COLUMN_NAMES,
  ENTRY_NAMES,
  EXAMPLE_NAMES,
  LIST_NAMES,
} from '../../src/lists/keys.js';

it.each([
  [LIST_NAMES, 'titel title eigenaar owner ernst severity woorden words'],
  [
    ENTRY_NAMES,
    'alternatief instead soort kind lidwoord article meervoud plural vormen forms samenstellingen compounds tussenklank joint behalve except reden reason ernst severity doelgroep audience eigenaar owner vervalt expires voorbeelden examples',
  ],
  [ALTERNATIVE_NAMES, 'woord word lidwoord article meervoud plural soort kind'],
  [EXAMPLE_NAMES, 'fout wrong goed right'],
  [
    COLUMN_NAMES,
    'woord word alternatief instead soort kind lidwoord article meervoud plural vormen forms samenstellingen compounds tussenklank joint behalve except reden reason ernst severity doelgroep audience eigenaar owner vervalt expires',
  ],
])('the keys that readers know are those of the schema', (names: ReadonlyMap<string, string>, wanted) => {
  expect([...names.keys()].sort()).toEqual(wanted.split(' ').sort());
  for (const name of new Set(names.values())) expect(names.get(name)).toBe(name);
});

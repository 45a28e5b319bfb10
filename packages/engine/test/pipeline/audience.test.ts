import { expect, it } from 'vitest';
import type { Audience, Directive, Document } from '../../src/model/document.js';
import type { Level } from '../../src/model/rule.js';
import { audienceOf, lesser, levelFor } from '../../src/pipeline/audience.js';

const says = (name: string): Directive => ({ action: 'audience', names: [name], start: 0, end: 1 });
const none = (names: string[]): Directive => ({ action: 'disable', names, start: 0, end: 1 });

it.each<
  [
    why: string,
    directives: Directive[],
    front: Audience | undefined,
    known: Audience | undefined,
    audience: Audience | undefined,
  ]
>([
  ['nothing known', [], undefined, undefined, undefined],
  ['what the caller knows', [], undefined, 'klant', 'klant'],
  ['front matter before the caller', [], 'intern', 'klant', 'intern'],
  ['a comment before both', [says('klant')], 'intern', 'intern', 'klant'],
  ['the first comment', [none(['x']), says('intern'), says('klant')], undefined, undefined, 'intern'],
  [
    'a comment that names no audience is passed over',
    [says('iedereen'), says('intern')],
    'klant',
    undefined,
    'intern',
  ],
  ['and the front matter speaks', [{ ...says(''), names: [] }], 'klant', 'intern', 'klant'],
])('%s', (_, directives, front, known, audience) => {
  const document: Document = {
    source: '',
    blocks: [],
    directives,
    notices: [],
    ...(front === undefined ? {} : { audience: front }),
  };
  expect(audienceOf(document, known)).toBe(audience);
});

it.each<[klant: Level, intern: Level, audience: Audience | undefined, level: Level]>([
  ['error', 'off', 'klant', 'error'],
  ['error', 'off', 'intern', 'off'],
  ['error', 'off', undefined, 'error'],
  ['off', 'suggestion', undefined, 'suggestion'],
  ['suggestion', 'warning', undefined, 'warning'],
  ['off', 'off', undefined, 'off'],
])('{klant: %s, intern: %s} for %s is %s', (klant, intern, audience, level) => {
  expect(levelFor({ klant, intern }, audience)).toBe(level);
});

it('takes the lesser of two levels', () => {
  expect([lesser('error', 'warning'), lesser('off', 'suggestion'), lesser('warning', 'warning')]).toEqual([
    'warning',
    'off',
    'warning',
  ]);
});

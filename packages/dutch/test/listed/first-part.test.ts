import { expect, it } from 'vitest';
import { joinFirst } from '../../src/listed/first-part.js';

it.each<[string, string, string | undefined]>([
  ['fiets', 'pad', 'fietspad'],
  ['fiets', 'paden', 'fietspaden'],
  ['cursus', 'leider', 'cursusleider'],
  ['programma', 'begeleider', 'programmabegeleider'],
  ['oudere', 'nzorg', 'ouderenzorg'],
  ['opleiding', 'sbudget', 'opleidingsbudget'],
  // Whether there is a sound between would be a guess.
  ['opleiding', 'budget', undefined],
  ['fiets', 'sbudget', undefined],
  ['klant', 'nummer', undefined],
  ['medewerker', 'portaal', undefined],
  ['belanghebbende', 'analyse', undefined],
  ['kind', 'dag', undefined],
  // *programma-advies* has a hyphen.
  ['programma', 'advies', undefined],
  ['uiterste datum', 'dag', undefined],
  ['fiets', 'qwxz', undefined],
])('%s before %s: %s', (first, rest, expected) => {
  expect(joinFirst(first, rest)).toBe(expected);
});

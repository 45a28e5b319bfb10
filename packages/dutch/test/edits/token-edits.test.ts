import type { Match, TextEdit } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import {
  deleteAll,
  deleteAt,
  insertBefore,
  insertBehind,
  replaceRange,
  rewordFrom,
  rewordRange,
  takeOut,
} from '../../src/edits/token-edits.js';
import { applied, matchIn } from '../support/match-in.js';

const put =
  (edit: typeof rewordRange, text: string) =>
  ({ block, focus }: Match): TextEdit =>
    edit(block, focus, text);

describe('token edits', () => {
  it.each<[string, string, (match: Match) => TextEdit, string]>([
    ['as it is', '‹Mits› u belt.', put(replaceRange, 'als'), 'als u belt.'],
    ['in the same case', '‹Mits› u belt.', put(rewordRange, 'als'), 'Als u belt.'],
    ['in capitals', '‹MITS U› BELT.', put(rewordRange, 'als u'), 'ALS U BELT.'],
    ['of which one is loud', 'zij zijn ‹MEER dan› blij', put(rewordRange, 'heel'), 'zij zijn Heel blij'],
    ['as its first word', 'zij zijn ‹MEER dan› blij', put(rewordFrom, 'heel'), 'zij zijn HEEL blij'],
    [
      'taken out',
      'Wij zijn‹, helaas,› dicht.',
      ({ block, focus }) => takeOut(block, focus),
      'Wij zijn dicht.',
    ],
    ['with brackets', 'de (‹oude›) kast', ({ block, focus }) => takeOut(block, focus), 'de kast'],
    [
      'with a comma',
      '‹Helaas›, wij zijn dicht.',
      ({ block, focus }) => takeOut(block, focus),
      'wij zijn dicht.',
    ],
    ['deleted', 'de ‹oude› kast', ({ block, focus }) => deleteAt(block, focus), 'de kast'],
    ['before a stop', 'de kast ‹daar›.', ({ block, focus }) => deleteAt(block, focus), 'de kast.'],
    ['before', 'de ‹kast›', ({ block, focus }) => insertBefore(block, focus.start, 'oude'), 'de oude kast'],
    ['behind', 'de ‹kast›.', ({ block, focus }) => insertBehind(block, focus.start, 'daar'), 'de kast daar.'],
  ])('%s: %s', (_, marked, edit, after) => {
    const match = matchIn(marked);
    expect(applied(match, [edit(match)])).toBe(after);
  });

  it('deletes as one what touches', () => {
    const match = matchIn('de ‹kleine› oude houten kast');
    const ranges = [
      { start: 2, end: 3 },
      { start: 1, end: 2 },
    ];
    expect(deleteAll(match.block, ranges)).toEqual([{ range: { start: 3, end: 15 }, text: '' }]);
  });
});

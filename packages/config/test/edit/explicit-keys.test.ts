import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addNearMiss, addWord, allowWord, setRuleLevel } from '../../src/edit.js';
import { applyEdits as apply } from './apply.js';

/** Keys behind a question mark, each with the same in the plain form. */
const LISTS: readonly (readonly [explicit: string, plain: string])[] = [
  ['? a\n', 'a:\n'],
  ['? a', 'a:'],
  ['? a\n? b\n', 'a:\nb:\n'],
  ['? a # waarom\n? b\n', 'a:\nb:\n'],
  ['? a\n:\nb: c\n', 'a:\nb: c\n'],
  ['? a\n: x\nb: c\n', 'a: x\nb: c\n'],
  ['? a\n: x', 'a: x'],
  ['? a\n: x # waarom\nb: c\n', 'a: x\nb: c\n'],
  ['? a\n: [x, y]\n', 'a: [x, y]\n'],
  ['? a\n: allow\n? b\n', 'a: allow\nb:\n'],
  ['? a\n: instead: x\n  reason: y\n', 'a:\n  instead: x\n  reason: y\n'],
  ['? a\n:\n  instead: x\n', 'a:\n  instead: x\n'],
  ['words:\n  ? a\n  ? b\n  : x\n', 'words:\n  a:\n  b: x\n'],
  ['words:\n  ? b\n  : x\n  ? a\n', 'words:\n  b: x\n  a:\n'],
  ['{? a, b: c}\n', '{a: , b: c}\n'],
  ['{? a : x, b: c}\n', '{a: x, b: c}\n'],
  ['? "a"\r\n? "b"\r\n: x\r\n', 'a:\nb: x\n'],
];

const EDITS = {
  'add another': (text: string) => addWord(text, { word: 'nieuw', instead: 'z' }, '/l.yaml'),
  'add what to write instead': (text: string) => addWord(text, { word: 'a', instead: 'z' }, '/l.yaml'),
  'add two': (text: string) => addWord(text, { word: 'a', instead: ['y', 'z'] }, '/l.yaml'),
  'add a reason': (text: string) => addWord(text, { word: 'a', reason: 'w' }, '/l.yaml'),
  'add both': (text: string) => addWord(text, { word: 'a', instead: 'z', reason: 'w' }, '/l.yaml'),
  allow: (text: string) => allowWord(text, 'a', '/l.yaml'),
  'add a sentence': (text: string) => addNearMiss(text, 'a', 'Dit mag.', '/l.yaml'),
} as const;

describe.each(Object.entries(EDITS))('%s, in a list with explicit keys', (_, edit) => {
  it.each(LISTS)('%j', (explicit, plain) => {
    expect(parse(apply(explicit, edit(explicit)))).toEqual(parse(apply(plain, edit(plain))));
  });

  it('loses no comment', () => {
    const text = '? a # waarom\n? b # daarom\n: x # later\n';
    expect(apply(text, edit(text)).match(/# \w+/g)).toEqual(['# waarom', '# daarom', '# later']);
  });
});

it.each([
  ['rules:\n  ? ja-maar\n', { rules: { 'ja-maar': 'off' } }],
  ['? rules\n: ? ja-maar\n  : error\n', { rules: { 'ja-maar': 'off' } }],
  ['? rules\n', { rules: { 'ja-maar': 'off' } }],
])('a configuration with explicit keys: %j', (text, wanted) => {
  expect(parse(apply(text, setRuleLevel(text, 'ja-maar', 'off', '/c.yaml')))).toEqual(wanted);
});

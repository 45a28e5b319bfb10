import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const NOWHERE = { start: 0, end: 0 };

describe('words are written as the source writes text', () => {
  it.each([
    ['json', '{"a": "Een zin"}', '\\"é\\"\\\\'],
    ['yaml', 'nl:\n  a: "Een zin"\n', '\\"é\\"\\\\'],
    ['po', 'msgid "a"\nmsgstr "Een zin"\n', '\\"é\\"\\\\'],
    ['strings', '"a" = "Een zin";', '\\"é\\"\\\\'],
    ['properties', 'a=Een zin', '"\\u00e9"\\\\'],
    ['properties', 'a=Eén zin', '"é"\\\\'],
    ['android', '<resources><string name="a">Een zin</string></resources>', '\\"é\\"\\\\'],
  ])('in %s', async (format, source, expected) => {
    const { blocks } = await read(format, source);
    expect(blocks[0]?.encode?.('"é"\\', NOWHERE)).toBe(expected);
  });

  it.each([
    ["nl:\n  a: 'Een zin'\n", "foto's", "foto''s"],
    ['nl:\n  a: Een zin\n', "foto's", undefined],
  ])('in %j', async (source, text, expected) => {
    const { blocks } = await read('yaml', source);
    expect(blocks[0]?.encode?.(text, NOWHERE)).toBe(expected);
  });

  it('as references in XML', async () => {
    const { blocks } = await read('xliff', '<xliff><target>Een zin</target></xliff>');
    expect(blocks[0]?.encode?.('<&>', NOWHERE)).toBe('&lt;&amp;&gt;');
  });
});

describe('a plain scalar and a block stay what they are', () => {
  const PLAIN = 'nl:\n  a: Een zin met woorden\n';
  const BLOCK = 'nl:\n  a: |\n    Een zin\n    met woorden\n';

  it.each<[string, string, string, boolean]>([
    [PLAIN, 'zin', 'regel', true],
    [PLAIN, 'zin', 'regel: x', false],
    [PLAIN, 'zin', 'regel #', false],
    [PLAIN, 'Een', '- een', false],
    [PLAIN, 'Een', '"Een"', false],
    [PLAIN, 'Een zin met woorden', 'ja, nee', true],
    [PLAIN, 'Een zin met woorden', 'true', false],
    [PLAIN, 'Een', '', false],
    [BLOCK, 'Een', 'Eén', true],
    [BLOCK, 'Een', '', false],
    [BLOCK, 'zin\n    met', 'zin met', true],
    ['nl:\n  a: "Een zin"\n', 'zin', 'regel: x', true],
  ])('%j: %j becomes %j', async (source, words, text, expected) => {
    const { blocks } = await read('yaml', source);
    const start = source.indexOf(words);
    const edits = [{ range: { start, end: start + words.length }, text }];
    expect(blocks[0]?.allows?.(edits) !== false).toBe(expected);
  });
});

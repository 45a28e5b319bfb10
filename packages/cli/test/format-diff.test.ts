import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiff } from '../src/fix/diff.js';

const PIPE = { colors: false, isTerminal: false };

describe('formatDiff', () => {
  it('is a unified diff', () => {
    expect(formatDiff('map/a.md', 'een\r\ntwee', 'een\r\ndrie', PIPE)).toBe(
      '--- a/map/a.md\n+++ b/map/a.md\n@@ -1,2 +1,2 @@\n een\r\n-twee\n\\ No newline at end of file\n+drie\n\\ No newline at end of file\n',
    );
  });

  it('leads from the one text to the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\n', '\r\n'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(59)), (before, places) => {
        const after = [...before]
          .map((letter, at) => (places.includes(at) && letter !== '\n' ? 'c' : letter))
          .join('');
        const diff = formatDiff('a.md', before, after, PIPE);
        expect(before === after || applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(
          before === after || after,
        );
      }),
    );
  });

  it('takes no longer than there are lines', () => {
    const before = 'altijd\n\n\n\n\n\n\n\n'.repeat(50_000);
    const diff = formatDiff('a', before, before.replaceAll('altijd', 'vaak'), PIPE);
    expect(diff.match(/^@@/gm)?.length).toBe(50_000);
  });

  it('colours what goes and what comes', () => {
    expect(formatDiff('a', 'x\n', 'y\n', { ...PIPE, colors: true })).toContain(
      '\x1b[31m-x\x1b[39m\n\x1b[32m+y\x1b[39m',
    );
  });
});

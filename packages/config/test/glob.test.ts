import fc from 'fast-check';
import picomatch from 'picomatch/posix.js';
import { describe, expect, it } from 'vitest';
import { matchGlobs } from '../src/glob.js';
import { expandBraces, matchPlain } from '../src/plain-glob.js';

it.each([
  ['README.md', 'sub/README.md', true],
  ['./README.md', 'README.md', true],
  ['./README.md', 'sub/README.md', false],
  ['./*.md', 'a.md', true],
  ['./*.md', 'sub/a.md', false],
  ['/a.md', 'sub/a.md', false],
  ['docs/', 'docs/sub/a.md', true],
  ['docs/', 'sub/docs/a.md', false],
  ['.a', 'sub/.a', true],
])('a name without a slash counts in all folders: %s on %s: %s', (glob, path, expected) => {
  expect(matchGlobs([glob])(path)).toBe(expected);
});

describe('globs with many wildcards', () => {
  const long = 'a'.repeat(200);

  it.each([
    ['*a'.repeat(40), long, true],
    [`${'*a'.repeat(40)}*b`, long, false],
    [`{${'*a'.repeat(40)}*b,*${'?'.repeat(200)}}`, long, true],
    [`{${'*a'.repeat(40)}*b,c}`, long, false],
    [`${'**/a/'.repeat(20)}b`, 'a/'.repeat(60).slice(0, -1), false],
    [`${'**/a/'.repeat(20)}*`, 'a/'.repeat(60).slice(0, -1), true],
    [`${'*(a)'.repeat(20)}b`, long, false],
    ['bron/**/{a*,b*,c*}/**/*.md', 'bron/x/b1/y/z.md', true],
    ['**/a*/**/*b*/**/*.md', 'p/a1/q/r/xbx/s.md', true],
    ['**/a*/**/*b*/**/*.md', 'p/a1/q/r/xx/s.md', false],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(matchGlobs([glob])(path)).toBe(expected);
  });

  it('match as others do', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '*a*', 'a*b*', '**');
    const name = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (parts, names) => {
          // Others let `a/**` mean `a` too; here a path is that of a file, which is no folder.
          const glob = [...parts, 'ab'].join('/');
          const path = [...names, 'ab'].join('/');
          expect(matchPlain(glob, path)).toBe(picomatch(glob, { dot: true })(path));
        },
      ),
    );
  });

  it.each([
    ['a', ['a']],
    ['{a,b}c{d,e}', ['acd', 'ace', 'bcd', 'bce']],
    ['{a,{b,c}}', undefined],
    ['{1..9}', undefined],
    ['{a', undefined],
    ['{a,b}'.repeat(30), undefined],
  ])('expand %s', (glob, globs) => {
    expect(expandBraces(glob)).toEqual(globs);
  });
});

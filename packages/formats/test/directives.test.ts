import { describe, expect, it } from 'vitest';
import { parseDirective } from '../src/directives/parse-directive.js';
import { read } from './read.js';

describe('a directive', () => {
  it.each<[string, object | undefined]>([
    [' geestdrift-disable ', { action: 'disable', names: [] }],
    ['geestdrift-enable ja-maar', { action: 'enable', names: ['ja-maar'] }],
    ['geestdrift-disable-line a, b c', { action: 'disable-line', names: ['a', 'b', 'c'] }],
    [
      'geestdrift-disable-next-line a -- omdat  het\nmoet ',
      { action: 'disable-next-line', names: ['a'], reason: 'omdat het moet' },
    ],
    ['geestdrift-disable-next-line te-veel--dan', { action: 'disable-next-line', names: ['te-veel--dan'] }],
    ['geestdrift-disable-file -- reden: goed', { action: 'disable-file', names: [], reason: 'reden: goed' }],
    [
      'geestdrift-disable-line a: reden -- met streep',
      { action: 'disable-line', names: ['a'], reason: 'reden -- met streep' },
    ],
    ['geestdrift-disable: reden', { action: 'disable', names: [], reason: 'reden' }],
    ['geestdrift-audience klant', { action: 'audience', names: ['klant'] }],
    ['geestdrift-disable --', { action: 'disable', names: [] }],
    ['geestdrift-disabled', { action: 'unknown', names: ['disabled'] }],
    ['geestdrift-disalbe a -- nodig', { action: 'unknown', names: ['disalbe', 'a'], reason: 'nodig' }],
    ['geestdrift-disable_next_line', { action: 'unknown', names: ['disable_next_line'] }],
    ['geestdrift-Disable', { action: 'unknown', names: ['Disable'] }],
    ['geestdrift-suppressions.json komt van het team', undefined],
    ['geestdrift-team@voorbeeld.nl', undefined],
    ['geestdrift-config/index.js', undefined],
    ['geestdrift-gids_2024.pdf', undefined],
    ['geestdrift- a', undefined],
    ['zie geestdrift-disable', undefined],
    ['', undefined],
  ])('is read from %j', (comment, expected) => {
    const directive = parseDirective(comment, 3, 9);
    expect(directive).toEqual(expected === undefined ? undefined : { ...expected, start: 3, end: 9 });
  });
});

describe('the directives of a document', () => {
  it.each<[string, string, string[]]>([
    [
      'markdown',
      '<!-- geestdrift-disable -->\n\ntekst <!-- geestdrift-disable-line a --> meer',
      ['<!-- geestdrift-disable -->', '<!-- geestdrift-disable-line a -->'],
    ],
    [
      'markdown',
      '[//]: # (geestdrift-disable a)\n\n[//]: # "geestdrift-enable"',
      ['[//]: # (geestdrift-disable a)', '[//]: # "geestdrift-enable"'],
    ],
    [
      'markdown',
      '> <!-- geestdrift-disable -->\n> a <!-- geestdrift-enable -->',
      ['<!-- geestdrift-disable -->', '<!-- geestdrift-enable -->'],
    ],
    [
      'markdown',
      '- a\n  <!-- geestdrift-disable -->\n\n<div>\n<!-- geestdrift-enable -->\n</div>',
      ['<!-- geestdrift-disable -->', '<!-- geestdrift-enable -->'],
    ],
    [
      'markdown',
      '`<!-- geestdrift-disable -->`\n\n```\n<!-- geestdrift-disable -->\n```\n\n    <!-- geestdrift-disable -->',
      [],
    ],
    ['markdown', '\\<!-- geestdrift-disable -->', []],
    [
      'markdown',
      '# Kop <!-- geestdrift-disable-line -->\n\n| a <!-- geestdrift-enable --> |\n|--|',
      ['<!-- geestdrift-disable-line -->', '<!-- geestdrift-enable -->'],
    ],
    ['markdown', `${'[a '.repeat(2000)}<!-- geestdrift-disable -->`, ['<!-- geestdrift-disable -->']],
    [
      'html',
      '<p>a <!-- geestdrift-disable x --></p><blockquote><!--geestdrift-enable--></blockquote>',
      ['<!-- geestdrift-disable x -->', '<!--geestdrift-enable-->'],
    ],
    [
      'html',
      '<pre><!-- geestdrift-disable --></pre><p><code><!-- geestdrift-disable --></code></p><script>// <!-- geestdrift-disable --></script>',
      [],
    ],
    ['html', '<title><!-- geestdrift-disable --></title><p title="<!-- geestdrift-disable -->">', []],
    [
      'text',
      'a\n  [geestdrift-disable-next-line x: y]\nb [geestdrift-disable]',
      ['[geestdrift-disable-next-line x: y]'],
    ],
  ])('in %s: %j', async (format, source, expected) => {
    const document = await read(format, source);
    expect(document.directives.map(({ start, end }) => source.slice(start, end))).toEqual(expected);
  });

  it('are no prose in plain text', async () => {
    const { blocks, directives } = await read('text', 'Een\n[geestdrift-disable-line a b]\ntwee');
    expect(blocks.map((block) => block.prose().text)).toEqual(['Een', 'twee']);
    expect(directives).toEqual([{ action: 'disable-line', names: ['a', 'b'], start: 4, end: 33 }]);
  });
});

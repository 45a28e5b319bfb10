import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const repeat = (piece: string, count: number) => piece.repeat(count);
const nested = (count: number, line: (depth: number) => string) =>
  Array.from({ length: count }, (_, depth) => line(depth)).join('\n');

/** Sources that are made to take long, or to break: nesting, delimiters, things that are never closed. */
const SOURCES: Record<string, Record<string, () => string>> = {
  markdown: {
    'quotes on a line': () => `${repeat('>', 100_000)} x`,
    'quotes with blanks': () => `${repeat('> ', 100_000)}x`,
    'list markers on a line': () => `${repeat('- ', 100_000)}x`,
    'numbers on a line': () => `${repeat('1. ', 100_000)}x`,
    'mixed markers on a line': () => `${repeat('- > 1. ', 50_000)}x`,
    'lists ever deeper': () => nested(1000, (depth) => `${repeat('  ', depth)}- a`),
    'admonitions ever deeper': () => nested(500, (depth) => `${repeat('    ', depth)}!!! note "a"`),
    'footnotes on a line': () => repeat('[^a]: ', 100_000),
    'a line of 5 MB': () => repeat('woord ', 850_000),
    'opening brackets': () => repeat('[', 100_000),
    'brackets opened and closed': () => repeat('[', 50_000) + repeat(']', 50_000),
    'links in links': () => repeat('[', 50_000) + repeat('](a)', 50_000),
    asterisks: () => repeat('*', 100_000),
    'asterisks apart': () => repeat('*a ', 100_000) + repeat('a* ', 100_000),
    'backticks of growing length': () => nested(600, (depth) => repeat('`', depth + 1)).replaceAll('\n', ' '),
    'just not too many delimiters': () => repeat(`${repeat('[a ', 300)}${repeat('*b ', 300)}\n\n`, 300),
    'unclosed comments': () => repeat('<!-- ', 100_000),
    'unclosed tags': () => repeat('<a b="c" ', 100_000),
    'unclosed elements': () => repeat('<div>\n\n', 20_000),
    'unclosed quotations': () => repeat('<blockquote>\n\na\n\n', 20_000),
    'an unclosed fence': () => `\`\`\`\n${repeat('x\n', 300_000)}`,
    'unclosed template tags': () => repeat('{{ {% ', 200_000),
    'unclosed titles of definitions': () => `[a]: b "${repeat('x\n', 300_000)}`,
    'definitions without end': () => repeat('[a]: b "\n', 100_000),
    'blanks behind a table head': () => repeat(`a | b\n${repeat(' ', 20_000)}\n`, 100),
    'a wide table': () => `${repeat('|a', 100_000)}\n${repeat('|-', 100_000)}\n${repeat('|b', 100_000)}`,
    ampersands: () => repeat('&', 500_000),
    'front matter that never ends': () => `---\n${repeat('a: b\n', 200_000)}`,
    'dollar signs': () => repeat('$a ', 200_000),
    'empty lines': () => repeat('\n', 2_000_000),
  },
  html: {
    'open elements': () => repeat('<div>', 100_000),
    'elements that are never closed': () => repeat('<b>a', 200_000),
    'end tags that close nothing': () => repeat('<b>', 600) + repeat('</i>', 300_000),
    'end tags far from their start': () => `<i>${repeat('<b>', 510)}${repeat('</i><i>', 100_000)}`,
    'tables in tables': () => repeat('<table><tr><td>', 50_000),
    'an unclosed attribute': () => `<a b="${repeat('x', 2_000_000)}`,
    'many attributes': () => `<a ${repeat('b=c ', 300_000)}`,
    'unclosed comments': () => repeat('<!--', 300_000),
    'tag openers': () => repeat('<', 1_000_000),
    'an unclosed script': () => repeat('<script>', 100_000),
    'unclosed drawings': () => repeat('<svg>', 100_000),
    references: () => repeat('&eacute', 200_000),
    'white space': () => repeat(' ', 2_000_000),
    'a name for every tag': () => nested(50_000, (depth) => `<x${depth}>`),
    'languages in languages': () => repeat('<i lang="en">a<i lang="nl">b', 30_000),
    'unclosed template tags': () => repeat('{{<?php<%{$', 100_000),
    'a paragraph of 3 MB': () => `<p>${repeat('een <b>twee</b> ', 200_000)}`,
  },
  text: {
    'a line of 5 MB': () => repeat('woord ', 850_000),
    quotes: () => repeat('>', 2_000_000),
    pipes: () => repeat('|', 2_000_000),
    tabs: () => repeat('\t', 2_000_000),
    dashes: () => repeat('- ', 1_000_000),
    'lists ever deeper': () => nested(1500, (depth) => `${repeat(' ', depth)}- a`),
    attributions: () => repeat('Op maandag schreef Jan\n', 50_000),
    headings: () => repeat('Kop\n\n', 100_000),
  },
  json: {
    'open objects': () => repeat('{"a":', 200_000),
    quotes: () => repeat('"', 1_000_000),
    'escaped quotes': () => `{"a":"${repeat('\\"', 500_000)}`,
    'choices ever deeper': () => `{"a":"${repeat('{n, plural, other {', 50_000)}"}`,
    'choices side by side': () => `{"a":"${repeat('{n, plural, one {a} other {b}} ', 50_000)}"}`,
    'a choice of many': () =>
      `{"a":"{n, select, ${nested(50_000, (index) => `k${index} {tekst}`).replaceAll('\n', ' ')}}"}`,
    'a long text of many readings': () =>
      `{"a":"{n, select, ${nested(30, (index) => `k${index} {x}`).replaceAll('\n', ' ')}}${repeat('<p>een zin</p>', 30_000)}"}`,
    'unclosed placeholders': () => `{"a":"${repeat('{a %(b $t(', 100_000)}"}`,
    'unclosed comments': () => `{${repeat('/*', 500_000)}`,
    bars: () => `{"a":"${repeat('a|', 500_000)}"}`,
  },
  yaml: {
    'lists on a line': () => `${repeat('- ', 50_000)}x`,
    'open brackets': () => repeat('[', 100_000),
    'maps ever deeper': () => nested(1500, (depth) => `${repeat(' ', depth)}a:`),
    'blanks in quotes': () => `a: "x${repeat(' ', 500_000)}"`,
    'lines in quotes': () => `a: "${repeat('een\n  ', 200_000)}"`,
    'a folded block': () => `a: >\n${repeat('  een zin\n\n', 100_000)}`,
  },
  po: {
    quotes: () => `msgstr ${repeat('"', 1_000_000)}`,
    'pieces of a string': () => `msgid "a"\nmsgstr ""\n${repeat('"een zin"\n', 200_000)}`,
    forms: () => `msgid "a"\n${repeat('msgstr[0] "een zin"\n', 50_000)}`,
  },
  properties: {
    'lines that go on': () => `a=${repeat('b \\\n', 200_000)}`,
    backslashes: () => `a=${repeat('\\', 1_000_000)}`,
  },
  strings: { 'unclosed comments': () => repeat('/*', 500_000), quotes: () => repeat('"', 1_000_000) },
  xliff: {
    'open targets': () => repeat('<target>', 100_000),
    references: () => `<target>${repeat('&amp;', 300_000)}`,
    codes: () => `<target>${repeat('<g id="1">een</g> ', 50_000)}</target>`,
    sections: () => repeat('<![CDATA[', 200_000),
  },
  android: {
    items: () => `<resources><string-array name="a">${repeat('<item>een zin</item>', 50_000)}`,
    quotes: () => `<string>a b${repeat('"', 300_000)}`,
  },
};

describe.each(Object.entries(SOURCES))('hostile %s', (format, sources) => {
  it.each(Object.entries(sources))('%s takes no long time', async (_, make) => {
    const source = make();
    const start = performance.now();
    const document = await read(format, source);
    for (const block of document.blocks) {
      block.scan;
      block.prose();
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('what is too much', () => {
  it('is read as plain text, with a notice', async () => {
    const long = await read('markdown', `a\n\n${repeat('[x ', 1500)}klant**tevreden**`);
    expect(long.notices).toMatchObject([{ code: 'te-lang', offset: 3 }]);
    expect(long.blocks[1]?.prose().text).toMatch(/klant\*\*tevreden\*\*$/);
  });

  it('is cut where nesting goes too deep, and what it says is still read', async () => {
    const markdown = await read('markdown', `${repeat('- ', 200)}tekst\n\nmeer`);
    expect(markdown.notices).toMatchObject([{ code: 'te-diep', offset: 200 }]);
    expect(markdown.blocks.map((block) => block.prose().text.trim())).toEqual(['tekst', 'meer']);
    const html = await read(
      'html',
      `${repeat('<div>', 600)}een<p>twee</p>${repeat('</div>', 600)}<p>drie</p>`,
    );
    expect(html.notices).toMatchObject([{ code: 'te-diep' }]);
    expect(html.blocks.map((block) => block.prose().text)).toEqual(['een', 'twee', 'drie']);
  });

  it('is not what ordinary documents have', async () => {
    const document = await read('markdown', repeat('- een [link](x) en **vet** en `code`\n', 5000));
    expect([document.notices, document.blocks.length]).toEqual([[], 5000]);
  });
});

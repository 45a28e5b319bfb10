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
    'blanks beside markup': () => `een *klant*${repeat(' ', 200_000)}x`,
    'empty lines': () => repeat('\n', 2_000_000),
  },
  mdx: {
    'unclosed expressions': () => repeat('{ ', 300_000),
    'expressions in expressions': () => repeat('{', 200_000) + repeat('}', 200_000),
    'unclosed tags': () => repeat('<a b={ ', 100_000),
    'unclosed strings': () => repeat('<a b="c ', 100_000) + repeat("<a b='c ", 100_000),
    'unclosed templates': () => repeat('{` ', 200_000),
    'modules that never end': () => repeat('export const a = {\n\n', 50_000),
    'a module in one line': () => `import a from "${repeat('x', 2_000_000)}`,
    'unclosed code': () => nested(2000, (depth) => repeat('`', depth + 1)),
    'tags on a line': () => repeat('<a> ', 300_000),
    fragments: () => repeat('<>', 500_000),
    comments: () => repeat('{/* a */}\n', 200_000),
    'unclosed HTML comments': () => repeat('<!-- ', 300_000),
    'an unclosed fence': () => `\`\`\`\n${repeat('{x}\n', 300_000)}`,
  },
  asciidoc: {
    'a line of 3 MB': () => repeat('woord ', 500_000),
    asterisks: () => repeat('*a ', 500_000),
    'asterisks in a row': () => repeat('*', 1_000_000),
    'marks in marks': () => repeat('*_#', 200_000) + repeat('#_*', 200_000),
    braces: () => repeat('{', 1_000_000),
    'unclosed macros': () => repeat('link:x[', 200_000),
    'macros in macros': () => repeat('link:x[a[', 200_000),
    'unclosed references': () => repeat('<<a,', 300_000),
    'line ends and blanks': () => repeat(`*a\n${repeat(' ', 500)}`, 3000),
    terms: () => repeat('a:b;', 500_000),
    'lines with terms': () => repeat('a :: b ;; c\n', 100_000),
    'unclosed blocks': () => repeat('====\n\na\n\n--\n', 50_000),
    'an unclosed listing': () => `----\n${repeat('x\n', 500_000)}`,
    'bars in a table': () => `|===\n${repeat('|', 1_000_000)}`,
    'a table without end': () => repeat('|===\n|a\n', 100_000),
    'numbers before bars': () => `|===\n${repeat('1', 1_000_000)}|`,
    'columns without end': () => `[cols="${repeat('1*,', 300_000)}"]\n|===\n|a\n|===`,
    'attribute lines': () => repeat('[a]\n', 100_000),
    footnotes: () => repeat('footnote:[a] ', 100_000),
    images: () => `image::a[${repeat('"a",', 300_000)}]`,
    backticks: () => repeat('`a ', 300_000),
    pluses: () => repeat('+a ', 300_000),
    'quotation marks': () => repeat('"`', 500_000),
    addresses: () => repeat('http://', 200_000),
  },
  restructuredtext: {
    'a line of 3 MB': () => repeat('woord ', 500_000),
    'lines without markup': () => repeat('woord\n\n', 200_000),
    asterisks: () => repeat('*a ', 500_000),
    backticks: () => repeat('`a ', 500_000),
    'unclosed roles': () => repeat(':ref:`a ', 200_000),
    colons: () => repeat(':', 1_000_000),
    bars: () => repeat('| ', 500_000),
    'a line of adornment': () => `a\n${repeat('=', 2_000_000)}`,
    adornments: () => repeat('====\n', 200_000),
    'an open grid': () => `+--+--+\n${repeat('| a | b |\n', 100_000)}`,
    'grids without end': () => repeat('+--+\n', 100_000),
    'a wide grid': () => `+${repeat('-+', 500_000)}\n${repeat('| ', 500_000)}|`,
    'an open table': () => `==  ==\n${repeat('a   b\n', 100_000)}`,
    'a wide table': () => `${repeat('= ', 900)}=\n${repeat('a ', 1000)}\n${repeat('= ', 900)}=`,
    'ever deeper lines': () => nested(1500, (depth) => `${repeat(' ', depth)}a\n`),
    'ever deeper lists': () => nested(1500, (depth) => `${repeat('  ', depth)}- a\n`),
    'markers on a line': () => repeat('- ', 1_000_000),
    'directives without end': () => repeat('.. note::\n', 100_000),
    fields: () => repeat(':a: b\n', 200_000),
    underscores: () => repeat('a_ ', 500_000),
    backslashes: () => repeat('\\', 1_000_000),
    blanks: () => repeat(' ', 2_000_000),
  },
  latex: {
    'a line of 3 MB': () => repeat('woord ', 500_000),
    braces: () => repeat('{', 1_000_000),
    'braces opened and closed': () => repeat('{', 200_000) + repeat('}', 200_000),
    'unclosed commands': () => repeat('\\emph{a ', 200_000),
    'commands in commands': () => repeat('\\emph{a ', 2000) + repeat('}', 2000),
    'unclosed titles': () => repeat('\\section{a ', 200_000),
    'unclosed footnotes': () => repeat('\\footnote{a ', 200_000),
    'unclosed environments': () => repeat('\\begin{itemize}\\item a ', 50_000),
    'environments that nothing opened': () => repeat('\\begin{a}', 50_000) + repeat('\\end{b}', 50_000),
    'open listings': () => repeat('\\begin{verbatim}a', 100_000),
    'open tables': () => repeat('\\begin{tabular}{l}a', 20_000),
    'a table of bars': () => `\\begin{tabular}${repeat('&', 500_000)}\\end{tabular}`,
    'dollar signs': () => repeat('$a ', 300_000),
    backslashes: () => repeat('\\', 1_000_000),
    'line breaks': () => repeat('a\\\\ ', 200_000),
    comments: () => repeat('% a\n', 200_000),
    'open formulas': () => repeat('\\( a ', 200_000),
    accents: () => repeat("\\'e", 300_000),
    options: () => `\\section${repeat('[a]', 200_000)}`,
    'empty lines': () => repeat('\n', 1_000_000),
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
    'comments for Outlook': () => repeat('<!--[if mso]>a<![endif]-->', 100_000),
    'a comment for Outlook that never ends': () => repeat('<!--[if mso]>', 200_000),
    'a long comment for Outlook': () => `<!--[if mso]>${repeat('<xml ]>', 300_000)}<![endif]-->`,
    'hidden elements': () => repeat('<b style="display:none">', 100_000),
    'a long style': () => `<b style="${repeat('max-height:  ', 300_000)}">`,
    'styles of blanks': () => `<b style="display${repeat(' ', 1_000_000)}">`,
    'closed tables in tables': () => repeat('<table><tr><td>', 20_000) + repeat('</td></tr></table>', 20_000),
    padding: () => repeat('<p>a&nbsp;&zwnj;&#847;</p>', 100_000),
    'much padding': () => `<p>a${repeat('&nbsp;&zwnj;&#847;', 200_000)}</p>`,
  },
  eml: {
    'headers without end': () => repeat('X-Kop: waarde\n', 200_000),
    'a header that is folded on and on': () => `Subject: a${repeat('\n b', 500_000)}`,
    'encoded words': () => `Subject: ${repeat('=?utf-8?Q?a?= ', 100_000)}`,
    'encoded words that never end': () => `Subject: ${repeat('=?utf-8?B?', 200_000)}`,
    'boundaries that are none': () =>
      `Content-Type: multipart/mixed; boundary=x\n\n${repeat('--x--x ', 400_000)}`,
    'parts without number': () =>
      `Content-Type: multipart/mixed; boundary=x\n\n${repeat('--x\n\nWoord\n', 100_000)}`,
    'parts that announce parts': () =>
      `Content-Type: multipart/mixed; boundary=x\n\n${repeat('--x\nContent-Type: multipart/mixed; boundary=y\n\na\n', 40_000)}`,
    'parts in parts': () =>
      nested(5000, (depth) => `Content-Type: multipart/mixed; boundary=x${depth}\n\n--x${depth}`),
    'parameters without number': () => `Content-Type: text/plain${repeat('; a="b', 300_000)}\n\nWoord`,
    'quoted-printable on one line': () =>
      `Content-Transfer-Encoding: quoted-printable\n\n${repeat('=C3=A9', 300_000)}`,
    'soft line breaks': () => `Content-Transfer-Encoding: quoted-printable\n\n${repeat('a=\n', 600_000)}`,
    'equals signs and blanks': () =>
      `Content-Transfer-Encoding: quoted-printable\n\n${repeat('=   ', 500_000)}`,
    'base64 of 5 MB': () =>
      `Content-Transfer-Encoding: base64\n\n${repeat(`${Buffer.from(repeat('woord ', 9)).toString('base64')}\n`, 70_000)}`,
    'lines that flow': () => `Content-Type: text/plain; format=flowed\n\n${repeat('woord \n', 300_000)}`,
    attributions: () => `\n\n${repeat('Op maandag schreef Jan\n', 50_000)}`,
    'marks of history': () => `Content-Type: text/html\n\n${repeat('<div id=', 300_000)}`,
    'headers in HTML': () => `Content-Type: text/html\n\n${repeat('<p>Van: Jan</p>', 50_000)}`,
  },
  mjml: {
    'open elements': () => repeat('<mj-section>', 100_000),
    'tables in tables': () => repeat('<mj-table><tr><td><table>', 30_000),
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

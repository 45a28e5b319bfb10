import { describe, expect, it } from 'vitest';
import { piecesOf, read, texts } from './read.js';

const html = (source: string) => texts('html', source);

async function heads(source: string): Promise<string[]> {
  const { blocks } = await read('html', source);
  return blocks.map(({ kind, columnHead }) => `${kind} ${columnHead ?? '-'}`);
}

describe('layout tables', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'tables in tables',
      '<table><tr><td><table><tr><td>Links</td><td>Rechts</td></tr></table></td><td>Onder</td></tr></table>',
      [
        ['table-cell', 'Links'],
        ['table-cell', 'Rechts'],
        ['paragraph', 'Onder'],
      ],
    ],
    [
      'one column',
      '<TABLE><tr><td>Uw pakket is onderweg.</td></tr><tr><td>Morgen bezorgen wij het.</td></tr></TABLE>',
      [
        ['paragraph', 'Uw pakket is onderweg.'],
        ['paragraph', 'Morgen bezorgen wij het.'],
      ],
    ],
    [
      'what calls itself one',
      '<table role="presentation"><tr><th>Uw bon</th><th>Uw punten</th></tr><tr><td>a</td><td>b</td></tr></table>',
      [
        ['paragraph', 'Uw bon'],
        ['paragraph', 'Uw punten'],
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'not a table with a head',
      '<table><tr><th>Artikel</th></tr><tr><td>Fietsbel</td></tr></table>',
      [
        ['table-head', 'Artikel'],
        ['table-cell', 'Fietsbel'],
      ],
    ],
    [
      'not what stands in a comment',
      '<table><tr><td>a</td><!--[if mso]></tr><tr><![endif]--><td>b</td></tr></table>',
      [
        ['table-cell', 'a'],
        ['table-cell', 'b'],
      ],
    ],
  ])('%s', async (_, source, expected) => {
    expect(await html(source)).toEqual(expected);
  });

  it('leave heads to the table of data inside', async () => {
    const data = '<table><tr><th>Artikel</th><th>Prijs</th></tr><tr><td>Bel</td><td>negen</td></tr></table>';
    expect(
      await heads(`<table role=none><tr><th>Uw bestelling</th></tr><tr><td>${data}</td></tr></table>`),
    ).toEqual(['paragraph -', 'table-head -', 'table-head -', 'table-cell 1', 'table-cell 2']);
  });
});

describe('hidden text', () => {
  const padding = '&nbsp;&zwnj;&#847;&#8199;&shy;\u034F&#x200C;'.repeat(3);
  it.each<[string, string, string[]]>([
    [
      'the preheader is a paragraph of its own',
      `<title>Uw bon</title><body><span style="display:none;max-height:0">Uw bon ligt klaar${padding}</span>Beste lezer,`,
      ['Uw bon', 'Uw bon ligt klaar', 'Beste lezer,'],
    ],
    [
      'and so it is where its class says so',
      '<body><span class="mail-preheader">Uw bon ligt klaar</span>Beste lezer,',
      ['Uw bon ligt klaar', 'Beste lezer,'],
    ],
    ['padding alone is nothing', `<div style="display:none">${padding}</div><p>Dag</p>`, ['Dag']],
    ['and closes a text as nothing', `<p>Tot ziens.${padding}</p>`, ['Tot ziens.']],
    [
      'later hidden text leaves no trace in a sentence',
      '<p>Dag</p><p>Uw <span style="visibility: hidden">stille</span> bon <i style="display:none">nee</i>klaar</p>',
      ['Dag', 'Uw bon klaar'],
    ],
    [
      'blocks are read, since a script or another screen shows them',
      '<p>Dag</p><div style="display: none">Uw bericht is verstuurd.</div>',
      ['Dag', 'Uw bericht is verstuurd.'],
    ],
    [
      'a box whose font has no size is not hidden',
      '<p>Dag</p><p>Een <a style="font-size:0.9em;opacity:0.8">knop</a></p>',
      ['Dag', 'Een knop'],
    ],
    [
      'quotations and signatures of mail programs',
      '<p>Mijn antwoord.</p><div class="gmail_quote gmail_quote_container">Op ma schreef u:</div>' +
        '<div class="moz-cite-prefix">Op 3 mei schreef u:</div><blockquote type="cite">oud</blockquote>' +
        '<div class="gmail_signature">De Kroon</div><p>Onder.</p>',
      ['Mijn antwoord.', 'Onder.'],
    ],
    [
      'testimonials, and not the section around them',
      '<section class="testimonial"><h2>Ervaringen</h2><div class="testimonial-item"><p>Top!</p></div>' +
        '<p class="review-text">Fijn.</p><p class="quote-button">Schrijf er een</p></section>',
      ['Ervaringen', 'Schrijf er een'],
    ],
  ])('%s', async (_, source, expected) => {
    expect((await html(source)).map(([, text]) => text)).toEqual(expected);
  });

  it('keeps the places around it', async () => {
    expect(await piecesOf('html', '<p>Uw <b style="display:none">x</b>bon&nbsp;</p>')).toEqual([
      'Uw ',
      'bon',
    ]);
  });
});

describe('links', () => {
  it.each<[string, [string, string][]]>([
    [
      '<td>Past dit?<a class="btn btn-primary" href="x">Ja, <b>graag</b></a> <a role="button">Nee</a></td>',
      [
        ['table-cell', 'Past dit?'],
        ['button', 'Ja, graag'],
        ['button', 'Nee'],
      ],
    ],
    [
      '<p><a style="background-color:#f60; display:inline-block">Volg uw pakket</a></p>',
      [['button', 'Volg uw pakket']],
    ],
    ['<p>Zie <a class="tekst" style="color:#f60">uw pakket</a>.</p>', [['paragraph', 'Zie uw pakket.']]],
  ])('%s', async (source, expected) => {
    expect(await html(source)).toEqual(expected);
  });
});

describe('conditional comments', () => {
  const button =
    '<!--[if mso]><v:roundrect href="x"><w:anchorlock/><center style="color:#fff">Bekijk  uw bon</center></v:roundrect><![endif]-->' +
    '<!--[if !mso]><!--><a href="x" style="mso-hide:all">Bekijk <b>uw</b> bon</a><!--<![endif]-->';
  it.each<[string, string, string[]]>([
    ['what Outlook is told as others are', `<p>Dag</p>${button}`, ['Dag', 'Bekijk uw bon']],
    ['what Outlook alone is told', '<!--[if (gte mso 9)|(IE)]><p>Nee</p><![endif]--><p>Dag</p>', ['Dag']],
    [
      'layout and settings',
      '<!--[if gte mso 9]><xml><o:Office>Een woord</o:Office></xml><style>li { a: b }</style><![endif]--><p>Dag</p>',
      ['Dag'],
    ],
    ['what is for others but stands in a comment', '<!--[if !mso]><p>Nee</p><![endif]--><p>Dag</p>', ['Dag']],
    ['in a sentence', '<p>Wij helpen u<!--[if mso]>&nbsp;<![endif]--> verder.</p>', ['Wij helpen u verder.']],
  ])('%s', async (_, source, expected) => {
    expect((await html(source)).map(([, text]) => text)).toEqual(expected);
  });
});

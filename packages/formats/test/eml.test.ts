import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.js';
import { pieces, read } from './read.js';

const lines = (...all: string[]) => all.join('\r\n');
const mail = (type: string, encoding: string, body: string) =>
  lines('Subject: Uw fiets', `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body);
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\r\n');

/** Kind, place and text of every block. */
async function blocksOf(source: string): Promise<string[]> {
  const document = await read('eml', source);
  checkDocument(document);
  return document.blocks.map((block) => `${block.kind} | ${block.place} | ${block.prose().text}`);
}

/** The texts below the subject. */
async function textsOf(source: string): Promise<string[]> {
  const { blocks } = await read('eml', source);
  return blocks.filter(({ kind }) => kind !== 'title').map((block) => block.prose().text);
}

async function piecesOf(source: string): Promise<string[]> {
  const document = await read('eml', source);
  return document.blocks.filter(({ kind }) => kind !== 'title').flatMap((block) => pieces(document, block));
}

const ALTERNATIVE = lines(
  'From: "De Kroon" <info@example.nl>',
  'Subject: Uw fiets staat',
  ' voor u klaar',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="buiten"',
  '',
  'Dit is een bericht in MIME.',
  '--buiten',
  'Content-Type: multipart/alternative;',
  '\tboundary=binnen',
  '',
  '--binnen',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Beste Ans,',
  '',
  'Uw fiets is =C3=A9=C3=A9n dag eer=',
  'der klaar.',
  '--binnen',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64('<p>Beste Ans,</p>\n<p>Uw fiets is klaar.</p>'),
  '--binnen--',
  '--buiten',
  'Content-Type: text/plain',
  'Content-Disposition: attachment; filename=voorwaarden.txt',
  '',
  'Voorwaarden',
  '--buiten',
  'Content-Type: message/rfc822',
  '',
  'Subject: Een oude mail',
  '',
  'Oud.',
  '--buiten',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--buiten--',
  'Hierachter staat niets.',
);

describe('the parts of a mail', () => {
  it('are its subject, its text and its HTML, and no attachments', async () => {
    expect(await blocksOf(ALTERNATIVE)).toEqual([
      'title | onderwerp | Uw fiets staat\nvoor u klaar',
      'paragraph | tekstdeel (text/plain) | Beste Ans,',
      'paragraph | tekstdeel (text/plain) | Uw fiets is één dag eerder klaar.',
      'paragraph | HTML-deel (text/html), regel 1 | Beste Ans,',
      'paragraph | HTML-deel (text/html), regel 2 | Uw fiets is klaar.',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['headers alone', 'Subject: Dag', ['title | onderwerp | Dag']],
    ['no headers', 'Zomaar een zin.', ['paragraph | tekstdeel (text/plain) | Zomaar een zin.']],
    [
      'empty lines and the line of a mailbox above',
      '\uFEFF\n\nFrom x@y Mon Nov 1\nSubject: Dag\n\nHoi',
      ['title | onderwerp | Dag', 'paragraph | tekstdeel (text/plain) | Hoi'],
    ],
    [
      'parts that are announced and not there',
      'Content-Type: multipart/alternative; boundary=x\n\nEen zin.',
      ['paragraph | tekstdeel (text/plain) | Een zin.'],
    ],
    [
      'a mail that breaks off',
      'Content-Type: multipart/mixed; boundary=x\n\n--x\n\nEen zin.\n--x y\n',
      ['paragraph | tekstdeel (text/plain) | Een zin.\n--x y'],
    ],
    ['an encoding that nobody reads', 'Content-Transfer-Encoding: x-uuencode\n\nbegin', []],
    [
      'a type that makes no sense',
      'Content-Type: tekst\n\nEen zin.',
      ['paragraph | tekstdeel (text/plain) | Een zin.'],
    ],
    ['a subject without words', 'Subject: ***\n\n', []],
  ])('%s', async (_, source, expected) => {
    expect(await blocksOf(source)).toEqual(expected);
  });

  it('are not looked for too deep', async () => {
    let inner = 'Content-Type: text/plain\n\nDiep.';
    for (let depth = 0; depth < 25; depth++) {
      inner = `Content-Type: multipart/mixed; boundary=b${depth}x\n\n--b${depth}x\n${inner}\n--b${depth}x--`;
    }
    const { blocks, notices } = await read('eml', inner);
    expect([blocks.length, notices.map(({ code }) => code)]).toEqual([0, ['te-diep']]);
  });
});

describe('subjects', () => {
  it.each<[string, string, boolean]>([
    ['Uw fiets', 'Uw fiets', false],
    ['=?utf-8?Q?E=C3=A9n_fiets?= =?utf-8?B?IGtsYWFy?=', 'Eén fiets klaar', true],
    ['=?iso-8859-1?Q?Caf=E9?=\r\n =?iso-8859-1?Q?_open?=', 'Café open', true],
    ['Beste {{ naam }}', 'Beste \uFFFC', false],
  ])('%s', async (value, text, unplaced) => {
    const { blocks } = await read('eml', `Subject: ${value}\r\n\r\n`);
    expect(blocks.map((block) => [block.prose().text, block.unplaced === true])).toEqual([[text, unplaced]]);
  });
});

describe('places', () => {
  it.each<[string, string, string[]]>([
    [
      'quoted-printable',
      mail(
        'text/plain; charset=utf-8',
        'quoted-printable',
        'caf=C3=A9 =E2=82=\r\n=AC5=3D =F0=9F=8E=89 la=  \r\nng',
      ),
      ['caf', 'é«=C3=A9»', ' ', '€«=E2=82=\r\n=AC»', '5', '=«=3D»', ' ', '🎉«=F0=9F=8E=89»', ' la', 'ng'],
    ],
    [
      'broken quoted-printable',
      mail('text/plain; charset=utf-8', 'Quoted-Printable', 'a=zz b=C3 c=FF=C3=A9'),
      ['a=zz b', '\uFFFD«=C3»', ' c', '\uFFFD«=FF»', 'é«=C3=A9»'],
    ],
    [
      'a byte order mark',
      mail('text/plain; charset=utf-8', 'quoted-printable', '=EF=BB=BFcaf=C3=A9'),
      ['caf', 'é«=C3=A9»'],
    ],
    [
      'Windows-1252',
      mail('text/plain; charset="Windows-1252"', 'quoted-printable', 'caf=E9 =80'),
      ['caf', 'é«=E9»', ' ', '€«=80»'],
    ],
    [
      'no charset, in fact UTF-8 and Windows-1252',
      mail('text/plain', 'quoted-printable', 'caf=C3=A9 caf=E9.'),
      ['caf', 'é«=C3=A9»', ' caf', 'é«=E9»', '.'],
    ],
    ['plain bytes', mail('text/plain; charset=utf-8', '8bit', 'café is één'), ['café is één']],
    [
      'UTF-8 in a file that is read as Windows-1252',
      mail('text/plain; charset=utf-8', '8bit', 'cafÃ© â‚¬5'),
      ['caf', 'é«Ã©»', ' ', '€«â‚¬»', '5'],
    ],
    ['UTF-8 that only looks like it', mail('text/plain; charset=utf-8', '8bit', 'cafÃ© één'), ['cafÃ© één']],
  ])('%s', async (_, source, expected) => {
    checkDocument(await read('eml', source));
    expect((await piecesOf(source)).join('|')).toBe(expected.join('|'));
  });

  it.each<[string, string]>([
    ['shift_jis', 'g1iDZw=='],
    ['gb18030', 'zfU='],
  ])('are none in %s', async (charset, body) => {
    const { blocks } = await read('eml', mail(`text/plain; charset=${charset}`, 'base64', body));
    expect(blocks.map(({ unplaced }) => unplaced)).toEqual([undefined, true]);
  });
});

describe('lines that flow', () => {
  const flowed = 'text/plain; charset=utf-8; format=flowed';
  it.each<[string, string, string[]]>([
    [
      flowed,
      'Wij komen op \r\n1. mei langs.\r\nEen nieuwe regel.',
      ['Wij komen op 1. mei langs.\nEen nieuwe regel.'],
    ],
    [`${flowed}; delsp=yes`, 'Een fiets \r\nbel.', ['Een fietsbel.']],
    [
      flowed,
      ' Van ons \r\n> oud \r\n\r\nNieuw \r\n\r\nnieuw\r\n-- \r\nDe Kroon',
      ['Van ons', 'Nieuw', 'nieuw'],
    ],
  ])('%s', async (type, body, expected) => {
    checkDocument(await read('eml', mail(type, '7bit', body)));
    expect(await textsOf(mail(type, '7bit', body))).toEqual(expected);
  });
});

describe('what is answered', () => {
  const plain = (body: string) => mail('text/plain; charset=utf-8', '8bit', body);
  const html = (body: string) => mail('text/html; charset=utf-8', '8bit', body);
  it.each<[string, string, string[]]>([
    ['an attribution', plain('Dag Ans,\r\n\r\nOp 3 mei schreef Ans:\r\n> oud\r\n'), ['Dag Ans,']],
    [
      'that of Apple',
      plain(
        'Dag\r\n\r\nOp 3 mei 2024, om 10:12 heeft Ans Bos <a@b.nl> het volgende geschreven:\r\n\r\n> oud',
      ),
      ['Dag'],
    ],
    ['Outlook', plain('Dag\r\n\r\n-----Oorspronkelijk bericht-----\r\nVan: Ans\r\n\r\noud'), ['Dag']],
    ['a signature', mail('text/plain', 'quoted-printable', 'Dag\r\n--=20\r\nDe Kroon'), ['Dag']],
    [
      'Outlook in HTML',
      html('<p>Dag</p><hr><div id="divRplyFwdMsg"><b>Van:</b> Ans</div><p>oud</p>'),
      ['Dag'],
    ],
    [
      'Outlook by its headers',
      html('<p>Dag</p><div><p><b>Van:</b> Ans<br><b>Verzonden:</b> maandag<br></p></div><p>oud</p>'),
      ['Dag'],
    ],
    [
      'headers in paragraphs of their own',
      html('<p>Dag</p><div><b>Van:</b> Ans</div><div><b>Verzonden:</b> maandag</div><p>oud</p>'),
      ['Dag'],
    ],
    [
      'an attribution in HTML',
      html('<p>Dag</p><p>Op 3 mei schreef Ans:</p><blockquote>oud</blockquote>'),
      ['Dag'],
    ],
    [
      'no journey',
      html('<p>Dag</p><p>Van: Utrecht<br>Datum: 3 mei<br>Aan: boord</p><p>Goede reis</p>'),
      ['Dag', 'Van: Utrecht\nDatum: 3 mei\nAan: boord', 'Goede reis'],
    ],
    ['no history', html('<p>Dag</p><p>Van: 3 mei</p><p>Tot: 4 mei</p>'), ['Dag', 'Van: 3 mei', 'Tot: 4 mei']],
  ])('%s', async (_, source, expected) => {
    expect(await textsOf(source)).toEqual(expected);
  });
});

describe('what the parts have of their own', () => {
  it('is the language of HTML, and comments', async () => {
    const { blocks, directives } = await read(
      'eml',
      mail('text/html', '7bit', '<html lang="nl"><!-- geestdrift-disable --><p>Dag</p></html>'),
    );
    expect([blocks[1]?.lang, directives.map(({ action }) => action)]).toEqual(['nl', ['disable']]);
  });

  it('is for all of the file only, where lines of the source say nothing', async () => {
    const body = base64('[geestdrift-disable-next-line]\n[geestdrift-disable-file]\nDag');
    const { directives } = await read('eml', mail('text/plain', 'base64', body));
    expect(directives.map(({ action }) => action)).toEqual(['disable-file']);
  });
});

describe('what is written', () => {
  const utf8 = 'text/plain; charset=utf-8';
  it.each<[string, string, string, string, string | undefined]>([
    [utf8, 'quoted-printable', 'klant', 'één=', '=C3=A9=C3=A9n=3D'],
    [utf8, 'quoted-printable', 'klant', 'een ', 'een=20'],
    ['text/plain; charset=iso-8859-1', 'quoted-printable', 'klant', 'één', '=E9=E9n'],
    ['text/plain; charset=iso-8859-1', 'quoted-printable', 'klant', 'één €', undefined],
    ['text/plain; charset=iso-8859-15', 'quoted-printable', 'klant', '€', '=A4'],
    ['text/plain', 'quoted-printable', 'klant', 'één', undefined],
    ['text/html; charset=us-ascii', 'quoted-printable', '<p>klant', 'één', '&#233;&#233;n'],
    [utf8, '8bit', 'klant', 'één', undefined],
    [utf8, '8bit', 'klant', 'een', 'een'],
    ['text/html; charset=utf-8', '7bit', '<p>klant', 'één', '&#233;&#233;n'],
    [utf8, '8bit', 'Ã©Ã©n klant', 'één', 'Ã©Ã©n'],
    [utf8, 'quoted-printable', `${'x'.repeat(70)} klant`, 'klanten', '=\r\nklanten'],
    [utf8, 'quoted-printable', `klant ${'x'.repeat(69)}`, 'klanten', 'klanten=\r\n'],
    [
      utf8,
      'quoted-printable',
      `klant\r\n${'x'.repeat(70)}`,
      'é'.repeat(14),
      `${'=C3=A9'.repeat(12)}=\r\n${'=C3=A9'.repeat(2)}`,
    ],
  ])('in %s, %s, for a word in %s', async (type, encoding, body, text, expected) => {
    const source = `${mail(type, encoding, body)}\r\n`;
    const block = (await read('eml', source)).blocks[1];
    const start = source.indexOf('klant');
    const range = { start, end: start + 'klant'.length };
    expect(block?.encode === undefined ? text : block.encode(text, range)).toBe(expected);
  });
});

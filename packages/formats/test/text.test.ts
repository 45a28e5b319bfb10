import { describe, expect, it } from 'vitest';
import { piecesOf, read, texts } from './read.js';

const text = (source: string) => texts('text', source);

describe('plain text', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'paragraphs',
      'Een\ntwee.\n\n\nDrie.\n',
      [
        ['paragraph', 'Een\ntwee.'],
        ['paragraph', 'Drie.'],
      ],
    ],
    [
      'lists',
      'Dit:\n- een\n  door\n* twee\n• drie\n– vier\n\n1. vijf\n2) zes\na) zeven\nb) acht',
      [
        ['paragraph', 'Dit:'],
        ['list-item', 'een\ndoor'],
        ['list-item', 'twee'],
        ['list-item', 'drie'],
        ['list-item', 'vier'],
        ['list-item', 'vijf'],
        ['list-item', 'zes'],
        ['list-item', 'zeven'],
        ['list-item', 'acht'],
      ],
    ],
    [
      'a number in a paragraph',
      'Het was in\n12. Dat is zo.\nEn - dus.',
      [['paragraph', 'Het was in\n12. Dat is zo.\nEn - dus.']],
    ],
    [
      'the lines of a sign, each for itself',
      'BAKKERIJ DE KORENBLOEM\r\nAl tien jaar in Ede\r\nma t/m vr 8.00 - 17.00\r\n\r\nTekst.',
      [
        ['paragraph', 'BAKKERIJ DE KORENBLOEM'],
        ['paragraph', 'Al tien jaar in Ede'],
        ['paragraph', 'ma t/m vr 8.00 - 17.00'],
        ['paragraph', 'Tekst.'],
      ],
    ],
    [
      'no sign: a letter that closes, and lines that go on',
      'Met vriendelijke groet\nJan Smit\n\nOp maandag is\nde kas open',
      [
        ['paragraph', 'Met vriendelijke groet\nJan Smit'],
        ['paragraph', 'Op maandag is\nde kas open'],
      ],
    ],
    [
      'headings',
      'Uw klacht\n\nDit is tekst.\n\nBeste Jan\n\nTekst.\n\nGroeten\n',
      [
        ['heading', 'Uw klacht'],
        ['paragraph', 'Dit is tekst.'],
        ['paragraph', 'Beste Jan'],
        ['paragraph', 'Tekst.'],
        ['paragraph', 'Groeten'],
      ],
    ],
    [
      'no heading at the end, nor of two lines, nor with an end',
      'Een\ntwee\n\nHallo,\n\nVraag?\n\nEinde',
      [
        ['paragraph', 'Een\ntwee'],
        ['paragraph', 'Hallo,'],
        ['paragraph', 'Vraag?'],
        ['paragraph', 'Einde'],
      ],
    ],
    [
      'underlined headings',
      'Kop een\n=======\nTekst.\n\nkop twee.\n---\n\nTekst.',
      [
        ['heading', 'Kop een'],
        ['paragraph', 'Tekst.'],
        ['heading', 'kop twee.'],
        ['paragraph', 'Tekst.'],
      ],
    ],
    [
      'rules',
      'Een.\n\n* * *\nTwee.\n-----\n',
      [
        ['paragraph', 'Een.'],
        ['heading', 'Twee.'],
      ],
    ],
    [
      'cells',
      '| a | b c |\n|---|---|\n| d | |\ne | f\ng\th',
      [
        ['table-cell', 'a'],
        ['table-cell', 'b c'],
        ['table-cell', 'd'],
        ['table-cell', 'e'],
        ['table-cell', 'f'],
        ['table-cell', 'g'],
        ['table-cell', 'h'],
      ],
    ],
    [
      'replies',
      'Antwoord.\n\n> vraag\n>> nog\n > meer\n\nSlot.',
      [
        ['paragraph', 'Antwoord.'],
        ['paragraph', 'Slot.'],
      ],
    ],
    [
      'an attribution above quoted lines',
      'Een.\n\nOp ma 3 mei 2021 om 10:00 schreef\nPiet <p@x.nl>:\n> a\n\nTwee.',
      [
        ['paragraph', 'Een.'],
        ['paragraph', 'Twee.'],
      ],
    ],
    [
      'an attribution above all',
      'Een.\n\nOn Mon, May 3, 2021 Piet wrote:\n\nklant\n',
      [['paragraph', 'Een.']],
    ],
    [
      'an attribution after the name',
      'Een.\n\nPiet Jansen <p@x.nl> schreef op 3 mei:\n\nklant\n',
      [['paragraph', 'Een.']],
    ],
    [
      'no attribution',
      'Op maandag schreef Jan een brief.\n\nTwee.',
      [
        ['paragraph', 'Op maandag schreef Jan een brief.'],
        ['paragraph', 'Twee.'],
      ],
    ],
    [
      'history of Outlook',
      'Een.\n\nVan: Piet\nVerzonden: maandag\nAan: Jan\n\nklant',
      [['paragraph', 'Een.']],
    ],
    ['history behind a rule', 'Een.\n\n-----Oorspronkelijk bericht-----\nklant', [['paragraph', 'Een.']]],
    ['history in English', 'Een.\n\n---- Original Message ----\nklant', [['paragraph', 'Een.']]],
    ['a signature', 'Een.\n-- \nklant\n\nklant', [['paragraph', 'Een.']]],
    ['a signature whose blank was lost', 'Een.\n--\nJan', [['paragraph', 'Een.']]],
    [
      'headers',
      'Van: Jan\nOnderwerp: Uw klant\nDatum: nu\n\nBeste,',
      [
        ['title', 'Uw klant'],
        ['paragraph', 'Beste,'],
      ],
    ],
    [
      'a subject alone',
      'Subject: Hallo daar\nTekst.',
      [
        ['title', 'Hallo daar'],
        ['paragraph', 'Tekst.'],
      ],
    ],
    [
      'no headers',
      'Aan: alle klanten van dit bedrijf.',
      [['paragraph', 'Aan: alle klanten van dit bedrijf.']],
    ],
    [
      'template tags',
      '{% if x %}\nBeste {{ naam }},\n{% endif %}\nTekst.',
      [
        ['paragraph', 'Beste \uFFFC,'],
        ['paragraph', 'Tekst.'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFSubject: Hallo\n\nTekst.',
      [
        ['title', 'Hallo'],
        ['paragraph', 'Tekst.'],
      ],
    ],
    ['nothing', '\n \t\n...\n', []],
  ])('reads %s', async (_, source, expected) => {
    expect(await text(source)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['een\ntwee', ['een\ntwee']],
    ['een  \r\n  twee\r\n', ['een', '\n', 'twee']],
    ['een\rtwee', ['een', '\n«\r»', 'twee']],
    ['klant\u00ADtevreden', ['klant', 'tevreden']],
    ['klant&eacute; <b> **x**', ['klant&eacute; <b> ', 'x']],
    ['de *klant* is _hier_', ['de ', 'klant', ' is ', 'hier']],
    ['klant*en_naam* 2*3*4 a_b_c', ['klant*en_naam* 2*3*4 a_b_c']],
    ['a\fb\0c\ud800', ['a\fb\0c\ud800']],
  ])('maps %j', async (source, expected) => {
    expect(await piecesOf('text', source)).toEqual(expected);
  });

  it('knows what announces what', async () => {
    const { blocks } = await read(
      'text',
      'Kop\n===\nZeg niet:\n\n- een\n- twee\n  - in\n\nLos.\n\nDus:\nja.\n\nVermijd:\n\nDit.',
    );
    expect(blocks.map(({ heading, leadIn }) => [heading, leadIn])).toEqual([
      [undefined, undefined],
      [0, undefined],
      [0, 1],
      [0, 1],
      [0, 3],
      [0, undefined],
      [0, undefined],
      [0, undefined],
      [0, 7],
    ]);
  });
});

import { OPAQUE } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { marksOf, piecesOf, read, texts } from './read.js';

describe('reStructuredText', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'reads headings',
      '=====\nTitel\n=====\n\nKop\n---\n\nTekst',
      [
        ['heading', 'Titel'],
        ['heading', 'Kop'],
        ['paragraph', 'Tekst'],
      ],
    ],
    [
      'parts at transitions',
      'een:\n\n----\n\n- twee',
      [
        ['paragraph', 'een:'],
        ['list-item', 'twee'],
      ],
    ],
    [
      'reads lists',
      '- een\n  vervolg\n- twee\n\n  drie\n\n  * vier\n\n1. vijf\n#. zes\n\nslot',
      [
        ['list-item', 'een\nvervolg'],
        ['list-item', 'twee'],
        ['list-item', 'drie'],
        ['list-item', 'vier'],
        ['list-item', 'vijf'],
        ['list-item', 'zes'],
        ['paragraph', 'slot'],
      ],
    ],
    ['takes no dash in a paragraph for a list', 'een\n- twee', [['paragraph', 'een\n- twee']]],
    [
      'reads terms',
      'woord\n   uitleg\n   en meer',
      [
        ['list-item', 'woord'],
        ['list-item', 'uitleg\nen meer'],
      ],
    ],
    [
      'leaves literals out',
      'Kijk::\n\n   code\n\n   meer\n\nTekst',
      [
        ['paragraph', 'Kijk:'],
        ['paragraph', 'Tekst'],
      ],
    ],
    [
      'leaves code out',
      '.. code-block:: js\n   :linenos:\n\n   a = 1\n\n>>> b\nc\n\nTekst',
      [['paragraph', 'Tekst']],
    ],
    [
      'reads notes',
      '.. note:: Let op\n   dit.\n\n   En dit.\n\n.. versionadded:: 1.2 Nieuw.',
      [
        ['paragraph', 'Let op\ndit.'],
        ['paragraph', 'En dit.'],
        ['paragraph', 'Nieuw.'],
      ],
    ],
    [
      'reads pictures',
      '.. image:: a.png\n   :alt: Een foto\n\n.. figure:: b.png\n   :alt: Kaart\n\n   Onderschrift',
      [
        ['attribute', 'Een foto'],
        ['attribute', 'Kaart'],
        ['caption', 'Onderschrift'],
      ],
    ],
    [
      'reads footnotes and no comments',
      '.. [1] Noot.\n.. commentaar\n   meer\n.. _doel:\n.. |x| replace:: y\n\nTekst [1]_.',
      [
        ['paragraph', 'Noot.'],
        ['paragraph', 'Tekst .'],
      ],
    ],
    [
      'leaves fields at the start out',
      ':Auteur: Jan\n:orphan:\n\nTekst\n\n:veld: inhoud',
      [
        ['paragraph', 'Tekst'],
        ['list-item', 'inhoud'],
      ],
    ],
    [
      'reads roles and links',
      ':ref:`dit deel <x>`, :ref:`y`, :term:`begrip`, `site <u>`_, `naam`_, woord_ en https://z.nl.',
      [['paragraph', `dit deel, ${OPAQUE}, begrip, site, naam, woord en ${OPAQUE}.`]],
    ],
    [
      'reads marks',
      'Een **vet** en *schuin* woord, ``code``, |x| en 2 * 3 * 4, klant\\ *tevreden*\\ heid',
      [['paragraph', `Een vet en schuin woord, ${OPAQUE}, ${OPAQUE} en 2 * 3 * 4, klanttevredenheid`]],
    ],
    [
      'reads line blocks',
      '| een\n  vervolg\n| twee',
      [
        ['paragraph', 'een\nvervolg'],
        ['paragraph', 'twee'],
      ],
    ],
    [
      'reads list tables',
      '.. list-table:: Prijzen\n   :header-rows: 1\n\n   * - Wat\n     - Prijs',
      [
        ['caption', 'Prijzen'],
        ['list-item', 'Wat'],
        ['list-item', 'Prijs'],
      ],
    ],
    ['takes template tags for words', 'Beste {{ naam }},', [['paragraph', `Beste ${OPAQUE},`]]],
  ])('%s', async (_, source, expected) => {
    expect(await texts('restructuredtext', source)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      'grid',
      '+------+-------+\n| Wat  | Prijs |\n+======+=======+\n| Boek | tien  |\n| dik  | *euro*|\n+------+-------+',
    ],
    ['simple', '====  ======\nWat   Prijs\n====  ======\nBoek  tien\n      *euro*\n====  ======'],
  ])('reads tables: %s', async (name, source) => {
    const { blocks } = await read('restructuredtext', source);
    expect(blocks.map((block) => [block.kind, block.prose().text, block.columnHead])).toEqual([
      ['table-head', 'Wat', undefined],
      ['table-head', 'Prijs', undefined],
      ['table-cell', name === 'grid' ? 'Boek\ndik' : 'Boek', 0],
      ['table-cell', 'tien\neuro', 1],
    ]);
  });

  it('reads comments for the linter', async () => {
    const { directives } = await read(
      'restructuredtext',
      '.. geestdrift-disable a -- b\n\nx\n\n.. code::\n\n   .. geestdrift-enable\n',
    );
    expect(directives).toMatchObject([{ action: 'disable', names: ['a'], reason: 'b', start: 0, end: 28 }]);
  });

  it('has exact places', async () => {
    expect(await piecesOf('restructuredtext', 'een **twee** |x| woord_')).toEqual([
      'een ',
      'twee',
      ' ',
      `${OPAQUE}«|x|»`,
      ' woord',
    ]);
    expect(await marksOf('restructuredtext', '**een** `twee <x>`_')).toEqual(['**|**', '`| <x>`_']);
  });
});

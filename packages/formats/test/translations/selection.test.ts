import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Key and text of each block. */
async function pairs(format: string, source: string): Promise<[string | undefined, string][]> {
  return (await read(format, source)).blocks.map((block) => [
    block.place,
    block.prose().text.replaceAll('\uFFFC', '…'),
  ]);
}

describe('what is read', () => {
  it.each<[string, string, string, [string, string][]]>([
    [
      'nested keys and lists',
      'json',
      '{"a": {"b": "Een zin", "c": ["Twee", "Drie"]}}',
      [
        ['a.b', 'Een zin'],
        ['a.c.0', 'Twee'],
        ['a.c.1', 'Drie'],
      ],
    ],
    [
      'no paths, addresses, keys or colours',
      'json',
      '{"a": "/pad/naar", "b": "naam@voorbeeld.nl", "c": "mail.titel", "d": "#ff0000", "e": "camelCase", "f": "Titel", "g": "12"}',
      [['f', 'Titel']],
    ],
    [
      'a message without the notes on it',
      'json',
      '{"a": {"message": "Welkom", "description": "Shown at the top"}, "description": "Een omschrijving"}',
      [
        ['a.message', 'Welkom'],
        ['description', 'Een omschrijving'],
      ],
    ],
    [
      'the Dutch root beside a rarer language',
      'json',
      '{"nl": {"a": "Een zin"}, "eu": {"a": "Esaldi bat"}, "en": {"a": "A sentence"}}',
      [['nl.a', 'Een zin']],
    ],
    [
      'the Dutch root of several',
      'json',
      '{"en": {"a": "Hello"}, "nl": {"a": "Hallo"}}',
      [['nl.a', 'Hallo']],
    ],
    [
      'what is left of broken JSON',
      'json',
      '{"a": "Een zin,\n "b": "Twee", // slot\n "c": "Drie"',
      [
        ['a', 'Een zin,'],
        ['b', 'Twee'],
        ['c', 'Drie'],
      ],
    ],
    ['the Dutch root of YAML', 'yaml', 'en:\n  a: Hello\nnl:\n  a: Hallo\n', [['nl.a', 'Hallo']]],
    ['no other root', 'yaml', 'en:\n  a: Hello\n', []],
    [
      'every style of YAML',
      'yaml',
      `nl:\n  a: "Een \\u00e9\\n\\n  twee"\n  b: 'Foto''s'\n  c: >-\n    Een\n    zin.\n  d: |\n    Een\n    regel.\n  e: een\n    twee # niet dit\n  f: [Een, "Twee"]\n`,
      [
        ['nl.a', 'Een é'],
        ['nl.a', 'twee'],
        ['nl.b', "Foto's"],
        ['nl.c', 'Een zin.'],
        ['nl.d', 'Een\nregel.'],
        ['nl.e', 'een twee'],
        ['nl.f.0', 'Een'],
        ['nl.f.1', 'Twee'],
      ],
    ],
    [
      'PO: no header, nothing obsolete or fuzzy',
      'po',
      'msgid ""\nmsgstr ""\n"Language: nl\\n"\n\nmsgctxt "menu"\nmsgid "Open"\nmsgstr "Openen"\n\n#, fuzzy\nmsgid "b"\nmsgstr "Misschien"\n\nmsgid "c"\nmsgid_plural "cs"\nmsgstr[0] "Eén"\nmsgstr[1] ""\n"Twee "\n"drie"\n\n#~ msgid "d"\n#~ msgstr "Oud"\n',
      [
        ['menu: Open', 'Openen'],
        ['c [0]', 'Eén'],
        ['c [1]', 'Twee drie'],
      ],
    ],
    [
      'no PO in another language',
      'po',
      'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr "Hallo"\n',
      [],
    ],
    [
      'XLIFF 1.2: targets, with inline codes',
      'xliff',
      '<xliff><file source-language="en" target-language="nl"><trans-unit id="1" resname="mail.kop"><source>Hi</source><target>Dag <x id="1"/>, <g id="2">welkom</g><ph id="3">{n}</ph>!</target><alt-trans><target>Oud</target></alt-trans></trans-unit><trans-unit id="2" translate="no"><target>Vast</target></trans-unit></file></xliff>',
      [['mail.kop', 'Dag …, welkom…!']],
    ],
    [
      'XLIFF 2.0',
      'xliff',
      '<xliff version="2.0" srcLang="en" trgLang="nl-NL"><unit id="u"><segment><source>a</source><target>Een <pc id="1">zin</pc></target></segment></unit></xliff>',
      [['u', 'Een zin']],
    ],
    [
      'XLIFF whose source is Dutch',
      'xliff',
      '<xliff><file source-language="nl" target-language="en"><trans-unit id="1"><source>Dag &lt;b&gt;klant&lt;/b&gt;</source><target>Hi</target></trans-unit></file></xliff>',
      [['1', 'Dag klant']],
    ],
    [
      'ARB without its attributes',
      'arb',
      '{"@@locale": "nl", "a": "Eén {naam}", "@a": {"description": "Niet dit"}}',
      [['a', 'Eén …']],
    ],
    ['no ARB in another language', 'arb', '{"@@locale": "en", "a": "Hello"}', []],
    [
      'properties',
      'properties',
      "# kop\nmail.a = Een \\\n    zin\nb:Foto''s van {0}\nc=caf\\u00e9\n! niet dit\n",
      [
        ['mail.a', 'Een zin'],
        ['b', "Foto's van …"],
        ['c', 'café'],
      ],
    ],
    [
      'Android',
      'android',
      '<resources xmlns:xliff="x"><string name="a">Foto\\\'s van <xliff:g id="n">%1$s</xliff:g> &amp; "meer"\\n<b>vet</b></string><string name="v" translatable="false">Vast</string><string-array name="l"><item>Een</item><item>Twee</item></string-array><plurals name="p"><item quantity="one">Eén ding</item></plurals><string name="c"><![CDATA[<i>Schuin</i> woord]]></string></resources>',
      [
        ['a', "Foto's van … & meer\nvet"],
        ['l.0', 'Een'],
        ['l.1', 'Twee'],
        ['p.one', 'Eén ding'],
        ['c', 'Schuin woord'],
      ],
    ],
    [
      'strings',
      'strings',
      '/* Kop "a" */\n"a" = "Zeg \\"hallo\\"";\nb = "Twee %@";\n// "c" = "nee";\n',
      [
        ['a', 'Zeg "hallo"'],
        ['b', 'Twee …'],
      ],
    ],
    [
      'stringsdict',
      'stringsdict',
      '<plist><dict><key>x</key><dict><key>NSStringLocalizedFormatKey</key><string>U hebt %#@n@</string><key>n</key><dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string><key>one</key><string>%d bericht</string></dict></dict></dict></plist>',
      [
        ['x.NSStringLocalizedFormatKey', 'U hebt …'],
        ['x.n.one', '… bericht'],
      ],
    ],
    [
      'resx: texts only',
      'resx',
      '<root><resheader name="a"><value>text/microsoft-resx</value></resheader><data name="t"><value>Een tekst</value><comment>Niet dit</comment></data><data name="i" type="System.Drawing.Size"><value>een twee</value></data></root>',
      [['t', 'Een tekst']],
    ],
  ])('%s', async (_, format, source, expected) => {
    expect(await pairs(format, source)).toEqual(expected);
  });

  it('each value is a text of its own', async () => {
    const { blocks } = await read('json', '{"a": "Eén.\\n\\nTwee.", "b": "Drie."}');
    expect(blocks.map(({ part }) => part)).toEqual([0, 0, 1]);
  });
});

describe('comments ask', () => {
  it.each([
    [
      'yaml',
      'nl:\n  # geestdrift-disable-next-line a -- zo\n  b: "Zin # geestdrift-disable"\n',
      '# geestdrift-disable-next-line a -- zo',
    ],
    ['po', '# geestdrift-disable-file\nmsgid "a"\nmsgstr "b"\n', '# geestdrift-disable-file'],
    ['properties', '# geestdrift-disable a\nb = c\n', '# geestdrift-disable a'],
    ['strings', '/* geestdrift-disable a */ "b" = "c";', '/* geestdrift-disable a */'],
    ['xliff', '<xliff><!-- geestdrift-disable a: zo --></xliff>', '<!-- geestdrift-disable a: zo -->'],
    ['android', '<resources><!-- geestdrift-enable --></resources>', '<!-- geestdrift-enable -->'],
    ['resx', '<root><!-- geestdrift-disable-line b --></root>', '<!-- geestdrift-disable-line b -->'],
    [
      'stringsdict',
      '<plist><!-- geestdrift-disable-line b --></plist>',
      '<!-- geestdrift-disable-line b -->',
    ],
  ])('in %s', async (format, source, comment) => {
    const { directives } = await read(format, source);
    expect(directives.map(({ start, end }) => source.slice(start, end))).toEqual([comment]);
  });
});

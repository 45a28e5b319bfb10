import { readFileSync } from 'node:fs';
import type { CheckerSettings } from '@geestdrift/engine';
import type { Root } from 'nlcst';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../packages/retext-geestdrift/src/adapter/to-document.js';
import { sampleRules } from './sample-rules.js';
import { extract, readTree, type Source, tellByEngine, tellByUnified } from './ways.js';

const LISTED = new URL('../../packages/retext-geestdrift/DIFFERENCES.md', import.meta.url);

/** `engine` and `unified` are what each finds: the words, in document order. */
interface Difference {
  readonly name: string;
  readonly from: Source;
  readonly source: string;
  readonly engine: readonly string[];
  readonly unified: readonly string[];
  readonly settings?: CheckerSettings;
}

const HIT = 'de klant is koning';

const DIFFERENCES: readonly Difference[] = [
  {
    name: 'tables',
    from: 'gfm',
    source: `| Zo |\n| --- |\n| Bij ons: ${HIT} |\n`,
    engine: [HIT],
    unified: [],
  },
  {
    name: 'tables',
    from: 'markdown',
    source: `| Zo |\n| --- |\n| ${HIT} |\n`,
    engine: [HIT],
    unified: [HIT],
  },
  {
    name: 'HTML blocks',
    from: 'gfm',
    source: `<div>\nBij ons is het zo: ${HIT}.\n</div>\n`,
    engine: [HIT],
    unified: [],
  },
  {
    name: 'titles and descriptions',
    from: 'gfm',
    source: `Zie [hier](/x "${HIT}") hoe wij het doen.\n`,
    engine: [HIT],
    unified: [],
  },
  {
    name: 'front matter',
    from: 'gfm',
    source: `---\ntitle: ${HIT}\n---\n\nZo is het bij ons.\n`,
    engine: [HIT],
    unified: [],
  },
  {
    name: 'front matter',
    from: 'markdown',
    source: `---\nauteur: ${HIT}\n---\n\nZo is het bij ons.\n`,
    engine: [],
    unified: [HIT],
  },
  {
    name: 'audience',
    from: 'gfm',
    source: '---\ndoelgroep: intern\n---\n\nJa, maar dat kan niet.\n',
    engine: [],
    unified: ['Ja, maar'],
  },
  {
    name: 'comments',
    from: 'gfm',
    source: `<!-- geestdrift-disable-next-line -->\n\nBij ons: ${HIT}.\n`,
    engine: [],
    unified: [HIT],
  },
  { name: 'block quotes', from: 'gfm', source: `> Bij ons: ${HIT}.\n`, engine: [], unified: [HIT] },
  {
    name: 'alerts',
    from: 'gfm',
    source: '> [!NOTE]\n> Ja, maar dat kan niet.\n',
    engine: ['Ja, maar'],
    unified: [],
  },
  {
    name: 'image alternatives',
    from: 'gfm',
    source: 'Bij ons is de klant is ![ons team](/x.png) koning.\n',
    engine: [],
    unified: [],
  },
  {
    name: 'image alternatives',
    from: 'gfm',
    source: `Bij ons is het ![${HIT}](/x.png) zo.\n`,
    engine: [HIT],
    unified: [HIT],
  },
  {
    name: 'template tags',
    from: 'gfm',
    source: 'Ja, {{maar}} dat kan niet. Wij zeggen: ja {{naam}} maar.\n',
    engine: [],
    unified: [],
  },
  {
    name: 'attribute lists',
    from: 'gfm',
    source: '## Wij doen het binnen 3 dagen {.kop title=klanttevredenheid}\n',
    engine: ['3'],
    unified: ['3', 'klanttevredenheid'],
  },
  {
    name: 'inline HTML',
    from: 'gfm',
    source: `Typ <kbd>${HIT}</kbd> in het veld.\n`,
    engine: [],
    unified: [HIT],
  },
  {
    name: 'attributes of HTML',
    from: 'html',
    source: `<title>${HIT}</title><p>Zo is het.<img alt="${HIT}" src="x"></p>`,
    engine: [HIT, HIT],
    unified: [],
  },
  {
    name: 'quotation elements',
    from: 'html',
    source: '<p>Zeg liever <q>klanttevredenheid</q> niet.</p>',
    engine: [],
    unified: ['klanttevredenheid'],
  },
  {
    name: 'quotation elements',
    from: 'html',
    source: `<blockquote><p>Bij jullie is het zo: ${HIT}.</p></blockquote>`,
    engine: [],
    unified: [HIT],
  },
  {
    name: 'elements that are no prose',
    from: 'html',
    source: `<p>Typ <kbd>${HIT}</kbd> in het veld.</p>`,
    engine: [],
    unified: [HIT],
  },
  {
    name: 'elements that are no prose',
    from: 'html',
    source: `<p>Typ <code>${HIT}</code> in het veld.</p>`,
    engine: [],
    unified: [],
  },
  {
    name: 'mail',
    from: 'text',
    source: `Dat is zo.\n\n> Bij ons is het zo: ${HIT}.\n`,
    engine: [],
    unified: [HIT],
  },
  {
    name: 'lists in plain text',
    from: 'text',
    source: '- Dat is zo.\n- ja maar dat is niet zo.\n',
    engine: ['ja maar'],
    unified: [],
  },
];

describe('differences between the engine and unified', () => {
  it.each(DIFFERENCES)('$name ($from): $source', async ({ from, source, engine, unified, settings }) => {
    const words = (told: readonly { readonly actual: string }[]): string[] =>
      told.map(({ actual }) => actual);
    expect(words(await tellByEngine(source, from, sampleRules, undefined, settings)), 'engine').toEqual(
      engine,
    );
    expect(words(await tellByUnified(source, from, sampleRules, undefined, settings)), 'unified').toEqual(
      unified,
    );
  });

  it('headings', async () => {
    const source = '# Kop\n\nTekst.\n';
    expect((await extract(source, 'gfm')).blocks.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['heading', undefined],
      ['paragraph', 0],
    ]);
    expect(
      (await readTree(source, 'gfm')).document.blocks.map(({ kind, heading }) => [kind, heading]),
    ).toEqual([
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
  });

  it('lead-ins', async () => {
    const source = 'Zeg liever niet:\n\n- een\n- twee\n';
    expect((await extract(source, 'gfm')).blocks.map(({ leadIn }) => leadIn)).toEqual([undefined, 0, 0]);
    expect((await readTree(source, 'gfm')).document.blocks.map(({ leadIn }) => leadIn)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('table heads', async () => {
    const source = '| Fout |\n| --- |\n| een |\n';
    expect((await extract(source, 'gfm')).blocks.map(({ columnHead }) => columnHead)).toEqual([undefined, 0]);
    expect((await readTree(source, 'gfm')).document.blocks).toEqual([]);
  });

  it('stated languages', async () => {
    const source = '---\nlang: en\n---\n\nDe klant is koning.\n';
    expect(await tellByEngine(source, 'gfm', sampleRules)).toEqual([]);
    expect(await tellByUnified(source, 'gfm', sampleRules)).toHaveLength(1);
  });

  it('texts that the file does not hold', async () => {
    const tree: Root = {
      type: 'RootNode',
      children: [
        {
          type: 'ParagraphNode',
          children: [
            {
              type: 'SentenceNode',
              children: [{ type: 'WordNode', children: [{ type: 'TextNode', value: 'klant' }] }],
            },
          ],
        },
      ],
    };
    const { document, length, locate } = toDocument(tree, new VFile('iets anders'));
    expect(document.blocks.map((block) => block.prose().text)).toEqual(['klant']);
    const { start, end } = document.blocks[0] as { start: number; end: number };
    expect(start).toBeGreaterThan(length);
    expect(locate({ start, end })).toBeUndefined();
  });

  it('are all listed, and all that are listed have a test', () => {
    const listed = [...readFileSync(LISTED, 'utf8').matchAll(/^### (.*)$/gm)].map(([, name]) => name);
    const tested = [
      'headings',
      'lead-ins',
      'table heads',
      'stated languages',
      'texts that the file does not hold',
    ];
    expect(new Set(listed)).toEqual(new Set([...tested, ...DIFFERENCES.map(({ name }) => name)]));
  });
});

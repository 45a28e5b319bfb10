import { dutch } from '@geestdrift/dutch';
import { type Block, createChecker, type Document, type Format, fixSource } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../packages/formats/test/check-document.js';
import { DIALECTS } from './support/dialects.js';
import { randomPieces, write } from './support/random-templates.js';

const checker = createChecker(ruleSet, dutch);

async function load(name: string): Promise<Format> {
  const format = await formatByName(name)?.load();
  if (format === undefined) throw new Error(`no format ${name}`);
  return format;
}

function textOf(block: Block): string {
  // Values side by side are one.
  return block
    .prose()
    .text.replace(/\uFFFC+/g, '\uFFFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All readings of a document that says anything. */
function readingsOf({ blocks }: Document): string[] {
  return blocks.flatMap((block) => [block, ...(block.readings ?? [])]).map(textOf);
}

describe.each(DIALECTS)('templates in $name', (dialect) => {
  const paragraph = randomPieces.map((pieces) => write(dialect, pieces));

  it.each(['html', 'text', 'markdown'])('read in %s as their library renders them', async (base) => {
    const format = await load(`${dialect.name}+${base}`);
    const plain = await load(base);
    const wrap = (text: string): string => (base === 'html' ? `<p>${text}</p>` : text);
    fc.assert(
      fc.property(paragraph, ({ text, truthsFor, count }) => {
        const document = format.extract(wrap(text));
        checkDocument(document);
        const rendered = Array.from({ length: count }, (_, index) =>
          plain.extract(wrap(dialect.render(text, truthsFor(index)))),
        );
        if (base !== 'html' && document.blocks.length > 1) return;
        expect(readingsOf(document)).toEqual(rendered.flatMap(readingsOf));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('are told what their renderings are told, each place once', async () => {
    const format = await load(`${dialect.name}+html`);
    const plain = await load('html');
    const told = (document: Document): string[] =>
      checker
        .check({ ...document, lang: 'nl' }, { audience: 'klant' })
        .findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
    fc.assert(
      fc.property(paragraph, ({ text, truthsFor, count }) => {
        const findings = told(format.extract(`<p>${text}</p>`));
        const ofRenderings = Array.from({ length: count }, (_, index) =>
          told(plain.extract(`<p>${dialect.render(text, truthsFor(index))}</p>`)),
        ).flat();
        // A greeting depends on the tags around it.
        const own = (list: readonly string[]): string[] =>
          [...new Set(list)].filter((one) => !one.startsWith('onpersoonlijk')).sort();
        expect(own(findings)).toEqual(own(ofRenderings));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('can still be compiled when they are mended, and their readings are mended', async () => {
    const format = await load(`${dialect.name}+html`);
    const check = (source: string) =>
      checker.check({ ...format.extract(source), lang: 'nl' }, { audience: 'klant' });
    fc.assert(
      fc.property(paragraph, ({ text, truthsFor, count }) => {
        const source = `<p>${text}</p>`;
        const { text: mended, settled } = fixSource(source, check, 'suggestions');
        expect(settled).toBe(true);
        expect(() => dialect.compile(mended)).not.toThrow();
        for (let index = 0; index < count; index++) dialect.render(mended, truthsFor(index));
        const tags = (one: string): string[] => one.match(/\{\{.*?\}\}|\{[%#].*?[%#]\}|<%.*?%>/gs) ?? [];
        expect(tags(mended)).toEqual(expect.arrayContaining(tags(source)));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe('a proposal in a branch', () => {
  const told = async (source: string) => {
    const document = (await load('liquid+html')).extract(source);
    return checker
      .check({ ...document, lang: 'nl' }, { audience: 'klant' })
      .findings.map(({ actual, suggestions: [first] }) => [actual, first?.expected, first?.manual]);
  };

  it.each<[string, unknown[]]>([
    [
      '<p>Wij meten {% if x %}de klanttevredenheid{% else %}de score{% endif %} elk jaar.</p>',
      [['klanttevredenheid', 'klantenthousiasme', false]],
    ],
    [
      '<p>Wij meten de {% if x %}klanttevredenheid{% else %}score{% endif %} elk jaar.</p>',
      [['klanttevredenheid', 'klantenthousiasme', true]],
    ],
    [
      '<p>{% if x %}Morgen{% else %}Straks{% endif %} bellen wij u middels de app.</p>',
      [['middels', 'met', false]],
    ],
  ])('%s', async (source, expected) => {
    expect(await told(source)).toEqual(expected);
  });
});

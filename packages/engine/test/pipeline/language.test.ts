import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/model/document.js';
import { LanguageGate } from '../../src/pipeline/language.js';
import { plainDocument } from '../../src/rules/examples.js';
import { toy } from '../support/language.js';

/** Which of the paragraphs are written in the language of the rules. */
function gate(source: string, lang?: string, blockLang?: string): boolean[] {
  const plain = plainDocument(source);
  const blocks: Block[] = plain.blocks.map((block) =>
    blockLang === undefined ? block : { ...block, lang: blockLang },
  );
  const document: Document = { ...plain, blocks, ...(lang === undefined ? {} : { lang }) };
  const languageGate = new LanguageGate(document, toy);
  return blocks.map((_, index) => languageGate.isOwn(index));
}

describe('what markup states decides', () => {
  it.each<[lang: string | undefined, blockLang: string | undefined, isOwn: boolean]>([
    ['nl', undefined, true],
    ['nl-BE', undefined, true],
    ['NL_nl', undefined, true],
    ['en', undefined, false],
    ['nld', undefined, false],
    ['en', 'nl', true],
    ['nl', 'en', false],
    [undefined, 'de', false],
  ])('document %s, block %s', (lang, blockLang, isOwn) => {
    expect(gate('we the of and', lang, blockLang)).toEqual([isOwn]);
  });

  it('an empty language states nothing', () => {
    expect(gate('the customer of the shop', '')).toEqual([false]);
    expect(gate('de klant van de winkel', 'en', '')).toEqual([true]);
  });
});

describe('function words tell', () => {
  it.each<[why: string, source: string, own: boolean[]]>([
    ['own', 'de klant van het huis is een gast', [true]],
    ['foreign', 'the customer of the house and we', [false]],
    ['as many of each', 'de the', [true]],
    ['none', 'Klanttevredenheid', [true]],
    ['capitals', 'THE CUSTOMER OF THE HOUSE', [false]],
    [
      'a short block follows its neighbours',
      'the cat of the house and the dog\n\nTarget\n\nwe of the and',
      [false, false, false],
    ],
    ['a short block among its own', 'de kat van het huis en de hond\n\nTarget', [true, true]],
    [
      'a long block does not',
      'the cat of the house and the dog\n\nde kat van het huis en de hond\n\nwe of the and',
      [false, true, false],
    ],
    ['neighbours weigh less than the block itself', 'we the of\n\nde het een', [false, true]],
    [
      'far ones do not count',
      `the of and we\n\n${'x\n\n'.repeat(6)}Target`,
      [false, false, false, false, false, true, true, true],
    ],
  ])('%s', (_, source, own) => {
    expect(gate(source)).toEqual(own);
  });

  it('reads the first thousand characters only', () => {
    const long = `${'de het een '.repeat(100)}${'the of and we '.repeat(1000)}`;
    expect(gate(long)).toEqual([true]);
  });
});

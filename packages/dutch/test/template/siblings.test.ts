import { createSiblings, type DocumentView } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { siblingTemplateOf } from '../../src/template/expressions.js';
import { documentOf } from '../support/view.js';

function namesBeside(source: string, texts: readonly string[]): readonly string[] {
  const siblings = createSiblings(() => texts);
  const facts = new Map<unknown, unknown>();
  const document: DocumentView = {
    ...documentOf(['Beste klant,'], source),
    siblings,
    recall: (find) => {
      if (!facts.has(find)) facts.set(find, find(document));
      return facts.get(find) as ReturnType<typeof find>;
    },
  };
  const found = siblingTemplateOf(document);
  return [...(found?.names.values() ?? [])].map(({ text }) => text);
}

describe('names that siblings print', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'the first of each kind',
      'Beste klant,',
      ['{{ voornaam }} {{ x }}', '{{ roepnaam }} {{ achternaam }}'],
      ['{{ voornaam }}', '{{ achternaam }}'],
    ],
    [
      'as the text prints',
      'Beste klant, <%= x %>',
      ['{{ voornaam }}', '<%= klant.naam %>'],
      ['<%= klant.naam %>'],
    ],
    [
      'as the tags of the text say',
      'Beste klant, {% if x %}',
      ['*|FNAME|*', '{{ voornaam }}'],
      ['{{ voornaam }}'],
    ],
    ['never in another way', 'Beste klant, {{ x }}', ['*|FNAME|*', '<%= naam %>'], []],
    ['nothing', 'Beste klant,', ['Beste lezer, {{ order }}'], []],
    ['nobody', 'Beste klant,', [], []],
  ])('%s', (_, source, siblings, expected) => {
    expect(namesBeside(source, siblings)).toEqual(expected);
  });
});

it('siblings are gone over once, until they change', () => {
  let sources: readonly string[] = ['a'];
  const siblings = createSiblings(() => sources);
  let times = 0;
  const ask = () => siblings.recall('k', (all) => `${all.join()}${++times}`);
  expect([ask(), ask()]).toEqual(['a1', 'a1']);
  sources = ['b'];
  expect([ask(), ask()]).toEqual(['b2', 'b2']);
});

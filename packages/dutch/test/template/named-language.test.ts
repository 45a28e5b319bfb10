import type { DocumentView, TemplateSyntax } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { isNameless } from '../../src/template/branches.js';
import { templateOf } from '../../src/template/expressions.js';
import { documentOf } from '../support/view.js';

const BLADE: TemplateSyntax = {
  values: [{ open: '{{', close: '}}', sigil: '$' }],
  tags: [{ pattern: /@(\w+(?:\([^()]*\))?)/g }],
  prints: { open: '{{', close: '}}', sigil: '$' },
};
const MERGE: TemplateSyntax = {
  values: [{ open: '*|', close: '|*', sigil: '' }],
  tags: [{ open: '*|', close: '|*' }],
  prints: { open: '*|', close: '|*', sigil: '' },
};
const BRACKETS: TemplateSyntax = {
  values: [
    { open: '[', close: ']', sigil: '' },
    { open: '{', close: '}', sigil: '' },
  ],
  tags: [],
  prints: { open: '[', close: ']', sigil: '' },
};

/** A document in a language that its format knows. */
function documentIn(template: TemplateSyntax, source: string): DocumentView {
  return Object.assign(documentOf([source], source), { template });
}

describe('values', () => {
  it.each<[TemplateSyntax, string, string, string[]]>([
    [BLADE, 'Dag {{ $klant->voornaam }}', '{{', ['{{ $klant->voornaam }}']],
    [MERGE, '*|IF:FNAME|*Dag *|FNAME|**|END:IF|*', '*|', ['*|FNAME|*']],
    [BRACKETS, 'Zie [de site](x). Dag {voornaam}, tot [datum].', '{', ['{voornaam}']],
    [BRACKETS, 'Dag [achternaam]', '[', ['[achternaam]']],
    [BRACKETS, 'Dag allemaal', '[', []],
  ])('%#: %s', (template, source, open, names) => {
    const found = templateOf(documentIn(template, source));
    expect([found?.syntax.open, [...(found?.names.values() ?? [])].map(({ text }) => text)]).toEqual([
      open,
      names,
    ]);
  });

  it('are looked for in the ways of mailings where no language is known', () => {
    const names = (source: string) => [...(templateOf(documentOf([source], source))?.names.values() ?? [])];
    expect(names('Dag *|FNAME|* %%achternaam%%').map(({ text }) => text)).toEqual([
      '*|FNAME|*',
      '%%achternaam%%',
    ]);
    expect(names('100%% zeker van de naam, 20%% korting')).toEqual([]);
  });
});

describe('branches', () => {
  it.each<[TemplateSyntax, string, boolean]>([
    [BLADE, '@if($voornaam) A @else ^^B @endif', true],
    [BLADE, '@if($voornaam) ^^A @endif', false],
    [BLADE, '@isset($voornaam) A @endisset ^^B', false],
    [BLADE, '@unless($voornaam) ^^A @endunless', true],
    [MERGE, '*|IF:FNAME|*A*|ELSE:|*^^B*|END:IF|*', true],
    [MERGE, '*|IFNOT:FNAME|*^^A*|END:IF|*', true],
    [MERGE, '*|IF:STAD|*A*|ELSE:|*^^B*|END:IF|*', false],
  ])('%#: %s', (template, marked, expected) => {
    const offset = marked.indexOf('^^');
    expect(isNameless(documentIn(template, marked.replace('^^', '')), offset)).toBe(expected);
  });
});

import { dutch } from '@geestdrift/dutch';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { ruleDocs } from '@geestdrift/rules/docs';
import { describe, expect, it } from 'vitest';
import { expectSound, expectSoundIn } from '../../packages/engine/test/support/prefilter-soundness.js';

const seeds = ruleDocs.flatMap(({ examples, nearMisses }) => [
  ...examples.map(({ text }) => text),
  ...nearMisses,
]);

/** What may stand between two words of a source that stand side by side in its prose, by format. */
const markup: Readonly<Record<string, readonly string[]>> = {
  markdown: [
    ' [',
    '](https://voorbeeld.nl/pad) ',
    '][naam] ',
    ' <b title="ja">',
    '</b> ',
    '&nbsp;',
    ' <!-- opmerking -->',
    '\\\n',
    '  \n',
    ' `code` ',
    ' **',
    '_ ',
    ' {{ naam }} ',
    ' {# niets #}',
    '[^1] ',
    '\n> ',
  ],
  html: [
    ' <b title="ja">',
    '</b> ',
    '<br>',
    '&nbsp;',
    '&#32;',
    ' <!-- opmerking -->',
    ' {{ naam }} ',
    ' {# niets #}',
    ' <a href="/pad">',
    '</a> ',
  ],
  latex: [' \\emph{', '} ', '~', ' % opmerking\n', '\\\\ ', '\\footnote{noot} '],
  restructuredtext: [' :rol:`', '` ', ' *', '* ', ' |vervang| ', '\n'],
  asciidoc: [' *', '* ', ' https://voorbeeld.nl[', '] ', ' {kenmerk} ', ' +\n', ' [.rol]#', '# '],
};

describe('the prefilter leaves out no pattern of the Dutch rules that matches', () => {
  it('in plain text', () => {
    expectSound(ruleSet, dutch, seeds, 600);
  }, 120_000);

  it.each(Object.entries(markup))(
    'in %s',
    async (name, marks) => {
      const format = await formatByName(name)?.load();
      if (format === undefined) return expect.fail(`no format ${name}`);
      expectSoundIn((text) => format.extract(text), marks, ruleSet, dutch, seeds, 600);
    },
    120_000,
  );
});

import { describe, expect, it } from 'vitest';
import { templateOf } from '../../src/template/expressions.js';
import { documentOf } from '../support/view.js';

/** How the source prints values, and which of them name the reader. */
function read(source: string): string {
  const template = templateOf(documentOf([source], source));
  if (template === undefined) return 'none';
  const { syntax, spaced, names } = template;
  const listed = [...names].map(([kind, { text }]) => `${kind}: ${text}`).join(', ');
  return `${syntax.open}${spaced ? ' ' : ''}${syntax.sigil}… ${syntax.close} [${listed}]`;
}

describe('templateOf', () => {
  it.each([
    [
      'Dag {{ voornaam }}, {{klant.achternaam}}',
      '{{ … }} [first: {{ voornaam }}, last: {{klant.achternaam}}]',
    ],
    ['Nummer {{nummer}}', '{{… }} []'],
    ['{{{ naam }}}', '{{{ … }}} [full: {{{ naam }}}]'],
    ['{% if x %}A{% endif %}', '{{ … }} []'],
    ['<%= klant.naam %>', '<%= … %> [full: <%= klant.naam %>]'],
    ['<?= $voornaam ?>', '<?= $… ?> [first: <?= $voornaam ?>]'],
    ['{$voornaam}', '{$… } [first: {$voornaam}]'],
    ['{{#if naam}}A{{/if}} {{! voornaam }}', '{{ … }} []'],
    ['{{ medewerker.voornaam }}', '{{ … }} []'],
    ['Gewone tekst { met } haken', 'none'],
    ['a {{ lege\n\nregel }}', 'none'],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

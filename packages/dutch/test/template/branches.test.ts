import { describe, expect, it } from 'vitest';
import { hasTagBetween, isNameless } from '../../src/template/branches.js';
import { documentOf } from '../support/view.js';

/** Whether the place marked with `^` lies where the reader's name is known to be missing. */
function isNamelessAt(marked: string): boolean {
  const offset = marked.indexOf('^^');
  const source = marked.replace('^^', '');
  return isNameless(documentOf([source], source), offset);
}

describe('isNameless', () => {
  it.each([
    '{% if voornaam %}A{% else %}^^B{% endif %}',
    '{%- if klant.voornaam != blank -%}A{%- else -%}^^B{%- endif -%}',
    '{% if achternaam %}A{% elsif bedrijf %}^^B{% else %}C{% endif %}',
    '{% if achternaam %}A{% elsif bedrijf %}B{% else %}^^C{% endif %}',
    '{% if bedrijf %}A{% elsif naam %}B{% else %}^^C{% endif %}',
    '{% if voornaam %}A{% else %}{% if stad %}B{% else %}^^C{% endif %}{% endif %}',
    '{% if voornaam %}{% for x in y %}A{% endfor %}{% else %}^^B{% endif %}',
    '{% unless voornaam %}^^A{% endunless %}',
    '{% if not voornaam %}^^A{% endif %}',
    '{% if voornaam == "" %}^^A{% endif %}',
    '{{#if naam}}A{{else}}^^B{{/if}}',
    '{{#unless naam}}^^A{{/unless}}',
    '{{#naam}}A{{/naam}}{{^naam}}^^B{{/naam}}',
    '{{if .Voornaam}}A{{else}}^^B{{end}}',
    '<% if klant.voornaam %>A<% else %>^^B<% end %>',
    '<% if (naam) { %>A<% } else { %>^^B<% } %>',
    '<?php if ($naam): ?>A<?php else: ?>^^B<?php endif; ?>',
    '<?php if (!empty($naam)) { ?>A<?php } else { ?>^^B<?php } ?>',
    '{if $voornaam}A{else}^^B{/if}',
    '%%[ IF NOT EMPTY(@voornaam) THEN ]%%A%%[ ELSE ]%%^^B%%[ ENDIF ]%%',
    '%%[ IF EMPTY(@voornaam) THEN ]%%^^A%%[ ENDIF ]%%',
    '<% if @user.first_name.present? %>A<% else %>^^B<% end %>',
    '<% if klant.voornaam.blank? %>^^A<% end %>',
    '<% if (naam?.trim().length) { %>A<% } else { %>^^B<% } %>',
  ])('%s', (marked) => {
    expect(isNamelessAt(marked)).toBe(true);
  });

  it.each([
    '^^A',
    '{% if voornaam %}^^A{% endif %}',
    '{% if voornaam %}A{% endif %}^^B',
    '{% if order.open %}A{% else %}^^B{% endif %}',
    '{% if bedrijfsnaam %}A{% else %}^^B{% endif %}',
    '{% if not voornaam %}A{% else %}^^B{% endif %}',
    '{{#if naam}}A{{/if}}^^B',
    '{% if voornaam %}A{% else %}B{% endif %}{% if x %}{% else %}^^C{% endif %}',
    'a { color: red } {else} ^^B',
  ])('not %s', (marked) => {
    expect(isNamelessAt(marked)).toBe(false);
  });
});

it('sees tags between two places, and no expressions', () => {
  const document = documentOf(['Dag {{ naam }}{% else %}Beste klant']);
  expect([hasTagBetween(document, 0, 14), hasTagBetween(document, 14, 24)]).toEqual([false, true]);
});

it('takes no long time for tags without end', () => {
  const source = '{% if '.repeat(50_000);
  expect(isNameless(documentOf(['a'], source), source.length)).toBe(false);
});

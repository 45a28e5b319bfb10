import { OPAQUE } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { type CommentSyntax, commentSyntaxOf, formatNames } from '../../src/index.js';
import { read } from '../read.js';

/** All readings of all blocks; `·` stands for a value. */
async function readings(format: string, source: string): Promise<string[]> {
  const { blocks } = await read(format, source);
  return blocks
    .flatMap((block) => [block, ...(block.readings ?? [])])
    .map((block) => block.prose().text.replaceAll(OPAQUE, '·').replace(/\s+/g, ' ').trim());
}

type Row = readonly [source: string, readings: readonly string[]];

const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  'handlebars+text': [
    ['Beste {{ naam }}, dag {{{ naam }}}.', ['Beste ·, dag ·.']],
    ['Een {{! stil }}dag {{!-- {{ stil }} --}}hier', ['Een dag hier']],
    [
      'Wij {{#if a}}komen{{else if b}}bellen{{else}}wachten{{/if}}.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['Dag {{#unless naam}}klant{{/unless}}.', ['Dag .', 'Dag klant.']],
    ['Dag {{#naam}}{{naam}}{{/naam}}{{^naam}}klant{{/naam}}.', ['Dag ·.', 'Dag klant.']],
    ['Een {{#each x}}stoel {{/each}}klaar', ['Een stoel klaar']],
    ['Een {{#each x}}stoel{{else}}bank{{/each}}', ['Een stoel', 'Een bank']],
    ['Een {{#if x}}stoel{{^}}bank{{/if}}', ['Een stoel', 'Een bank']],
    ['Een {{> deel}}stoel \\{{ naam }}', ['Een stoel {{ naam }}']],
    ['{{t "Beste klant"}}, dag', ['·, dag']],
    ['{{t "mail.groet"}}, dag', ['·, dag']],
  ],
  'liquid+text': [
    ['Beste {{ naam | upcase }}, dag', ['Beste ·, dag']],
    [
      'Wij {%- if a -%}komen{%- elsif b -%}bellen{%- else -%}wachten{%- endif %}.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['Wij {% if a %}komen {% endif %}niet', ['Wij komen niet', 'Wij niet']],
    ['Wij {% unless a %}komen {% endunless %}niet', ['Wij niet', 'Wij komen niet']],
    [
      'Wij {% case a %} niets {% when 1 %}komen{% when 2 %}bellen{% else %}wachten{% endcase %}',
      ['Wij komen', 'Wij bellen', 'Wij wachten'],
    ],
    ['Een {% comment %}stille {{ x }}{% endcomment %}dag{% # stil %}', ['Een dag']],
    ['Een {% raw %}{{ naam }} van {% if %}{% endraw %} dag', ['Een dag']],
    ['{% capture x %}Beste klant{% endcapture %}{% assign y = 1 %}', ['Beste klant']],
    ["Beste {{ naam | default: 'lieve klant' }}, dag", ['Beste ·, dag']],
    ['{{ "Beste klant" | t }}, dag', ['·, dag']],
    ['{% for x in y %}stoel{% else %}bank{% endfor %}', ['stoel', 'bank']],
    [
      '{% if a %}een {% if b %}grote{% else %}kleine{% endif %} stoel{% else %}bank{% endif %}',
      ['een grote stoel', 'een kleine stoel', 'bank'],
    ],
    [
      'a {% if x %}b {% if y %}c{% endif %} {% else %}d {% endif %}e{% if z %}f{% endif %}',
      ['a b c ef', 'a b e', 'a d e'],
    ],
    ['a {% endif %}b{% else %}c {% if x %} d', ['a b·c d']],
  ],
  'twig+text': [
    ['Beste {{ naam }}, {# stil #}dag', ['Beste ·, dag']],
    [
      'Wij {% if a %}komen{% elseif b %}bellen{% else %}wachten{% endif %}.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['{% if not a %}Wij komen. {% endif %}Dag', ['Dag', 'Wij komen. Dag']],
    ['{% trans %}Beste klant{% endtrans %}, dag', ['Beste klant, dag']],
    ["{{ 'Beste klant'|trans }}, dag", ['·, dag']],
    ['{% set x %}Beste klant{% endset %}', ['Beste klant']],
    ['Een {% verbatim %}{{ x }}{% endverbatim %} dag', ['Een dag']],
    ["Beste {{ naam ?? 'klant' }}", ['Beste ·']],
  ],
  'jinja+text': [
    ['Wij {% if a %}komen{% elif b %}bellen{% endif %}.', ['Wij komen.', 'Wij bellen.', 'Wij .']],
    ['{% trans "Beste klant" %}, dag', ['Beste klant, dag']],
    ["Beste {{ naam|default('klant') }}", ['Beste ·']],
    [
      '{% blocktrans count n=x %}Een stoel{% plural %}Twee stoelen{% endblocktrans %}',
      ['Een stoel', 'Twee stoelen'],
    ],
    ['{% for x in y %}stoel{% empty %}bank{% endfor %}', ['stoel', 'bank']],
    ['Een {% comment %}stille {% endcomment %}dag', ['Een dag']],
    ['{% switch x %}{% case 1 %}stoel{% default %}bank{% endswitch %}', ['stoel', 'bank']],
  ],
  'erb+text': [
    ['Beste <%= @klant.naam %>, <%# stil %>dag', ['Beste ·, dag']],
    [
      'Wij <% if a %>komen<% elsif b %>bellen<% else %>wachten<% end -%>.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['Wij <%- unless a -%>komen<% end %>.', ['Wij .', 'Wij komen.']],
    ['<% x.each do |y| %>stoel <% end %>klaar', ['stoel klaar']],
    ['<% case x %><% when 1 %>stoel<% else %>bank<% end %>', ['stoel', 'bank']],
    ['<% if a %>een <% x.each do |y| %>stoel <% end %><% else %>bank<% end %>', ['een stoel', 'bank']],
  ],
  'ejs+text': [
    ['Beste <%- naam %>, <%= naam %>', ['Beste ·, ·']],
    [
      'Wij <% if (a) { %>komen<% } else if (b) { %>bellen<% } else { %>wachten<% } %>.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['<% x.forEach((y) => { %>stoel <% }) %>klaar', ['stoel klaar']],
    ['<% if (!a) { %>stoel<% } %> dag', ['dag', 'stoel dag']],
  ],
  'blade+text': [
    ['Beste {{ $naam }}, {!! $naam !!}. {{-- stil --}}Dag', ['Beste ·, ·. Dag']],
    [
      'Wij @if($a) komen @elseif (b("x)")) bellen @else wachten @endif nu',
      ['Wij komen nu', 'Wij bellen nu', 'Wij wachten nu'],
    ],
    ['Wij @unless($a) komen @endunless nu', ['Wij nu', 'Wij komen nu']],
    ['@forelse($x as $y) stoel @empty bank @endforelse', ['stoel', 'bank']],
    ['Mail jan@if.nl of @piet, of @@if', ['Mail jan@if.nl of @piet, of @if']],
    ["@lang('Beste klant'), dag", ['Beste klant, dag']],
    ["{{ __('Beste klant') }}, dag", ['·, dag']],
    ['Een @verbatim {{ x }} @endverbatim dag', ['Een dag']],
    ['@php $x = "stil"; @endphp Dag @{{ naam }}', ['Dag {{ naam }}']],
    ['@switch($x) @case(1) stoel @break @default bank @endswitch', ['stoel', 'bank']],
  ],
  'smarty+text': [
    ['Beste {$naam|escape}, {* stil *}dag', ['Beste ·, dag']],
    ['Wij {if $a}komen{elseif $b}bellen{else}wachten{/if}.', ['Wij komen.', 'Wij bellen.', 'Wij wachten.']],
    ['{foreach $x as $y}stoel{foreachelse}bank{/foreach}', ['stoel', 'bank']],
    ['Een { losse } haak {literal}{naam}{/literal}', ['Een { losse } haak']],
    ['Dag {{ naam }}', ['Dag ·']],
  ],
  'latte+text': [
    ['Beste {$naam}, {=strlen(x)} {* stil *}dag', ['Beste ·, · dag']],
    ["{_'Beste klant'}, dag", ['Beste klant, dag']],
    ['Wij {if $a}komen{elseif $b}bellen{else}wachten{/if}.', ['Wij komen.', 'Wij bellen.', 'Wij wachten.']],
    ['{switch $x}{case 1}stoel{case 2}bank{/switch}', ['stoel', 'bank']],
    ['Een {syntax off}{$x}{/syntax} dag', ['Een dag']],
  ],
  'thymeleaf+html': [
    [`<p>Beste <span th:text="\${naam}">Jan</span>, dag</p>`, ['Beste ·, dag']],
    [`<p>Beste [[\${naam}]], [(\${naam})]</p>`, ['Beste ·, ·']],
    [
      `<p>Wij <b th:if="\${a}">komen</b><b th:unless="\${a}">bellen</b> nu</p>`,
      ['Wij komen nu', 'Wij bellen nu'],
    ],
  ],
  'mailchimp+text': [
    ['Beste *|FNAME|*, dag', ['Beste ·, dag']],
    [
      'Wij *|IF:X|*komen*|ELSEIF:Y|*bellen*|ELSE:|*wachten*|END:IF|*.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['Dag*|IFNOT:X|* klant*|END:IF|*.', ['Dag.', 'Dag klant.']],
  ],
  'ampscript+text': [
    ['Beste %%voornaam%%, %%=v(@naam)=%%', ['Beste ·, ·']],
    [
      'Wij %%[ IF @a == 1 THEN ]%%komen%%[ ELSEIF @b == 1 THEN ]%%bellen%%[ ELSE ]%%wachten%%[ ENDIF ]%%.',
      ['Wij komen.', 'Wij bellen.', 'Wij wachten.'],
    ],
    ['Dag %%[ SET @x = 1 ]%%klant van 100%% wol', ['Dag klant van 100%% wol']],
  ],
  'placeholders+text': [
    [`Beste [naam], dag {naam} en \${klant.naam} of {{ naam }}`, ['Beste ·, dag · en · of ·']],
    ['Nog %s van %1$s, %d en %(naam)s, %{naam} en :naam.', ['Nog · van ·, · en ·, · en ·.']],
    ['Dag «Voornaam», om 10:30 uur :smile: 5%', ['Dag ·, om 10:30 uur :smile: 5%']],
  ],
  text: [
    ['Wij {% if a %}komen{% else %}bellen{% endif %} u.', ['Wij komen u.', 'Wij bellen u.']],
    ['Wij *|IF:X|*komen*|ELSE:|*bellen*|END:IF|* %%naam%% u.', ['Wij komen · u.', 'Wij bellen · u.']],
    ['Een [naam], een :smile: en %s', ['Een [naam], een :smile: en %s']],
    ['Dag {{ "beste klant" | t }}', ['Dag ·']],
  ],
  html: [
    ['<p>Wij {if $a}komen{else}bellen{/if} u.</p>', ['Wij komen u.', 'Wij bellen u.']],
    [
      '<p>Wij <?php if ($a): ?>komen<?php else: ?>bellen<?php endif; ?> u.</p>',
      ['Wij komen u.', 'Wij bellen u.'],
    ],
    [
      '<p>Wij {% if a %}<b>komen{% else %}<i>bellen{% endif %}{% if a %}</b>{% else %}</i>{% endif %} u.</p>',
      ['Wij komen u.', 'Wij bellen u.'],
    ],
    ['{% if a %}<p>Een.</p>{% else %}<p>Twee.</p>{% endif %}', ['Een.', 'Twee.']],
    ['<p>Een {% if a %}a</p><p>b{% else %}c{% endif %} d</p>', ['Een a', 'Een', 'b d', 'c d']],
    ['<img alt="{% if a %}Een stoel{% else %}Een bank{% endif %}">', ['Een stoel', 'Een bank']],
  ],
  markdown: [
    ['Wij {% if a %}**komen**{% else %}[bellen](x){% endif %} u.', ['Wij komen u.', 'Wij bellen u.']],
    ['| a |\n|--|\n| {{#if x}}Een{{else}}Twee{{/if}} |', ['a', 'Een', 'Twee']],
    [
      '- Wij {% if a %}komen\n  straks{% else %}bellen{% endif %} u.',
      ['Wij komen straks u.', 'Wij bellen u.'],
    ],
    ['{% if a %}\nEen.\n{% else %}\nTwee.\n{% endif %}', ['Een.', 'Twee.']],
    ['{# stil #}\nEen {# ook stil #}stoel.', ['Een stoel.']],
    ['## Kop {#anker}', ['Kop']],
  ],
};

describe.each(Object.entries(LANGUAGES))('%s', (format, rows) => {
  it.each(rows)('reads %j', async (source, expected) => {
    expect(await readings(format, source)).toEqual(expected);
  });
});

describe('what is too much', () => {
  it('is read with all branches beside each other', async () => {
    const cases = Array.from({ length: 40 }, (_, index) => `{% when ${index} %}woord`).join('');
    const [block] = (await read('text', `Een {% case x %}${cases}{% endcase %}.`)).blocks;
    expect(block?.readings).toBeUndefined();
    expect(block?.prose().text.match(/woord/g)).toHaveLength(40);
  });
});

describe('comments for this linter', () => {
  it.each([
    ['liquid', '{% comment %} geestdrift-disable-line a -- reden {% endcomment %}'],
    ['twig', '{# geestdrift-disable-line a -- reden #}'],
    ['jinja', '{#- geestdrift-disable-line a -- reden -#}'],
    ['handlebars', '{{!-- geestdrift-disable-line a -- reden --}}'],
    ['handlebars', '{{! geestdrift-disable-line a -- reden }}'],
    ['erb', '<%# geestdrift-disable-line a -- reden %>'],
    ['ejs', '<%# geestdrift-disable-line a -- reden %>'],
    ['blade', '{{-- geestdrift-disable-line a -- reden --}}'],
    ['smarty', '{* geestdrift-disable-line a -- reden *}'],
    ['latte', '{* geestdrift-disable-line a -- reden *}'],
    ['ampscript', '%% geestdrift-disable-line a -- reden %%'],
    ['thymeleaf', '<!-- geestdrift-disable-line a -- reden -->'],
  ])('stand in %s as %s', async (language, comment) => {
    for (const base of language === 'thymeleaf' ? ['html'] : ['html', 'text', 'markdown']) {
      const source = `Een ${comment} twee`;
      const { directives } = await read(`${language}+${base}`, source);
      const [start, end] = [4, 4 + comment.length];
      expect(directives).toEqual([{ action: 'disable-line', names: ['a'], reason: 'reden', start, end }]);
    }
  });
});

it('writes no straight quotation mark into a text between them', async () => {
  const [inTag, outside] = (await read('jinja+text', '{% trans "Beste klant" %}\n\nDag')).blocks;
  expect([inTag?.encode?.(`foto's "a" "`, { start: 0, end: 0 }), outside?.encode]).toEqual([
    'foto’s “a” ”',
    undefined,
  ]);
});

it.each(formatNames.filter((name) => name.includes('+') && !name.endsWith('+text')))(
  'reads in %s the comment that is written for it',
  async (name) => {
    const { open, close, reason } = commentSyntaxOf(name, '') as CommentSyntax;
    const comment = `${open}geestdrift-disable-line a${reason}reden${close}`;
    expect((await read(name, `Een ${comment} twee`)).directives).toMatchObject([
      { names: ['a'], reason: 'reden' },
    ]);
  },
);

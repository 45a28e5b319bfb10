import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/index.js';
import { read } from '../read.js';

const repeat = (piece: string, count: number) => piece.repeat(count);

/** Sources that are made to take long: tags without end, nesting, choices in one block. */
const SOURCES: Readonly<Record<string, () => string>> = {
  'tags without end': () => repeat('{{ {% <% {$ {# *| %% @if( [[${ %%[ ', 10000),
  'comments without end': () => repeat('{% comment %} {{!-- {# {* <%-- {{-- @php ', 10000),
  'raw text without end': () => repeat('{% raw %} {literal} @verbatim {% verbatim %} {syntax off} ', 7500),
  'conditions without end': () => repeat('{% if a %}{{#if a}}<% if (a) { %>{if $a}@if(a)*|IF:A|*', 5000),
  'ends without a start': () => repeat('{% endif %}{{/if}}<% } %>{/if}@endif*|END:IF|*', 5000),
  'ends of other names': () => `${repeat('{% if a %}', 7500)}${repeat('{% endfor %}', 15000)}`,
  'conditions ever deeper': () => repeat('{% if a %}x', 12500) + repeat('{% endif %}', 12500),
  'many choices in one paragraph': () => `<p>${repeat('een {% if a %}b{% else %}c{% endif %} ', 15000)}</p>`,
  'many branches in one paragraph': () =>
    `<p>{% case x %}${repeat('{% when 1 %}een twee', 15000)}{% endcase %}</p>`,
  'wide choices in long paragraphs': () =>
    repeat(
      `<p>${repeat('{% if a %}b{% elsif b %}c{% else %}d{% endif %} ', 200)}${repeat('woord ', 2000)}</p>\n\n`,
      100,
    ),
  'many values with a text': () => repeat('{{ a | default: "een twee" }} ', 15000),
  'quotes in an expression': () => repeat(`{{ ${repeat('"\' ', 150)}}} `, 4000),
  'attributes of Thymeleaf': () => repeat('<p th:if="a" th:text="b"><p th:if="c">', 7500),
  'parentheses of Blade': () => repeat('@if((((((((((((((((((', 15000),
  placeholders: () => repeat('[a {b ${c %(d :e ', 15000),
};

describe.each(Object.entries(SOURCES))('%s', (_, make) => {
  it('take no long time, in any language', async () => {
    const source = make();
    const started = process.cpuUsage();
    const names = formatNames.filter((name) => /\+html$/.test(name));
    for (const name of [...names, 'html', 'text', 'markdown']) {
      const { blocks } = await read(name, source);
      for (const block of blocks) for (const one of [block, ...(block.readings ?? [])]) one.prose();
    }
    const { user } = process.cpuUsage(started);
    // In all languages together; a quarter of a minute each would be the square of something.
    expect(user / 1e6).toBeLessThan(60);
  }, 30000);
});

import { OPAQUE } from '@geestdrift/engine';
import ejs from 'ejs';
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import twig from 'twig';

/** How a language writes the pieces of a template, and what its own library makes of it. */
export interface Dialect {
  readonly name: string;
  /** A value that is printed as {@link OPAQUE}. */
  readonly value: string;
  readonly comment: string;
  readonly open: (variable: string) => string;
  readonly otherwise: string;
  /** Another branch with a condition of its own; undefined where the language has none. */
  readonly elseIf: ((variable: string) => string) | undefined;
  readonly close: string;
  /** `unless`. */
  readonly openNot: { readonly open: (variable: string) => string; readonly close: string } | undefined;
  readonly render: (template: string, truths: Readonly<Record<string, boolean>>) => string;
  /** Throws where the template is none. */
  readonly compile: (template: string) => unknown;
}

const liquid = new Liquid({ strictFilters: true });
const environment = new nunjucks.Environment(null, { autoescape: false });

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'handlebars',
    value: '{{ naam }}',
    comment: '{{!-- stil --}}',
    open: (variable) => `{{#if ${variable}}}`,
    otherwise: '{{else}}',
    elseIf: (variable) => `{{else if ${variable}}}`,
    close: '{{/if}}',
    openNot: { open: (variable) => `{{#unless ${variable}}}`, close: '{{/unless}}' },
    render: (template, truths) =>
      Handlebars.compile(template, { noEscape: true })({ ...truths, naam: OPAQUE }),
    compile: (template) => Handlebars.precompile(template),
  },
  {
    name: 'liquid',
    value: '{{ naam }}',
    comment: '{% comment %}stil{% endcomment %}',
    open: (variable) => `{% if ${variable} %}`,
    otherwise: '{% else %}',
    elseIf: (variable) => `{% elsif ${variable} %}`,
    close: '{% endif %}',
    openNot: { open: (variable) => `{% unless ${variable} %}`, close: '{% endunless %}' },
    render: (template, truths) => liquid.parseAndRenderSync(template, { ...truths, naam: OPAQUE }) as string,
    compile: (template) => liquid.parse(template),
  },
  {
    name: 'jinja',
    value: '{{ naam }}',
    comment: '{# stil #}',
    open: (variable) => `{% if ${variable} %}`,
    otherwise: '{% else %}',
    elseIf: (variable) => `{% elif ${variable} %}`,
    close: '{% endif %}',
    openNot: { open: (variable) => `{% if not ${variable} %}`, close: '{% endif %}' },
    render: (template, truths) => environment.renderString(template, { ...truths, naam: OPAQUE }),
    compile: (template) => environment.renderString(template, {}),
  },
  {
    name: 'twig',
    value: '{{ naam }}',
    comment: '{# stil #}',
    open: (variable) => `{% if ${variable} %}`,
    otherwise: '{% else %}',
    elseIf: (variable) => `{% elseif ${variable} %}`,
    close: '{% endif %}',
    openNot: { open: (variable) => `{% if not ${variable} %}`, close: '{% endif %}' },
    render: (template, truths) =>
      twig.twig({ data: template, rethrow: true }).render({ ...truths, naam: OPAQUE }),
    compile: (template) => twig.twig({ data: template, rethrow: true }),
  },
  {
    name: 'ejs',
    value: '<%= naam %>',
    comment: '<%# stil %>',
    open: (variable) => `<% if (${variable}) { %>`,
    otherwise: '<% } else { %>',
    elseIf: (variable) => `<% } else if (${variable}) { %>`,
    close: '<% } %>',
    openNot: { open: (variable) => `<% if (!${variable}) { %>`, close: '<% } %>' },
    render: (template, truths) => ejs.render(template, { ...truths, naam: OPAQUE }),
    compile: (template) => ejs.compile(template),
  },
];

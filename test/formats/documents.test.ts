import { convert } from '@asciidoctor/core';
import { dutch } from '@geestdrift/dutch';
import { createChecker, fixSource } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { compile, createProcessor } from '@mdx-js/mdx';
import { parse as parseLatex } from '@unified-latex/unified-latex-util-parse';
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';

const checker = createChecker(ruleSet, dutch);
const OLD = 'klanttevredenheid';
const NEW = 'klantenthousiasme';

/** How a kind of document is written, and what its own library makes of it, as text. `WORD` is prose, `CODE` is not. */
interface Dialect {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly inlines: readonly string[];
  readonly parse: (source: string) => unknown;
}

const WORDS = ['WORD', 'wij meten', 'met', 'elk jaar', 'WORD telt'];
const DIALECTS: readonly Dialect[] = [
  {
    name: 'asciidoc',
    blocks: [
      '== WORD meten',
      '.WORD als titel\nWij meten WORD.',
      '* WORD telt\n* `CODE` niet\n** WORD wel',
      '. WORD eerst\n. dan WORD',
      'Meting:: wij meten WORD',
      '----\nCODE\n----',
      '....\nCODE\n....',
      '// CODE',
      '////\nCODE\n////',
      '|===\n|WORD telt |`CODE`\n|meer |WORD\n|===',
      'NOTE: WORD telt.',
      '[source]\nCODE',
      '====\nWORD telt.\n====',
      'image::CODE.png[WORD op de foto]',
      ':CODE: CODE',
    ],
    inlines: [
      '*WORD*',
      '_WORD telt_',
      '`CODE`',
      'link:CODE[WORD van ons]',
      'https://x.nl/CODE[WORD van ons]',
      '<<CODE,WORD van ons>>',
      'footnote:[WORD telt.]',
      '#WORD#',
      'image:CODE.png[foto]',
    ],
    parse: (source) => convert(source),
  },
  {
    name: 'mdx',
    blocks: [
      '## WORD meten',
      '- WORD telt\n- `CODE` niet\n  1. WORD wel',
      '> Wij meten WORD.',
      '```js\nconst x = "CODE";\n```',
      '{/* CODE */}',
      '{CODE.map((een) => <li key={een}>CODE</li>)}',
      'export const een = { CODE: "CODE" };',
      '<Note title="WORD telt" id={CODE}>\n\nWij meten WORD.\n\n</Note>',
      '<Note\n  {...CODE}\n  on={() => { CODE(); }}\n>\n  Wij meten WORD.\n</Note>',
      '<title>Over <A.B {...CODE} /> en WORD</title>',
      '| WORD telt | `CODE` |\n| --- | --- |\n| meer | WORD |',
      '<>\n\nWORD telt\n\n</>',
    ],
    inlines: [
      '**WORD**',
      '*WORD telt*',
      '`CODE`',
      '[WORD van ons](CODE)',
      '{CODE}',
      '<b className={CODE}>WORD</b>',
      '<A.B c="CODE" />',
      '![foto](CODE.png)',
      '{/* CODE */}',
    ],
    parse: async (source) => {
      // Throws where it is no MDX.
      await compile(source);
      return JSON.stringify(createProcessor().parse(source), withoutPlaces);
    },
  },
  {
    name: 'latex',
    blocks: [
      '\\section{WORD meten}\\label{CODE}',
      '\\begin{itemize}\n\\item WORD telt\n\\item \\verb|CODE| niet\n\\end{itemize}',
      '\\begin{verbatim}\nCODE\n\\end{verbatim}',
      '% CODE',
      '\\begin{tabular}{ll}\nWORD telt & \\texttt{CODE} \\\\\nmeer & WORD\n\\end{tabular}',
      '\\begin{figure}\n\\includegraphics{CODE}\n\\caption{WORD telt.}\n\\end{figure}',
      '\\[ CODE^2 \\]',
      '\\begin{equation}\nCODE\n\\end{equation}',
      '\\paragraph{WORD} Wij meten WORD.',
    ],
    inlines: [
      '\\emph{WORD}',
      '\\textbf{WORD telt}',
      '\\footnote{WORD telt.}',
      '\\cite{CODE}',
      '\\href{CODE}{WORD van ons}',
      '$CODE$',
      '\\ref{CODE}',
      '\\verb|CODE|',
      '{\\em WORD}',
      '% CODE\n',
    ],
    parse: (source) => JSON.stringify(parseLatex(source), withoutPlaces),
  },
];

const HTML: Omit<Dialect, 'name'> = {
  blocks: [
    '<h2 id="CODE">WORD meten</h2>',
    '<ul><li>WORD telt<li><code>CODE</code> niet<ul><li>WORD wel</ul></ul>',
    '<table><tr><td>WORD telt<td><kbd>CODE</kbd><tr><td colspan=2>meer WORD</table>',
    '<pre>CODE</pre>',
    '<script>const x = "<p>CODE";</script>',
    '<style>.CODE { color: red }</style>',
    '<!-- CODE -->',
    '<!--[if mso]><p class="CODE">Wij meten WORD</p><![endif]-->',
    '<div style="display:none">wij meten WORD</div>',
    '<img src="CODE.png" alt="WORD telt">',
    '<a class="btn" href="CODE">WORD meten</a>',
    '<blockquote>CODE</blockquote>',
    '<template><p>CODE</p></template>',
  ],
  inlines: [
    '<b>WORD</b>',
    '<em class=CODE>WORD telt</em>',
    '<code>CODE</code>',
    '<a href="?CODE&amp;x=1">WORD van ons</a>',
    '&nbsp;WORD&nbsp;',
    '<br>',
    '<span lang="en">CODE</span>',
    '<img src=CODE alt="foto">',
    'é &amp; ë',
  ],
  parse: (source) => JSON.stringify(unified().use(rehypeParse).parse(source), withoutPlaces),
};

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' || key === 'start' || key === 'end' || key === 'range' || key === 'loc'
    ? undefined
    : value;
}

function asOld(text: string): string {
  return text.replace(/([kK])lantenthousiasme/g, '$1lanttevredenheid').replaceAll('K', 'k');
}

/** What a mended template may be: the words of its prose changed, or some of them. */
function mendedFrom(template: string): RegExp {
  const literal = template.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(
    `^${literal.replaceAll('WORD', `(?:[kK]${NEW.slice(1)}|${OLD})`).replaceAll('CODE', OLD)}$`,
  );
}

/** What Thymeleaf puts in the place of text is no prose of this template. */
const THYMELEAF: Dialect = {
  ...HTML,
  name: 'thymeleaf+html',
  blocks: [
    ...HTML.blocks,
    '<p th:if="*{CODE}">Wij meten WORD.</p>',
    '<p th:unless="*{CODE}" th:class="*{CODE}">Wij meten WORD.</p>',
    '<p>Wij meten <th:block th:each="een : *{CODE}">[[*{een.CODE}]]</th:block> en WORD.</p>',
    '<!--/* CODE */-->',
  ],
  inlines: [...HTML.inlines, '[[*{CODE}]]', '[(*{CODE})]'],
};

describe.each([...DIALECTS, { ...HTML, name: 'html' }, THYMELEAF])(
  '$name',
  ({ name, blocks, inlines, parse }) => {
    const paragraph = fc
      .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...inlines)), { minLength: 1, maxLength: 8 })
      .map((pieces) => `Hier ${pieces.join(' ')} dus.`);
    const template = fc
      .array(fc.oneof(fc.constantFrom(...blocks), paragraph), { minLength: 1, maxLength: 6 })
      .map((pieces) => `${pieces.join('\n\n')}\n`);

    it('stays what it is to its own library when its words are mended, and nothing else changes', async () => {
      const format = await formatByName(name)?.load();
      if (format === undefined) throw new Error(`no format ${name}`);
      const check = (text: string) => checker.check(format.extract(text), { audience: 'klant' });
      const count = { words: 0, mended: 0 };
      await fc.assert(
        fc.asyncProperty(template, async (made) => {
          const source = made.replaceAll('WORD', OLD).replaceAll('CODE', OLD);
          const { text } = fixSource(source, check, 'suggestions');
          expect(text).toMatch(mendedFrom(made));
          expect(asOld(String(await parse(text)))).toBe(asOld(String(await parse(source))));
          count.words += made.split('WORD').length - 1;
          count.mended += text.split(NEW.slice(1)).length - 1;
        }),
        { numRuns: 200 },
      );
      expect(count.mended / count.words).toBeGreaterThan(0.9);
    });
  },
);

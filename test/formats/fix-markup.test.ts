import { dutch } from '@geestdrift/dutch';
import { createChecker, fixSource } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { expect, it } from 'vitest';

const checker = createChecker(ruleSet, dutch);
const OLD = 'klanttevredenheid';
const NEW = 'klantenthousiasme';

/** `WORD` is mended, `CODE` is no prose and stays. */
it.each<[string, string]>([
  [
    'mdx',
    'import a from "CODE"\n\n<Note title="WORD telt">\n    Wij meten **WORD** {CODE} en {"WORD"}.\n</Note>\n\n`CODE`',
  ],
  [
    'asciidoc',
    '= WORD meten\n\n// CODE\nWij meten *WORD* en link:CODE[WORD van ons].\n\n----\nCODE\n----\n\n|===\n|WORD telt |`CODE`\n|===',
  ],
  [
    'restructuredtext',
    'WORD meten\n=================\n\nWij meten **WORD** en `WORD van ons <CODE>`_.\n\n.. CODE\n\n::\n\n   CODE\n\n- WORD telt',
  ],
  [
    'latex',
    '\\section{WORD meten}\\label{CODE}\nWij meten \\emph{WORD}\\footnote{WORD telt.} % CODE\n\\begin{verbatim}\nCODE\n\\end{verbatim}',
  ],
])('mends the words of %s and leaves all else', async (name, template) => {
  const format = await formatByName(name)?.load();
  if (format === undefined) throw new Error(`no format ${name}`);
  const source = template.replaceAll('WORD', OLD).replaceAll('CODE', OLD);
  const check = (text: string) => checker.check(format.extract(text), { audience: 'klant' });
  const { text } = fixSource(source, check, 'suggestions');
  expect(text.replace(/K(?=lantenthousiasme)/g, 'k')).toBe(
    template.replaceAll('WORD', NEW).replaceAll('CODE', OLD),
  );
});

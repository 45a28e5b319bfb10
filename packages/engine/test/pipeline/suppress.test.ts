import { describe, expect, it } from 'vitest';
import type { Block, Directive, Document } from '../../src/model/document.js';
import type { Finding } from '../../src/model/finding.js';
import { suppress } from '../../src/pipeline/suppress.js';
import { plainDocument } from '../../src/rules/examples.js';

const COMMENT = /<!-- geestdrift-([a-z-]+?)(?: ([a-z/ ,-]+?))? -->/g;

/** A source whose comments are directives and whose other paragraphs are prose; code stands after four spaces. */
function read(source: string): Document {
  const directives: Directive[] = [...source.matchAll(COMMENT)].map((match) => ({
    action: match[1] as Directive['action'],
    names: match[2]?.split(/[ ,]+/) ?? [],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const text = source.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  const blocks = plainDocument(text).blocks.flatMap((block): Block[] => {
    const shown = text.slice(block.start, block.end);
    if (shown.startsWith('    ') && shown.trim().startsWith('code')) return [];
    const lead = shown.length - shown.trimStart().length;
    return shown.trim() === ''
      ? []
      : [{ ...block, start: block.start + lead, end: block.start + shown.trimEnd().length }];
  });
  return { source, blocks, directives, notices: [] };
}

/** A finding of the rule `x` for each x in the source, of `y` for each y. */
function findingsIn(source: string): Finding[] {
  const text = source.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  return [...text.matchAll(/[xy]/g)].map((match) => ({
    ruleId: match[0],
    severity: 'warning',
    message: '',
    range: { start: match.index, end: match.index + 1 },
    actual: match[0],
    sentence: '',
    sentenceRange: { start: 0, end: 0 },
    suggestions: [],
    url: '',
  }));
}

/** What is left: rule and line (from 1) of each finding; then the directives that suppressed nothing. */
function left(source: string): [string, string] {
  const { findings, unused } = suppress(read(source), findingsIn(source));
  const shown = findings.map(
    ({ ruleId, range }) => `${ruleId}${source.slice(0, range.start).split('\n').length}`,
  );
  return [shown.join(' '), unused.map(({ action, names }) => [action, ...names].join(' ')).join(', ')];
}

const on = (action: string): string => `<!-- geestdrift-${action} -->`;

describe('suppress', () => {
  it.each<[why: string, source: string, findings: string, unused?: string]>([
    ['no directives', 'x y\nx', 'x1 y1 x2'],
    ['disable: from there on', `x\n${on('disable')}\nx y`, 'x1'],
    ['disable: a rule', `x\n${on('disable x')}\nx y`, 'x1 y3'],
    ['disable: two rules', `${on('disable x, y')}\nx y`, ''],
    ['disable until enable', `${on('disable')}\nx\n${on('enable')}\nx y`, 'x4 y4'],
    ['disable a rule until enable of all', `${on('disable x')}\nx\n${on('enable')}\nx`, 'x4'],
    ['disable a rule until enable of it', `${on('disable x')}\nx\n${on('enable x')}\nx`, 'x4'],
    ['enable of another rule', `${on('disable x')}\nx\n${on('enable y')}\nx`, ''],
    ['disable two, enable one', `${on('disable x y')}\nx y\n${on('enable x')}\nx y`, 'x4'],
    [
      'disable two, enable one and then the other',
      `${on('disable x y')}\n${on('enable x')}\n${on('enable y')}\nx y`,
      'x4 y4',
      'disable x y',
    ],
    ['disable all, enable one', `${on('disable')}\nx y\n${on('enable x')}\nx y`, 'x4'],
    ['disable again', `${on('disable x')}\nx\n${on('enable x')}\nx\n${on('disable x')}\nx`, 'x4'],
    ['in the middle of a line', `x ${on('disable')} x ${on('enable')} x`, 'x1 x1'],
    ['disable-line', `x\nx y ${on('disable-line x')}\nx`, 'x1 y2 x3'],
    ['disable-line before the words', `${on('disable-line')} x y\nx`, 'x2'],
    ['disable-next-line', `${on('disable-next-line')}\nx\nx`, 'x3'],
    ['disable-next-line over blank lines', `${on('disable-next-line')}\n\n \n\nx\nx`, 'x6'],
    ['disable-next-line over code', `${on('disable-next-line')}\n\n    code\n\nx\n\nx`, 'x7'],
    [
      'disable-next-line over another comment',
      `${on('disable-next-line x')}\n${on('disable-next-line y')}\nx y`,
      '',
    ],
    ['disable-next-line with nothing behind', `x\n${on('disable-next-line')}`, 'x1', 'disable-next-line'],
    ['disable-next-line at the end of a line', `x ${on('disable-next-line')}\nx\nx`, 'x1 x3'],
    ['disable-file at the end', `x\ny\n${on('disable-file x')}`, 'y2'],
    ['disable-file', `x\n${on('disable-file')}\ny`, ''],
    [
      'unused',
      `${on('disable-file y')}\n${on('disable-line')}\n${on('disable-next-line y')}\nx`,
      'x4',
      'disable-file y, disable-line, disable-next-line y',
    ],
    ['all that hold are used', `${on('disable')}\n${on('disable x')}\n${on('disable-next-line x')}\nx`, ''],
    ['enable and audience are never unused', `${on('enable')} ${on('audience klant')}\nx`, 'x2'],
    ['a list', `${on('disable-file lijst/huisstijl')}\nx`, 'x2', 'disable-file lijst/huisstijl'],
    ['lines that end in \\r\\n', `${on('disable-next-line')}\r\n\r\nx\r\nx`, 'x4'],
  ])('%s', (_, source, findings, unused = '') => {
    expect(left(source)).toEqual([findings, unused]);
  });

  it('a finding belongs to the line where it starts', () => {
    const source = `a\nb ${on('disable-line')}\nc`;
    const finding = (start: number, end: number): Finding => ({
      ...(findingsIn('x')[0] as Finding),
      range: { start, end },
    });
    expect(suppress(read(source), [finding(0, 5)]).findings).toHaveLength(1);
    expect(suppress(read(source), [finding(2, source.length)]).findings).toHaveLength(0);
  });

  it('a directive whose range takes its line end in means the line behind it', () => {
    const document = read(`${on('disable-next-line')}\nx\nx`);
    const directives = document.directives.map((directive) => ({ ...directive, end: directive.end + 1 }));
    const { findings } = suppress({ ...document, directives }, findingsIn(document.source));
    expect(findings.map(({ range }) => document.source[range.start - 2])).toEqual(['x']);
  });

  it('takes time linear in the text for many directives and far prose', () => {
    const source = `${`${on('disable-next-line')}\n`.repeat(3000)}${'\n'.repeat(200_000)}x\n\n${'y\n\n'.repeat(3000)}`;
    const document = read(source);
    const findings = findingsIn(source);
    const start = performance.now();
    expect(suppress(document, findings).findings).toHaveLength(3000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([
    ['pairs for two rules', (count: number) => `${on('disable x')}\nx\n${on('enable y')}\n`.repeat(count)],
    ['pairs for all rules', (count: number) => `${on('disable')}\nx\n${on('enable y')}\n`.repeat(count)],
    ['a line', (count: number) => `${on('disable-line')} x `.repeat(count)],
    ['directives before findings', (count: number) => on('disable x').repeat(count) + 'x '.repeat(count)],
  ])('takes time and memory linear in the text for %s', (_, make) => {
    const source = make(20_000);
    const document = read(source);
    const findings = findingsIn(source);
    const start = performance.now();
    expect(suppress(document, findings).findings).toHaveLength(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

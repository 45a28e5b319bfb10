import type { Finding, Range, Severity } from '@geestdrift/engine';
import pico from 'picocolors';
import { type Counts, countFindings } from '../count.js';
import { displayPath, showPlainly } from '../display-path.js';
import type { FileResult, Report, ReportContext, Reporter } from '../model.js';
import { indexPositions, type SourcePositions } from '../positions.js';
import { measureText } from '../stylish/cells.js';
import { cutExcerpt } from '../stylish/excerpt.js';
import { showReplacement } from '../stylish/replacement.js';
import { WORDS, type Words } from '../stylish/words.js';
import { wrapText } from '../stylish/wrap.js';

/** Lines are never set wider: long ones are hard to read. */
const WIDEST = 110;
const NARROWEST = 40;
/** Of a finding that runs over more lines, the first ones are shown. */
const MAX_LINES = 3;
const UNEXPLAINED = /^lijst\/|^ongebruikte-uitzondering$/;

type Paint = (text: string) => string;

/** What all parts of one report share. */
interface Page {
  readonly words: Words;
  readonly columns: number;
  readonly colors: ReturnType<typeof pico.createColors>;
  readonly levels: Readonly<Record<Severity, Paint>>;
  /** A message in lines of so many columns; many findings have the same. */
  readonly wrap: (message: string, columns: number) => readonly string[];
}

/** For the writer: each line with the words underlined, the reason, and what could stand there instead. */
const report: Report = (results, context) => {
  const page = openPage(context);
  const shown = results.filter(
    ({ error, findings, notices }) => error || findings.length > 0 || notices.length > 0,
  );
  const files = shown.map((result) => describeFile(result, context, page));
  return `${[...files, summarize(results, page)].join('\n')}\n`;
};

function openPage({ locale, colors: enabled, width }: ReportContext): Page {
  const colors = pico.createColors(enabled);
  const levels = { error: colors.red, warning: colors.yellow, suggestion: colors.cyan };
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  return { words: WORDS[locale], columns, colors, levels, wrap: rememberWrapped() };
}

function rememberWrapped(): Page['wrap'] {
  const wrapped = new Map<string, readonly string[]>();
  return (message, columns) => {
    const key = `${columns} ${message}`;
    const lines = wrapped.get(key) ?? wrapText(message, columns);
    wrapped.set(key, lines);
    return lines;
  };
}

function describeFile(result: FileResult, { cwd }: ReportContext, page: Page): string {
  const { colors, words } = page;
  const positions = indexPositions(result.source);
  const places = result.findings.map(({ range, unplaced }) =>
    unplaced === true ? '' : formatPlace(positions, range.start),
  );
  const margin = places.reduce((width, place) => Math.max(width, place.length), 0) + 4;
  const lines = [colors.bold(colors.underline(displayPath(result.filePath, cwd))), ''];
  if (result.error !== undefined) {
    lines.push(`  ${colors.red(colors.bold(words.levels.error))}  ${showPlainly(result.error.message)}`, '');
  }
  for (const notice of result.notices) {
    const place = notice.offset === undefined ? '' : `${formatPlace(positions, notice.offset)}  `;
    lines.push(`  ${colors.dim(`${place}${words.levels.notice}: ${showPlainly(notice.message)}`)}`, '');
  }
  result.findings.forEach((finding, index) => {
    const place = (places[index] ?? '').padStart(margin - 2);
    const level = page.levels[finding.severity](colors.bold(words.levels[finding.severity]));
    const inside = finding.place === undefined ? '' : `  ${colors.dim(showPlainly(finding.place))}`;
    lines.push(`${colors.dim(place)}  ${level}  ${colors.dim(finding.ruleId)}${inside}`);
    const body = describeFinding(finding, positions, page, page.columns - margin);
    lines.push(...body.map((line) => `${' '.repeat(margin)}${line}`.trimEnd()), '');
  });
  return lines.join('\n');
}

function formatPlace(positions: SourcePositions, offset: number): string {
  const { line, column } = positions.positionAt(offset);
  return `${line}:${column}`;
}

function describeFinding(
  finding: Finding,
  positions: SourcePositions,
  page: Page,
  columns: number,
): string[] {
  return [
    ...quoteLines(finding, positions, page, columns),
    ...page.wrap(finding.message, columns),
    ...proposeReplacement(finding, positions, page, columns),
  ];
}

/** The text with the words in colour and underlined. */
function quoteLines(finding: Finding, positions: SourcePositions, page: Page, columns: number): string[] {
  const { sentence, sentenceRange, severity, unplaced } = finding;
  if (unplaced === true) return quoteLine(sentence, sentenceRange, severity, page, columns);
  const first = positions.positionAt(finding.range.start).line;
  const last = positions.positionAt(Math.max(finding.range.start, finding.range.end - 1)).line;
  const lines: string[] = [];
  for (let line = first; line <= Math.min(last, first + MAX_LINES - 1); line++) {
    const text = positions.lineText(line);
    const lineStart = positions.lineStart(line);
    const from = Math.max(finding.range.start - lineStart, text.length - text.trimStart().length);
    const to = Math.min(finding.range.end - lineStart, text.length);
    lines.push(...quoteLine(text, { start: from, end: to }, severity, page, columns));
  }
  return lines;
}

function quoteLine(
  text: string,
  { start, end }: Range,
  severity: Severity,
  { levels, colors }: Page,
  columns: number,
): string[] {
  const paint = levels[severity];
  const excerpt = cutExcerpt(text, start, end, columns);
  return [
    excerpt.before + colors.bold(paint(excerpt.words)) + excerpt.after,
    ' '.repeat(excerpt.indent) + paint('~'.repeat(excerpt.width)),
  ];
}

/** The best proposal as `before → after`, on two lines where one is too short. */
function proposeReplacement(
  finding: Finding,
  positions: SourcePositions,
  page: Page,
  columns: number,
): string[] {
  const best = finding.fix ?? finding.suggestions[0];
  const replacement = best && showReplacement(positions, finding, best, columns);
  if (replacement === undefined) return [];
  const { dim, green } = page.colors;
  const { before } = replacement;
  const after = replacement.after || page.words.leaveOut;
  if (measureText(before) + measureText(after) + 3 <= columns)
    return [`${dim(`${before} →`)} ${green(after)}`];
  return [
    ...wrapText(before, columns).map((line) => dim(line)),
    ...wrapText(`→ ${after}`, columns).map((line) => green(line)),
  ];
}

function summarize(results: readonly FileResult[], { words, colors }: Page): string {
  const counts = countFindings(results);
  const total = counts.errors + counts.warnings + counts.suggestions;
  const hidden = results.reduce((sum, { suppressed = 0 }) => sum + suppressed, 0);
  const aside = hidden === 0 ? [] : [colors.dim(words.suppressed(hidden))];
  if (total === 0) return [colors.green(words.clean(results.length)), ...aside].join('\n');
  const touched = results.filter(({ error, findings }) => error || findings.length > 0).length;
  const lines = [colors.bold(paintTotal(counts, colors)(words.summary(counts, touched, results.length)))];
  if (counts.mendable > 0) lines.push(words.fixHint(counts.fixable, counts.mendable));
  const ruleId = findMostFrequentRule(results);
  if (ruleId !== undefined) lines.push(colors.dim(words.explainHint(ruleId)));
  return [...lines, ...aside].join('\n');
}

function paintTotal({ errors, warnings }: Counts, colors: Page['colors']): Paint {
  if (errors > 0) return colors.red;
  return warnings > 0 ? colors.yellow : colors.cyan;
}

/** The rule to explain: findings of a list, and of unused exceptions, explain themselves. */
function findMostFrequentRule(results: readonly FileResult[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { findings } of results) {
    for (const { ruleId } of findings) {
      if (!UNEXPLAINED.test(ruleId)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export const reporter: Reporter = { report, forPrograms: false, needsRules: false };

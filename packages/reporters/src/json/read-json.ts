import type { Edit, Finding, Notice, Severity, Suggestion } from '@geestdrift/engine';
import { createLineIndex } from '@geestdrift/engine/basics';
import type { FileProblem, FileResult } from '../model.js';

/** A report that is none: where, and what was expected. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(
    /** A path into the report: `[3].messages[0].range`; empty for the whole. */
    readonly where: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${where}: found ${found}, expected ${expected}`);
  }
}

/** The text of a file, where it can still be had. */
export type ReadSource = (filePath: string) => string | undefined;

/**
 * The results that a JSON report was made of. Where a text is gone, or is not what it was, its findings bear their lines
 * as their place. Throws {@link ReportError}.
 */
export function readJsonReport(text: string, readSource: ReadSource): FileResult[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReportError('', error instanceof Error ? error.message : String(error), 'JSON');
  }
  return arrayAt(value, '').map((file, index) => readFile(file, `[${index}]`, readSource));
}

function readFile(value: unknown, where: string, readSource: ReadSource): FileResult {
  const file = recordAt(value, where);
  const filePath = stringAt(file.filePath, `${where}.filePath`);
  const messages = arrayAt(file.messages, `${where}.messages`).map((message, index) => {
    return { message: recordAt(message, `${where}.messages[${index}]`), at: `${where}.messages[${index}]` };
  });
  const source = readSource(filePath) ?? '';
  const problem = messages.find(({ message }) => message.fatal === true);
  const findings = messages
    .filter(({ message }) => message.fatal !== true)
    .map(({ message, at }) => readFinding(message, at, source));
  const { output, suppressedCount } = file;
  return {
    filePath,
    source,
    findings,
    notices: readNotices(file.notices, `${where}.notices`, source),
    ...(problem === undefined ? {} : { error: readProblem(problem.message) }),
    ...(typeof output === 'string' ? { output } : {}),
    ...(typeof suppressedCount === 'number' ? { suppressed: suppressedCount } : {}),
  };
}

function readFinding(message: Fields, at: string, source: string): Finding {
  const [start, end] = message.range === null ? [0, 0] : rangeAt(message.range, `${at}.range`);
  const actual = stringAt(message.actual, `${at}.actual`);
  const place = typeof message.place === 'string' ? message.place : undefined;
  const isPlaced = message.range !== null && source.slice(start, end) === actual;
  const suggestions = arrayAt(message.suggestions, `${at}.suggestions`).map((suggestion, index) => {
    const expected = Array.isArray(message.expected) ? (message.expected as unknown[])[index] : undefined;
    return readSuggestion(
      suggestion,
      `${at}.suggestions[${index}]`,
      typeof expected === 'string' ? expected : '',
    );
  });
  const finding = {
    ruleId: stringAt(message.ruleId, `${at}.ruleId`),
    severity: levelAt(message.level, `${at}.level`),
    message: stringAt(message.message, `${at}.message`),
    ...readSentence(message, actual, `${at}.sentenceRange`),
    range: { start, end },
    actual,
    url: stringAt(message.url, `${at}.url`),
    ...readFix(message.fix, `${at}.fix`, suggestions),
    suggestions,
  };
  if (isPlaced) return { ...finding, ...(place === undefined ? {} : { place }) };
  const lines = message.range === null ? [] : [`${String(message.line)}:${String(message.column)}`];
  return {
    ...finding,
    unplaced: true,
    place: [...lines, ...(place === undefined ? [] : [place])].join(' · '),
  };
}

/** In a report that says nothing of where the words stand in their sentence it is the first place. */
function readSentence(
  { sentence: given, sentenceRange }: Fields,
  actual: string,
  at: string,
): Pick<Finding, 'sentence' | 'sentenceRange'> {
  const sentence = typeof given === 'string' ? given : actual;
  const first = Math.max(0, sentence.indexOf(actual));
  const [start, end] =
    sentenceRange === undefined ? [first, first + actual.length] : rangeAt(sentenceRange, at);
  return { sentence, sentenceRange: { start, end } };
}

/** A fix is one of the suggestions; a report tells its edits only. */
function readFix(
  value: unknown,
  at: string,
  suggestions: readonly Suggestion[],
): { readonly fix?: Suggestion } {
  if (value === null) return {};
  const given = readSuggestion(value, at, '');
  const edits = JSON.stringify(given.edits);
  return { fix: suggestions.find((one) => JSON.stringify(one.edits) === edits) ?? given };
}

function readSuggestion(value: unknown, at: string, expected: string): Suggestion {
  const { desc, edits, manual } = recordAt(value, at);
  return {
    description: typeof desc === 'string' ? desc : '',
    edits: arrayAt(edits, `${at}.edits`).map((edit, index) => readEdit(edit, `${at}.edits[${index}]`)),
    expected,
    manual: manual === true,
  };
}

function readEdit(value: unknown, at: string): Edit {
  const { range, text } = recordAt(value, at);
  const [start, end] = rangeAt(range, `${at}.range`);
  return { range: { start, end }, text: stringAt(text, `${at}.text`) };
}

function readProblem({ code, message }: Fields): FileProblem {
  return {
    code: typeof code === 'string' ? code : 'unknown',
    message: typeof message === 'string' ? message : '',
  };
}

function readNotices(value: unknown, at: string, source: string): readonly Notice[] {
  if (value === undefined) return [];
  const lines = createLineIndex(source);
  return arrayAt(value, at).map((notice, index) => readNotice(recordAt(notice, `${at}[${index}]`), lines));
}

/** Where the text is gone, or has fewer lines than it had, a notice has no place. */
function readNotice({ code, message, line, column }: Fields, lines: LineIndex): Notice {
  const notice = { code: String(code), message: String(message) };
  const [row, place] = [Number(line) - 1, Number(column) - 1];
  if (!Number.isSafeInteger(row) || !Number.isSafeInteger(place) || row < 0 || row >= lines.count)
    return notice;
  const { start, end } = lines.rangeOf(row, row);
  const offset = start + place;
  return offset >= start && offset < end ? { ...notice, offset } : notice;
}

type LineIndex = ReturnType<typeof createLineIndex>;

type Fields = Readonly<Record<string, unknown>>;

function recordAt(value: unknown, at: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ReportError(at, describe(value), '{}');
}

function arrayAt(value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new ReportError(at, describe(value), '[]');
}

function stringAt(value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  throw new ReportError(at, describe(value), '"…"');
}

function levelAt(value: unknown, at: string): Severity {
  if (value === 'error' || value === 'warning' || value === 'suggestion') return value;
  throw new ReportError(at, describe(value), '"error", "warning", "suggestion"');
}

function rangeAt(value: unknown, at: string): readonly [number, number] {
  const [start, end] = arrayAt(value, at);
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end)) return [start as number, end as number];
  throw new ReportError(at, describe(value), '[0, 0]');
}

function describe(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 100);
}

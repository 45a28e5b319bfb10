import type { Finding, Severity } from '@geestdrift/engine';
import type { FileResult, ReportContext } from '../src/model.js';

export const CONTEXT: ReportContext = {
  version: '1.2.3',
  rules: [],
  locale: 'nl',
  colors: false,
  width: 80,
  cwd: '/werk',
};

interface Proposal {
  readonly edits: readonly (readonly [find: string, text: string])[];
  readonly manual?: boolean;
}

/** A finding of the first place where `actual` stands, with proposals that replace the first places of their texts. */
export function makeFinding(
  source: string,
  actual: string,
  options: {
    severity?: Severity;
    ruleId?: string;
    message?: string;
    fix?: boolean;
    proposals?: readonly Proposal[];
  } = {},
): Finding {
  const { severity = 'warning', ruleId = 'holle-frase', message = 'Laat zien wat de klant merkt.' } = options;
  const start = source.indexOf(actual);
  const suggestions = (options.proposals ?? []).map(({ edits, manual = false }) => ({
    description: `Vervang door ‘${edits.map(([, text]) => text).join(' … ')}’`,
    edits: edits.map(([find, text]) => {
      const at = source.indexOf(find);
      return { range: { start: at, end: at + find.length }, text };
    }),
    expected: edits.at(-1)?.[1] ?? '',
    manual,
  }));
  const [first] = suggestions;
  return {
    ruleId,
    severity,
    message,
    range: { start, end: start + actual.length },
    actual,
    sentence: source.replace(/\s+/g, ' '),
    sentenceRange: { start, end: start + actual.length },
    ...(options.fix && first !== undefined ? { fix: first } : {}),
    suggestions,
    url: `https://geestdrift.dev/regels/${ruleId}`,
  };
}

export function makeResult(filePath: string, source: string, findings: readonly Finding[] = []): FileResult {
  return { filePath, source, findings, notices: [] };
}

import type { Severity } from '@geestdrift/engine';
import type { Counts } from '../count.js';

/** What a report says of its own, in one language. */
export interface Words {
  readonly levels: Readonly<Record<Severity | 'notice', string>>;
  clean(files: number): string;
  summary(counts: Counts, filesWithFindings: number, files: number): string;
  fixHint(fixable: number, mendable: number): string;
  explainHint(ruleId: string): string;
  /** What the baseline hides. */
  suppressed(count: number): string;
  /** What stands for a replacement by nothing. */
  readonly leaveOut: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const nl: Words = {
  levels: { error: 'fout', warning: 'waarschuwing', suggestion: 'suggestie', notice: 'let op' },
  clean: (files) => `${plural(files, 'bestand', 'bestanden')} gelezen, niets op aan te merken`,
  summary: ({ errors, warnings, suggestions }, filesWithFindings, files) => {
    const parts = [
      plural(errors, 'fout', 'fouten'),
      plural(warnings, 'waarschuwing', 'waarschuwingen'),
      plural(suggestions, 'suggestie', 'suggesties'),
    ];
    return `${joinCounts(parts, 'en')} in ${filesWithFindings} van ${plural(files, 'bestand', 'bestanden')}`;
  },
  fixHint: (fixable, mendable) =>
    hintAtFixes(fixable, mendable, 'te herstellen met', 'met', 'het eerste voorstel'),
  explainHint: (ruleId) => `Waarom? geestdrift explain ${ruleId}`,
  suppressed: (count) =>
    `${plural(count, 'bevinding', 'bevindingen')} met rust gelaten (geestdrift-suppressions.json)`,
  leaveOut: '(weglaten)',
};

const en: Words = {
  levels: { error: 'error', warning: 'warning', suggestion: 'suggestion', notice: 'note' },
  clean: (files) => `${plural(files, 'file', 'files')} read, nothing to remark`,
  summary: ({ errors, warnings, suggestions }, filesWithFindings, files) => {
    const parts = [
      plural(errors, 'error', 'errors'),
      plural(warnings, 'warning', 'warnings'),
      plural(suggestions, 'suggestion', 'suggestions'),
    ];
    return `${joinCounts(parts, 'and')} in ${filesWithFindings} of ${plural(files, 'file', 'files')}`;
  },
  fixHint: (fixable, mendable) =>
    hintAtFixes(fixable, mendable, 'can be mended with', 'with', 'the first proposal'),
  explainHint: (ruleId) => `Why? geestdrift explain ${ruleId}`,
  suppressed: (count) => `${plural(count, 'finding', 'findings')} left alone (geestdrift-suppressions.json)`,
  leaveOut: '(leave out)',
};

export const WORDS: Readonly<Record<'nl' | 'en', Words>> = { nl, en };

/** `2 fouten, 1 waarschuwing en 3 suggesties`, without what is none. */
function joinCounts(parts: readonly string[], and: string): string {
  const some = parts.filter((part) => !part.startsWith('0 '));
  return some.length < 2 ? (some[0] ?? '') : `${some.slice(0, -1).join(', ')} ${and} ${some.at(-1)}`;
}

function hintAtFixes(fixable: number, mendable: number, mend: string, also: string, first: string): string {
  const suggestions = `--fix-suggestions (${first})`;
  if (fixable === 0) return `${mendable} ${mend} ${suggestions}`;
  const fixes = `${fixable} ${mend} --fix`;
  return mendable > fixable ? `${fixes}, ${mendable} ${also} ${suggestions}` : fixes;
}

import type { Finding, Suggestion } from '@geestdrift/engine';
import { excerptSource } from '@geestdrift/reporters';
import type { CheckRecord } from '../check/record.js';
import type { StringTable } from './strings.js';

/** A record as nested lists of numbers; texts stand in a table. */
export type EncodedRecord = readonly [
  lines: readonly number[],
  notices: readonly (readonly number[])[],
  findings: readonly EncodedFinding[],
];

/** Rule, severity, message, start, end, words, sentence, start and end of the words in it, page, entry, place, whether unplaced, which proposal is the fix, proposals. */
export type EncodedFinding = readonly [...numbers: number[], suggestions: readonly (readonly number[])[]];

export const SEVERITIES = ['error', 'warning', 'suggestion'] as const;

/** Of the source the lines are kept that reports look at. */
export function encodeRecord({ source, notices, findings }: CheckRecord, texts: StringTable): EncodedRecord {
  const { lines } = typeof source === 'string' ? excerptSource(source, { notices, findings }) : source;
  return [
    lines.flatMap(([line, start, text]) => [line, start, texts.numberOf(text)]),
    notices.map(({ code, message, offset }) => [texts.numberOf(code), texts.numberOf(message), offset ?? -1]),
    findings.map((finding) => encodeFinding(finding, texts)),
  ];
}

function encodeFinding(finding: Finding, texts: StringTable): EncodedFinding {
  const { range, fix, suggestions } = finding;
  const known = fix === undefined ? -1 : suggestions.findIndex((one) => isSame(one, fix));
  const all = fix !== undefined && known < 0 ? [...suggestions, fix] : suggestions;
  return [
    texts.numberOf(finding.ruleId),
    SEVERITIES.indexOf(finding.severity),
    texts.numberOf(finding.message),
    range.start,
    range.end,
    texts.numberOf(finding.actual),
    texts.numberOf(finding.sentence),
    finding.sentenceRange.start,
    finding.sentenceRange.end,
    texts.numberOf(finding.url),
    texts.numberOfSome(finding.entry),
    texts.numberOfSome(finding.place),
    finding.unplaced === true ? 1 : 0,
    fix !== undefined && known < 0 ? suggestions.length : known,
    suggestions.length,
    all.map((one) => encodeSuggestion(one, texts)),
  ];
}

function encodeSuggestion(
  { description, expected, manual, edits }: Suggestion,
  texts: StringTable,
): readonly number[] {
  return [
    texts.numberOf(description),
    texts.numberOf(expected),
    manual ? 1 : 0,
    ...edits.flatMap(({ range, text }) => [range.start, range.end, texts.numberOf(text)]),
  ];
}

function isSame(a: Suggestion, b: Suggestion): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

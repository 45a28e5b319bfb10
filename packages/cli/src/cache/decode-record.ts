import type { Edit, Finding, Suggestion } from '@geestdrift/engine';
import type { CheckRecord } from '../check/record.js';
import { type EncodedFinding, type EncodedRecord, SEVERITIES } from './encode-record.js';

/** What was encoded, given the texts by their numbers. */
export function decodeRecord(
  [lines, notices, findings]: EncodedRecord,
  texts: readonly string[],
): CheckRecord {
  const text = (number: number | undefined): string => texts[number ?? -1] ?? '';
  return {
    source: { lines: inThrees(lines).map(([line, start, at]) => [line, start, text(at)]) },
    notices: notices.map(([code, message, offset = -1]) => ({
      code: text(code),
      message: text(message),
      ...(offset < 0 ? {} : { offset }),
    })),
    findings: findings.map((finding) => decodeFinding(finding, text)),
  };
}

type TextOf = (number: number | undefined) => string;

function decodeFinding(encoded: EncodedFinding, text: TextOf): Finding {
  const [
    rule,
    severity,
    message,
    start,
    end,
    actual,
    sentence,
    from,
    to,
    url,
    entry,
    place,
    unplaced,
    fix,
    count,
  ] = encoded as readonly number[];
  const all = (encoded.at(-1) as readonly (readonly number[])[]).map((one) => decodeSuggestion(one, text));
  const fixed = all[fix as number];
  return {
    ruleId: text(rule),
    ...(entry === -1 ? {} : { entry: text(entry) }),
    severity: SEVERITIES[severity as number] ?? 'error',
    message: text(message),
    range: { start: start as number, end: end as number },
    ...(place === -1 ? {} : { place: text(place) }),
    sentence: text(sentence),
    sentenceRange: { start: from as number, end: to as number },
    ...(unplaced === 1 ? { unplaced: true } : {}),
    actual: text(actual),
    ...(fixed === undefined ? {} : { fix: fixed }),
    suggestions: all.slice(0, count),
    url: text(url),
  };
}

function decodeSuggestion(
  [description, expected, manual, ...edits]: readonly number[],
  text: TextOf,
): Suggestion {
  return {
    description: text(description),
    edits: inThrees(edits).map(([start, end, at]): Edit => ({ range: { start, end }, text: text(at) })),
    expected: text(expected),
    manual: manual === 1,
  };
}

function inThrees(numbers: readonly number[]): [number, number, number][] {
  const threes: [number, number, number][] = [];
  for (let at = 0; at + 2 < numbers.length; at += 3)
    threes.push([numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number]);
  return threes;
}

import { dutch } from '@geestdrift/dutch';
import {
  type Audience,
  applyTextEdits,
  type CheckerSettings,
  type Document,
  type Finding,
  type TracedWord,
  traceWords,
  type WordList,
} from '@geestdrift/engine';
import type { ListedForm } from '../lists/forms.js';
import type { ListedEntry } from '../lists/listed-entry.js';
import type { LoadedList } from '../lists/load-list.js';
import { createListChecker } from './list-checker.js';
import type { TraceReason, WordTrace } from './trace-model.js';
import { traceNearWords } from './trace-near.js';

/** What is to be traced. */
export interface TraceRequest {
  readonly document: Document;
  /** In their order: later ones win. */
  readonly lists: readonly LoadedList[];
  /** What the configuration says of lists, under `lijst/…`. */
  readonly rules: NonNullable<CheckerSettings['rules']>;
  readonly audience: Audience | undefined;
}

/** Tells of all entries that a text has something of, what became of them; by place. */
export function traceText(request: TraceRequest): readonly WordTrace[] {
  const { document, lists, rules, audience } = request;
  const compiled = lists.map(({ list }) => list);
  const severityOf = (id: string) => rules[id]?.severity;
  const traced = traceWords(document, compiled, { language: dutch, severityOf, audience });
  const { findings } = createListChecker(compiled, { rules }).check(document, { audience });
  const pathOf = (list: WordList): string => lists.find((one) => one.list === list)?.path ?? '';
  const words = dropEchoes(traced).map((word) => describe(word, document, findings, pathOf));
  const near = traceNearWords(document, lists, words);
  return [...words, ...near].sort((a, b) => a.range.start - b.range.start);
}

/** One verdict for an entry and a word: the report where there is one, else the first. */
function dropEchoes(traced: readonly TracedWord[]): readonly TracedWord[] {
  const isEcho = (word: TracedWord, other: TracedWord, at: number, of: number): boolean => {
    if (other === word || other.entry !== word.entry || !overlap(word, other)) return false;
    return other.verdict.reason === 'reported' || (word.verdict.reason !== 'reported' && of < at);
  };
  return traced.filter((word, at) => !traced.some((other, of) => isEcho(word, other, at, of)));
}

function overlap({ range: a }: TracedWord, { range: b }: TracedWord): boolean {
  return a.start < b.end && b.start < a.end;
}

function describe(
  { entry, list, hit, range, verdict }: TracedWord,
  { source }: Document,
  findings: readonly Finding[],
  pathOf: (list: WordList) => string,
): WordTrace {
  const { item } = entry as ListedEntry;
  const { kind, inflected } = hit.form as ListedForm;
  const finding = findings.find(
    (one) => one.ruleId === list.ruleId && one.entry === entry.word && one.range.start === range.start,
  );
  const [best] = finding?.suggestions ?? [];
  return {
    path: pathOf(list),
    item,
    reason: reasonOf(verdict, item.audience !== undefined),
    actual: source.slice(range.start, range.end),
    range,
    form: { kind, feature: inflected.feature },
    ...('by' in verdict
      ? { by: { path: pathOf(verdict.by.list), item: (verdict.by.entry as ListedEntry).item } }
      : {}),
    ...(finding === undefined ? {} : { severity: finding.severity }),
    replacements: (finding?.suggestions ?? []).map(({ expected }) => expected),
    ...(best === undefined
      ? {}
      : {
          after: applyTextEdits(source, best.edits),
        }),
  };
}

const CONDITIONS: Readonly<Record<string, TraceReason>> = {
  mention: 'mention',
  'own-particle': 'other-verb',
  'compound-rest': 'no-compound',
  'split-compound': 'no-split-compound',
  'part-of-speech': 'other-kind',
  'person-or-place': 'name',
};

function reasonOf(verdict: TracedWord['verdict'], hasAudience: boolean): TraceReason {
  if (verdict.reason === 'condition') return CONDITIONS[verdict.name] ?? 'off';
  return verdict.reason === 'off' && hasAudience ? 'audience' : verdict.reason;
}

import type { Severity } from '@geestdrift/engine';

/** What the page says, in one language. */
export interface Texts {
  readonly title: string;
  readonly skip: string;
  readonly summary: (findings: number, files: number, all: number) => string;
  readonly clean: string;
  readonly filters: string;
  readonly severity: string;
  readonly levels: Readonly<Record<Severity, string>>;
  readonly rule: string;
  readonly folder: string;
  readonly all: string;
  readonly search: string;
  readonly reset: string;
  /** `{shown}` and `{all}` stand for numbers. */
  readonly shown: string;
  readonly byRule: string;
  readonly byFolder: string;
  readonly root: string;
  readonly findings: string;
  readonly problem: string;
  readonly why: string;
  readonly instead: string;
  readonly leaveOut: string;
  readonly line: string;
  readonly suppressed: (count: number) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const nl: Texts = {
  title: 'Geestdrift: verslag',
  skip: 'Naar de bevindingen',
  summary: (findings, files, all) =>
    `${plural(findings, 'bevinding', 'bevindingen')} in ${files} van ${plural(all, 'bestand', 'bestanden')}`,
  clean: 'Niets op aan te merken.',
  filters: 'Filters',
  severity: 'Ernst',
  levels: { error: 'Fout', warning: 'Waarschuwing', suggestion: 'Suggestie' },
  rule: 'Regel',
  folder: 'Map',
  all: 'alle',
  search: 'Zoek in zinnen en bestandsnamen',
  reset: 'Wis filters',
  shown: '{shown} van {all} bevindingen getoond',
  byRule: 'Per regel',
  byFolder: 'Per map',
  root: '(bovenste map)',
  findings: 'Bevindingen',
  problem: 'Niet gelezen',
  why: 'Waarom?',
  instead: 'Liever:',
  leaveOut: 'weglaten',
  line: 'regel',
  suppressed: (count) =>
    `${plural(count, 'bevinding', 'bevindingen')} met rust gelaten (geestdrift-suppressions.json)`,
};

const en: Texts = {
  title: 'Geestdrift: report',
  skip: 'Go to the findings',
  summary: (findings, files, all) =>
    `${plural(findings, 'finding', 'findings')} in ${files} of ${plural(all, 'file', 'files')}`,
  clean: 'Nothing to remark.',
  filters: 'Filters',
  severity: 'Severity',
  levels: { error: 'Error', warning: 'Warning', suggestion: 'Suggestion' },
  rule: 'Rule',
  folder: 'Folder',
  all: 'all',
  search: 'Search sentences and file names',
  reset: 'Clear filters',
  shown: '{shown} of {all} findings shown',
  byRule: 'By rule',
  byFolder: 'By folder',
  root: '(top folder)',
  findings: 'Findings',
  problem: 'Not read',
  why: 'Why?',
  instead: 'Rather:',
  leaveOut: 'leave out',
  line: 'line',
  suppressed: (count) => `${plural(count, 'finding', 'findings')} left alone (geestdrift-suppressions.json)`,
};

export const TEXTS: Readonly<Record<'nl' | 'en', Texts>> = { nl, en };

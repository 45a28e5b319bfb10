import { type Localized, type OptionSpec, ruleUrl } from '@geestdrift/engine';
import { wrapText } from '@geestdrift/reporters';
import type { RuleDoc } from '@geestdrift/rules/docs';
import pico from 'picocolors';
import type { Locale } from '../arguments/flags.js';
import { WORDS } from './words.js';

interface Page {
  readonly locale: Locale;
  readonly colors: boolean;
  readonly width: number;
}

/** How many examples and near-misses are enough to see the border; the rule's page shows all. */
const EXAMPLES = 10;
const NEAR_MISSES = 5;
const WIDEST = 100;

/** A rule explained, for a person at a terminal. */
export function formatRule(doc: RuleDoc, page: Page): string {
  const { locale } = page;
  const words = WORDS[locale];
  const { bold, dim } = pico.createColors(page.colors);
  const columns = Math.min(page.width, WIDEST) - 2;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', bold(title), ...lines.map((line) => `  ${line}`.trimEnd())];
  const prose = (text: Localized | undefined) => (text?.[locale] ? wrapText(text[locale], columns) : []);
  const { klant, intern } = doc.severity;
  return [
    `${bold(doc.id)}  ${doc.title[locale]}`,
    '',
    ...prose(doc.why).map((line) => `  ${line}`),
    ...section(words.severity, [
      `klant: ${words.levels[klant]}, intern: ${words.levels[intern]}`,
      ...(doc.optIn === undefined ? [] : wrapText(words.optIn(doc.id), columns)),
    ]),
    ...section(words.flagged, prose(doc.flagged)),
    ...section(words.ignored, prose(doc.ignored)),
    ...section(words.examples, formatExamples(doc, page, columns)),
    ...section(
      words.nearMisses,
      doc.nearMisses.slice(0, NEAR_MISSES).flatMap((text) => wrapText(text, columns)),
    ),
    ...section(words.options, formatOptions(doc.options, locale, columns)),
    ...section(words.switchOff, [
      `${words.inConfiguration}:  rules: {${doc.id}: off}`,
      `${words.inText}:  <!-- geestdrift-disable-next-line ${doc.id} -- ${words.reason} -->`,
    ]),
    ...section(words.source, prose(doc.source)),
    '',
    dim(ruleUrl(doc.id)),
    '',
  ].join('\n');
}

function formatExamples({ examples }: RuleDoc, { colors }: Page, columns: number): string[] {
  const { green, yellow } = pico.createColors(colors);
  return examples.slice(0, EXAMPLES).flatMap(({ text, match: { start, end }, after }) => {
    // Without colours the match stands between the marks that the rule files use.
    const marked = `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
    const wrapped = wrapText(marked, columns).join('\n');
    const lines = colors ? wrapped.replace(/‹([^›]*)›/, (_, found: string) => yellow(found)) : wrapped;
    const [best] = after;
    return [
      ...lines.split('\n'),
      ...(best === undefined ? [] : wrapText(`→ ${best}`, columns).map((line) => green(line))),
    ];
  });
}

function formatOptions(
  options: Readonly<Record<string, OptionSpec>>,
  locale: Locale,
  columns: number,
): string[] {
  const words = WORDS[locale];
  return Object.entries(options).flatMap(([name, spec]) => {
    const value = words.byDefault(JSON.stringify(spec.default));
    return wrapText(`${name} (${words.types[spec.type]}, ${value}): ${spec.description[locale]}`, columns);
  });
}

import type { Severity } from '@geestdrift/engine';
import { escapeHtml } from './escape.js';
import type { Texts } from './texts.js';

/** How many findings something has, by severity. */
export interface Tally {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'suggestion'];
/** More bars say less. */
const MOST_BARS = 15;

/** Counts by name, the most first. */
export function tally(findings: readonly (readonly [name: string, severity: Severity])[]): Tally[] {
  const counts = new Map<string, Record<Severity, number>>();
  for (const [name, severity] of findings) {
    const known = counts.get(name) ?? { error: 0, warning: 0, suggestion: 0 };
    known[severity]++;
    counts.set(name, known);
  }
  return [...counts]
    .map(([name, one]) => ({ name, counts: one, total: one.error + one.warning + one.suggestion }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

/** Bars, each a button that filters by it; the numbers are there in words. */
export function chartOf(
  tallies: readonly Tally[],
  field: string,
  show: (name: string) => string,
  texts: Texts,
): string {
  const most = Math.max(1, ...tallies.map(({ total }) => total));
  const bars = tallies.slice(0, MOST_BARS).map((one) => renderBar(one, field, show(one.name), most, texts));
  return `<ol>\n${bars.join('\n')}\n</ol>`;
}

function renderBar(
  { name, counts, total }: Tally,
  field: string,
  shown: string,
  most: number,
  texts: Texts,
): string {
  const parts = LEVELS.filter((level) => counts[level] > 0);
  const stripes = parts.map((level) => {
    const width = ((100 * counts[level]) / most).toFixed(2);
    return `<i class="${level}-ground" style="width:${width}%"></i>`;
  });
  const told = parts.map((level) => `${texts.levels[level]} ${counts[level]}`).join(', ');
  const title = escapeHtml(`${shown}: ${told}`);
  return `<li><button type="button" data-choose="${field}" value="${escapeHtml(name)}" title="${title}" aria-label="${title}"><span class="name">${escapeHtml(shown)}</span><span class="bar" aria-hidden="true">${stripes.join('')}</span><span class="number">${total}</span></button></li>`;
}

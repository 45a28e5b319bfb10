/** A measured figure and what is required of it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly bound?: string;
  /** Whether the bound holds; undefined where there is none. */
  readonly holds?: boolean;
}

/** A figure that must be at least so high. */
export function atLeast(name: string, value: number, bound: number, unit: string): Figure {
  return { name, value: format(value, unit), bound: `≥ ${bound}${unit}`, holds: value >= bound };
}

/** A figure that must be at most so high. */
export function atMost(name: string, value: number, bound: number, unit: string): Figure {
  return { name, value: format(value, unit), bound: `≤ ${bound}${unit}`, holds: value <= bound };
}

/** A figure of which nothing is required. */
export function plain(name: string, value: number, unit: string): Figure {
  return { name, value: format(value, unit) };
}

/** The figures as a table of text. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, bound = '', holds }) => [name, value, bound, verdict(holds)]);
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] as string).length));
  return rows
    .map(([name = '', value = '', bound = '', mark = '']) =>
      `${name.padEnd(width(0))}  ${value.padStart(width(1))}  ${bound.padEnd(width(2))}  ${mark}`.trimEnd(),
    )
    .join('\n');
}

function verdict(holds: boolean | undefined): string {
  if (holds === undefined) return '';
  return holds ? 'ok' : 'MISSED';
}

function format(value: number, unit: string): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit}`;
}

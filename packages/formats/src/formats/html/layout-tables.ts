const TAG = /<(\/?)(table|tr|td|th|caption)(?=[\s/>])|<!--/gi;

interface OpenTable {
  readonly start: number;
  /** A head or caption makes it a table of data. */
  hasHead: boolean;
  hasTable: boolean;
  columns: number;
  mostColumns: number;
}

/**
 * Where the tables start that are there for the layout: without heads, with one column or other tables inside. In time
 * linear in the text.
 */
export function findLayoutTables(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const open: OpenTable[] = [];
  const tag = new RegExp(TAG);
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    if (match[2] === undefined) {
      const end = text.indexOf('-->', match.index);
      if (end < 0) break;
      tag.lastIndex = end + 3;
      continue;
    }
    note(open, found, match[2].toLowerCase(), match[1] === '/', match.index);
  }
  for (const table of open) settle(table, found);
  return found;
}

function note(open: OpenTable[], found: Set<number>, name: string, closes: boolean, start: number): void {
  const table = open[open.length - 1];
  if (name === 'table') {
    if (closes) {
      if (table !== undefined) settle(table, found);
      open.pop();
      return;
    }
    if (table !== undefined) table.hasTable = true;
    open.push({ start, hasHead: false, hasTable: false, columns: 0, mostColumns: 0 });
  } else if (table !== undefined && !closes) {
    if (name === 'tr') table.columns = 0;
    else if (name === 'td') table.mostColumns = Math.max(table.mostColumns, ++table.columns);
    else table.hasHead = true;
  }
}

function settle({ start, hasHead, hasTable, mostColumns }: OpenTable, found: Set<number>): void {
  if (!hasHead && (hasTable || mostColumns <= 1)) found.add(start);
}

/** Where something stands in a configuration file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The row of a table, as a spreadsheet counts them; absent where it is no table. */
  readonly row?: number;
  /** The half-open range in UTF-16 offsets of the text, where it is known; a BOM counts. */
  readonly start?: number;
  readonly end?: number;
}

export interface ScalarNode extends Position {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

interface ListNode extends Position {
  readonly kind: 'list';
  readonly items: readonly ConfigNode[];
}

export interface MapNode extends Position {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

export interface MapEntry extends Position {
  readonly key: string;
  readonly value: ConfigNode;
}

/** A parsed configuration with positions, without a trace of the syntax it was written in. */
export type ConfigNode = ScalarNode | ListNode | MapNode;

/** The value of a key; undefined where the map has no such key. */
export function entryOf(map: MapNode, key: string): ConfigNode | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

import { UnreadableSource } from '@geestdrift/engine';
import { strFromU8 } from 'fflate';

/** A file in a ZIP archive, as the archive's directory tells. */
export interface ArchiveEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 100_000;

/** Reads the directory of a ZIP archive, ZIP64 too; throws {@link UnreadableSource}. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, findDirectory(view));
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableSource('broken-archive', `${bytes.length} bytes`);
    throw error;
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at) : { count, offset };
  }
  throw new UnreadableSource('broken-archive', `${view.byteLength} bytes`);
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== LOCATOR_64) throw new UnreadableSource('broken-archive', 'ZIP64');
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END_64) throw new UnreadableSource('broken-archive', 'ZIP64');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntries(
  view: DataView,
  directory: { count: number; offset: number },
): ReadonlyMap<string, ArchiveEntry> {
  if (directory.count > MOST_ENTRIES) {
    throw new UnreadableSource('broken-archive', `${directory.count} entries`);
  }
  const entries = new Map<string, ArchiveEntry>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new UnreadableSource('broken-archive', `byte ${at}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const name = strFromU8(bytesOf(view, at + 46, nameLength as number));
    const extra = at + 46 + (nameLength as number);
    const entry: ArchiveEntry = {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...readSizes(view, at, extra, extra + (extraLength as number)),
    };
    if (!entries.has(name)) entries.set(name, entry);
    at = extra + (extraLength as number) + (commentLength as number);
  }
  return entries;
}

/** Sizes that do not fit stand in an extra field, in this order. */
function readSizes(
  view: DataView,
  entry: number,
  extra: number,
  extraEnd: number,
): Pick<ArchiveEntry, 'packed' | 'offset'> {
  const sizes = [24, 20, 42].map((field) => view.getUint32(entry + field, true));
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    for (const [index, size] of sizes.entries()) {
      if (size !== 0xffffffff) continue;
      sizes[index] = Number(view.getBigUint64(from, true));
      from += 8;
    }
    break;
  }
  const [, packed, offset] = sizes as [number, number, number];
  return { packed, offset };
}

/** A stretch of the archive; a RangeError where it reaches over its end. */
export function bytesOf(view: DataView, offset: number, length: number): Uint8Array {
  if (offset + length > view.byteLength) throw new RangeError('past the end');
  return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}

import { UnreadableSource } from '@geestdrift/engine';
import { Inflate, strFromU8 } from 'fflate';
import { checksumOf } from './checksum.js';
import { type ArchiveEntry, bytesOf, readDirectory } from './directory.js';

/** Bytes that all files read from one archive may take together. */
const MOST_BYTES = 200_000_000;
/** Beyond this size a file must not unpack to more than so many times its packed size: text does not. */
const RATIO_FROM = 10_000_000;
const HIGHEST_RATIO = 250;
/** How much is unpacked at a time: it can become a thousand times as much. */
const STEP = 16_384;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** A ZIP archive of which some files are read. What it unpacks to is counted while it is unpacked. */
export class Archive {
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  #unpacked = 0;

  /** Throws {@link UnreadableSource} for what is no archive: an encrypted document of Office is none. */
  constructor(bytes: Uint8Array) {
    if (OLE.every((byte, index) => bytes[index] === byte)) throw new UnreadableSource('encrypted', 'OLE');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw new UnreadableSource('no-archive', describeStart(bytes));
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The text of a file in UTF-8; undefined where there is none. Throws {@link UnreadableSource}. */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    return strFromU8(this.#unpack(entry));
  }

  #unpack(entry: ArchiveEntry): Uint8Array {
    if ((entry.flags & 1) !== 0) throw new UnreadableSource('encrypted', entry.name);
    const broken = new UnreadableSource('broken-archive', entry.name);
    let result: Uint8Array;
    try {
      result = this.#inflate(entry, this.#packed(entry));
    } catch (error) {
      throw error instanceof UnreadableSource ? error : broken;
    }
    if (checksumOf(result) !== entry.checksum) throw broken;
    return result;
  }

  #packed({ name, offset, packed }: ArchiveEntry): Uint8Array {
    const view = this.#view;
    if (view.getUint32(offset, true) !== LOCAL) throw new UnreadableSource('broken-archive', name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    return bytesOf(view, start, packed);
  }

  #inflate({ name, method }: ArchiveEntry, packed: Uint8Array): Uint8Array {
    if (method === STORED) {
      this.#count(name, packed.length, packed.length, packed.length);
      return packed;
    }
    if (method !== DEFLATED) throw new UnreadableSource('broken-archive', name, `method ${method}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      this.#count(name, chunk.length, size, packed.length);
      chunks.push(chunk);
    });
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
    return join(chunks, size);
  }

  #count(name: string, added: number, size: number, packed: number): void {
    this.#unpacked += added;
    const isBomb = size > RATIO_FROM && size > packed * HIGHEST_RATIO;
    if (this.#unpacked > MOST_BYTES || isBomb) {
      throw new UnreadableSource('unpacks-too-large', name, String(MOST_BYTES));
    }
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const result = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}

function describeStart(bytes: Uint8Array): string {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0'));
  return bytes.length === 0 ? '0 bytes' : start.join(' ');
}

import { createHash } from 'node:crypto';

/** Tells contents apart. */
export function hashContent(content: Uint8Array | string): string {
  return createHash('sha1').update(content).digest('base64');
}

import type { Finding } from './model/finding.js';

/**
 * What a finding is known by, wherever it stands: its rule, its words and their sentence, as 16 hexadecimal digits.
 * Moving the paragraph keeps it, changing the sentence makes another. White space does not count.
 */
export function fingerprintOf({ ruleId, actual, sentence }: Finding): string {
  return hash(
    [ruleId, actual, sentence].map((part) => part.replace(/\s+/g, ' ').normalize('NFC')).join('\n'),
  );
}

/** The basis, 0xcbf29ce484222325, and the prime, 2 ** 40 + 0x1b3, in halves of 32 bits. */
const BASIS = { high: 0xcbf29ce4, low: 0x84222325 };
const PRIME = 0x1b3;
const HALF = 2 ** 32;

/** FNV-1a of 64 bits over UTF-16 units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let { high, low } = BASIS;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * PRIME;
    high = (Math.imul(high, PRIME) + (low << 8) + Math.floor(product / HALF)) >>> 0;
    low = product >>> 0;
  }
  return toHex(high) + toHex(low);
}

function toHex(half: number): string {
  return half.toString(16).padStart(8, '0');
}

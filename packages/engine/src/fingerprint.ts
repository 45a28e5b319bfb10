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

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/** FNV-1a of 64 bits over UTF-16 units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = BASIS;
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return value.toString(16).padStart(16, '0');
}

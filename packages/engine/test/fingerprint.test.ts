import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../src/fingerprint.js';
import type { Finding } from '../src/model/finding.js';

function finding(ruleId: string, actual: string, sentence: string): Finding {
  return { ruleId, actual, sentence } as Finding;
}

/** FNV-1a of 64 bits, as it is defined. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}

describe('a fingerprint', () => {
  it('is that of rule, words and sentence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé€😀.-]*$/u), fc.stringMatching(/^[\w€]*$/), (actual, sentence) => {
        expect(fingerprintOf(finding('ja-maar', actual, sentence))).toBe(
          hash(`ja-maar\n${actual}\n${sentence}`),
        );
      }),
    );
  });

  it('does not tell white space and ways of writing an accent apart', () => {
    const one = fingerprintOf(finding('ja-maar', 'ja, maar', 'Eén ja, maar.'));
    expect(fingerprintOf(finding('ja-maar', 'ja,\n maar', 'Ee\u0301n  ja, maar.'))).toBe(one);
    expect(fingerprintOf(finding('ja-maar', 'ja, maar', 'Een ja, maar.'))).not.toBe(one);
  });
});

import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../src/pipeline/fill-message.js';

describe('fillMessage', () => {
  it('puts the words found in their place', () => {
    expect(fillMessage('‘{actual}’ is koud.', 'middels')).toBe('‘middels’ is koud.');
  });

  it('cuts long words at a space, so that no message is longer than 160 characters', () => {
    const filled = fillMessage(
      `‘{actual}’ ${'x'.repeat(120)}`,
      'een twee drie vier vijf zes zeven acht negen tien',
    );
    expect(filled).toBe(`‘een twee drie vier vijf zes zeven…’ ${'x'.repeat(120)}`);
    expect(filled.length).toBeLessThanOrEqual(160);
  });

  it('shares the room where the words stand twice', () => {
    const filled = fillMessage(`{actual} en {actual}${'x'.repeat(100)}`, 'woord '.repeat(20).trim());
    expect(filled.length).toBeLessThanOrEqual(160);
  });
});

import { describe, expect, it } from 'vitest';
import { inflectLike, type SlotChoice, verbFormOf } from '../../src/morphology/verb-slots.js';

describe('inflectLike', () => {
  it.each<[form: string, from: string, to: string, expected: string | undefined, choice?: SlotChoice]>([
    ['voldeed', 'voldoen', 'overtreffen', 'overtrof'],
    ['voldoet', 'voldoen', 'overtreffen', 'overtreft'],
    ['voldoen', 'voldoen', 'overtreffen', 'overtreffen'],
    ['voldeden', 'voldoen', 'overtreffen', 'overtroffen'],
    ['voldaan', 'voldoen', 'overtreffen', 'overtroffen'],
    ['voldoe', 'voldoen', 'overtreffen', 'overtref'],
    ['stelt', 'tevreden|stellen', 'verrassen', 'verrast'],
    ['stellen', 'tevreden|stellen', 'verrassen', 'verrassen'],
    ['stelde', 'tevreden|stellen', 'verrassen', 'verraste'],
    ['stel', 'tevreden|stellen', 'verrassen', 'verras'],
    ['tevredengesteld', 'tevreden|stellen', 'verrassen', 'verrast'],
    ['tevredengestelde', 'tevreden|stellen', 'verrassen', 'verraste'],
    ['tevredenstelt', 'tevreden|stellen', 'verrassen', 'verrast'],
    ['tevredenstellen', 'tevreden|stellen', 'verrassen', 'verrassen'],
    ['verhoogt', 'verhogen', 'vergroten', 'vergroot'],
    ['verhoogde', 'verhogen', 'vergroten', 'vergrootte'],
    ['verhoogd', 'verhogen', 'vergroten', 'vergroot'],
    ['verhogende', 'verhogen', 'vergroten', 'vergrotende'],
    ['oplost', 'op|lossen', 'uit|voeren', 'uitvoert'],
    ['lost', 'op|lossen', 'uit|voeren', 'voert'],
    ['opgelost', 'op|lossen', 'uit|voeren', 'uitgevoerd'],
    ['beantwoordt', 'beantwoorden', 'overtreffen', 'overtreft'],
    ['beantwoord', 'beantwoorden', 'overtreffen', 'overtroffen', { kind: 'pastParticiple' }],
    ['beantwoord', 'beantwoorden', 'overtreffen', 'overtref', { person: 'ik' }],
    ['verwacht', 'verwachten', 'verrassen', 'verrast'],
    ['wacht', 'wachten', 'bellen', 'bel', { person: 'ik' }],
    ['wacht', 'wachten', 'bellen', 'belt', { person: 'jij' }],
    ['wachten', 'wachten', 'op|bellen', 'opbellen', { kind: 'infinitive' }],
    ['wacht', 'wachten', 'op|bellen', 'belt'],
    ['wacht', 'wachten', 'op|bellen', 'opbelt', { joined: true }],
    ['wou', 'willen', 'kunnen', 'kon'],
    ['bent', 'zijn', 'blijven', 'blijft'],
    ['is', 'zijn', 'worden', 'wordt'],
    ['waren', 'zijn', 'blijven', 'bleven'],
    ['gemeten', 'meten', 'verhogen', 'verhoogd'],
    ['loopt', 'zwemmen', 'kopen', undefined],
    ['geweest', 'zijn', 'zullen', undefined],
  ])('%s of %s → %s: %s', (form, from, to, expected, choice) => {
    expect(inflectLike(form, from, to, choice)).toBe(expected);
  });
});

describe('verbFormOf', () => {
  it('gives every slot that a form fills', () => {
    expect(verbFormOf('lossen', 'op|lossen')).toEqual([
      { kind: 'present', person: 'plural', joined: false },
      { kind: 'infinitive', joined: false },
    ]);
    expect(verbFormOf('verrast', 'verrassen').map(({ kind }) => kind)).toEqual([
      'present',
      'present',
      'pastParticiple',
    ]);
    expect(verbFormOf('oploste', 'op|lossen')).toEqual([{ kind: 'past', number: 'singular', joined: true }]);
    expect(verbFormOf('wou', 'willen')).toEqual([{ kind: 'past', number: 'singular', joined: false }]);
  });

  it('gives none for another word', () => {
    expect(verbFormOf('klant', 'lossen')).toEqual([]);
  });
});

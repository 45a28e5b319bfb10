import type { BlockView } from '@geestdrift/engine';
import { expect, it } from 'vitest';
import { createGlance } from '../../src/document/glance.js';

const glance = createGlance(['klant', 'wijk']);
const seen = (scan: string): boolean => glance({ scan } as BlockView);

it.each([
  'De Klanten betalen.',
  'Ziekenhuis**klan**ten',
  'De __klan__ten',
  'De kla\u00adnt',
  'De w\u0133k',
  'De kl\u0061\u0301nt',
])('a word may stand in %j', (scan) => expect(seen(scan)).toBe(true));

it.each([
  'Wij **vieren** feest.',
  '- *Eén* 👍🏽 en _twee_ …',
  '“Ja”, zei <b>hij</b> – en [ging](weg).',
  'snake_ case \ufffc',
])('none stands in %j', (scan) => expect(seen(scan)).toBe(false));

import type { Audience, Level } from '@geestdrift/engine';
import { ENCODINGS } from '../encodings.js';
import type { Choice, NameShape } from './shape.js';

const AUDIENCES: readonly (Choice & { readonly name: Audience })[] = [
  {
    name: 'klant',
    doc: { nl: 'Tekst die klanten lezen.', en: 'Text that customers read.' },
  },
  {
    name: 'intern',
    doc: { nl: 'Tekst die in de organisatie blijft.', en: 'Text that stays in the organisation.' },
  },
];

const SEVERITIES: readonly (Choice & { readonly name: Level })[] = [
  { name: 'off', doc: { nl: 'Uit: er wordt niets gemeld.', en: 'Off: nothing is reported.' } },
  {
    name: 'suggestion',
    doc: { nl: 'Een voorstel, zonder gevolgen.', en: 'A proposal, without consequences.' },
  },
  {
    name: 'warning',
    doc: {
      nl: 'Een waarschuwing; telt mee voor `--max-warnings`.',
      en: 'A warning; counts for `--max-warnings`.',
    },
  },
  {
    name: 'error',
    doc: { nl: 'Een fout: de exitstatus wordt 1.', en: 'An error: the exit status becomes 1.' },
  },
];

export const AUDIENCE_NAMES: readonly Audience[] = AUDIENCES.map(({ name }) => name);

/** The severities, from off to error. */
export const LEVELS: readonly Level[] = SEVERITIES.map(({ name }) => name);

export const AUDIENCE: NameShape = { type: 'name', unknown: 'unknown-audience', choices: AUDIENCES };

export const SEVERITY: NameShape = { type: 'name', unknown: 'unknown-severity', choices: SEVERITIES };

export const ENCODING: NameShape = {
  type: 'name',
  unknown: 'unknown-encoding',
  ignoresCase: true,
  choices: ENCODINGS.map((name) => ({
    name,
    doc: { nl: `De codering ${name}.`, en: `The encoding ${name}.` },
  })),
};

import type { Audience } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';
import { PRESETS } from '../arguments/list-options.js';
import type { Io } from '../io.js';
import { INIT_WORDS } from './init-words.js';

/** What `init` has to know; undefined: nobody has said it yet. */
export interface Choices {
  readonly audience: Audience | 'both' | undefined;
  readonly preset: string | undefined;
  readonly locale: Locale | undefined;
}

/** What holds where nobody says otherwise. */
const DEFAULTS = { audience: 'both', preset: 'aanbevolen' } as const;

/** The names that answers may have, the default first. */
const LOCALES: readonly Locale[] = ['nl', 'en'];
const AUDIENCES = ['both', 'klant', 'intern'] as const;

/** Completes the choices, by asking where somebody is there to answer. `locale`: of the questions, and of the files by default. */
export async function completeChoices(
  given: Choices,
  locale: Locale,
  ask: Io['ask'],
): Promise<Required<{ [Key in keyof Choices]: NonNullable<Choices[Key]> }>> {
  const words = INIT_WORDS[locale];
  const choose = async <Name extends string>(
    known: Name | undefined,
    fallback: Name,
    names: readonly Name[],
    question: string,
    answers: Readonly<Partial<Record<string, Name>>> = {},
  ): Promise<Name> => {
    if (known !== undefined || ask === undefined) return known ?? fallback;
    for (let tries = 0; tries < 3; tries++) {
      const answer = (await ask(question)).trim().toLowerCase();
      if (answer === '') return fallback;
      const name = names.find((one) => one === answer) ?? answers[answer];
      if (name !== undefined) return name;
    }
    return fallback;
  };
  return {
    locale: await choose(given.locale, locale, LOCALES, words.askLocale),
    audience: await choose(given.audience, DEFAULTS.audience, AUDIENCES, words.askAudience, {
      beide: 'both',
    }),
    preset: await choose<string>(given.preset, DEFAULTS.preset, PRESETS, words.askPreset),
  };
}

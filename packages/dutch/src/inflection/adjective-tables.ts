import { lazy } from '../lazy.js';
import { IRREGULAR_INFLECTION, IRREGULAR_TAILS } from '../morphology/adjective-data.js';
import { wordPairs } from '../morphology/word-list.js';

/** The form with -e where no rule gives it, by whole word or last part; undefined elsewhere. */
export function irregularE(base: string): string | undefined {
  const own = WITH_E().get(base);
  if (own !== undefined) return own;
  if (/[^aeiou]morf$|fris$|moe$|visrecht$|[^aeiou]ieel$|ver$/.test(base)) return tailWithE(base);
  // Participles of loans keep their stem as it is spelled: `geüploade`, `gegamede`.
  return /^(?:[a-z]+)?ge[a-zëïü-]+[^aeiou]ed$/.test(base) ? `${base}e` : undefined;
}

/** The bases whose form with -e is irregular: `international` for `internationale`. */
export function irregularBases(form: string): readonly string[] {
  return [...new Map([...WITH_E(), ...IRREGULAR_INFLECTION, ...IRREGULAR_TAILS])]
    .filter(([base, inflected]) => form.endsWith(inflected) && base !== '')
    .map(([base, inflected]) => form.slice(0, form.length - inflected.length) + base);
}

function tailWithE(base: string): string | undefined {
  if (base.endsWith('morf')) return `${base}e`;
  if (base.endsWith('fris')) return `${base}se`;
  return base.endsWith('moe') && base !== 'moe' ? `${base}ë` : undefined;
}

const WITH_E = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      wordPairs(`
      apocrief:apocriefe exquis:exquise international:internationale krankjorum:krankjorume mies:miese
      mijlenver:mijlenverre naturel:naturelle obees:obese onderzees:onderzeese onfris:onfrisse ongewis:ongewisse
      onheus:onheuse onkies:onkiese onkuis:onkuise onwelkom:onwelkome overzees:overzeese recht:rechte
      schorem:schoreme senior:seniore special:speciale struis:struise supercool:supercoole tricolor:tricolore
      weeër:weeëre rücksichtslos:rücksichtslose emmes:emmese hindoes:hindoese geüpload:geüploade
      gedownload:gedownloade dementieel:dementiële lief:lieve
      `),
    ),
);

/** Adjectives that cannot be more or less. */
export function hasNoDegrees(base: string): boolean {
  return NO_DEGREES.test(base);
}

/** Stuffs, times and absolutes. */
const NO_DEGREES =
  /(?:^(?:dood|zwanger|uniek|enig|ander|half|heel|wekelijks|dagelijks|maandelijks|jaarlijks)|[a-z]talig|jarig|weeks|daags|(?:goud|zilver|hout|woll|ijzer|koper|papier|steen|glaz|sten|stal|marmer|karton|beton|led|leder|rubber|porselein|zijd|eik|katoen|linn|riet|lak|brons|bronz|blikk|tinn|lood|lod|perspex|satijn|fluwel|lin|asfalt|karton|katoenn?)en)$/;

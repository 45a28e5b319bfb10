import { type Range, startsWithCapital, type Token, type TokenStream } from '@geestdrift/engine';

/** What stands in a name without a capital: titles and particles. */
const BESIDE_NAMES =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|heer|dhr|familie|fam|nr|nummer|de|den|der|het|van|ter|ten|te|von|la|le|el|al|en|&|\.|-)$/;

/** *Jansen*, *mevrouw Van der Meer*, *A. de Boer*, *204*: numbers, words with capitals and what belongs between; the last is no particle. */
export function isName({ tokens, text }: TokenStream, { start, end }: Range): boolean {
  const words = tokens.slice(start, end);
  const isCapital = (token: Token): boolean =>
    token.kind === 'number' || startsWithCapital(text.slice(token.start, token.end));
  const last = words.filter(({ kind }) => kind !== 'punctuation').at(-1);
  return (
    last !== undefined &&
    isCapital(last) &&
    words.every((token) => isCapital(token) || BESIDE_NAMES.test(token.norm))
  );
}

import { type Range, startsWithCapital, type TokenStream } from '@geestdrift/engine';

/** What stands in a name without a capital: titles and particles. */
const BESIDE_NAMES =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|heer|dhr|familie|fam|de|den|der|het|van|ter|ten|te|von|la|le|el|al|en|&|\.|-)$/;

/** *Jansen*, *mevrouw Van der Meer*, *A. de Boer*: words with capitals, and what belongs between them; the last is no particle. */
export function isName({ tokens, text }: TokenStream, { start, end }: Range): boolean {
  const words = tokens.slice(start, end);
  const isCapital = (token: { start: number; end: number }): boolean =>
    startsWithCapital(text.slice(token.start, token.end));
  const last = words.filter(({ kind }) => kind === 'word').at(-1);
  return (
    last !== undefined &&
    isCapital(last) &&
    words.every((token) => isCapital(token) || BESIDE_NAMES.test(token.norm))
  );
}

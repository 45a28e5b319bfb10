import { isAllCapitals, startsWithCapital } from '@geestdrift/engine';

/**
 * Whether words have the capitals that an entry asks for. One without capitals takes any; `Raad van Bestuur` wants its own, or
 * capitals throughout; `SLA` wants capitals, since *Sla* is another word; `iPhone` wants one anywhere.
 */
export function caseTest(word: string, alternatives: readonly string[]): (text: string) => boolean {
  if (word === word.toLowerCase()) {
    // *iphone: iPhone* asks for capitals: what has them is right, and so is a line of capitals.
    const right = alternatives.filter((one) => one !== word && one.toLowerCase() === word);
    return (text) =>
      right.length === 0 || !(right.some((one) => text.startsWith(one)) || isAllCapitals(text));
  }
  if (/^\p{Lu}[\p{Lu}\d&.]+$/u.test(word)) {
    const letters = (word.match(/\p{L}/gu) ?? []).length;
    return (text) => isAllCapitals((text.match(/\p{L}/gu) ?? []).slice(0, letters).join(''));
  }
  const wanted = word.split(' ').map(startsWithCapital);
  if (!wanted.includes(true)) return (text) => text !== text.toLowerCase();
  return (text) => {
    if (isAllCapitals(text)) return true;
    const words = text.split(/\s+/);
    return wanted.every(
      (isWanted, index) => !isWanted || words[index] === undefined || startsWithCapital(words[index]),
    );
  };
}

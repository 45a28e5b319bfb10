/** Pairs of vowels that would be read as one sound: the official rule for a hyphen in compounds (klinkerbotsing). */
const CLASHES: ReadonlySet<string> = new Set('aa ae ai au ee ei eu ie ii ij oe oi oo ou ui uu'.split(' '));

/** Joins two parts of a compound, with a hyphen where vowels clash, before a capital or digit, or after one. */
export function joinCompound(head: string, tail: string): string {
  if (head === '' || tail === '') return head + tail;
  return needsHyphen(head, tail) ? `${head}-${tail}` : head + tail;
}

function needsHyphen(head: string, tail: string): boolean {
  if (/[\p{Lu}\d]$/u.test(head) || /^[\p{Lu}\d]/u.test(tail)) return true;
  const before = head.slice(-1).toLowerCase();
  const after = tail.charAt(0).toLowerCase();
  return CLASHES.has(withoutAccent(before) + withoutAccent(after));
}

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

/**
 * What follows a stem in a normalised word, without linking s or hyphen: `onderzoek` in `klanttevredenheidsonderzoek`, empty where the
 * stem comes last. Undefined when the stem does not occur. The first occurrence counts.
 */
export function tailBehind(norm: string, stem: string): string | undefined {
  const at = norm.indexOf(stem);
  if (at < 0) return undefined;
  const rest = norm.slice(at + stem.length);
  const isLinked = /^s(?=-|.{3})/.test(rest) && linksWithS(stem, rest);
  return trimHyphen(isLinked ? rest.slice(1) : rest);
}

/** Words in -heid, -teit, -ing, -schap … always take a linking s, so that the s after them is never the tail's own. */
function linksWithS(stem: string, rest: string): boolean {
  if (/(heid|teit|ing|schap|ion)$/.test(stem)) return !startsWithOwnS(rest);
  return rest.startsWith('s-');
}

/** `sscore` has both; `score`, `service` and `systeem` without linking s keep theirs. */
function startsWithOwnS(rest: string): boolean {
  return /^s(?:core|tudie|ervice|ysteem|tatistiek|coring|urvey|can(?!d)|tandaard|trategie)/.test(rest);
}

function trimHyphen(part: string): string {
  return part.replace(/^-/, '').replace(/-$/, '');
}

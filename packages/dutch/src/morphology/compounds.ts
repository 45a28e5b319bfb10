/** A compound around a stem: `klant` + `tevredenheid` + `s` + `onderzoek`. */
export interface CompoundParts {
  /** What stands before the stem, without linking letters or hyphen; empty when the stem comes first. */
  readonly head: string;
  /** The letters that link head and stem: `s`, `en`, `n`, `e`, `er` or none. */
  readonly linking: string;
  readonly stem: string;
  /** What follows the stem, without linking letters or hyphen; empty when the stem comes last. */
  readonly tail: string;
  readonly tailLinking: string;
}

const HEAD_LINKS = ['en', 's', 'n', 'e'] as const;

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
 * Splits a normalised word at a stem inside it: `klanttevredenheidsonderzoek`, `tevredenheid` → head `klant`,
 * tail `onderzoek`, tail linking `s`. Undefined when the stem does not occur. The first occurrence counts.
 *
 * A head's linking letters can be part of the head itself (`gast` + `en`, but `leden`): they are taken off only where
 * `isHead` knows the shorter head.
 */
export function splitAtStem(
  norm: string,
  stem: string,
  isHead: (head: string) => boolean = isCustomerHead,
): CompoundParts | undefined {
  const at = norm.indexOf(stem);
  if (at < 0) return undefined;
  const { head, linking } = splitHead(trimHyphen(norm.slice(0, at)), isHead);
  const rest = norm.slice(at + stem.length);
  const tailLinking = /^s(?=-|.{3})/.test(rest) && linksWithS(stem, rest) ? 's' : '';
  return { head, linking, stem, tail: trimHyphen(rest.slice(tailLinking.length)), tailLinking };
}

function splitHead(head: string, isHead: (head: string) => boolean): { head: string; linking: string } {
  for (const link of HEAD_LINKS) {
    const shorter = head.slice(0, -link.length);
    if (head.endsWith(link) && shorter.length > 2 && isHead(shorter)) return { head: shorter, linking: link };
  }
  return { head, linking: '' };
}

function isCustomerHead(head: string): boolean {
  return HEADS.has(head);
}

const HEADS = new Set(
  `klant cliënt patiënt gebruiker gast huurder bewoner inwoner burger bezoeker reiziger lid deelnemer afnemer koper
  consument relatie opdrachtgever abonnee medewerker werknemer student leerling ouder leverancier partner kijker lezer
  luisteraar passagier verzekerde bedrijf kwaliteit`.split(/\s+/),
);

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

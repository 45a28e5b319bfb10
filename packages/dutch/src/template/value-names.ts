/** What a value of a template is to the reader it is printed for: part of the name, or the words before it. */
export type NameKind = 'first' | 'last' | 'full' | 'salutation';

/** The path of a value: `klant.voornaam`, `$klant->naam`, `@naam`, `klant['naam']`, `.Naam`. */
const PATH = /[$@.]*[\p{L}_][\p{L}\p{N}_]*(?:(?:\.|->|\?\.|\[['"])[\p{L}\p{N}_]+(?:['"]\])?)*/gu;
/** Filters, alternatives and text in quotes: not what is printed of the reader. */
const BEHIND = /\|(?!\|).*$|(?<![[\w])(?:"[^"]*"|'[^']*')/gsu;

const KINDS: readonly (readonly [NameKind, RegExp])[] = [
  ['first', /(?:voornaam|voornamen|roepnaam|firstname|givenname|fname)$/],
  ['last', /(?:achternaam|lastname|familienaam|familyname|surname|lname)$/],
  ['salutation', /(?:aanhef|aanhefregel|salutation|aanspreking|aanspreekvorm|aanspreektitel)$/],
  [
    'full',
    /^(?:volledige?|full|display|weergave|klant|contact|ontvanger|ontvangers|lid|leden|deelnemer|huurder|bewoner|patient|client|gast|relatie|abonnee|lezer|customer|recipient|user|member|subscriber|person|persoons)?(?:naam|name)$/,
  ],
];

/** Who has a bare `naam`: the reader, or the record that holds what is known of the reader. */
const READERS =
  /^(?:klant|contact|ontvanger|lid|deelnemer|huurder|bewoner|inwoner|burger|patient|client|gast|relatie|abonnee|lezer|aanvrager|besteller|koper|gebruiker|cursist|leerling|customer|recipient|user|member|subscriber|person|persoon|profiel|profile|to|naar|aan|data|gegevens|form|formulier|fields|velden|this|mail|email|params|vars|attributes)(?:en|s)?$/;
/** Whose names these are: not the reader's. */
const OTHERS =
  /medewerk|afzend|verzend|sender|monteur|advis|agent|employee|staff|behandel|manager|contactpers|bezorg|chauffeur|begeleid|docent|arts$|coach|bedrijf|company|organi|product|artikel|article|order|bestelling|winkel|shop|store|site|team|file|bestand|event|school|gemeente|plaats|straat|locatie|location|collega|owner|author|auteur|cursus|abonnement|pakket|campag|list|lijst|project|brand|merk|kind$/;

/** Who pays for an order: `order.billing.first_name`. */
const PAYER = /^(?:billing|shipping)(?:address)?$/;

/** What a condition asks of a value: `voornaam.present?`, `naam.trim().length`. */
const ASKED =
  /(?:\.|->|\?\.)(?:present|blank|empty|nil|length|size|count|trim|strip|is(?:Not)?(?:Present|Empty|Blank))\b\??(?:\(\))?/g;

/** The first path in an expression or condition that names the reader, with what it names. */
export function readNamePath(text: string): { readonly path: string; readonly kind: NameKind } | undefined {
  for (const [path] of text.replace(BEHIND, ' ').replace(ASKED, '').matchAll(PATH)) {
    const kind = kindOf(path);
    if (kind !== undefined) return { path, kind };
  }
  return undefined;
}

function kindOf(path: string): NameKind | undefined {
  const parts = path
    .split(/\.|->|\[['"]|['"]\]/)
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  // `bestelling.klant.voornaam`: what holds the reader is not the reader.
  const own = parts.slice(0, -1).findLastIndex((part) => READERS.test(part) || PAYER.test(part));
  if (parts.slice(Math.max(own, 0)).some((part) => OTHERS.test(part))) return undefined;
  const kind = KINDS.find(([, names]) => names.test(last))?.[0];
  const isBare = kind === 'full' && /^(?:naam|name)$/.test(last);
  return isBare && !parts.slice(0, -1).every((part) => READERS.test(part)) ? undefined : kind;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['voornaam', 'achternaam'],
  ['roepnaam', 'achternaam'],
  ['firstname', 'lastname'],
  ['first_name', 'last_name'],
  ['fname', 'lname'],
];

/** The path that names the other part of the name: `klant.voornaam` → `klant.achternaam`. Undefined where that is unknown. */
export function otherNamePath(path: string): string | undefined {
  for (const [first, last] of PAIRS) {
    for (const [from, to] of [
      [first, last],
      [last, first],
    ] as const) {
      if (path.toLowerCase().endsWith(from))
        return path.slice(0, -from.length) + likeCase(path.slice(-from.length), to);
    }
  }
  return undefined;
}

/** `FIRSTNAME` → `LASTNAME`, `firstName` → `lastName`, `Voornaam` → `Achternaam`. */
function likeCase(from: string, to: string): string {
  if (from === from.toUpperCase()) return to.toUpperCase();
  const capital = /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() : to.charAt(0);
  const rest = to.slice(1);
  return capital + (/Name$/.test(from) ? rest.replace(/name$/, 'Name') : rest);
}

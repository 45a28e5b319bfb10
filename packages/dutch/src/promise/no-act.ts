import type { Range, Token, TokenStream } from '@geestdrift/engine';

/**
 * What a verb of doing says with these words behind it: an opinion, a habit or a courtesy. Each pair is the verb and the words that
 * follow it in its clause.
 */
const IDIOMS: readonly (readonly [verb: RegExp, behind: RegExp])[] = [
  [
    /^ga(?:an|at)?$/,
    /\b(?:er ?van .*uit|uit van|ervan uit|akkoord|prat)\b|^(?:wij |we |ik )?(?:over |voor (?!(?:u|je|jou|jullie) ))|\bvan .* uit$|\b(?:verhuizen|vakantie|dicht)\b/,
  ],
  [/^neemt?$|^nemen$/, /\b(?:serieus|kennis|afscheid)\b|^(?:wij |we |ik )?aan\b/],
  [/^maakt?$|^maken$/, /\b(?:excuses|zorgen|bezwaar|reclame)\b/],
  [/^hou(?:d|dt|den)?$/, /^(?:wij |we |ik )?(?:erg |veel |heel veel )?van\b|\brekening met\b|\bons aan\b/],
  [/^kom(?:t|en)?$/, /^(?:wij |we |ik )?(?:zelf )?(?:uit|tegen)\b|\btegen$|\btekort\b|\bterug op\b/],
  [/^geeft?$|^geven$/, /\b(?:toe|gelijk|om)$|\b(?:toe|gelijk) (?:dat|in)\b|^(?:wij |we |ik )?(?:toe|om)\b/],
  [/^vraagt?$|^vragen$/, /\baf\b/],
  [/^past?$|^passen$/, /\btoe\b/],
  [
    /^(?:verwerk|behandel|controleer|bewaar)(?:t|en)?$|^(?:controleren|bewaren)$/,
    /\b(?:persoons)?gegevens\b/,
  ],
  [/^doen?$|^doet$/, /\b(?:graag|zaken|mee)\b/],
  [/^kijk(?:t|en)?$/, /\b(?:uit|terug)\b/],
];

/** *Wij gaan ervan uit*, *wij nemen uw klacht serieus*: the words of doing, and nothing is done. */
export function isNoAct(stream: TokenStream, part: Range, focus: Range): boolean {
  for (let at = focus.start; at < focus.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    const idiom = IDIOMS.find(([verb]) => verb.test(norm));
    if (idiom === undefined) continue;
    const behind = stream.tokens
      .slice(at + 1, part.end)
      .filter(({ kind }) => kind === 'word')
      .map((token) => token.norm)
      .join(' ');
    return idiom[1].test(behind);
  }
  return false;
}

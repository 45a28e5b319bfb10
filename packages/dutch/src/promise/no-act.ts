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
  [/^maakt?$|^maken$/, /\b(?:excuses|zorgen|bezwaar|reclame|feest)\b/],
  [/^hou(?:d|dt|den)?$/, /^(?:wij |we |ik )?(?:erg |veel |heel veel )?van\b|\brekening met\b|\bons aan\b/],
  [
    /^kom(?:t|en)?$/,
    /^(?:wij |we |ik )?(?:zelf )?(?:uit|tegen)\b|\ber\b.* uit$|\btegen$|\btekort\b|\bterug op\b/,
  ],
  [/^geeft?$|^geven$/, /\b(?:toe|gelijk|om)$|\b(?:toe|gelijk) (?:dat|in)\b|^(?:wij |we |ik )?(?:toe|om)\b/],
  [/^vraagt?$|^vragen$/, /\baf\b/],
  [/^past?$|^passen$/, /\btoe\b/],
  [
    /^(?:verwerk|behandel|controleer|bewaar|sla)(?:t|an|en)?$|^(?:controleren|bewaren)$/,
    /\b(?:persoons)?gegevens\b/,
  ],
  // *Wij maken schoenen met de hand*: a trade.
  [
    /^(?:maak|lever|bouw|ontwerp|verzorg|produceer|organiseer)(?:t|en)?$|^(?:maken|leveren|produceren|organiseren)$/,
    /^(?:wij |we |ik )?(?!samen |morgen )\p{L}{3,}(?:en|s)\b/u,
  ],
  [/^doen?$|^doet$/, /\b(?:graag|zaken|mee)\b/],
  // *Uw jas hangt voor u klaar*: it does already.
  [/^(?:hangt|hangen|ligt|liggen)$/, /\bklaar$/],
  // *Wij rekenen op u*; with a particle it is done: *wij rekenen het uit, ik spreek hem erop aan*.
  [
    /^(?:spreekt?|spreken|rekent?|rekenen|werkt?|werken)$/,
    /^(?!.*(?: (?:aan|af|in|uit|na|door|mee|bij|weg|om)$|\baan (?:een|de|het|uw|je)\b))/,
  ],
  [/^sluit$|^sluiten$/, /^(?:wij |we |ik )?(?:ons|me|mij) .*aan\b/],
  [/^bied(?:t|en)?$/, /\b(?:excuses|verontschuldigingen)\b|^(?!.* aan$)/],
  [/^stel(?:t|len)?$/, /\bop prijs\b|\bvoor (?:om|dat|te)\b|\bvast dat\b/],
  [/^deel(?:t)?$|^delen$/, /\b(?:zorg|zorgen|mening|gevoel|ervaring)\b/],
  [/^kijk(?:t|en)?$/, /\b(?:uit|terug)\b/],
];

/** *Wij gaan ervan uit*, *wij nemen uw klacht serieus*: the words of doing, and nothing is done. */
export function isNoAct(stream: TokenStream, part: Range, focus: Range): boolean {
  for (let at = focus.start; at < focus.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    const idioms = IDIOMS.filter(([verb]) => verb.test(norm));
    if (idioms.length === 0) continue;
    const behind = stream.tokens
      .slice(at + 1, part.end)
      .filter(({ kind }) => kind === 'word')
      .map((token) => token.norm)
      .join(' ');
    return idioms.some(([, words]) => words.test(behind));
  }
  return false;
}

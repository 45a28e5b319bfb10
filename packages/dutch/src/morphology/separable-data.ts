function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
/** First parts of separable verbs, longest first where one begins another. */
export const PARTICLES: readonly string[] = [
  ...wordSet(`
    aan achterna achterom achterop achterover achteruit achter af beet bekend beschikbaar bij bijeen bijeen binnen bloot
    boven bovenop buiten dicht deel dood door dooreen doorheen droog fijn gade gelijk gereed gerust goed groot heen her
    hoog in ineen klaar klem koel kwijt kapot langs leeg los lief mede mee mis na naar neer om omhoog omlaag omver
    onder onderuit op open opeen opnieuw overeen over plaats raad rond samen schoon schuil stil stop stuk tegemoet tegen
    teleur terecht terug teloor teniet tentoon tekort tevreden teweeg tewerk thuis toe tussen uit uiteen vast veilig vol
    vooraf voorbij voorop vooruit voort voor vrij waar warm weer weg zeker zwart stand plat recht scherp
  `),
].sort((a, b) => b.length - a.length);
/** Particles so long or so clear that what stands behind them is always a verb of its own. */
export const CLEAR_PARTICLES: ReadonlySet<string> = wordSet(`
  achteruit beschikbaar bijeen klaar kwijt mede mee omhoog omlaag overeen samen tegemoet tegen teleur terecht terug
  teniet tentoon tekort tevreden teweeg thuis vooraf voorbij voorop vooruit plaats uiteen gelijk
`);
/** Verbs that begin with a particle's letters and do not come apart, beside those in the list of inseparable verbs. */
export const NOT_SEPARABLE: ReadonlySet<string> = wordSet(`
  informeren installeren investeren inspecteren inspireren integreren interesseren introduceren initiëren infecteren
  antwoorden afficheren opereren opteren omarmen uiten inventariseren innoveren instrueren inhaleren incasseren
  toetsen naderen bijten voeren voorkomen openen openbaren naaien inviteren invalideren
  voegen volgen volharden voltooien onderwerpen dichten innen interpreteren interviewen
  toveren beoordelen weerstaan weerspreken weerleggen overwerken aanschouwen aanbidden aanvaarden doorgronden
  waarborgen waarderen waarschuwen herinneren herhalen herkennen herstellen herzien hervatten herroepen herleiden
  herleven herdenken herhuisvesten heropenen herschrijven herformuleren herbouwen hergebruiken herplaatsen herdefiniëren
  misbruiken misleiden mishandelen misdragen miskennen misgunnen mislukken misvormen
  standaardiseren rechtvaardigen gelijken plaatsen stoppen stillen stemmen raadplegen
  weergalmen weerkaatsen weerklinken weerspiegelen weerhouden
`);

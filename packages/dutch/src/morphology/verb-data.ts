import { wordSet } from './word-list.js';
/** Open stems in -el and -en with a long last vowel though they have more than one syllable. */
export const LONG_LAST_VOWEL: ReadonlySet<string> = wordSet('krakel oordel voordel nadel algemen pensel');

/** Open stems with a short last vowel before one consonant, where spelling suggests a long one. */
export const SHORT_LAST_VOWEL: ReadonlySet<string> = wordSet('monitor sponsor tutor motor welkom');

/** Loans in -tteren and the like whose last -er- is long all the same: `flatteren` → `flatteer`. */
export const LONG_ER: ReadonlySet<string> = wordSet(
  'blokker deblokker drapper flatter fiatter frapper matter',
);

/** Elements before a verb that are no weak prefix, yet never come apart and keep ge- away: `overtreffen`, `voldoen`. */
export const INSEPARABLE: ReadonlySet<string> = wordSet(`
  overtreffen overtuigen overwegen overleggen overschrijden overzien overhandigen overbruggen overnachten
  overlijden overschatten overdenken overtreden overwinnen overvallen overheersen overladen overspoelen
  overleven overvragen overbelasten overstijgen overvleugelen overkomen overmeesteren overrompelen
  overwinteren overtekenen overdonderen overlappen overstromen overwerken overschaduwen overzomeren overdekken
  overpeinzen overstelpen overschreeuwen onderzoeken ondertekenen ondernemen ondersteunen onderhouden
  onderhandelen onderbreken onderscheiden onderschrijven onderstrepen onderbouwen ondergaan ondervinden
  ondervragen onderwijzen onderschatten onderkennen onderdrukken onderwerpen ondermijnen onderrichten
  onderscheppen ondervangen onderbelichten onderverhuren ondertitelen doorbreken doorgronden doorkruisen
  doorzoeken doorstaan doorlopen doorzien doordringen doorboren doorleven doorploegen voorkomen voorspellen
  voorzien voorvoelen voorspiegelen omarmen omschrijven omringen omgeven omvatten omzeilen omhelzen omsluiten
  omlijsten omhullen omsingelen omspannen achterhalen achtervolgen aanbidden aanvaarden aanschouwen
  weerspiegelen weerleggen weerstaan weerhouden weerklinken weerspreken weerkaatsen voldoen volbrengen
  volharden voltooien volstaan voltrekken volgroeien misbruiken misleiden mislukken mishandelen misdragen
  miskennen misgunnen misvormen misprijzen mistrouwen misrekenen misplaatsen mismaken misverstaan
`);

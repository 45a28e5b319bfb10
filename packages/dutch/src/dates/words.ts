import { wordSet } from '../morphology/word-list.js';

export const MONTHS: ReadonlySet<string> = wordSet(`
  januari februari maart april mei juni juli augustus september oktober november december
`);

/** Months written short: only behind a number. */
export const SHORT_MONTHS: ReadonlySet<string> = wordSet('jan feb mrt apr jun jul aug sep sept okt nov dec');

/** *maandag, dinsdagochtend, woensdags, vrijdagmiddagen, zaterdagnacht*. */
export const WEEKDAY =
  /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s|(?:ochtend|morgen|(?:na)?middag|avond|nacht)(?:en)?)?$/;

/** Days by their distance from today, and parts of them. */
export const NEAR_DAYS: ReadonlySet<string> = wordSet(`
  vandaag morgen overmorgen vanmiddag vanavond vannacht morgenochtend morgenvroeg morgenmiddag morgenavond
`);

/** What comes back by the calendar. */
export const RECURRING: ReadonlySet<string> = wordSet(`
  dagelijks dagelijkse wekelijks wekelijkse tweewekelijks tweewekelijkse maandelijks maandelijkse tweemaandelijks
  driemaandelijks kwartaallijks halfjaarlijks halfjaarlijkse jaarlijks jaarlijkse
`);

/** Feasts and holidays that stand in every calendar. */
export const FEASTS: ReadonlySet<string> = wordSet(`
  kerst kerstmis kerstdagen pasen pinksteren hemelvaart hemelvaartsdag sinterklaas koningsdag carnaval nieuwjaar jaarwisseling
  feestdagen zomervakantie kerstvakantie herfstvakantie meivakantie voorjaarsvakantie bouwvak
`);

/** Stretches of the calendar; a date behind *deze, volgende, elke, na de …*. */
export const PERIODS: ReadonlySet<string> = wordSet(`
  uur dag werkdag week werkweek weekend maand kwartaal semester seizoen jaar schooljaar kalenderjaar boekjaar zomer winter lente
  herfst najaar voorjaar ochtend middag avond dagen weken maanden werkdagen
`);

/** What makes a stretch of the calendar a date. */
export const PERIOD_MARKERS: ReadonlySet<string> = wordSet(`
  deze dit volgende volgend komende komend aanstaande eerstvolgende eerstkomende iedere ieder elke elk per later eind einde begin medio
  halverwege aankomende aankomend
`);

/** Before *de week*, *het jaar*: *na de zomer, tegen het eind van de maand*. */
export const PERIOD_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'na voor vóór tegen van tot in vanaf rond om',
);

/** A count that is no number. */
export const LOOSE_COUNTS: ReadonlySet<string> = wordSet('enkele paar aantal half halve');

/** Behind a count and a unit these make it an age, a past or a warranty. */
export const NO_TERM_AFTER: ReadonlySet<string> = wordSet(
  'oud oude geleden garantie lang jong jonge ervaring',
);

/** Before a count and a unit these make it a length: *al tien jaar*. */
export const NO_TERM_BEFORE: ReadonlySet<string> = wordSet('al sinds ruim reeds');

/** Before a calendar unit and a number: *week 32, sprint 12*. */
export const NUMBERED: ReadonlySet<string> = wordSet('week weeknummer kwartaal sprint release fase');

/** What placeholders for a date hold: *[datum]*. */
export const PLACEHOLDERS: ReadonlySet<string> = wordSet(
  'datum dag termijn tijd tijdstip deadline week maand weekdag',
);

/** Before what is no prose these make it a date: *uiterlijk {{ datum }}*. */
export const BEFORE_PLACEHOLDER: ReadonlySet<string> = wordSet(
  'uiterlijk op voor vóór vanaf per tot rond binnen datum tegen',
);

/** What was sent: the date behind *van* is that of the sending. */
export const SENT_THINGS =
  /(?:brief|mail|e-mail|email|mailtje|bericht|bestelling|order|aanvraag|melding|klacht|verzoek|vraag|factuur|reactie|formulier|bezwaar|bezwaarschrift|gesprek|telefoontje|contact|opmerking|nota|rekening|bezoek|offerte|schrijven|retour|loonstrook)$/;

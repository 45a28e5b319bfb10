import { wordSet } from '../morphology/word-list.js';

/** What asks customers for their opinion, and what holds their answers. */
const SURVEY =
  /(?:enquêtes?|enquete|enquetes|vragenlijst|vragenlijsten|vragenlijstje|peiling|survey|evaluatie|evaluatieformulier|reviews?|recensies?|beoordeling|beoordelingen|beoordeel|feedback|sterren|mening|tevredenheidsonderzoek|klantonderzoek|onderzoek|google|trustpilot)$/;

export function isSurveyWord(norm: string): boolean {
  return SURVEY.test(norm);
}

/** Forms that are filled in for other reasons than to tell what one thinks. */
export const OTHER_FORMS: ReadonlySet<string> = wordSet(`
  aangifte belastingaangifte aanvraag aanvraagformulier aanmeldformulier inschrijfformulier inschrijving registratie
  registratieformulier contactformulier machtiging profiel intake intakeformulier declaratie declaratieformulier formulier
  retourformulier schadeformulier bestelformulier offerteaanvraag offerteformulier
`);

/** What the reader is asked about as somebody else's customer, as an employee or privately: nothing of ours. */
export const NOT_OURS: ReadonlySet<string> = wordSet(`
  werkgever salaris loon arbeidsvoorwaarden werkplek werkdruk loopbaan huwelijk jezelf uzelf zichzelf huidige vorige
  concurrent concurrenten elders
`);

/** The same where they are the reader's: *uw werk*, not *ons werk*; *uw sociale leven*. */
export const READERS_OWN: ReadonlySet<string> = wordSet(`
  werk baan functie leidinggevende rooster manager collega collega's team leven privéleven liefdesleven seksleven lichaam
  uiterlijk figuur gewicht lichaamsgewicht conditie gezondheid fitheid leefstijl slaap nachtrust slaapritme slaappatroon
  slaapkwaliteit eetpatroon eetlust eetgewoonten eetgewoontes concentratie geheugen zelfbeeld relatie vrienden vriendschappen
  gezin opvoeding inkomen werk-privébalans hobby hobby's bestaan
`);

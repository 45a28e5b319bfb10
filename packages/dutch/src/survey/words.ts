import type { BlockView } from '@geestdrift/engine';
import { wordSet } from '../morphology/word-list.js';

/** What asks customers for their opinion, and what holds their answers. */
const SURVEY =
  /(?:enquêtes?|enquete|enquetes|vragenlijst|vragenlijsten|vragenlijstje|peiling|survey|evaluatie|evaluatieformulier|reviews?|recensies?|beoordeling|beoordelingen|beoordeel|feedback|sterren|cijfer|smileys?|mening|tevredenheidsonderzoek|klantonderzoek|onderzoek|google|trustpilot)$/;

export function isSurveyWord(norm: string): boolean {
  return SURVEY.test(norm);
}

/** Whether a block does so; to be recalled, as a long one is asked at each of its matches. */
export function namesSurvey({ tokens }: BlockView): boolean {
  return tokens.some(({ norm }) => isSurveyWord(norm));
}

const OTHER_FORM =
  /(?:formulier|checklist|checklijst|biljet|aanvraag|aangifte|inschrijving|registratie|machtiging|profiel|intake|declaratie|meterstand|meterstanden)$/;

/** Whether a word names what is filled in for another reason than to tell what one thinks: *retourformulier*. */
export function isOtherForm(norm: string): boolean {
  return OTHER_FORM.test(norm);
}

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

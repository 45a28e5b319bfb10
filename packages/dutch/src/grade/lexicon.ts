import type { Token } from '@geestdrift/engine';
import { wordSet } from '../morphology/word-list.js';

/** Words that name a goal or a norm, alone or as the end of a compound. */
export const GOALS =
  /^(?:[\p{L}-]*(?:norm|normen|doel|doelen|doelstelling|doelstellingen|(?:norm|streef|doel|minimum|drempel|richt)-?(?:cijfer|score|waarde|waardering|getal|niveau)(?:s|n|len)?|targets?|ambities?|ondergrens|ondergrenzen|drempel|minimumeis|resultaatafspraa?k(?:en)?|prestatieafspraa?k(?:en)?|prestatie-indicator(?:en)?|ambitieniveau|criterium|criteria|kwaliteitseis|kwaliteitseisen|minimumeisen|inspanningsverplichting|resultaatverplichting)|kpi(?:-\p{L}+)?|kpi's|kpi’s|streven|streeft|streef|gestreefd|nastreven|nagestreefd|mikken|mik|mikt|gemikt|bodem|stip|ambieer|ambieert|ambiëren|mikpunt|ijkpunt|ijkpunten|richtpunt|inzet|inzetten|uitgangspunt|maatstaf|basisniveau|lat|eis|eisen|beoogde?)$/u;

/** Words that make a grade beside them the least that will do. */
export const LEAST: ReadonlySet<string> = wordSet(
  'minimaal min minimale minimum minstens tenminste minste ≥ >= > hoger meer beter',
);

/** Auxiliaries and others that make what is got an aim. */
export const AIMING: ReadonlySet<string> = wordSet(
  'moeten moet willen wil wilt zullen zal gaan gaat dient dienen hoort horen behoort behoren beogen beoogt verwachten',
);

/** Infinitives of getting a grade. */
export const GETTING: ReadonlySet<string> = wordSet(
  'halen scoren behalen krijgen bereiken realiseren verdienen ontvangen brengen tillen verhogen opleveren',
);

/** What tells a result: past tenses, perfects, and presents that report. */
export const MEASURED: ReadonlySet<string> = wordSet(`
  gaf gaven scoorde scoorden haalde haalden behaalde behaalden kreeg kregen bedroeg bedroegen kwam kwamen steeg stegen gestegen
  daalde daalden gedaald gemeten gescoord gehaald behaald gegeven gekregen gerealiseerd bereikt beoordeelde beoordeelden waardeerde
  waardeerden uitgekomen ontving ontvingen verdiende verdienden blijkt bleek bleken werd werden stond stonden zat zaten eindigde eindigden
`);
/** Presents of the same, which a goal word in the clause outweighs. */
export const REPORTING: ReadonlySet<string> = wordSet(
  'geeft geven scoort haalt krijgt bedraagt is staat ligt beoordeelt beoordelen waardeert waarderen',
);

/** Column heads of what was measured. */
export const RESULTS =
  /^(?:resultaat|resultaten|score|scores|gemeten|meting|realisatie|gerealiseerd|actueel|huidig|huidige|vorig|behaald|uitkomst|nu|stand|werkelijk|werkelijkheid|(?:19|20)\d\d)$/;

/** What is about customers, service or appreciation. */
export const TOPICS =
  /klant|cli[eë]nt|pati[eë]nt|^gast(?:en)?$|gasten|huurder|bewoner|inwoner|bezoeker|reiziger|passagier|verzekerden?$|beller|deelnemer|afnemer|consument|opdrachtgever|abonnee|gebruikers?$|^leden(?:$|peiling|onderzoek|enqu)|burgers?$|(?<!ver|in|op)kopers?$|service|dienstverlening|waardee?r|beoordee?l|tevreden|beleving|oordeel$|rapportcijfer|gastvrij|vriendelijkheid|reviews?$|review(?:score|cijfer)s?$|bejegening|helpdesk|enqu[eê]te|aanbevel|^(?:kcc|balies?|hulp|bezorging|bereikbaarheid|ontvangst|nazorg|recepties?|loket(?:ten)?)$/u;
/** Topics that others than customers have too. */
export const SHARED_TOPICS =
  /^(?:waardee?r|gewaardee?r|beoordee?l|tevreden|beleving|rapportcijfer|enqu|aanbevel|balie|hulp|bezorging|bereikbaarheid|ontvangst|nazorg|receptie|loket)/;

/** Nouns of a grade. */
export const GRADE_NOUNS =
  /(?:cijfer|cijfers|oordeel|waardering|beoordeling|beoordelingen|tevredenheid|score|scores|gemiddelde|gemiddeld|rapport|waarderingen)$/;

/** A goal, or what is asked of a grade: *het minimale cijfer*, *de gewenste score*. */
export function isGoalWord({ kind, norm }: Token, next: Token | undefined): boolean {
  if (kind !== 'word') return false;
  if (WANTED.test(norm) && (GRADE_NOUNS.test(next?.norm ?? '') || next?.norm === 'niveau')) return true;
  if (norm === 'minimum') return true;
  return GOALS.test(norm) && next?.norm !== 'gehaald';
}
const WANTED = /^(?:minimale|gewenste?|vereiste?|verlangde?|benodigde?|afgesproken)$/;

/** Schools grade, and so do others whose grades are not the customer's. */
export const SCHOOL =
  /^(?:leerling|leerlingen|scholier|scholieren|student|studenten|school|scholen|(?!intoets)[\p{L}-]*(?:examens?|tentamens?|toets|toetsen)|proefwerk|proefwerken|diploma|wiskunde|klas|klassen|schooljaar|herkansing|vwo|havo|vmbo|mbo|hbo|vak|vakken|scriptie|slagen|eindcijfer|eindcijfers|spreekbeurt|cursist|cursisten|trainee|trainees|stagiair|stagiaire|stagiairs|kandidaat|kandidaten|inspectie|keuring|audit|brandweer|rapportvergadering|zittenblijven|bindend|studie|studiejaar|jurylid|jury|stage\p{L}*|cijferlijst)$/u;
export const STAFF =
  /^(?:medewerker|medewerkers|medewerkerstevredenheid|medewerkerstevredenheidsonderzoek|personeel|personeelsleden|collega's|werknemers|werkgeluk|werkplezier|werksfeer|leverancier|leveranciers|sollicitant|sollicitanten|functioneren|functioneringsgesprek|vrijwilligers|kantine|werkgever)$/;

export const ADJECTIVES: ReadonlySet<string> = wordSet(
  'ruime ruim dikke mooie goede kleine stevige krappe magere nette hoge gemiddelde gemiddeld volle solide',
);

/** What may follow a grade: it stands by itself. */
export const FOLLOWERS: ReadonlySet<string> = wordSet(`
  per zou zouden kan kunnen of à en als dan maar te voor bij van op in door over met aan uit onder tijdens na sinds binnen dit elk ieder komend
  halen haalt behalen scoren scoort krijgen krijgt geven geeft zijn is was wordt worden bereiken realiseren moeten moet willen wil
  hebben waard af uit mag mogen gunnen beoordeeld gewaardeerd gescoord gehaald behaald uitkomen uitkomt komen komt zakken zakt dalen daalt ligt liggen staat staan vinden vindt stellen nastreven vormt geldt
  gemiddeld ook wel die dat waarmee omdat want zodat zien noteren ontvangen ontvangt verdienen toekennen gegeven scoorden haalden
  naar voldoet volstaat genoeg gaan gaat blijven blijft waarderen waardeert beoordelen beoordeelt daarom dus nog maken maakt hoger meer beter worden tevreden we wij ze zij vastgelegd afgesproken vereist verplicht gewenst gevraagd nodig vast brengen tillen trekken optrekken opkrikken verhogen groeien stijgen
`);

/** Words that call enough enough: *met een 7 zijn wij tevreden*, *een 7 volstaat*. */
export const ENOUGH: ReadonlySet<string> = wordSet(
  'tevreden genoegen genoeg volstaat prima acceptabel aanvaardbaar oké',
);

/** What says that it is so now. */
export const PRESENT: ReadonlySet<string> = wordSet(
  'nu momenteel inmiddels vorig huidige thans afgelopen vandaag',
);

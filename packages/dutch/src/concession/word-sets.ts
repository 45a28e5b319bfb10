import { DENYING } from '../lexicon/denials.js';
import { wordSet } from '../morphology/word-list.js';

/** Words that deny understanding or agreement. */
export const NEGATIVE: ReadonlySet<string> = new Set([
  ...DENYING,
  ...wordSet('onvoldoende slecht weinig moeilijk verkeerd half'),
]);

/** Marks that may stand between a concession and its *maar*. */
export const PAUSES = wordSet(', – … ;');

export const STOPS = wordSet('. ! … ?');

/** Pronouns that are a subject by themselves. */
export const SUBJECTS = wordSet("wij we ik 'k u je jij jullie hij zij ze men er het 't dit dat die deze wie");

/** The writer, and the reader, as a subject right behind its verb. */
export const PERSONS = wordSet("wij we ik 'k u je jij jullie hij zij ze men er");

/** Words before which a verb's form is a noun or an adjective: *de kosten, uw vraag, zonder bericht*. */
export const NOUN_MARKERS = wordSet(`
  de een uw jouw onze ons mijn hun haar geen elke elk iedere ieder alle welke welk zo'n enkele veel weinig meer minder
  voor met op in van bij over per na zonder tijdens via uit aan door onder boven binnen buiten tegen tussen naar om
  volgens vanaf tot sinds vanwege wegens
`);

export const PREPOSITIONS = wordSet(`
  met in op bij na voor tijdens via tegen zonder onder binnen buiten vanaf per aan tot volgens vanuit van door over
`);

/** Nouns and adjectives that happen to be verb forms as well. */
export const HARDLY_VERBS = wordSet(`
  pas week weken dag dagen post mail mails plan prijs klaar open vast los laat recht kort lang nodig droog leeg koel warm mis punt stap
  uur bon kas tel kleur maat deel reden volgende leuk spoed ruim even mede stel vrij paar haast uit is't gelijk meer weer
`);

/** Words that open a subordinate clause, *dat* aside. */
export const OPENERS = wordSet(`
  als wanneer indien omdat doordat zodat opdat zodra zolang nadat voordat totdat tenzij mits hoewel toen terwijl of
  waarom hoe hoezeer hoeveel hoelang wat waar welke welk wie wanneer waardoor waarop waarover waarbij waarmee aangezien
`);

/** Words that announce the clause that is understood: *ik begrijp dat, hoe, waarom …*. */
export const OBJECT_OPENERS = wordSet(
  'dat waarom hoe hoezeer hoeveel wat waar welke welk wie waarover waardoor als',
);

/** Verbs with which a writer goes on to sympathise or thank: *en vind het vervelend, en leven met u mee, dank u*. */
export const SYMPATHY = wordSet(`
  vind vinden betreur betreuren leef leven voel voelen begrijp begrijpen snap snappen deel delen waardeer waarderen erken
  erkennen ben zijn heb hebben besef beseffen respecteer respecteren dank danken
`);

/** Words that make *ja, maar …* a hearty yes. */
export const HEARTY = wordSet(
  'natuurlijk tuurlijk uiteraard zeker vanzelfsprekend absoluut allicht welzeker jazeker',
);

/** Words that take something away from that yes after all. */
export const LIMITING = wordSet(
  'niet geen alleen enkel slechts uitsluitend moet moeten moest eerst pas tenzij mits zonder nooit',
);

/** Words with which a coordinated phrase goes on: *maar ook de haast erachter, maar niet uw toon*. */
export const PHRASE_JOINERS = wordSet('ook niet geen vooral eerder juist evenmin bovenal minder');

/** Words that may open the clause behind a bare *maar*. */
export const CLAUSE_STARTERS = wordSet(`
  wij we ik u je jij jullie hij zij ze men er het 't dit dat die deze de een uw jouw onze ons mijn hun alle elke iedere
  helaas toch dan daar hier nu voor op in bij zonder met volgens na tijdens vanwege door als omdat om zolang zo
`);

/** What *maar* is a mere particle behind: *doe maar, nog maar, alleen maar*. */
export const PARTICLE_HOSTS = wordSet(
  'doe kom ga bel kijk zeg laat geef neem stuur nog alleen enkel zo ook steeds telkens dan was had hoe waar wie wat wanneer',
);

/** Who speaks as a customer does, besides customers. */
export const OTHER_SPEAKERS = wordSet(`
  beller bellers hij zij ze mevrouw meneer respondent respondenten kind leerling mensen reactie reacties discussie
  lezer lezers tegenwerping tegenwerpingen anderen men iemand velen
`);

/** Words that name the writer's side as the one who speaks. */
export const OWN_SPEAKERS = wordSet(
  'medewerker medewerkers collega collegas agent wij we ik je helpdesk baliemedewerker monteur',
);

/** Verbs of picking an answer: *kies: ja, maar …* speaks of an option. */
export const CHOOSING = wordSet(
  'kies kiest kiezen klik klikt klikken vul vink kruis selecteer selecteert toets typ tik druk',
);

/** Words with which an object refers to what the reader said. */
export const OBJECT_WORDS = wordSet(
  'u uw je jouw jullie jou het dat dit deze die de er alle daar hier daarvoor hiervoor daarin',
);

/** Words that may stand behind a concession that has its object already: *dat begrijp ik heel goed*. */
export const ADVERBS = wordSet(`
  heel zeer erg goed best zeker wel natuurlijk uiteraard ook volkomen volledig helemaal absoluut hoor inderdaad prima als geen
  ander maar al te echt waar deels gedeeltelijk grotendeels in principe op zich opzich vaak mevrouw meneer beste graag daarin
  hierin verder eigenlijk ergens enigszins vanzelfsprekend allemaal zelf precies voor een deel zo nu eenmaal met mee eens
  toe begrijpen snappen voorstellen indenken inkomen inleven me mij ons
`);

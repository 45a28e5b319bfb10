import { DENYING } from '../lexicon/denials.js';
import { wordSet } from '../morphology/word-list.js';

/** Forms by their verb: `bleven` → `blijven`. */
function formTable(verbs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(verbs).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, verb] as const)),
  );
}

/** Verbs that say of their subject that it is satisfied. */
export const COPULAS: ReadonlyMap<string, string> = formTable({
  zijn: 'zijn is was waren ben bent geweest weest wees',
  blijven: 'blijf blijft blijven bleef bleven gebleven',
  worden: 'word wordt worden werd werden geworden',
  raken: 'raak raakt raken raakte raakten geraakt',
  lijken: 'lijk lijkt lijken leek leken',
  schijnen: 'schijnt schijnen scheen schenen',
  blijken: 'blijkt blijken bleek bleken gebleken',
  voelen: 'voel voelt voelen voelde voelden gevoeld',
  tonen: 'toont tonen toonde toonden getoond',
  reageren: 'reageert reageren reageerde reageerden gereageerd',
});

/** Verbs of going: *klanten gaan tevreden naar huis*. */
export const MOTIONS: ReadonlyMap<string, string> = formTable({
  gaan: 'gaat gaan ging gingen',
  vertrekken: 'vertrekt vertrekken vertrok vertrokken',
  keren: 'keert keren keerde keerden',
  verlaten: 'verlaat verlaten verliet verlieten',
  kijken: 'kijkt kijken keek keken',
  ophangen: 'hangt hangen hing hingen ophangt ophangen ophing ophingen',
  lopen: 'loopt lopen liep liepen wegloopt weglopen',
  stappen: 'stapt stappen stapte stapten uitstapt uitstappen',
  rijden: 'rijdt rijden reed reden wegrijdt wegrijden',
  weggaan:
    'weggaat weggaan thuiskomt thuiskomen thuiskwam terugkomt terugkomen terugkwam uitcheckt uitchecken afrekent afrekenen',
});

/** Verbs that make their object satisfied. */
export const CAUSATIVES: ReadonlyMap<string, string> = formTable({
  stellen: 'stel stelt stellen stelde stelden gesteld',
  houden: 'houd hou houdt houden hield hielden gehouden',
  maken: 'maak maakt maken maakte maakten gemaakt',
  stemmen: 'stem stemt stemmen stemde stemden gestemd',
  krijgen: 'krijg krijgt krijgen kreeg kregen gekregen',
  laten: 'achterlaat achterlaten achterliet achterlieten achtergelaten',
});

/** Causatives written in one word with *tevreden*. */
export const JOINED: ReadonlyMap<string, string> = new Map(
  [...CAUSATIVES].flatMap(([form, verb]) => (verb === 'laten' ? [] : [[`tevreden${form}`, form] as const])),
);

/** Saying of oneself: *klanten zeggen tevreden te zijn*. */
export const SAYING: ReadonlySet<string> = wordSet(`
  zeg zegt zeggen zei zeiden geeft geven gaf gaven aan meldt melden meldde meldden verklaart verklaren verklaarde
  verklaarden laat laten liet lieten weten vertelt vertellen vertelde vertelden vindt vinden vond vonden noemt noemen
  noemde noemden schrijft schrijven schreef schreven antwoordt antwoorden antwoordde antwoordden hoopt hopen aangegeven gezegd gemeld verklaard verteld aangeven
`);

/** What a verb group behind *tevreden* holds besides forms of verbs. */
export const GROUP_WORDS: ReadonlySet<string> = wordSet('te mee over gaan komen achter zien');

/** Denials, and words that make satisfaction small. */
export const DENIALS: ReadonlySet<string> = new Set([
  // *Nergens zijn klanten zo tevreden*, *niets maakt klanten zo tevreden*: all the more so.
  ...[...DENYING].filter((word) => !/^(?:nergens|niets|niks)$/.test(word)),
  ...wordSet('zonder zelden minder minst weinig onvoldoende matig onmogelijk half'),
]);

/** *niet alleen*, *geen wonder dat* deny nothing. */
export const ONLY: ReadonlySet<string> = wordSet('alleen slechts enkel wonder toeval twijfel verwonderlijk');

/** Subjects that are no customer. *U, je, ze* count only beside the verb. */
export const OTHER_SUBJECTS: ReadonlySet<string> = wordSet("ik wij we hij 'k");
export const WEAK_SUBJECTS: ReadonlySet<string> = wordSet('u je jij jullie ze zij men');
/** Objects other than the customer: *de klant maakt ons tevreden*, *stelt zich tevreden*. */
export const OTHER_OBJECTS: ReadonlySet<string> = wordSet(
  'ons mij me hem zich zichzelf elkaar onszelf mijzelf',
);

/** Adverbs that no ending shows. */
export const ADVERBS: ReadonlySet<string> = wordSet(`
  ook nog al altijd nu dan toen steeds vaak meestal soms weer wel toch echt zeer heel erg uiterst best redelijk nogal vrij
  tamelijk enorm super reuze dik zo even iets wat meer veel ruim zelfs juist vooral daar hier er daarom dus immers
  natuurlijk uiteraard eindelijk inmiddels intussen ondertussen allemaal gelukkig zelden ooit bijna vrijwel haast
  helemaal volkomen volledig geheel ronduit oprecht bijzonder buitengewoon uitermate extra beter zeker vast misschien
  wellicht waarschijnlijk hopelijk doorgaans grotendeels gewoon snel direct meteen weldra voortaan onverminderd
  telkens vandaag gisteren morgen achteraf vooraf daarna daardoor hierdoor zodoende hiermee daarmee ermee hierover
  daarover erover mee over zichtbaar merkbaar aantoonbaar blijvend blijvende structureel dikwijls alsnog uiteindelijk
  samen thuis overal nergens heus stuk stellig minstens tenminste hoogst maximaal optimaal honderd procent alleen niet
  nooit pas maar graag zelf zelve unaniem massaal overwegend gemiddeld langer lang lekker bovenal eerst straks zowel
  niettemin desondanks opvallend onverdeeld matig weinig minder nauwelijks amper geen evenmin allerminst allesbehalve
  onvoldoende goed vanzelf helaas zich tegelijk tegelijkertijd daarbij hierbij
`);

/** Nouns of time that stand without a preposition: *dit jaar, elke dag, de laatste tijd*. */
export const TIMES: ReadonlySet<string> = wordSet(`
  jaar jaren maand maanden week weken dag dagen kwartaal kwartalen seizoen keer tijd zomer winter najaar voorjaar herfst
  lente moment avond ochtend middag uur half stuk
`);

/** What opens a phrase of time. */
export const TIME_OPENERS: ReadonlySet<string> = wordSet(`
  dit deze vorig vorige volgend volgende elk elke ieder iedere afgelopen komend komende een de het alle hele jaar keer
  stuk al ruim bijna jarenlang
`);

/** What may follow *tevreden* where it is no attribute of a noun. */
export const FOLLOWERS: ReadonlySet<string> = wordSet(`
  en of maar als dan dat die omdat doordat zodat want terwijl wanneer zodra sinds nadat voordat totdat zolang hoewel indien
  te mee er hier daar ook weer nog al zelfs genoeg niet vaak meestal altijd nu toen vandaag dus daarom daarover hierover
  erover daarmee hiermee ermee hoe waarom zoals wel toch soms zeker gelukkig blijkt blijkens dit deze hierin daarin
  hierdoor daardoor mogelijk zijn onze ons we wij blijven huiswaarts achter terug weg verder
`);

/** Those whose satisfaction is no aim of customer care. */
export const OTHERS: ReadonlySet<string> = wordSet(`
  medewerker medewerkers werknemer werknemers personeel team teams collega collega's directie directeur management
  manager bestuur leidinggevende leidinggevenden student studenten leerling leerlingen docent docenten leverancier
  leveranciers ons mij onszelf mijzelf mezelf schrijver auteur aandeelhouders accountant inspectie raad wethouder
  ondernemingsraad vakbond vakbonden chauffeurs monteurs vrijwilligers stagiair stagiaire stagiairs sollicitant
  partners toezichthouder werkgever begeleider jury examinator trainer
`);

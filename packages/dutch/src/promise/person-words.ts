import { lazy } from '../lazy.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { conjugate } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { OTHERS, STAFF } from './lexicon.js';
import { THIRD_PARTIES } from './vague-lexicon.js';

/** Third person and plural of the present. */
const present = (infinitives: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...infinitives].flatMap((verb) => [conjugate(verb).present.hij, verb]));

/** What only a person does: whoever is its subject, somebody acts. */
const HUMAN = wordSet('bellen mailen appen repareren reageren antwoorden overleggen');
/** What people do for others, and things may do too. */
const SERVING = wordSet(`
  sturen versturen verzenden zenden komen herstellen helpen beantwoorden informeren laten nemen maken regelen lossen gaan kijken bekijken
  controleren checken plannen bespreken bevestigen brengen leveren bezorgen halen plaatsen vervangen betalen vergoeden storten pakken
  behandelen verwerken rijden zetten geven schrijven corrigeren onderzoeken leggen schakelen bestellen annuleren verhelpen installeren
  zorgen uitnodigen berichten koppelen voeren boeken ruimen ronden delen
  lezen tekenen snoeien kappen planten maaien schilderen verven poetsen wassen vegen reinigen keuren meten hangen graven metselen bestraten
  ontstoppen dichten isoleren afstellen slijpen knippen stomen behangen stuken verwijderen sluiten monteren demonteren vertalen ontwerpen
  naaien lijmen zagen lassen frezen verplaatsen draaien verbinden voegen trekken drukken vullen passen wijzigen verlengen vernieuwen activeren deblokkeren reserveren crediteren restitueren verrekenen beoordelen printen
`);
/** What a person does where the particle follows: *zoekt het uit, vraagt het na*. */
const WITH_PARTICLE: ReadonlyMap<string, string> = new Map([
  ['zoekt', 'uit'],
  ['zoeken', 'uit'],
  ['vraagt', 'na'],
  ['vragen', 'na'],
]);

/** What those do for a living who are sent to do it. */
const TRADE = wordSet(
  'lossen herstellen vervangen plaatsen installeren monteren bezorgen leveren verhelpen ontstoppen schilderen reinigen aansluiten',
);

export const tradeVerbs = lazy(() => present(TRADE));
export const humanVerbs = lazy(() => present(HUMAN));
export const servingVerbs = lazy(() => present(SERVING));
/** Verbs in front of an infinitive: *zal u bellen*. */
export const FUTURE: ReadonlySet<string> = wordSet('zal zullen gaat gaan');
/** Verbs of effort and of giving one's word. */
export const TRYING_VERBS: ReadonlySet<string> = wordSet(
  'doet doen probeert proberen tracht trachten streeft streven',
);
export const WORD_VERBS: ReadonlySet<string> = wordSet('komt komen houdt houden kijkt kijken laat laten');

/** What only people or mostly people do for others, or will do. */
export function isServingVerb(norm: string): boolean {
  return (
    [humanVerbs(), servingVerbs(), tradeVerbs(), FUTURE].some((verbs) => verbs.has(norm)) ||
    WITH_PARTICLE.has(norm)
  );
}

export function particleOf(verb: string): string | undefined {
  return WITH_PARTICLE.get(verb);
}

/** *bellen, terugbellen, uitzoeken, nakijken* */
export function isServingInfinitive(norm: string): boolean {
  return (
    /^(?:uitzoeken|navragen|terugkomen|.*doen)$/.test(norm) ||
    [HUMAN, SERVING].some((verbs) => verbs.has(norm) || verbs.has(withoutParticle(norm)))
  );
}

/** *belt* of *terugbelt* */
export function withoutParticle(verb: string): string {
  return verb.replace(PARTICLE, '');
}
const PARTICLE =
  /^(?:terug|na|op|door|toe|af|uit|over|langs|aan|in|mee|rond|klaar|weg|bij|voor|vast|thuis|om)/;

/** Endings of nouns for people at work: *huismeester, bibliothecaris, wijkbeheerder, opzichter, tuinman*. */
const PERSON_ENDING =
  /(?:er|eur|or|ist|[ae]res|gids|conci[eë]rge|aris|dent|lent|gent|sent|cent|ant|peut|(?<!dia|ana|mono|epi)loog|rurg|caat|tolk|bode|aar|icus|ster|trice|euse|man|vrouw|hoofd|hulp|chef|baas|coach|kundige|verlener|hoofden|ers|eurs|isten|enten|anten|aars|mannen|dienst|ploeg|afdeling|team|arts|juf|leerkracht|fotograaf|fotografen|experts?)$/;
/** Things whose names end like those of people. */
const THING =
  /(?:server|puter|printer|browser|router|scanner|cessor|adapter|motor|sensor|monitor|filter|meter|nummer|kamer|folder|krant|plant|winter|zomer|factor|letter|cijfer|buffer|helper|venster|container|trekker|poster|wekker|brander|lader|droger|koeler|maaier|zuiger|versterker|omvormer|boiler|koker|mixer|blender|ventilator|generator|reiniger|vriezer|omroeper|opener|houder|sluiter|regelaar|schakelaar)s?$/;
/** People who stand on the other side: customers under another name, kin, and parties to something. */
const PARTY =
  /(?:nemer|houder|gever|(?<!ver)lener|vrager|melder|beller|ontvanger|zender|eigenaar|indiener|kandidaat|sollicitant|student|passagier|speler|schrijver|lezer|kijker|luisteraar|bestuurder|automobilist|fietser|wandelaar|renner|schaatser|voetballer|zeiler|roeier|zanger|acteur|recensent|ganger|donateur|eiser|kiezer|cursist|leerling|verkoper|verhuurder|bezitter|auteur|dealer|minister|burgemeester|wethouder|agent|leider|hacker|dader|inbreker|toerist|winnaar|ondernemer|uitgever|(?:vak)?bond)s?$|^(?:vader|moeder|broer|zuster|dochter|partner|buurman|buurvrouw|ouders?)$/;

/** Other words with those endings: *ernaar, later, sneller*. */
const NO_NOUN = wordSet(`
  er beschikbaar bereikbaar leverbaar zichtbaar
  ernaar hiernaar daarnaar erover hierover daarover eronder ervoor hiervoor daarvoor erdoor hierdoor daardoor later eerder verder weer
  zeker nader beter sneller meer minder over onder zonder achter voor door klaar hier daar waar elkaar naar maar ander
`);

/** People who act as one: *het bestuur, de schoolleiding*, and what one calls the house one works for: *de bibliotheek*. */
export function isBody(norm: string): boolean {
  return BODY.test(norm);
}
const BODY =
  /(?:bestuur|directie|commissie|(?:school|dag|team)leiding|bibliotheek|kliniek|praktijk|salon|vereniging|hotel|restaurant|museum|theater|camping|stichting|coöperatie|zwemschool|sportschool|muziekschool|rijschool|dierenpark|gemeentewerf)$/;

/** What an organisation calls a part of itself, as a name: *Stadsbeheer*, *Burgerzaken*, *Kantoor*. */
export function isDepartment(norm: string): boolean {
  return DEPARTMENT.test(norm);
}
const DEPARTMENT =
  /^(?:(?:stads|wijk|groen|gebouw|gebouwen|park|terrein|wegen|relatie|debiteuren|crediteuren|applicatie|systeem|functioneel)beheer|(?:burger|publieks|personeels|studenten|leerlingen)zaken|facilitair|stadswerken|stadsreiniging|groenvoorziening|boekhouding|salarisadministratie|kantoor|(?:back|front)office|magazijn|expeditie|werkplaats|handhaving|klantcontact|klantenzorg)$/;

/** A noun for somebody at work who is no customer, no other party and no thing. */
export function isWorker(norm: string): boolean {
  if (STAFF.has(norm) || isBody(norm)) return true;
  return PERSON_ENDING.test(norm) && !isOutsider(norm) && !NO_NOUN.has(norm);
}

/** Somebody by what they do, on either side. */
export function isPerson(norm: string): boolean {
  return isWorker(norm) || (PARTY.test(norm) && !THING.test(norm));
}

/** Whoever or whatever it is, it is not us. */
export function isOutsider(norm: string): boolean {
  if (/(?:team|afdelings|ploeg|project|school|groeps|bege)leiders?$/.test(norm)) return false;
  return (
    PARTY.test(norm) ||
    THING.test(norm) ||
    isCustomerNoun(norm) ||
    OTHERS.has(norm) ||
    THIRD_PARTIES.has(norm)
  );
}

/** Adverbs and vague times that stand in front, so that the subject follows the verb. */
export const ADVERBS: ReadonlySet<string> = wordSet(`
  zo te zsm z.s.m asap binnenkort spoedig eerdaags weldra t.z.t tzt hier hierop hiernaar hierover hierna hiervoor hiermee daar daarop
  daarnaar daarover daarna daarvoor daarmee daarom daarnaast dit dat nu straks dan vandaag vervolgens verder ook helaas natuurlijk
  uiteraard inmiddels intussen gelukkig eerst anders toch soms vaak meestal altijd alleen misschien wellicht mogelijk bovendien tevens
  graag momenteel voortaan hopelijk alvast waarschijnlijk daardoor hierdoor
  uiterlijk morgen overmorgen vanmiddag vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
`);
/** Other words with a capital that open sentences and are no names. */
export const OPENERS: ReadonlySet<string> = wordSet(`
  de het een deze die er uw je jouw onze ons alle elke iedere iedereen niemand alles niets niet geen wie wat hoe waar als om in op na
  bij voor met via van door over zonder tot wij we ik u jij jullie men hij zij ze iemand veel sommige enkele beide twee drie en of maar
`);

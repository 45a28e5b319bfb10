import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';

export function hasWord({ tokens }: TokenStream, { start, end }: Range, words: ReadonlySet<string>): boolean {
  return tokens.slice(start, end).some(({ norm }) => words.has(norm));
}

/** The words of a screen and what one does there. */
const SCREEN: ReadonlySet<string> = wordSet(`
  klik klikt klikken klikte druk drukt selecteer selecteert selecteren kies kiest opslaan opslaat bewaren knop knoppen
  tabblad venster dialoogvenster bestand instelling instellingen scherm sjabloon bewerken bijsnijden exporteren
  importeren afdruk afdrukken opmaak cursor muis schuifregelaar tik tikt sleep sleept voorbeeldweergave ok enter
  bevestigen toepassen wijzigingen stap herhaal herhaalt
`);

/** An instruction for a product: *Zodra de gebruiker tevreden is met de marges, slaat hij het sjabloon op*. */
export function isInstruction(stream: TokenStream, index: number): boolean {
  const { start, end } = sentenceOf(stream, index);
  if (hasWord(stream, { start, end }, SCREEN)) return true;
  const words = stream.tokens.slice(start, end);
  return words.some(
    ({ norm }, at) =>
      (/^sla(?:at)?$/.test(norm) && words.slice(at + 1).some((other) => other.norm === 'op')) ||
      (norm === 'menu' && words.slice(Math.max(0, at - 3), at).some((other) => INSIDE.test(other.norm))),
  );
}

/** *In het menu* one finds commands; *over het menu* is about food. */
const INSIDE = /^(?:in|via|uit|onder)$/;

const CONDITIONAL: ReadonlySet<string> = wordSet('als zodra wanneer tot totdat indien mits voordat');
const POLITICS: ReadonlySet<string> = wordSet(`
  raad gemeenteraad wethouder wethouders college motie moties fractie fracties coalitie oppositie kamer parlement
  kabinet minister ministers senaat commissie raadsvergadering begroting or ondernemingsraad staten gedeputeerde
`);
const MARRIAGE: ReadonlySet<string> = wordSet(`
  partner partners huwelijk huwelijks liefde echtgenoot echtgenote echtpaar stellen verliefd romantisch romantische
  scheiding gescheiden ruziet ruzie ruziën intimiteit gezin therapie relatietherapie getrouwd trouwen lief vriend vriendin single
  afwas samenwonen seks daten
`);
const OURS: ReadonlySet<string> = wordSet(
  'onze ons uw zakelijke zakelijk bestaande vaste nieuwe alle veel meer hun jullie',
);

/** A customer noun in another of its lives: a marriage, a council, the user of a manual. */
export function isOtherLife(match: Match): boolean {
  const { block } = match;
  const at = (match.captures.get('houder') ?? match.captures.get('klant') ?? match.focus).start;
  const noun = block.tokens[at]?.norm ?? '';
  const sentence = sentenceOf(block, at);
  if (/^relatie/.test(noun)) return isPrivateRelation(block, at, sentence);
  if (/^(?:lid|leden|lidje|lidjes)/.test(noun))
    return hasWord(block, sentence, POLITICS) || isMemberOfBoard(block, at);
  if (/^gasten?$/.test(noun) && hasWord(block, sentence, SPORTS)) return true;
  if (/^gebruiker/.test(noun) && operatesNext(block, match.focus)) return true;
  if (!isInstruction(block, at) || !isConditional(block, match.focus.start)) return false;
  return /^gebruiker/.test(noun) || /^(?:met|over)$/.test(block.tokens[match.focus.end]?.norm ?? '');
}

/** *De gasten waren tevreden met een punt*: the other side. */
const SPORTS: ReadonlySet<string> = wordSet(
  'gelijkspel doelpunt doelpunten trainer wedstrijd competitie elftal keeper scheidsrechter thuisploeg uitploeg',
);

function isPrivateRelation(stream: TokenStream, at: number, sentence: Range): boolean {
  if (hasWord(stream, sentence, MARRIAGE)) return true;
  const { norm } = stream.tokens[at] as Token;
  if (norm !== 'relatie' && norm !== 'relatietje') return false;
  if (stream.tokens.slice(sentence.start, sentence.end).some((token) => SERVICE.test(token.norm)))
    return false;
  const before = stream.tokens.slice(Math.max(sentence.start, at - 4), at);
  return !before.some((token) => OURS.has(token.norm) || token.norm === 'de');
}

/** Words of trade, by what they begin with. */
const SERVICE =
  /^(?:ons|onze|bedrijf|bedrijven|offert|factu|bestel|belt|beveelt|aanbevel|contract|accountmanage|klant|klanten|service|kantoor|lever|order|opdracht|dienstverlen|relatie(?:beheer|geschenk)|monteur|adviseur|koopt|kocht|kochten|gekocht)/;

/** *leden van het bestuur*, *lid van de jury*. */
function isMemberOfBoard({ tokens }: TokenStream, at: number): boolean {
  if (tokens[at + 1]?.norm !== 'van' && tokens[at + 1]?.norm !== 'in') return false;
  return tokens.slice(at + 2, at + 5).some(({ norm }) => BOARDS.has(norm));
}

const BOARDS: ReadonlySet<string> = wordSet(`
  raad gemeenteraad bestuur commissie college fractie kamer directie jury redactie team gezin familie band koor orkest
  ondernemingsraad or werkgroep projectgroep stuurgroep
`);

/** *Gebruikers die tevreden zijn met de stand, draaien de knop vast*: they handle a thing right behind the relative clause. */
function operatesNext({ tokens }: TokenStream, { start, end }: Range): boolean {
  if (!tokens.slice(start, end).some(({ norm }) => norm === 'die')) return false;
  const sentence = tokens[start]?.sentence;
  for (let at = end; tokens[at]?.sentence === sentence && at < end + 8; at++)
    if (tokens[at]?.norm === ',') return OPERATING.test(tokens[at + 1]?.norm ?? '');
  return false;
}

const OPERATING =
  /^(?:klik|druk|draai|kies|kiezen|selecteer|selecter|tik|sle[ep]|schui[vf]|zet|sla|bevestig|sluit|vergrendel)(?:p?k?t?|k?en|t?ten|pen|aan)$/;

function isConditional({ tokens }: TokenStream, index: number): boolean {
  return [1, 2, 3, 4].some((back) => CONDITIONAL.has(tokens[index - back]?.norm ?? ''));
}

/** *Niet alleen tevreden klanten, maar enthousiaste*: the text sets the two against each other itself. */
export function isContrasted(match: Match): boolean {
  const { tokens } = match.block;
  const sentence = sentenceOf(match.block, match.focus.start);
  const words = tokens.slice(sentence.start, sentence.end);
  if (!words.some(({ norm }) => norm.includes('enthousias'))) return false;
  return words.some(
    ({ norm }, at) =>
      CONTRAST.has(norm) || (norm === 'naar' && words.slice(0, at).some((token) => token.norm === 'van')),
  );
}

const CONTRAST: ReadonlySet<string> = wordSet(
  'niet maar plaats liever boven tegenover versus vervang vervangen vervangt',
);

const MEASURED: ReadonlySet<string> = wordSet(`
  meting metingen onderzoek onderzoeken enquête enquêtes peiling evaluatie evaluaties vragenlijst interviews
  respondenten resultaten uitkomst uitkomsten cijfers reacties klanttevredenheidsonderzoek rapport monitor
`);
const SHOWS: ReadonlySet<string> = wordSet(`
  blijkt bleek blijken bleken toont tonen toonde wijst wijzen laat zien zagen zeggen zeiden zegt vinden vonden melden meldden
  geven gaven gaf vertellen vertelden beoordeelden beoordelen waardeerden komt kwam volgens leert leerde gemeten
`);
const CHANGED: ReadonlySet<string> = wordSet(`
  steeg stegen gestegen daalde daalden gedaald bedroeg kwam scoorde scoort was bedraagt ligt lag groeide gegroeid
  toegenomen afgenomen nam verbeterde verbeterd
`);
const AIMED: ReadonlySet<string> = wordSet(`
  doel doelstelling doelen streven streefcijfer norm moet moeten willen wil minimaal minstens target ambitie naartoe zodat
`);

/** The sentence reports what customers said or what was measured: nobody is asked to falsify a report. */
export function isReport(match: Match): boolean {
  const { block, focus } = match;
  const sentence = sentenceOf(block, focus.start);
  const words = block.tokens.slice(sentence.start, sentence.end);
  const figure = words.some(
    ({ kind, norm }) => (kind === 'number' && !/^(?:19|20)\d\d$/.test(norm)) || norm === 'procent',
  );
  if (hasWord(block, sentence, AIMED)) return false;
  if (figure && hasWord(block, sentence, CHANGED)) return true;
  if (
    figure &&
    words.some(({ norm }, at) => (norm === '%' || norm === 'procent') && words[at + 1]?.norm === 'van')
  )
    return true;
  if (hasWord(block, sentence, MEASURED) && hasWord(block, sentence, SHOWS)) return true;
  return (
    words.some(({ norm }, at) => REPORTING.has(`${norm} ${words[at + 1]?.norm ?? ''}`)) ||
    hasWord(block, sentence, CLEARLY)
  );
}

const REPORTING: ReadonlySet<string> = new Set([
  'blijkt dat',
  'bleek dat',
  'blijkt uit',
  'bleek uit',
  'geven aan',
  'gaven aan',
  'zeggen dat',
  'zeiden dat',
  'laten weten',
  'lieten weten',
  'volgens klanten',
  'zeggen tevreden',
  'melden dat',
  'vertelden dat',
]);
const CLEARLY: ReadonlySet<string> = wordSet(
  'gemeten gaven zeiden vertelden beoordeelden waardeerden respondenten',
);

const MISHAPS =
  /^(?:fout|fouten|foute|foutieve|verkeerd|verkeerde|klacht|klachten|klagende|vertraging|vertragingen|mislukt|mislukte|misging|misgaat|misgegaan|mis|excuses|kapot|kapotte|defect|defecte|schade|alsnog|herstel|herstellen|vergissing|vergissingen|probleem|problemen|storing|storingen|ongemak|boos|boze|teleurgesteld|teleurgestelde|teleurstelling|ontevreden|compensatie|compenseren|vergoeding|tegoedbon|waardebon|korting|gemiste|gemist|beschadigd|beschadigde|onvrede|geschil|goedmaken|gedupeerde|laat)$/;

/** Something went wrong before: there *enthousiast maken* would sound hollow. */
export function isAfterMishap(match: Match): boolean {
  const { block, focus } = match;
  const sentence = sentenceOf(block, focus.start);
  const index = block.tokens[focus.start]?.sentence ?? 0;
  const previous = block.sentences[index - 1]?.start ?? sentence.start;
  const words = block.tokens.slice(previous, sentence.end);
  return words.some(
    ({ norm }, at) =>
      MISHAPS.test(norm) &&
      (norm !== 'laat' || words[at - 1]?.norm === 'te') &&
      !/^(?:geen|zonder)$/.test(words[at - 1]?.norm ?? ''),
  );
}

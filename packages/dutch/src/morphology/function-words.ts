import { wordSet } from './word-list.js';
/** Words that are no adjectives, whatever their ending: pronouns, prepositions, conjunctions, auxiliaries, particles. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  de het een 'n 't 'm 's der des den ter ten ik jij je u hij zij ze wij we jullie me mij jou hem haar hen hun
  ons onze uw jouw mijn zijn zich zichzelf elkaar die dat deze dit wie wat welke welk waar wanneer hoe waarom
  hoeveel ieder iedere elke elk alle allen allemaal beide beiden sommige sommigen enkelen velen anderen
  iedereen iemand niemand iets niets men geen veel weinig meer minder genoeg zulke zulk zo'n dezelfde
  hetzelfde diezelfde datzelfde aan achter af bij binnen boven buiten dankzij door gedurende in inclusief
  exclusief jegens langs met mede mee na naar naast nabij om omstreeks omtrent ondanks onder op over per qua
  rond rondom sedert sinds te tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor
  voorbij wegens zonder behalve betreffende en of maar want dus noch als dan omdat doordat zodat hoewel
  terwijl indien tenzij mits zodra totdat nadat voordat opdat alsof ofschoon aangezien ben bent is was waren
  geweest heb hebt heeft had hadden gehad word wordt worden werd werden geworden kan kun kunt kunnen kon
  konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden wou zal zult zullen
  zou zouden doe doet doen deed deden gedaan ga gaat gaan ging gingen gegaan laat laten liet lieten maak maakt
  maken geef geeft geven gaf gaven gegeven vind vindt vinden vond vonden zie ziet zien zag zagen krijg krijgt
  krijgen kreeg kregen blijf blijft blijven bleef bleven niet wel ook nog al pas reeds nu toen toch even eens
  graag misschien vaak nooit altijd soms weer steeds hier daar er ergens nergens overal zo zelf alleen juist
  samen thuis vandaag morgen gisteren straks dadelijk vaarwel helaas namelijk ofwel oftewel danwel evenals
  zoals ene zee idee moge zijne hare uwe bijvoorbeeld tenminste tenslotte daarmee daarvoor daarom hiermee
  waarmee hierbij hierdoor hiervoor daarbij daardoor omhoog omlaag
`);

/** Nouns in -e that no ending tells apart from adjectives. */
export const NOUNS_IN_E: ReadonlySet<string> = wordSet(`
  waarde meerwaarde einde zijde liefde vrede vreugde aarde bode mate weide kade schade genade belofte behoefte
  hoogte lengte grootte breedte diepte dikte ruimte warmte koude kilte stilte drukte ziekte gemeente gedachte
  gedeelte gehalte gezegde getuige leegte sterkte zwakte schaarste name zake dele wege aanname afname toename
  opname deelname overname inname mode methode code periode episode etappe fase frase pauze keuze oase these
  synthese hypothese analyse expertise franchise service office score store core offerte brochure procedure
  garage bagage etage percentage reportage rapportage montage massage passage page image website site type
  route minute seconde mille file profile smartphone klasse boete moeite feite rente dage enquête crèche
  detective beambte verzekerde weduwe dame tante dominee orde volgorde woede armoede weelde rede horde sonde
  ronde stonde wonde zonde bende lade trede schrede vete date update release upgrade deadline baseline
  interface resource software hardware race marketplace performance compliance finance chance conference
  response experience alliance residence zone homepage lente zege finale cascade parade façade brigade
  ambassade tirade blokkade decade olympiade barricade limonade marinade promenade serenade groente gewoonte
  gesteente geboorte gebergte halte vlakte schaamte gestalte gedaante schande database milestone hotline
  pipeline timeline space surface license audience
`);

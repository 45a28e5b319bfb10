import { wordSet } from '../morphology/word-list.js';
export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  aan achter bij binnen boven buiten dankzij door gedurende in jegens langs met na naar naast nabij om omtrent
  ondanks onder op over per qua rond rondom sedert sinds tegen tegenover tijdens tot tussen uit van vanaf
  vanuit vanwege via volgens voor vóór voorbij wegens zonder behalve betreffende inzake aangaande conform middels
  omwille namens
`);

/** Words that make an adjective behind them stronger, weaker or longer in time. Bare adjectives can do so as well. */
export const DEGREE_WORDS: ReadonlySet<string> = wordSet(`
  zeer erg heel steeds zo nog al te meer meest minder minst uiterst uitermate nogal enigszins wat iets veel
  bijna vrijwel haast ruim net pas reeds inmiddels altijd immer almaar alsmaar telkens nooit niet ook wel toch
  vaak soms meestal even hoogst weinig amper nauwelijks lang best bovengemiddeld allang dermate dusdanig
  zodanig onverminderd hoe langer verreweg veruit aanmerkelijk mogelijk vandaag gisteren nu toen eerder
  hoogstens tot evenzeer zelfs juist alsnog jarenlang wereldwijd landelijk elders hier daar vooral bovenal voornamelijk
  hoofdzakelijk bovendien eveneens tevens tegelijk tegelijkertijd daarmee daardoor hopelijk inderdaad grotendeels deels
`);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = wordSet(
  'ik jij je u hij zij ze wij we jullie men er het dat dit',
);

export const CONJUNCTIONS: ReadonlySet<string> = wordSet(`
  en of maar want dus noch als dan dat omdat doordat zodat hoewel terwijl indien tenzij mits zodra totdat
  nadat voordat opdat alsof aangezien toen wanneer waar waarmee waardoor waarvan hoe
`);

/** Old case forms: nothing around them can be changed word by word. */
export const CASE_FORMS: ReadonlySet<string> = wordSet(
  'der des den ter ten dezer onzer uwer zijner harer hunner aller',
);

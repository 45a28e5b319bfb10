import { wordSet } from '../morphology/word-list.js';
/** Verbs with which the writer's side asks or waits; what stands beside them is no promise. */
export const REQUESTING: ReadonlySet<string> = wordSet(`
  vragen vraag verzoeken verzoek adviseren adviseer raden raad wensen wens missen mis eisen eis zoeken zoek verwelkomen begroeten weten weet denken denk begrijpen begrijp snappen snap merken merk
  vroeg vroegen verzochten adviseerden vraagt verzoekt adviseert raadt vermoeden vermoed gebruiken gebruik bevelen beveel vertrouwen vertrouw rekenen reken waarderen waardeer stimuleren stimuleer
`);

/** Verbs with which the writer waits for the reader: *wij zien uw reactie tegemoet, wij horen graag*. */
export const WAITING: ReadonlySet<string> = wordSet(
  'ontvangen ontvang zien zie horen hoor vernemen verneem krijgen krijg',
);

/** Verbs of wanting and hoping: a promise only with something that the writer will do. */
export const WANTING: ReadonlySet<string> = wordSet(`
  willen wil zouden zou hopen hoop verwachten verwacht moeten moet mogen mag
`);

/** What the writer wants of the reader: *wij willen graag spoedig van u horen*. */
export const WANTED: ReadonlySet<string> = wordSet(`
  horen ontvangen zien vernemen verwelkomen begroeten ontmoeten hebben krijgen terugzien terugontvangen mogen welkom inzien
`);

/** Verbs above a *dat* that promise nothing: *wij hopen dat …*. */
export const SUPPOSING: ReadonlySet<string> = wordSet(`
  hopen hoop verwachten verwacht denken denk vinden vind begrijpen begrijp snappen snap weten weet vermoeden vermoed willen wil vragen vraag
  vrezen zien zie horen hoor lezen lees merken merk eisen wensen adviseren adviseer stellen stel laten zag zagen hoorde hoorden las lazen dacht dachten wist wisten
  begrepen gehoord gelezen gezien gemerkt vernomen
`);

/** What the reader is given: the verbs of being promised something. */
export const GETTING: ReadonlySet<string> = wordSet(
  'krijgt krijg krijgen ontvangt ontvang ontvangen hoort hoor horen verneemt vernemen',
);

/** The verbs of asking in *u wordt verzocht*. */
export const ASKED: ReadonlySet<string> = wordSet(`
  verzocht gevraagd geadviseerd aangeraden aanbevolen geacht verwacht verplicht
`);

/** Participles of what the writer's side does, besides those of service done. */
export const ACTED: ReadonlySet<string> = wordSet(`
  onderzocht bekeken geïnformeerd opgepakt benaderd nagegaan uitgezocht beoordeeld besproken gestart hervat geopend heropend ingericht
  doorgevoerd doorgestuurd nagezonden nageleverd nagestuurd gecommuniceerd bekendgemaakt ingelicht gerealiseerd verbeterd vernieuwd
  uitgebreid gecorrigeerd rechtgezet afgewikkeld ingeschakeld toegelicht verstrekt toegevoegd gemaakt gepubliceerd
  uitgenodigd teruggeboekt bijgewerkt aangevuld aangeboden gelanceerd doorgelopen gecontroleerd uitgereikt overhandigd voltooid
  beschikbaar ontstopt gerenoveerd geschilderd schoongemaakt opgestuurd gestuurd gecontacteerd ingeroosterd weggenomen opgeruimd gedicht
  afgegeven teruggezet teruggegeven verwijderd weggehaald gefactureerd verrekend toegekend gekoppeld geregeld gevonden
  genomen gedaan gestald gegeven gestemd gelegd hersteld aangelegd ingevoerd uitgerold omgezet overgezet geboden verzet opgevolgd uitgewerkt
  gevolgd ondernomen aangepakt doorverbonden vergoed verleend goedgekeurd uitgebracht vrijgegeven vastgesteld stopgezet verlengd verplaatst
  omgewisseld klaargezet bijgeschreven kwijtgescholden gesnoeid gemaaid gedeblokkeerd geblokkeerd aangemaakt beëindigd gezocht ingezet gedeeld
  besteld nabesteld rondgestuurd overgedragen gekapt geplant bestraat gekeurd geverfd gestukt opgeknapt verbouwd gesloopt herbouwd heringericht geasfalteerd geïsoleerd verduurzaamd aangebracht opgehangen afgeleverd afgevoerd teruggebracht
`);

/** Verbs with which something of ours begins: *volgt binnenkort*. */
export const COMING: ReadonlySet<string> = wordSet(`
  volgt volgen verschijnt verschijnen start starten begint beginnen opent openen heropent heropenen
`);

/** With *is, komt, gaat, wordt*: what will be so is in our hands. */
export const READY: ReadonlySet<string> = wordSet(`
  beschikbaar leverbaar bereikbaar online open klaar terug gereed verkrijgbaar mogelijk actief zichtbaar live plaats voorradig voorraad
  koop verkoop toegankelijk afgerond bestelbaar boekbaar raadpleegbaar uit gepland
`);
export const BEING: ReadonlySet<string> = wordSet(`
  is zijn komt komen gaat gaan wordt worden staat staan ligt liggen vindt vinden zal zullen kan kunnen
`);

/** What comes without anybody's doing, or by others' doing. */
export const UNOWNED: ReadonlySet<string> = wordSet(`
  zomer winter lente herfst najaar voorjaar vakantie zomervakantie kerstvakantie schooljaar seizoen ramadan kerst kerstmis feestdagen
  verkiezingen wet wetgeving regering kabinet minister raad college wedstrijd competitie spits school examen examens concert
`);

/** Others than the writer's side and the reader, who may do something for the reader. */
export const THIRD_PARTIES: ReadonlySet<string> = wordSet(`
  gemeente belastingdienst verzekeraar zorgverzekeraar pensioenfonds leverancier leveranciers fabrikant bank uwv postnl dhl dpd ups
  rechtbank rechter provincie ministerie politie werkgever huisarts apotheek verhuurder notaris deurwaarder overheid rijk kamer
  waterschap ziekenhuis aannemer netbeheerder importeur producent vervoerder pakketdienst buren overbuurman school
`);

/** The clause above an *om … te* that promises all the same: *wij doen er alles aan om …*. */
export const EFFORTS: ReadonlySet<string> = wordSet(`
  best alles hard streven streeft streef proberen probeert probeer trachten bezig inspannen spannen eraan zetten volop druk
`);

/** Infinitives of a note to oneself: *klant z.s.m. terugbellen*. */
export const TO_DO: ReadonlySet<string> = wordSet(`
  terugbellen bellen nabellen mailen terugmailen informeren oplossen herstellen repareren leveren nasturen nabestellen reageren beantwoorden
  opnemen oppakken afhandelen vervangen inplannen opvolgen terugkoppelen versturen verzenden terugbetalen crediteren
`);

/** Words with which a fragment announces: *binnenkort meer nieuws*. */
export const ANNOUNCED: ReadonlySet<string> = wordSet(
  'meer nieuws informatie hierover bericht vervolg details update updates nader',
);

/** Behind a vague time or a promise these tie it to what happened before: *zo snel mogelijk na ontvangst*. */
export const TIED: ReadonlySet<string> = wordSet('na nadat zodra als daarna hierna en of wanneer vanaf');

/** The auxiliaries of the passive. */
export const BECOMING: ReadonlySet<string> = new Set(['wordt', 'worden']);

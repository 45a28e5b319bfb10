import { wordSet } from '../morphology/word-list.js';
/** The writer's side, as whoever is praised. */
export const OWN: ReadonlySet<string> = wordSet("wij we ons onze ik mij me mijn onszelf 'k");
export const POSSESSIVES: ReadonlySet<string> = wordSet('ons onze mijn');

/** Others who may be praised; one of these in the sentence and the praise may be theirs. */
export const OTHERS: ReadonlySet<string> = wordSet(`
  concurrent concurrenten concurrentie leverancier leveranciers fabrikant fabrikanten producent producenten consumentenbond partner
  partners buurman buren gemeente ministerie overheid opdrachtgever auteur zanger speler spelers voetballer zijzelf
  zusterbedrijf moederbedrijf keurmerk
`);
/** Before one of the others these make a comparison: *meer dan de concurrentie*, *van alle leveranciers*. */
export const COMPARING: ReadonlySet<string> = wordSet('dan alle andere');
export const THEIRS: ReadonlySet<string> = wordSet('hun zijn haar diens uw je jouw jullie');

/** What is no more than hoped for. */
export const AIMS: ReadonlySet<string> = wordSet(`
  willen wil wilde wilden streven streeft streef doel doelen doelstelling ambitie hopen hoop hoopt mikken mikt dromen droom missie
  zodat stem stemmen nomineer win help minimaal minstens tenminste moeten moet hopelijk proberen target kpi norm lat
  verwachten verwacht zoeken slechts onderweg
`);
export const CONDITIONAL: ReadonlySet<string> = wordSet(
  'als indien wanneer zodra mits tenzij stel voordat totdat pas',
);

/** Verbs after which the best of the country is someone else. */
export const MEETING: ReadonlySet<string> = wordSet(`
  zoeken zoekt zoek zochten vergelijken vergelijkt vergelijk vergeleken kiezen bezoeken bezochten bezoek interviewen interviewden spraken spreken kopen kochten
  huren leerden leren verkopen verkoop selecteren selecteerden testen testten nodigden kennen volgen lezen vonden vinden vroegen vragen feliciteren feliciteer
`);
export const OTHERS_PREPOSITIONS: ReadonlySet<string> = wordSet('met aan naar door over tegen');

/** Companies and what serves customers there; compounds end in them. */
export const COMPANY =
  /(?:(?:ijs|kart|ski|klim|golf|bowling)baan|bedrijf|winkel|shop|store|zaak|keten|bank|verzekeraar|aanbieder|leverancier|dealer|garage|makelaar|makelaardij|kantoor|bureau|organisatie|onderneming|bakker|bakkerij|boerderij|slager|slagerij|hotel|restaurant|camping|service|helpdesk|dienst|desk|dienstverlening|installateur|verhuurder|provider|vervoerder|bezorger|kapper|kapsalon|salon|sportschool|school|apotheek|praktijk|hovenier|corporatie|club|vereniging|park|dierentuin|museum|theater|bioscoop|drogist|drogisterij|kwekerij|centrum|pizzeria|coöperatie|site|platform|markt|opticien|optiek|ziekenhuis|kliniek|bibliotheek|opvang|opleider|instituut|rijschool|uitgeverij|drukkerij|maatschappij|fabriek|specialist|verhuizer|loodgieter|studio|atelier|team|firma|groep|bad|speeltuin|manege|stichting|post|fysiotherapeut|notaris|adviseur|accountant|schilder|aannemer|bouwer|café|brasserie|lunchroom|strandtent|handel|sauna|taxi|supermarkt|fonds|techniek|(?<!batt|schild|lot)erij|begraafplaats|werkplaats|crematorium|(?:thuis|kraam|uitvaart|ouderen)zorg|uitvaart|verkoper|vakgarage|therapie|dagverblijf|catering|(?:fietsen|schoen|meubel|kleer|sloten|zeil)maker|wasserette|stomerij|loodgieters|schilders)$/;

/** What may be rated with *de* or *het* before it and is still the writer's. */
export const SERVICE =
  /(?:service|dienstverlening|helpdesk|klantenteam|team|bezorging|levering|medewerkers?|monteurs?|ontvangst|hulp|bediening|behandeling|begeleiding|contact|bereikbaarheid|webshop|webwinkel|winkel|afhandeling|samenwerking|sfeer|trainers?|docent(?:en)?|begeleiders?|chauffeurs?|verzorgenden|instructeurs?|adviseurs?|receptionisten|gidsen|koeriers?|verzorging)$/;

/** Where customers leave their grades. */
export const PLATFORMS: ReadonlySet<string> = wordSet(`
  google trustpilot kiyoh trustoo tripadvisor webwinkelkeur facebook klantenvertellen feedback company reviews booking zoover
  thuiswinkel zorgkaart zorgkaartnederland independer werkspot funda bovag
`);
export const PLACES: ReadonlySet<string> = wordSet(`
  nederland belgië vlaanderen europa benelux amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen
  arnhem haarlem enschede apeldoorn zwolle leiden maastricht friesland fryslân drenthe overijssel gelderland zeeland limburg
  brabant noord-brabant noord-holland zuid-holland flevoland twente randstad achterhoek veluwe antwerpen gent brussel den haag
  amersfoort deventer leeuwarden dordrecht delft gouda alkmaar hilversum venlo roosendaal zoetermeer hengelo assen emmen middelburg lelystad helmond oss
  ede hoorn purmerend schiedam heerlen doetinchem zutphen hoogeveen drachten sneek zeist veenendaal waalwijk roermond betuwe salland texel
`);

/** Finite verbs that make a group of words a sentence with a subject. */
export const FINITE: ReadonlySet<string> = wordSet(`
  is zijn wordt worden was waren heeft hebben heb had hadden kan kunnen moet moeten zal zullen gaat gaan komt komen krijgt krijgen
  kreeg kregen mag mogen wil willen staat staan blijft blijven doet doen werd werden won wonnen kookt kookte opent opende
  verkoopt bakt vindt vinden zegt zeggen noemt noemen toont biedt bieden levert zit ligt loopt geeft geven gaf gaven
  telt tellen bedient kent scoort scoren scoorde scoorden gaan hoort
`);
export const HAVING: ReadonlySet<string> = wordSet(
  'heeft had telt kent bedient kreeg krijgt telde hebben tellen claimt zegt',
);
export const COPULAS: ReadonlySet<string> = wordSet(
  'zijn waren ben was werden worden kwamen kwam komen behoren horen noemen uitgeroepen verkozen gekozen bekroond',
);
/** With these the writer is rated: *wij worden beoordeeld*. */
export const PASSIVE: ReadonlySet<string> = wordSet('wordt worden werd werden zijn ben waren was');
/** Spelled as a verb in -t, and mostly none. */
export const NO_VERBS: ReadonlySet<string> = wordSet(
  'acht uit met tot niet het dat wat echt kort best vast groot klant dienst kwaliteit laat markt winst punt start zet krant tijdschrift net goed recht licht',
);

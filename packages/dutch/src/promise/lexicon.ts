import { wordSet } from '../morphology/word-list.js';
/** People and departments that act for the writer; *de* or *een* may stand before them. */
export const STAFF: ReadonlySet<string> = wordSet(`
  team teams medewerker medewerkers medewerkster monteur monteurs collega collega's adviseur adviseurs afdeling klantenservice
  helpdesk servicedesk loket serviceteam supportteam klantenteam balie chauffeur chauffeurs bezorger bezorgers koerier technicus
  technici loodgieter loodgieters specialist specialisten consulent consulenten planner planners schilder schilders receptie
  receptionist receptionisten receptioniste storingsdienst bezorgdienst servicedienst buitendienst binnendienst
  onderhoudsdienst pechhulp makelaar makelaars arts artsen tandarts assistent assistente assistenten coach coaches begeleider
  begeleiders trainer trainers docent docenten hovenier hoveniers ploeg werkplaats bakker bakkers kok koks expert experts
  accountmanager accountmanagers contactpersoon winkelteam chatmedewerkers klantadviseur klantadviseurs vakman vakmensen
  vakmannen dakteam verhuizer verhuizers glaszetter installateur installateurs reparateur reparateurs verkoper verkopers
  klusser klussers redactie secretariaat administratie meldkamer alarmcentrale wijkteam baliemedewerker baliemedewerkers
  stylisten stylist boekhouder boekhouders advocaten juristen dierenarts dierenartsen instructeurs instructeur
  ict hr hrm mensen personeel crew support hulplijn servicelijn infolijn klantenlijn chat webcare chatteam
`);

/** Words in which a plural of people ends: *onze stukadoors, onze planners, onze receptionisten*. */
export const STAFF_ENDING =
  /(?:ers|eurs|oors|aars|isten|enten|ieren|team|teams|dienst|desk|service|ploeg|mensen|collega's|verzorgenden|verpleegkundigen)$/;

/** Singulars of people at work: *onze stoffeerder, onze huismeester*. */
export const WORKER_ENDING =
  /(?:.eerder|beheerder|wasser|snijder|ruimer|slager|metselaar|elektricien|[ft]eur|ieur|smid|verzorger|verzorgende|aannemer|verpleger|helper|kweker|koerier|postbode|schipper|portier|gastheer|gastvrouw|conci[eë]rge|bouwer|maker|werker|legger|zetter|meester|kundige|verlener|therapeut|ist|eerster|tekenaar|leraar|gids|kapper|drukker|coach|dokter|timmerman)$/;

/** Verbs with which a reader is promised something: the reader receives. */
export const RECEIVING: ReadonlySet<string> = wordSet(`
  krijgt krijg krijgen ontvangt ontvang ontvangen hoort hoor horen heeft hebt heb hebben weet weten verneemt geniet genieten
  treft tref treffen spreekt spreek profiteert profiteer wacht wachten vindt slaapt rijdt staat zit bent zult zul zal
`);

/** What a reader may do but nobody promises, save with the words below. */
export const PERMITTING: ReadonlySet<string> = wordSet('kunt kun kan kunnen mag mogen');
export const RELYING: ReadonlySet<string> = wordSet(`
  rekenen vertrouwen bouwen uitgaan verwachten tegemoetzien tegemoet genieten terugverwachten verheugen ophalen beschikken
  terugvinden terecht
`);

/** What a reader must do. */
export const DEMANDING: ReadonlySet<string> = wordSet(`
  moet moeten moest dient dienen hoeft hoeven wilt wil willen verplicht gelieve behoort verantwoordelijk aansprakelijk
`);

/** With these as verb the writer asks or expects, and promises nothing. */
export const ASKING: ReadonlySet<string> = wordSet(`
  vragen vraag verzoeken verzoek verwachten verwacht adviseren adviseer raden raad wachten wacht willen wil wensen missen mis
  eisen eis aanraden afraden gunnen gun
`);

/** *Wij ontvangen graag …*: what the writer waits for. */
export const GLADLY: ReadonlySet<string> = wordSet('graag');
export const AWAITING: ReadonlySet<string> = wordSet('ontvangen ontvang zien zie horen hoor');

/** What the reader need not do: *u hoeft bij ons nooit te wachten*. */
export const NEEDING_NOT: ReadonlySet<string> = wordSet('hoeft hoeven');

/** With these the subject undergoes it, or is. */
export const UNDERGOING: ReadonlySet<string> = wordSet('is zijn wordt worden');

/** What tells where something is, or comes to be. */
export const STANDING: ReadonlySet<string> = wordSet(
  'is zijn staat staan ligt liggen komt komen wordt worden volgt volgen',
);

/** How the reader comes: the time that takes is no term. */
export const TRAVELLING: ReadonlySet<string> = wordSet(
  'lopen voet wandelen fietsen rijden loopt fietst wandelt openbaar vervoer',
);

/** The reader as object, and what is the reader's. */
export const YOURS: ReadonlySet<string> = wordSet('uw je jouw jullie u jou');
export const OURS: ReadonlySet<string> = wordSet('ons onze wij we');
export const OURS_OR_YOURS: ReadonlySet<string> = new Set([...OURS, ...YOURS]);

/** With these as verb the writer speaks of something, and promises nothing. */
export const TELLING: ReadonlySet<string> = wordSet(`
  gebruiken gebruik zien zie bekijken bekijk kijken kijk spreken spreek praten praat weten weet denken denk vinden vind leren leer
  kennen ken lezen lees merken merk begrijpen begrijp schrijven geloven geloof
`);

/** What is not promised but done by rule: checks, privacy, administration. */
export const PROCEDURE: ReadonlySet<string> = wordSet(`
  vragen vraag vraagt verkopen verkoopt verkoop delen deelt verstrekken verstrekt doorgeven doorgegeven bewaren bewaart
  controleren controleert verwerken verwerkt registreren registreert noteren berekenen berekent rekenen rekent hanteren hanteert
  gebruiken gebruikt opslaan vermelden vermeldt mogen moeten doorverkopen wijzigen werken werkt voeren behouden verifiëren toetsen
  dragen draag draagt kiezen kies kiest wissen wist verwijderen verwijdert vernietigen vernietigt bewaken publiceren publiceert inzien beginnen starten ronden afronden
`);

/** What one never does by rule: fraud begins with it. */
export const NEVER_DONE: ReadonlySet<string> = wordSet(
  'bellen bel belt mailen mail mailt sturen stuur stuurt appen sms-en',
);

/** Nouns of security and privacy: what is said about these is procedure. */
export const SECURITY: ReadonlySet<string> = wordSet(`
  pincode pincodes wachtwoord wachtwoorden inlogcode inloggegevens inlognaam bankgegevens persoonsgegevens gegevens geboortedatum
  identiteitsbewijs legitimatie legitimatiebewijs beveiligingscode verificatiecode bsn burgerservicenummer derden privacy cookies
  bankpas creditcardgegevens paspoort toestemming e-mailadres e-mailadressen spam phishing creditcard sms-code pasfoto
  rekeningnummer betaalgegevens klantgegevens dossier betaallink betaalverzoek link reclame camerabeelden beelden logbestanden pasje
`);

/** Participles and adjectives of service done. */
export const SERVICE_DONE: ReadonlySet<string> = wordSet(`
  geleverd bezorgd verzonden verstuurd toegestuurd opgestuurd thuisbezorgd afgeleverd beantwoord behandeld opgelost verholpen
  gerepareerd hersteld teruggebeld gebeld teruggestort terugbetaald overgemaakt gestort verwerkt afgehandeld geholpen geplaatst
  geïnstalleerd aangesloten vervangen bevestigd gemaild toegezonden opgehaald uitgevoerd opgenomen klaar in-huis terugontvangen
  nagekeken opgeleverd gemonteerd ingepland uitbetaald vergoed verzorgd geactiveerd gewijzigd aangepast omgeruild gerestitueerd
  gecrediteerd gereinigd schoongemaakt afgerond opgestart geregeld gefikst overgezet overgeboekt bijgeschreven toegewezen thuisgestuurd
  thuisgebracht gestuurd geklaard uitgekeerd
`);

/** What a company does for its customers, third person. */
export const SERVING: ReadonlySet<string> = wordSet(`
  herstelt levert bezorgt repareert beantwoordt reageert belt stuurt komt helpt lost plaatst installeert verwerkt behandelt betaalt
  vergoedt haalt brengt verstuurt verzendt vervangt antwoordt monteert regelt stort bevestigt reinigt verhelpt
`);

/** What one calls one's own company: *ons bedrijf levert*. */
export const COMPANIES: ReadonlySet<string> = wordSet(`
  bedrijf winkel webshop webwinkel kliniek praktijk salon garage school bibliotheek organisatie vereniging hotel restaurant kantoor
  bureau apotheek ziekenhuis gemeente zaak onderneming
`);

/** How the reader reaches the writer's side: *u kunt ons altijd bellen*. */
export const REACHING: ReadonlySet<string> = wordSet(
  'bellen mailen appen chatten bereiken binnenlopen langskomen aankloppen aanspreken benaderen',
);

/** Participles of what the reader does. */
export const READER_DONE: ReadonlySet<string> = wordSet(`
  betaald voldaan ingeleverd ingediend geretourneerd teruggestuurd teruggezonden aangemeld opgezegd ondertekend getekend gemeld
  aangevraagd geannuleerd ingestuurd aangeleverd doorgegeven ingevuld ontvangen afgehaald gereageerd afgeschreven geïncasseerd
`);

/** What belongs to the reader and lies in the writer's hands. */
export const SERVICE_NOUNS: ReadonlySet<string> = wordSet(`
  bestelling bestellingen pakje pakjes pakket pakketje pakketten aanvraag aanmelding vraag vragen melding storing offerte levering zending
  order orders e-mail e-mails mail bericht artikel artikelen product producten reparatie schade geld bedrag terugbetaling
  retour klacht kaart pas abonnement account verzekering auto fiets bril toestel meubel meubels keuken bank tickets kaarten
  boek boeken wens reactie antwoord lekkage ketel website rapport uitslag resultaat inschrijving reservering boeking verhuizing installatie
  hypotheek lening polis declaratie ticket kaartje kaartjes sleutel sleutels boeket taart borg afspraak behandeling box doos krat klus opdracht taxi
`);

/** Where what was ordered arrives. */
export const ARRIVAL: ReadonlySet<string> = wordSet(
  'mat deurmat huis bus brievenbus post mailbox inbox postvak klaar thuis deur stoep binnen retour',
);

/** In a fragment without a verb these make a term a promise. */
export const FRAGMENT_SERVICE: ReadonlySet<string> = wordSet(`
  antwoord reactie respons response geleverd levering leveren bezorgd bezorging verzonden verzending verstuurd huis thuis klaar hulp
  service reparatie gerepareerd opgelost oplossing offerte contact bevestiging afspraak resultaat gebeld terug teruggebeld
  duidelijkheid uitslag plaatse advies geholpen uitsluitsel afgehandeld verholpen geïnstalleerd geplaatst ontvangen gemaakt
  levertijd bezorgtijd verzendtijd reactietijd responstijd oplostijd hersteltijd verwerkingstijd doorlooptijd
  nieuwe nieuw prijsopgave bezorgservice spoedservice deur terugbetaald terugbetaling geregeld besteld verwerkt akkoord aandacht begeleiding ondersteuning
`);

/** In a fragment these make a term the reader's. */
export const FRAGMENT_READER: ReadonlySet<string> = wordSet(`
  betaling betalen betaald retourneren retour retourtermijn bedenktijd herroepen herroeping opzeggen opzegging opzegtermijn
  annuleren annulering ruilen inleveren aanmelden bezwaar aangifte garantie reageren melden indienen betaaltermijn
  betalingstermijn inschrijven retourzending
`);

/** Verbs whose bare form opens a demand to the reader. */
export const IMPERATIVES: ReadonlySet<string> = wordSet(`
  betaal stuur bel mail meld neem bewaar deel geef kom ga lees klik vul vraag draai zet houd hou laat gebruik controleer reageer
  kies zorg let maak lever retourneer ruil plaats probeer open sluit wacht download installeer start log schrijf teken breng haal
  test bekijk check regel bestel boek annuleer bevestig onderteken verwijder voeg pas print kopieer verstuur upload registreer
  activeer wijzig zoek selecteer typ voer noteer schakel koppel verbind volg doe trek leg hang bedenk vermeld onthoud vervang
  reinig raadpleeg informeer contacteer sla vergeet leeg druk scan spoel verwarm ververs smeer monteer gebruikt bewaart overleg
  accepteer word blijf zeg werk beantwoord beschrijf benader toon leg stem richt overweeg vermijd bied verwijs noem luister
  rijd fiets loop steek parkeer til pak laad schroef boor snijd knip kook roer meng eet drink adem beweeg zwem ren schuil draag zaag veeg
  schud giet strooi snoei spring vouw plan
`);

/** Imperatives with which the reader receives. */
export const RECEIVING_IMPERATIVES: ReadonlySet<string> = wordSet(
  'krijg ontvang geniet profiteer rijd slaap',
);

/** Hedges: nobody counts on what stands beside them. */
export const HEDGES: ReadonlySet<string> = wordSet(`
  meestal doorgaans gewoonlijk vaak soms bijna vrijwel waarschijnlijk vermoedelijk gemiddeld hopelijk wellicht misschien
  gestreefd verwachting zoveel streefdoel doelstelling streeftijd normaliter normaal eventueel
`);

/** Verbs that hedge what their own part of the sentence says. */
export const HEDGING_VERBS: ReadonlySet<string> = wordSet(`
  streven streeft streef proberen probeer probeert trachten tracht hopen hoop hoopt verwacht
`);

/** Words of an agreement that was made. */
export const AGREED: ReadonlySet<string> = wordSet(`
  afgesproken overeengekomen overeenkomstig besproken toegezegd
`);

/** Words of law and contract: what they say is no promise of ours. */
export const LEGAL: ReadonlySet<string> = wordSet(`
  wet wettelijk wettelijke wettelijks wetgeving avg artikel verordening rechter wetboek herroepingsrecht herroepingstermijn
  bedenktijd bedenktermijn voorwaarden rechten garantietermijn garantie garantiebewijs garantieperiode cao termijn
  bezwaartermijn opzegtermijn reglement statuten huisregels
`);

/** Carriers: what they do is not the writer's promise. */
export const OTHERS: ReadonlySet<string> = wordSet(
  'postnl dhl dpd ups gls fedex bol amazon belastingdienst uwv duo svb cbr ggd prorail rijkswaterstaat rivm cbs kadaster kvk rdw knmi gemeente',
);

/** Finite verbs so common that a group of words with one of them is no fragment. */
export const FINITE: ReadonlySet<string> = wordSet(`
  is zijn wordt worden was waren heeft hebben heb hebt had hadden kan kunt kunnen kun moet moeten zal zult zullen gaat gaan ga
  komt komen kom krijgt krijgen krijg mag mogen wil wilt willen staat staan ligt liggen blijft blijven doet doen ontvangt ontvangen levert
  leveren maakt biedt geldt gelden vindt ziet werkt bevat vervalt loopt duurt volgt hoort helpt
`);

export const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  van bij met op aan voor in naar over uit via tot om tegen binnen onder per
  na tussen volgens zonder namens vd vh langs vanaf rond tijdens wegens dankzij naast sinds
`);

/** *Slagerij Kok is altijd bereikbaar* */
export const AVAILABLE: ReadonlySet<string> = wordSet('bereikbaar beschikbaar');

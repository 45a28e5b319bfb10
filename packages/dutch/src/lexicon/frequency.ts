/**
 * Rough occurrences a million words of running Dutch, for choosing a pattern's rarest word. Orders of magnitude are
 * enough: a word that is not here counts as rare.
 */
const GROUPS: readonly (readonly [number, string])[] = [
  // Customer mail.
  [30000, 'de van het een en in is dat op te'],
  [
    8000,
    'zijn voor met die niet aan er om ook als dan maar bij of wij we ik u je uit nog naar heeft worden wordt kan door over',
  ],
  [
    3000,
    'zo uw jij jullie ons onze mijn hun hij ze zij deze dit wat wel geen meer moet hebben was waren had al tot zou hoe waar',
  ],
  [
    1000,
    'kunt kunnen moeten zal zullen gaat gaan gaan alle elke alles zonder tussen onder na binnen veel weer toch omdat want dus',
  ],
  [
    700,
    'altijd nooit direct vandaag morgen uur dag dagen week weken maand jaar eerste twee drie vier vijf goed graag zelf staan staat',
  ],
  [
    2000,
    'klant klanten gebruiker gebruikers lid leden relatie relaties gast gasten burger burgers inwoner inwoners bewoner bewoners deelnemer deelnemers patiënt patiënten bezoeker bezoekers',
  ],
  [500, 'ja nee hier komt doen doet maken maakt krijgt ontvangt heb hebt bent blijft krijgen'],
  [200, 'begrijpen begrijp weten weet klopt gelijk contact vragen helpen leveren geleverd mogelijk snel'],
  // General running text.
  [
    1500,
    `gebruik informatie andere stroom gebruikt gebruiken bijvoorbeeld zoals volgende wanneer gegevens nieuwe afbeelding tekst
    welke alleen standaard werk verschillende systeem naam`,
  ],
  [
    600,
    `voorbeeld pagina nodig overheid proces selecteer toe zie geven pakketten zich organisatie werken basis gemaakt stromen
    risico lijst pakket zodat actie wilt manier optie nu terug versie één per knop eigen beschikbaar zien vinden menu
    onderzoek waarde toevoegen project werd software vervolgens gemeente dialoogvenster mensen vanuit documentatie
    toepassing doel mee kun stappen indien meerdere plaats duidelijk aantal deel bestand digitale samen waarin maak geeft
    bevat voorbeelden verwijderen artikel automatisch uitgevoerd zorg stap aanvraag standaarden omgeving tijd
    formulier https werkt acties verordening links regels vaak elk vraag organisaties komen inhoud laag opties verder
    overzicht ervoor algemene specifieke wil toegang tijdens delen gereedschap begin team dezelfde
    uitvoeren vereisten bestaande selectie bronnen elkaar waarmee fase kleur huidige daarom persoonsgegevens`,
  ],
  [
    280,
    `laat richtlijnen bestaat selecteren licentie belangrijk oplossing wijzigingen biedt bestanden bepaalde hoog laten bron
    technische zaken geval beheer toegevoegd waarbij waarom nieuw stellen voldoende beschrijving implementatie iedereen
    groep beheren onderdeel voldoen hoofdstuk houden bericht processen ontwikkelen iets weergegeven programma hele scherm
    opmerking gegeven opnieuw bewerken taken maatregelen klik betekent extra ondersteuning kiezen ontwikkeling af juiste
    zorgen moment minder volledig omschrijving daar willen aanpassen wie afbeeldingen enkele echter volgens wijzigen ander
    sommige ontwerp ten document beter aanvragen zowel report beeld kleuren grote klikken niveau richtlijn veld net nemen
    pas geef installeren release vereiste taal anders ziet waarden nederlandse waardoor afhankelijk goede map account
    opdracht eisen zoeken bijbehorende tools penseel hierbij steeds testen item waarop daarnaast id kaart thema beleid
    resultaten opslaan voeren architectuur com controle voegen kennis beschreven broncode bieden hiervoor privacy volledige
    taak applicatie developer diensten tonen content opgeslagen start best naast jouw ontwikkeld gedaan zichtbaar rest
    geïnstalleerd md projecten oplossingen problemen modus error documenten voorkomen zorgt ervan denk pad persoon product
    tegen wet eerst keuze search toelichting bouwen mag ingesteld volgt vorm installatie belang tweede commando voordat
    bijdragen platform men externe let hiermee passen blijven vast online interface lezen moza venster relevante partij rol
    openen belangrijke publieke scenario pull terwijl rechten verplicht hoeft werden paragraaf toegankelijkheid label icoon
    verbeteren boven voeg verwijderd changes weergave common aangepaste security navigatie hetzelfde impact titel eenvoudig
    keer actieve groot markdown zetten controleren uitkomst zoek volgen vindt opgenomen vanaf tabel momenteel elementen
    functionaliteit readme gebied onderdelen iconen samenwerking eigenschappen hand actief hieronder belangrijkste enkel
    heel cloud persoonlijke ga duidelijke personen bevatten omhoog exclude ondersteunen instellen behulp vooral ondernemers
    name kleine buiten mogelijkheid tests regel kiss vereist groepen gedrag schema hem feedback eerder melding kwaliteit
    meeste getoond laatste patroon inzichten bug stel europese bekend site recht algemeen activeren starten beide voer
    bedoeld teams`,
  ],
  [
    130,
    `functie probleem berichten instellingen geldt bepalen dienstverlening fouten versies velden slag later nadat meest
    waarvan adres manieren uitleg inclusief producten gevallen beste zelfs achtergrond micro datum verzenden ontvangen
    dienst brengen verbinding hulp punt ruimte lagen rekening gekozen koppeling vastgelegd voorkeur lijn invoer mobiele
    selecteert centraal partijen onderwerp toegepast input aanbieder locatie interne resultaat mogelijkheden ontwikkelaars
    verwerkt klikt gewijzigd gebaseerd daarmee vertrouwen inzicht ux fout bekijken details specifiek overheidsorganisaties
    grootte hulpmiddelen korte verloop knoppen stelt toegankelijk daarbij leiden zouden geautomatiseerde schrijven logo
    infrastructuur developers zodra share anderen echt geselecteerde hen opgegeven voorwaarden verwerking digid soms haar
    situatie helpt bedrijven package gebeurt as diverse iemand patronen daarna graphql shift transparantie exporteren
    goedkeurings medewerkers ondersteunt django vind nederland afspraken modellen bepaald beschikbare kies ophalen
    communicatie aangepast aanpak voldoet bestaan toepassingen eventuele set combinatie gezien functies zet haven prototype
    uitvoering samenwerken paden kijken database logius structuur event material plek wijziging configuratie gerelateerde
    dient contrast vorige vensters ontwerpen hierdoor sluiten meestal leggen advies layer gekoppeld neem beschrijft
    screenshot richting toont oplossen sectie vooraf relevant vormen makkelijk gewenste invullen waaronder ter vullen
    beginnen koppelen gedeeld pixels gebruikte maatregel houdt mogelijke gnu manager iedere gesteld omgevingen end daarvan
    betrokken plaatsen woorden zeker den verwerken genoemd formulieren ervaring antwoord stijl attribuut geselecteerd base
    ministerie connectors applicaties rollen genomen gepubliceerd editor precies praktijk centrale afdeling path tekenen
    update werking components rechts veiligheid check text beschrijven achter inzet bepaal toegankelijke gevonden besluit
    kans zaak hoogte rond aanwezig toepassen mailadres penselen betrekking keuzes soort file activiteiten effect aangemaakt
    muis wachtwoord use kosten lang ervaren opnemen welk waarvoor methode rijk levert metadata individuele regelgeving
    inloggen gereedschappen bekijk leren vervangen noodzakelijk veilig vraagt geschikt publicatie uitvoer huisstijl soorten
    management volg records plan getest distributie tik daarvoor handig namen opslagplaats visuele wettelijke geschiedenis
    verschil bewerkingen gevraagd onderscheid groter tab verzonden files websites doelen ui correct strategie geheel
    voorzien authenticatie trigger color templates technologie issue new wijze publiceren behoefte up volgorde functionele
    respondenten middel header hiervan verwachten weg situaties ben gateway tabblad analyse apart past aanpassingen lees
    methoden class houd enige variant gebruikersonderzoek etc regelmatig eens halen practice gereedschapskist rules aanmaken
    niets mijnoverheid kort allemaal verplaatsen bijv lijkt juridische mogen teken tip regeling term slechts uiteindelijk
    ingevuld sample monitoring valt lokale betere genoeg aandacht medewerker eis doeleinden veranderen logboek configureren
    palet alt logica haag gemeenten`,
  ],
  // Sites and documentation: counted over Dutch documents of many organisations, each weighed by the root of its size.
  [
    400,
    `
    name maken via open mogelijk dd service top website index`,
  ],
  [
    150,
    `
    me e-mail status app artikelen systemen utrecht hr model nijmegen vul rapport vaste eigenaar cliënt client post
    opdrachtgever`,
  ],
  [
    60,
    `
    e-mailadres no review automatische blog google support sjabloon help zakelijke europa zit onderhoud draaien behoeften
    tips periode toestemming beperkingen minuten wetten november betreffende aanbevolen benodigde controleer land prijs
    avg toekomst nummer tenzij plannen verwacht overeenkomst neemt geopend instructies minimaal misschien klaar gehouden
    training essentieel mail zeer melden telefoon dienen eventueel langer registratie begint tevreden koper wetgeving
    antwoorden verwerk ervaringen rotterdam geplaatst derden suggestie amsterdam overige raden gewoon zin portaal jaren
    sorry ieder suggesties verzoek punten vallen hoge aangegeven sturen homepage eenvoudige handleiding onderzoeken denken
    regio reageren juist vermeld gegenereerd bepaalt erg idee even horen voorkomt factuur natuurlijk transparant belgië
    proberen weinig verstrekt februari opgesteld blijf helemaal kader geschreven beoordeling betaling ongedaan prioriteit
    gecontroleerd meld maximaal voldaan merk gewerkt stand contract toon bereiken verantwoordelijkheid rij`,
  ],
  [
    25,
    `
    versturen leer sessie doordat opmerkingen jongeren beoordelen gratis termijn kanalen ligt doe sinds rapportage wijzig
    computer blijkt vak echte beantwoorden maanden gaten reeds woord minste kinderen brief mate zitten hoort dragen
    verlopen toekomstige verschijnt probeer december oktober gemaakte bezig betalen zeggen hoger gevolg schakel akkoord
    gevolgen klacht einde hadden los voorstellen presentatie e-mails paar vanwege daarin uitgelegd streven beheerd gezet
    verdere verwijder maart kwam cijfers januari annuleren wereld middels nuttig controleert waaraan potentiële meteen mei
    regelen betreft sterk behandeling betrouwbaar klantenservice nr hierin column gemiddelde ongeveer totdat kind grootste
    behandeld verwachtingen voorstel conform aangeven kon ingericht beschikking uploaden bijna ging erop opgehaald
    realiseren hoeven stuurt keren indienen tevens september gestelde reactie gesprek collega krijg beslissing lossen
    aangezien succes schakelen gekomen binnenkort ingediend geld opgelost kom ernaar aanbieden klanttevredenheid liever
    vele begrijpelijk principe hierboven draagt schrijf wensen april juni gereed mocht mij doelstellingen feit
    onmiddellijk levering uitsluitend probeert begrip ver geweest linkedin beantwoord foto geautomatiseerd garantie word
    overleg groningen patient voorkom kost hoeverre metingen haalt stad doorgaans stemmen terecht redenen wacht hoogste
    bevestigen zes juli vrijwel gebracht kijk ideeën dagelijkse goedkeuring zaterdag moeite sms daarop voorwaarde
    originele liggen desbetreffende gelezen bevestiging stuur ouders logisch bedankt hierover brengt boek verstrekken
    module verstuurd schade lezer beantwoordt normaal kamer gesproken bijzonder gegenereerde monitoren mobiel moest hierop
    man stoppen evaluatie pakken zolang hoofd gevoel komende logische provincie verwarring voortgang dossier gaven
    beoordeeld workshop gekeken waarderen oog wees wellicht rust gewenst herstellen verloopt miljoen opleiding seconden
    perspectief jou onderzocht verzoeken uitzonderingen dagelijks werkzaamheden social bekeken eigenlijk brussel merken
    vroeg duurt ingevulde leest wist zover winkel haal moesten loopt zegt augustus waardevolle enquete enquête garanderen
    reviews gaf overgang eenmaal orde conferentie aanvulling fijn tijdig overal efficiënt bereikbaar installeert
    argumenten begrepen meedoen monitor bied behoeve vaker bijeenkomst vervang mede uiteraard offerte vlaanderen folder
    verschijnen slimme cijfer zorgvuldig claim lijken ondanks gegaan tevredenheid score midden`,
  ],
  [
    12,
    `
    waarnaar klachten activeer antwerpen meting maandag bevestig langs telkens meter uren afnemers geïnformeerd kreeg
    ongewenste maakte aanleiding alsnog tien denkt tenminste klantcontact interpreteren zult opvragen bel ontbrekende
    argument welzijn verwachting acht notitie hoofde kwamen slecht cruciaal geworden spreken immers behandelen wachten
    mooi leert konden partner lever snelheid geregeld cliënts clients klantbeleving sterke bijdragers kregen gehad stond
    opgepakt menselijk informeren gevraagde gewone raken inkomen alvast bepalingen zekerheid theorie voortdurend zuid-
    holland nul spoedig deels bleek gemiddeld vond aflevering onderstaand plaatst gewoonlijk afgehandeld thuis gelukt
    familie verhaal werkdagen gehaald liet dicht bekijkt toegelicht bellen cursus campagne uiterlijk vergeet mening last
    verkeerd gezegd statistieken euro veroorzaakt excuses negatief dankzij zeven eeuw contributors begrijpelijke zei
    initiatief desgewenst voorkomende beoordeel breng reacties interessant krachtens machtiging deelname vonden gecreëerd
    gewaardeerd garandeert deur minuut eindgebruikers les huis behoren doorgeven facebook boodschap niemand company
    vakantie nauwelijks bedienen wilde verstuur bijgehouden brand webshop nieuwsbrief donderdag gerust verduidelijking
    prima belangen stop gekregen prettig vertraging mooie liefst lezers verleden spijt werkelijk voorafgaand interessante
    viel nam verlaat dien vermijden nadeel hetzij volle nogmaals leuk retourneren cultuur bleef consumenten wens aanzien
    hetgeen wegens telt wenst afnemer geraakt eerlijk bezwaar gedragen ontvangende kijkt herstel vergeten inzake voldoe
    zag overeenkomstig verlaten vooruit incasso deed moeder vermelding mits wilden stem hieraan hoop minstens dinsdag
    ertoe e-mailbericht oplevert serieus gemak ontvang gelukkig procent vragenlijst redelijk tellen eindgebruiker hou
    upload omlaag ontevreden raakt streeft herhalen deelt schriftelijk netjes opneemt geacht harte dank repareren bereid
    spam enorm mailbox geholpen zinvol helaas ingang samengesteld gemonitord honderden beoordelingen indruk ongemak stuks
    gemeld slechte hoef aanvullen waardevol hopen missen vrouw stonden draai vervanging gingen tijden mededeelt
    kantooruren doelstelling geïnterpreteerd uitdrukkelijk ervaart probleemloos zulke simpelweg interview vanzelfsprekend
    reageert nadere aanleveren serie rekenen bestellen`,
  ],
];

const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  [...GROUPS].reverse().flatMap(([count, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, count] as const),
  ),
);

export function frequency(word: string): number {
  return FREQUENCIES.get(word) ?? 0;
}

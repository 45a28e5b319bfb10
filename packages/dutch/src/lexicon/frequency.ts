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
];

const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  [...GROUPS].reverse().flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, count] as const)),
);

export function frequency(word: string): number {
  return FREQUENCIES.get(word) ?? 0;
}

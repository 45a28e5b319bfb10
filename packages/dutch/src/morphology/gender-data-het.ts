/** Nouns with *het*, beside those that their ending shows (-je, -isme, -sel, -ment, -um, -erschap). */
export const HET_WORDS: ReadonlySet<string> = new Set(
  `
  aanbod aandeel aanrecht aantal aanzien aanzoek abc abonnement abonnementsgeld accent account adres advies
   afscheid afval akkoord alarm album alfabet alibi alternatief ambacht ambt antwoord apparaat archief
  argument arrangement arrest artikel aspect asiel atelier auteursrecht avontuur
  bad balkon ballet bankstel basisrecht bedrag bedrijf bedrog beding beeld beeldscherm been beest begin beginsel begrip
  behang behoud belang beleg beleid bereik beroep bericht bescheid besef beslag besluit bestaan bestand bestek
  bestuur betoog beton bewijs bewind bewustzijn bezit bezoek bezwaar bier bijvoegsel biljet blad blik bloed blok bod boek
  boeket bord bos bot bouwwerk brein brood bruggenhoofd bod budget bureau brandpunt buffet bestelnummer benul
  cachet cadeau café callcenter carnaval cement center certificaat cijfer circuit circus citaat cliché cluster college
  colofon comfort comité commando commentaar commissariaat commitment compliment compromis concept concern concert
  congres concours consult consulaat contact contactcenter contactpunt contract contrast convenant corps cohort
  criterium curriculum casino copyright
  dak dal dashboard debat debiet debuut decennium decor decreet deel defect dek dekbed delict departement depot detail
  diner diploma dier dieet dilemma ding district document doel doelwit domein dorp dossier draagvlak draaiboek drama
   duel duplicaat duo dogma dictaat
  eczeem effect ei eigenbelang eiland eind einde element elftal embargo enkelvoud ensemble enthousiasme epos etmaal
  eten etiket event evenement evenwicht examen excuus exemplaar experiment extract exterieur elan
  fabricaat facet failliet faillissement feest feit fenomeen festival filiaal filter fonds format formaat
  formulier fornuis fort fortuin forum front fruit fundament fossiel fiasco
  gala gas gastland gat gebaar gebed gebergte gebied gebit gebod gebouw gebrek gebruik gedeelte gedicht geding gedoe
  gedrag geduld gegeven gehalte geheel geheim geheugen gehoor gehucht geld geleide gelid geloof geluid geluk gemak
  gemiddelde gemis gemoed genie genoegen genot gepraat geraamte gerecht gereedschap gerief geroddel gerucht geschenk
  geschil geschreeuw geschrift geslacht gesprek gestel getal geval gevaar gevecht gevoel gevolg geweer geweld geweten
  gewest gewicht gewin gewoel gezag gezang gezegde gezelschap gezeur gezicht gezin geklaag geneesmiddel gejuich gilde
  glas goed goud graan graf gram gras gros gruis gif gips getij gamma gesteente geween
  haar hart heden heelal heil hek hemd herstel hert hoofd hoofdstuk hok hotel hout huis huishouden huiswerk hulpmiddel
  humeur huwelijk hof halfjaar honorarium heft 
  idee ideaal idioom ijs ijzer imago incident inkomen initiatief instinct instituut instrument 
  intellect interieur internaat internet interval interview intranet inzicht item inschrijfgeld 
  jaar jacht jargon jawoord journaal jubileum juk
  kabinet kader kalf kamp kanaal kantoor kapitaal karakter karwei kasteel katern keerpunt kengetal kenmerk kenteken
  kennisniveau keurmerk keurslijf kind kleed kleinood klimaat klooster kluwen knelpunt koffiehuis kompas
  koninkrijk koor koppel korps krat krediet kruis kruispunt kunstwerk kwaad kwadraat kwart kwartaal kwartet kwartier
   klantcijfer kostuum karton
  label laboratorium laken land landgoed lastenboek lef leed leer leger leven lichaam licht lid lied lijf lijk 
  linoleum lint log logboek logo loket lokaal loon lot lustrum luik lawaai level
  maal maatwerk magazijn magazine management mandaat manco manifest manuscript marktaandeel
  masker massief materiaal materieel matras medelijden medium meel meer meervoud meetpunt menu merendeel merg merk mes
  metaal meubel midden middel miljard miljoen milieu minimum maximum optimum ministerie minpunt mirakel misbruik misdrijf
  misverstand model moment monster monument moreel motief motto museum mysterie mededogen meldpunt
  nadeel nageslacht nest net netto netwerk neveneffect nieuws niveau noorden nummer nut nulpunt naslagwerk
  object obstakel octrooi oerwoud oeuvre offensief offer ogenblik onderbewustzijn onderdak onderdeel onderhoud onderkomen
  onderpand onderscheid onderschrift onderwerp onderwijs onderzoek ongeduld ongeluk ongemak ongenoegen ongeval onheil
  onkruid onrecht ontbijt ontslag ontstaan ontwerp ontzag onvermogen onweer oog oogpunt oor oord oordeel oosten opschrift
  oppervlak opzet opzicht orakel orgaan orgel origineel orkest overgewicht overheidsorgaan overleg overschot overwerk
  overwicht overzicht openluchtmuseum
  paar paard pact pad pak pakhuis pakket paleis pand paneel panel panorama papier paradijs park parket parlement part
   paspoort patent peil pensioen perceel percentage perron persbericht personage personeel perspectief
   plafond plakband plan plasma plastic platform plein plezier pleidooi pluspunt podium poeder portaal portiek porto
  portret potlood potentieel precedent preparaat prestige principe privilege probleem procedé procent proces
  product proefschrift profiel programma project promille protest protocol prototype publiek
  punt pardon
  raadsel raam raakvlak rad ras recept recht reces record rechtsmiddel redmiddel referendum refrein regime regiment
  register reglement rek rekest relaas rendement repertoire rapport rapportcijfer reservaat residu respect respijt
  restant restaurant resultaat retour riet rijk risico ritme ritueel riool roer rollenspel rooster ruim rund record
  raamwerk
  saldo salaris schaap schandaal schema scherm schild schilderij schip schot schrift schrijven schuim scenario seizoen
  sein segment seminar semester servies signaal signalement slachtoffer slot sluitstuk snoep sop spektakel
  spel speelgoed spijt spoor staal stadhuis stadion stadium stamboek standpunt statuut stadsdeel
  stelsel stembureau stemrecht stempel steunpunt stilzwijgen stof strand streven struikelblok stuk stuur
  succes symbool symptoom syndroom systeem schoonmaakmiddel servicelevel servicepunt servicenummer sterftecijfer
  taboe tafereel tal talent tapijt tarief team tegendeel tegengif tegengeluid tegenwicht tegoed teken tekort 
  telefoonnummer tempo tenue terras terrein territorium testament theater thema thuis thuisfront ticket tijdperk
  tijdbestek tijdschrift tijdsbestek tijdstip tijdvak toernooi toestel toetsenbord toeval toezicht toilet totaal touw
  traject transport trauma trefwoord trimester trio tumult type tribunaal tentamen trottoir tuig telwoord
  uiterlijk uiteinde uitgangspunt uitstel uitzendbureau uitzicht uniform universum uur uurtarief
  vaatwerk vak vakgebied vakmanschap vat vee veer veld venster verband verblijf verbod verbond verderf verdrag verdriet
   vergelijk vergrijp verhaal verkeer verlangen verleden verlies verlof vermaak vermoeden vermogen vernuft
  verraad verschijnsel verschil verschiet verslag verstand vertoon vertrek vertrouwen vervoer vervolg verweer
  verwijt verzet verzoek verzuim verzamelpunt vest vers vuurwerk visum vizier vlak vlees vliegtuig vliegveld
  vlies vlot vocht voedsel volk volume voorbehoud voorbeeld voordeel voorjaar voornemen vooroordeel voorportaal voorrecht
  voorschot voorschrift voorstel voortbestaan voortouw voorval voorwerp voorwoord vraaggesprek vraagstuk vuil vuur
  verkeersbord voetlicht vonnis vooruitzicht
  waarmerk waagstuk wachtwoord wantrouwen wapen warenhuis wasgoed water web webadres webinar wederhoor weefsel weekend
  weer weerbericht weerwoord weiland welbehagen welbevinden welkom welzijn werk werkblad werkboek werkstuk werktuig
  westen wezen wiel wild wonder woord woordenboek wrak wicht waterschap werkterrein
  zaad zand zegel zeil zelfbeeld zelfbestuur zelfvertrouwen zicht ziekenhuis ziekteverzuim zilver zout
  zuiden zwaard zweet zwaartepunt zuur zwijgen
  genootschap gezelschap gereedschap landschap lidmaatschap leiderschap partnerschap waterschap eigenaarschap burgerschap
  ondernemerschap ambassadeurschap kampioenschap auteurschap meesterschap ouderschap moederschap vaderschap vakmanschap
  graafschap opdrachtgeverschap werkgeverschap werknemerschap gastheerschap gastvrouwschap klantschap rentmeesterschap
  voltage
  `
    .trim()
    .split(/\s+/),
);

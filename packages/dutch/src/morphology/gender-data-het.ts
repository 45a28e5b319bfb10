import { wordSet } from './word-list.js';

/** Nouns with *het*, beside those that their ending shows (-je, -isme, -sel, -ment, -um, -erschap). */
export const HET_WORDS: ReadonlySet<string> = wordSet(`
  virus aanbod aandachtspunt aandeel aanrecht aantal aanzien aanzoek abc abonnement abonnementsgeld accent
  account adres advies afscheid afspraakmoment afval akkoord alarm album alfabet alibi altaar alternatief
  ambacht ambassadeurschap ambt antiek antwoord apparaat archief argument aroma arrangement arrest artikel
  asiel aspect atelier auteurschap auteursrecht avontuur bad balkon ballet bankstel basisrecht bed beding
  bedrag bedrijf bedrog beeld beeldscherm been beest begin beginsel begrip behang beheer behoud belang beleg
  beleid benul bereik bericht beroep bescheid besef beslag besluit bestaan bestand bestek bestelnummer bestuur
  beton betoog bevestigingsbericht bewijs bewind bewustzijn bezit bezoek bezwaar bier bijvoegsel biljet blad
  blik bloed blok bod boek boeket bord bos bot bouwwerk brandpunt brein brood bruggenhoofd budget buffet
  bulletin bureau burgerschap cachet cadeau café callcenter carnaval casino cement center certificaat cijfer
  circuit circus citaat cliché cluster cohort college colofon comfort comité commando commentaar commissariaat
  commitment complex compliment compromis concept concern concert concours congres consulaat consult contact
  contactcenter contactmoment contactpunt continent contingent contract contrast convenant copyright corps
  criterium curriculum dak dal dashboard debat debiet debuut decennium decor decreet deeg deel defect dek
  dekbed delict denken departement depot design detail dictaat dieet dieptepunt dier dilemma diner ding
  diploma district dividend document doel doelwit doen dogma domein dorp dossier draagvlak draaiboek drama
  duel duo duplicaat eczeem effect ei eigenaarschap eigenbelang eiland eind einde eindpunt elan element elftal
  embargo enkelvoud ensemble enthousiasme epos equivalent eten etiket etmaal evenement event evenwicht examen
  excuus exemplaar experiment exterieur extract fabricaat facet failliet faillissement feest feit fenomeen
  festival fiasco filiaal filter fonds formaat format formulier fornuis fort fortuin forum fossiel frame front
  fruit fundament gala gamma gas gastheerschap gastland gastvrouwschap gat gebaar gebak gebed gebergte
  gebeuren gebied gebit gebod gebouw gebrek gebruik gedeelte gedicht geding gedoe gedrag geduld gegeven
  gehalte geheel geheim geheugen gehoor gehucht gejuich geklaag geld geleide gelid geloof geluid geluk gemak
  gemiddelde gemis gemoed geneesmiddel genie genoegen genootschap genot genre gepraat geraamte gerecht
  gereedschap gerief geroddel gerucht geschenk geschil geschreeuw geschrift geslacht gesprek gesteente gestel
  getal getij gevaar geval gevecht gevoel gevolg gewas geween geweer geweld gewest geweten gewicht gewin
  gewoel gezag gezang gezegde gezelschap gezeur gezicht gezin gif gilde gips glas goed goud graafschap graan
  graf gram gras gros gruis haar halfjaar hart heden heelal heft heil hek hemd herstel hert hof hok honorarium
  hoofd hoofdstuk hoogtepunt hospitaal hotel hout huis huishouden huiswerk hulpmiddel humeur huwelijk ideaal
  idee idioom ijs ijzer image imago incident initiatief inkomen inschrijfgeld instinct instituut instrument
  intellect interieur internaat internet interval interview intranet inzicht item jaar jacht jargon jawoord
  journaal jubileum juk kabinet kader kalf kaliber kamp kampioenschap kanaal kantoor kapitaal karakter kartel
  karton karwei kasteel katern keerpunt kengetal kenmerk kennisniveau kenteken keurmerk keurslijf kind
  klantcijfer klantenpanel klantmoment klantpanel klantschap kleed kleinood klimaat klooster kluwen knelpunt
  koffiehuis kompas koninkrijk koor koord koppel korps kostuum krat krediet kristal kruis kruispunt kunstwerk
  kwaad kwadraat kwart kwartaal kwartet kwartier lab label laboratorium laken lam land landgoed landschap
  lastenboek lawaai leder leed leer lef leger leiderschap lek level leven lichaam licht lid lidmaatschap lied
  lijf lijk linoleum lint log logboek logo lokaal loket lood loon lot luik lustrum maal maatwerk magazijn
  magazine management manco mandaat manifest manuscript marktaandeel marmer masker massief materiaal materieel
  matras maximum mededogen medelijden medium meel meer meervoud meesterschap meetpunt meldpunt menu merendeel
  merg merk mes metaal meubel meubilair middel midden milieu miljard miljoen minimum ministerie minpunt
  mirakel misbruik misdrijf misverstand model moederschap moment monster monument moreel motief motto museum
  mysterie nadeel nageslacht naslagwerk nest net netto netwerk neveneffect nieuws niveau noorden nulpunt
  nummer nut object obstakel octrooi oerwoud oeuvre offensief offer ogenblik onderbewustzijn onderdak
  onderdeel onderhoud onderkomen ondernemerschap onderpand onderricht onderscheid onderschrift onderwerp
  onderwijs onderzoek ongeduld ongeluk ongemak ongenoegen ongeval onheil onkruid onrecht ontbijt ontslag
  ontstaan ontwerp ontzag onvermogen onweer oog oogpunt oor oord oordeel oosten opdrachtgeverschap
  openluchtmuseum oponthoud oppervlak opschrift optimum optreden opzet opzicht orakel orgaan orgel origineel orkest
  ouderschap overgewicht overheidsorgaan overleg overschot overwerk overwicht overzicht paar paard pact pad
  pak pakhuis pakket paleis pand paneel panel panorama pantser papier paradijs pardon park parket parlement
  part partnerschap paspoort patent patroon paviljoen peil peloton pensioen perceel percentage perron
  persbericht personage personeel perspectief pijnpunt plafond plakband plan plasma plastic plateau platform
  pleidooi plein plezier pluspunt podium poeder portaal portiek porto portret potentieel potlood precedent
  preparaat prestige principe privilege probleem procedé procent proces product proefschrift profiel programma
  project promille protest protocol prototype publiek punt raadsel raakvlak raam raamwerk rad rapport
  rapportcijfer ras recept reces recht rechtsmiddel record redmiddel referendum refrein regime regiment
  register reglement rek rekest relaas rendement rentmeesterschap repertoire reservaat reservoir residu
  respect respijt restant restaurant resultaat retour riet rijk rijm riool risico ritme ritueel roer
  rollenspel rooster rubber ruim rund salaris saldo sap scenario schaap schandaal schema scherm schild
  schilderij schip schoonmaakmiddel schot schrift schrijven schuim scorebord script secretariaat segment sein
  seizoen semester seminar servicecenter servicelevel servicemoment servicenummer servicepunt servies signaal
  signalement slachtoffer slot sluitstuk snoep sop speelgoed spektakel spel spijt spoor spreekuur staal
  stadhuis stadion stadium stadsdeel stamboek standpunt startpunt station statuut stelsel stembureau stempel
  stemrecht sterftecijfer steunpunt stilzwijgen strand streven struikelblok stuk stuur succes symbool symptoom
  syndicaat syndroom systeem taboe tafereel tal talent tapijt tarief team tegendeel tegengeluid tegengif
  tegenwicht tegoed teken tekort telefoonnummer telwoord tempo tentamen tenue terras terrein territorium
  testament theater thema thuis thuisfront ticket tijdbestek tijdperk tijdsbestek tijdschrift tijdstip tijdvak
  toegangsbewijs toernooi toestel toetsenbord toeval toezicht toilet toneel totaal touw traject transport
  trauma trefwoord tribunaal trimester trio trottoir tuig tumult type uiteinde uiterlijk uitgangspunt uitstel
  uitzendbureau uitzicht uniform universum uur uurtarief vaatwerk vaderschap vak vakgebied vakmanschap vat vee
  veer veld venster verband verbeterpunt verblijf verbod verbond verbruik verderf verdrag verdriet vergelijk
  vergrijp verhaal verkeer verkeersbord verlangen verleden verlies verlof vermaak vermoeden vermogen vernis
  vernuft verraad vers verschiet verschijnsel verschil verslag verstand vertoon vertrek vertrouwen vervoer
  vervolg verweer verwijt verzamelpunt verzet verzoek verzuim vest vet vignet visum vizier vlak vlees
  vliegtuig vliegveld vlies vlot vocht voedsel voetlicht volk voltage volume vonnis voorbeeld voorbehoud
  voordeel voorjaar voornemen vooroordeel voorportaal voorrecht voorschot voorschrift voorstel voortbestaan
  voortouw vooruitzicht voorval voorwerp voorwoord vraaggesprek vraagstuk vragenuur vuil vuur vuurwerk
  waagstuk waarmerk wachtwoord wantrouwen wapen warenhuis wasgoed water waterschap web webadres webinar
  wederhoor weefsel weekend weer weerbericht weerwoord weiland welbehagen welbevinden welkom welzijn werk
  werkblad werkboek werkgeverschap werknemerschap werkstuk werkterrein werktuig westen weten wezen wicht wiel
  wild wonder woord woordenboek woud wrak zaad zand zegel zeil zelfbeeld zelfbestuur zelfvertrouwen zicht
  ziekenhuis ziekteverzuim zilver zout zuiden zuur zwaard zwaartepunt zweet zwembad zwijgen
`);

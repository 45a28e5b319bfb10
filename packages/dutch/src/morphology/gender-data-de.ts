/** Nouns with *de* that their ending does not show, or that business prose uses so often that they must be known. */
export const DE_WORDS: ReadonlySet<string> = new Set(
  `
  aandacht aangifte aankoop aanleg aanloop aanpak aanraking aanschaf aansprakelijkheid aanslag aantocht aanval aanvoer
  aanvraag aanwas aard aarde accountant achtergrond achterstand actie activa administratie adem advertentie advocaat
  afbreuk afdeling afgunst afkomst afloop aflevering afname afnemer afspraak afstand aftrek afvoer afwas agenda agent
  airco akte alinea allergie ambitie ambulance ambtenaar ambassadeur analist analyse angst apotheek app arbeid
  arbeider architect arm arts attentie auditor audit auto automaat autoriteit avond azijn arena
  baan baas baat bagage bak bakker bal balans balie band bank bar barrière basis batterij beambte bedrijfstak
  beer behandelaar behoefte bekendheid beker bel belasting belevenis belofte beloning benadering benchmark benzine berg
  beroepsgroep beschrijving bestelling bestuurder betaling beurs beurt bevolking beweegreden bewoner bezitter bezoeker
  bezorger bezorging bijdrage bijeenkomst bijlage bijsluiter bijstand bijval bijzaak blaam bloei bloem bocht bode
  bodem boer boete bom bon boom boodschap boom boon boosheid boord boot bonus borg borst boter bouw bouwer branche brand
  breedte brief briefing bril brochure broek broer brommer bron brug bruid bui buik buis bundel burger burgemeester bus
  buur buurt
  call camera campagne campus capaciteit carrière cassette catalogus categorie cel cent chaos charme chat chatbot
  chauffeur check checklist chef cheque chip cijferlijst cirkel claim cliënt club coach code collega collectie column
  combinatie commissie communicatie community compagnon concurrent concurrentie conciërge conclusie conditie conducteur
  conferentie consultant consument content context controle coördinator corporatie correspondentie coupon
  crèche crisis cultuur cursist cursus curve cyclus
  daad dag dakloze dame dank database datum dataset data deadline dealer debiteur decaan deelname deelnemer defensie
  demo denkfout depositie derde desk deskundige detaillist deur dialoog dichter dief dienst dienstverlener dienstverlening
  dienstregeling diepte diefstal directeur directie discipline discussie disk dochter doelgroep doelstelling dokter dood
  doos dosis douche douane draad draai dracht drang drank dreiging drempel drift drive dromer druk drukte duif duim duit
  duur dwang
  eenheid eer eeuw eigenaar eigenschap eindfase eindgebruiker eindklant eis e-mail eland emotie energie enquête envelop
  epidemie erfenis ergernis ernst ervaring escalatie essentie etage ethiek euro evaluatie evenaar
  fabriek fabrikant factor factuur familie fan fase fax feedback fee fiets figuur file film filosofie firma
  fiscus fles flexibiliteit focus folder formatie formule foto fout fractie franchise fraude frequentie frustratie functie
  functionaris fusie
  gang garage garantie gast gastheer gastvrouw gebeurtenis gebruiker gedachte geest gegadigde gelegenheid geldigheid
  gemeenschap gemeente gemeenteraad generatie genegenheid gesprekspartner gewoonte gids gift gitaar glans god golf gok
  goodwill gordel graad grap grens griep grief groei groep groet groente grond grondslag gunst gulden
  haak haast hal hand handel handdruk handleiding handelaar handreiking handtekening haven heer helft helpdesk hemel
  hersteltermijn herfst hoed hoek hoeveelheid hobby hond honger hoofdprijs hoogte hoop horeca hotline huid huisarts
  huisbaas huisvesting hulp hulpverlener humor huur huurder huurprijs hypotheek hinder
  image indicator indeling index indruk industrie influencer informatie ingang ingreep inhoud inkoop inkoper inname
  inrichting inspanning inspecteur inspraak instantie instroom instelling intentie interesse intake internist inval
  investering invloed invoer inwoner inzage inzet inzender ijver
  jaargang jaarbeurs jas jeugd jongen journalist jongere jury juf
  kaart kaas kachel kalender kamer kandidaat kans kant kantine kanttekening kap kapitein kapper kassa kast kat kern kerk
  kerel keten keuken keur keuze keizer kies kijk kijker kilometer kilo kilte kist klacht klank klandizie klant klantenservice
  klantenkring klas klasse kleding kleur klik klimop klok kluis klus knie knop koe koek koelkast koers koffie kogel
  komst kok koning koningin kop koper kopie korting kosten kost kou koude kous kracht krant kraan kreet krimp kring
  kritiek kroon kuil kunde kunst kus kust kwaal kwaliteit kwestie kwetsbaarheid
  laag laadpaal lach lade lading lamp last laptop lat ladder leden leek leerling leeftijd leegte leerkracht leiding
  lengte lente leraar les lente letter leus leugen leverancier levering levertijd lezer lezing liefde lift lijn lijst
  limiet link lip literatuur liter locatie loods loop looptijd lokroep loyaliteit luchthaven lucht lunch lust
  luisteraar luxe
  maand maat maatregel maatschappij maatstaf macht mail mailbox mailing maker makelaar man manager maag manier mantel map
  marge markt marketing massa mast materie mate match maaltijd mededeling medewerker meerderheid meerwaarde meester meeting
  meid melding melk menigte mening mens mentaliteit merknaam meter meting methode methodiek metro migratie mijl minister
  minuut missie mist mode modus moed moeder moeite mogelijkheid monitor mond monteur moord motor motivatie munt muur
  muziek mythe mijlpaal maart mei middag minderheid
  naald naam naasten nacht nadruk nalatenschap nacht nasleep nasmaak natuur natie navraag nazorg neef neiging nek neus
  nicht niche nieuwsbrief nood noodzaak norm nota notaris notitie notulen nuance nul nazaat naamsbekendheid
  oase oma omgang omgeving omleiding ommekeer omroep omslag omstandigheid omtrek omvang omweg omzet onderbouwing
  ondergang ondergrens ondergrond onderneming ondernemer onderhandeling onrust onschuld ontdekking ontvanger ontvangst
  ontwikkelaar ontwikkeling oogst oom oorlog oorsprong oorzaak opa opbouw opbrengst opdracht opdrachtgever
  opdrachtnemer opgave opinie opkomst oplage oplossing opmaat opmars opmerking opname oproep opslag opstart optie
  optelsom order orde organisatie ouder output oven overdracht overeenkomst overgang overgave overhead overheid
  overkant overlast overloop overmacht overname overstap overtuiging offerte oever opvang opvolger opzegtermijn
  pagina pan paniek parkeerplaats partij partner pas passage passagier patiënt patient pauze pen periode
  persoon pers piek pijler pijn piloot pin plaats plaag plank plant plek plicht ploeg poging polis politie politiek pomp
  poort pop portal portefeuille portie positie post postbode postcode pot praktijk prestatie presentatie preventie priester
  prijs prik prins printer prioriteit privacy procedure professional proef promotie prognose proloog prooi provincie
  provisie pruik psycholoog publicatie puzzel pet
  raad rand rang rapportage rating ratio reactie recensie recensent receptie rechter rechtbank reclame rede redactie reden
  reeks reflectie regel regen regie regio regisseur reis reiziger rekening relatie reparatie reputatie reserve rest
  retourzending revisie richting richtlijn rij rijbaan rijksdienst rijs rit rivier roep rok rol roman ronde rondvraag
  rook route routine rubriek rug ruil ruimte ruis rust ruzie rente
  saus schade schaal schakel schaamte schaduw schap schat scheiding schep schijf school schoen schoonmaak schouder
  schouw schrik schrijver schuld seconde secretaris sector selectie sensor serie server service servicedesk sessie set
  shop show site situatie slaap slag slaagkans slang sleutel slogan slager slachting smaak smartphone sneeuw snelheid soep
  software soldaat solidariteit som sommatie soort spanning speler sport spraak spoed sprong staart staat stad staf stage
  stagiair stand standaard stank stap start startdatum statistiek status steen stelling stem stap steun stichting stijl
  stijging stilte stimulans stoel stok stop storing storm straat straf strategie streek streep strijd strip stroom
  structuur student studie stijl stunt subsidie suiker supermarkt support switch synergie synthese sfeer snit
  taak taal tabel tablet tactiek tafel tak tand tang tante tas taxi techniek technologie tegel tegenstander
  tegenstelling tekst telefoon televisie term termijn terugkeer terugkoppeling terugval test thee theorie therapie thuiswerker
  tijd tip titel toegang toekomst toelichting toename toepassing toer toerist toestand toestemming toets toevoer toeslag
  tolk ton toon tool toonbank top tour traagheid trainer training tram trap trede trek trein trend trip troef troost trots
  trouw truc tuin tuinman turnover twijfel twist taart tolerantie
  uitdaging uitgave uiting uitkering uitkomst uitleg uitlaat uitloop uitnodiging uitslag uitspraak uitstraling uitval
  uitvoer uitvoering uitweg uitwisseling uitzondering update upgrade
  vaardigheid vader vakantie vakman vacature val valkuil variant vent verandering verbetering verbinding verdediging
  verdienste vereniging vergadering vergelijking vergoeding vergunning verhuizing verhuurder verkoop verkoper
  verlenging verleiding verhoging vermindering vernieuwing verpakking verpleegkundige verplichting verrassing versie
  verslaggever verstandhouding vertaling verte vertegenwoordiger vertraging verwachting verwarring verwijzing
  verzekeraar verzekerde verzekering verzending vestiging video viering vijand vinger vis visie vlag vlek vleugel vloer
  vlucht voet voedingsstof volgorde volger volksmond vondst voogd voorbereiding voorganger voorkant voorkeur
  voorraad voorspelling voorsprong voortgang vooruitgang voorwaarde voorzitter voorziening vorm vork vorst vraag vragenlijst
  vrede vreugde vriend vriendin vriendschap vrijheid vrijwilliger vrouw vrucht vuist
  waarde waardering waarheid waarschuwing waarborg wachtrij wachttijd wagen wals wand wandeling warmte was website
  wedstrijd weduwe week weg weelde weerstand wekker wens wereld werkelijkheid werkgever werknemer werkplek werkwijze
  werkweek werkdag wet wetenschap wijk wijn wijze wil wind winkel winst winter wisselwerking woede wol wolk woning
  woningcorporatie wond woonkamer workshop worst worsteling wortel wraak webshop webwinkel werkvloer werving wijziging
  zaak zaal zak zakenman zang zee zeep zege zegen zekerheid zelfstandige zender zending zenuw ziel zieke ziekte zijde zin
  zoektocht zomer zon zonde zone zoon zorg zorgverlener zucht zuivel zus zwakte zwaarte zorgplicht zorgverzekeraar
  zetel zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
  januari februari april juni juli augustus september oktober november december
  bezetting abonnee relatie cliëntenraad ondernemingsraad klantreis klantvraag klantwens
  klantwaarde klantbeleving klanttevredenheid tevredenheid klantgerichtheid klantvriendelijkheid nps kpi target
  belangstelling bewustwording bron deal pitch hype hack sprint scrum roadmap backlog kickoff kick-off stakeholder
  storytelling branding onboarding conversie conversieratio bounce retentie churn trigger touchpoint journey
  score store core monitor klantenkaart klantenraad kwaal ketting kermis keizer lening loting lol mantelzorg hoofdzaak bijdrage kas
  `
    .trim()
    .split(/\s+/),
);

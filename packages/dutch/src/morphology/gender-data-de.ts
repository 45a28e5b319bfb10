import { wordSet } from './word-list.js';

/** Nouns with *de* that their ending does not show, or that business prose uses so often that they must be known. */
export const DE_WORDS: ReadonlySet<string> = wordSet(`
  ochtend laan olie bacterie paraplu aandacht aangifte aankoop aanleg aanloop aanpak aanraking aanschaf
  aanslag aansprakelijkheid aantocht aanval aanvoer aanvraag aanwas aard aardappel aarde abonnee accountant
  achtergrond achterstand actie activa adem administratie advertentie advocaat afbreuk afdeling afgunst
  afkomst aflevering afloop afname afnemer afspraak afstand aftercare aftersales aftrek afvoer afwas agenda
  agent airco akte alinea allergie ambassadeur ambitie ambtenaar ambulance analist analyse angst antenne
  apotheek app arbeid arbeider architect arena arm arts attentie audit auditor auto automaat autoriteit avond
  azijn baan baas baat baby backlog bagage bak bakker bal balans balie balk band bank bar barrière basis
  batterij beambte beantwoording bediende bedrijfstak beer behandelaar behoefte bekendheid beker bel
  belangstelling belasting belevenis belofte beloning benadering benchmark benzine berg beroepsgroep
  beschrijving bestelling bestuurder betaling beurs beurt bevolking beweegreden bewoner bewustwording
  bezetting bezettingsgraad bezitter bezoeker bezorger bezorging bezorgtijd bijdrage bijeenkomst bijlage
  bijsluiter bijstand bijval bijzaak bioscoop blaam bloei bloem blog bocht bode bodem boer boete bol bom bon
  bond bonus boodschap boog boom boon boord boosheid boot borg borst boter bounce bouw bouwer box branche
  brand branding brandstof breedte breuk brief briefing bril brochure broek broer brommer bron brug bruid bui
  buik buis bundel burgemeester burger bus business buur buurt call camera campagne campus cao capaciteit
  carrière cassette catalogus categorie cel cent centrale chaos charme chat chatbot chauffeur check checklist
  chef cheque chip churn cijferlijst cirkel claim cliënt cliëntenraad club coach code collectie collega column
  combinatie commissaris commissie communicatie community compagnon conciërge conclusie concurrent
  concurrentie conditie conducteur conferentie consultant consument content context controle conversie
  conversieratio core corporatie correspondentie coupon coördinator crisis criticus crèche cultuur cup cursist
  cursus curve cyclus daad dag dakloze dame dank data database dataset datum deadline deal dealer debiteur
  decaan deelname deelnemer defensie demo denkfout depositie derde desk deskundige detaillist detractor deur
  diagnose dialoog dichter dief diefstal dienst dienstregeling dienstverlener dienstverlening diepte dinsdag
  directeur directie discipline discussie disk docent dochter doelgroep doelstelling dokter donderdag dood
  doorlooptijd doos dop dosis douane douche draad draai dracht drang drank dreiging drempel drift drive dromer
  droom druk drukte duif duim duit duur dwang e-mail eenheid eer eeuw eigenaar eigenschap eindfase
  eindgebruiker eindklant eis eland emotie energie enquête enthousiasmering envelop epidemie erfenis ergernis
  ernst ervaring escalatie essentie etage ethiek euro evaluatie evenaar expert export fabriek fabrikant factor
  factuur familie fan fase fax fee feedback fiets figuur file film filosofie finale firma fiscus flat fles
  flexibiliteit focus folder formatie formule formulering foto fout fractie franchise fraude frequentie
  frustratie functie functionaris fusie gang garage garantie gast gastheer gastvrouw gebeurtenis gebruiker
  gedachte geest gegadigde geldigheid gelegenheid gemeenschap gemeente gemeenteraad genegenheid generatie
  gesprekspartner getuige geur gewoonte gids gift gitaar glans god gok golf goodwill gordel graad graaf grap
  grens grief griep groei groente groep groet grond grondslag grondstof grootte gulden gunst haak haan haast
  hack hal hals halte hand handdruk handel handelaar handicap handleiding handreiking handtekening haven heer
  held helft helpdesk hemel herfst hersteltermijn hinder historie hitte hobby hoed hoek hoeveelheid hond
  honger hoofdprijs hoofdzaak hoogte hoop horeca hotline huid huisarts huisbaas huisvesting hulp hulpverlener
  hulpvraag humor huur huurder huurprijs hype hypotheek ijver import impuls indeling index indicator indruk
  industrie influencer informatie ingang ingreep inhoud inkoop inkoper inname inrichting inspanning inspecteur
  inspraak instantie instelling instroom intake intentie interesse internist inval inventaris investering
  invloed invoer inwoner inzage inzender inzet jaarbeurs jaargang jas jeugd job jongen jongere journalist
  journey juf jury kaart kaas kabel kachel kalender kamer kampioen kandidaat kans kant kantine kanttekening
  kap kapitein kapper kas kassa kast kat keizer kerel kerk kermis kern keten ketting keuken keur keuze
  kick-off kickoff kies kijk kijker kilo kilometer kilte kist klacht klandizie klank klant klantbeleving
  klantenkaart klantenkring klantenraad klantenservice klantgerichtheid klantreis klanttevredenheid klantvraag
  klantvriendelijkheid klantwaarde klantwens klas klasse kleding kleur kliek klik klimop klok kluis klus knie
  knop koe koek koelkast koers koffie kogel kok kom komst koning koningin koop kop koper kopie korting kost
  kosten kou koude kous kpi kraan kracht krant kreet krimp kring kritiek kroeg kroon kuil kunde kunst
  kunststof kus kust kwaal kwaliteit kwestie kwetsbaarheid laadpaal laag lach ladder lade lading lamp laptop
  last lat leeftijd leegte leek leerkracht leerling leiding lengte lening lente leraar les letter leugen leus
  leverancier levering levertijd lezer lezing liefde lies lift lijn lijst limiet link lip liter literatuur
  locatie loge lokroep lol loods loop looptijd loting loyaliteit lucht luchthaven luisteraar lunch lust luxe
  maag maaltijd maand maandag maat maatregel maatschappij maatstaf macht mail mailbox mailing makelaar maker
  man manager manier mantel mantelzorg map marge marketing markt massa mast match mate materie mededeling
  medewerker meerderheid meerwaarde meester meeting meevaller meid melding meldplicht melk menigte mening mens
  mentaliteit merknaam meter methode methodiek meting metro middag migratie mijl mijlpaal mijn minderheid
  minister minuut missie mist mode module modus moed moeder moeite mogelijkheid molen mond monitor monteur
  moord mop motivatie motor munt muur muziek mythe naald naam naamsbekendheid naasten nacht nadruk
  nalatenschap nasleep nasmaak natie natuur navraag nazaat nazorg neef neiging nek neus niche nicht
  nieuwsbrief nood noodzaak nop norm nota notaris note notitie notulen nps nuance nul oase oever offerte
  officier oma omgang omgeving omleiding ommekeer omroep omslag omstandigheid omtrek omvang omweg omzet
  onboarding onderbouwing ondergang ondergrens ondergrond onderhandeling ondernemer onderneming
  ondernemingsraad onrust onschuld ontdekking ontvanger ontvangst ontwikkelaar ontwikkeling oogst oom oorlog
  oorsprong oorzaak opa opbouw opbrengst opdracht opdrachtgever opdrachtnemer openingstijd opgave opinie
  opkomst oplage oplossing oplostijd opmaat opmars opmerking opname oproep opslag opstart optelsom optie
  opvang opvolger opzegtermijn orde order organisatie ouder output oven overdracht overeenkomst overgang
  overgave overhead overheid overkant overlast overloop overmacht overname overstap overtreding overtreffing
  overtuiging pacht pagina palm pan paniek parkeerplaats partij partner party pas passage passagier patiënt
  pauze pen periode pers persona persoon pet piek pijler pijn piloot pin piste pitch plaag plaat plaats plank
  plant plek plicht ploeg poging polis politie politiek pomp pool poort pop portal portefeuille portie positie
  post postbode postcode pot praktijk premie premier presentatie prestatie preventie priester prijs prik prins
  printer prioriteit privacy procedure proef professional prognose proloog promotie promotor prooi propaganda
  provincie provisie pruik psycholoog publicatie puzzel quote raad race radar radio rand rang rapportage
  rating ratio reactie reactietijd recensent recensie receptie rechtbank rechter reclame redactie rede reden
  reeks reflectie regel regen regie regio regisseur reis reiziger rekening relatie rente reparatie reputatie
  reserve respons responstijd rest retentie retourzending review revisie rib richting richtlijn rij rijbaan
  rijksdienst ring rit rivier roadmap roadshow robot roep rok rol roman ronde rondvraag rook roos route
  routine rubriek rug ruil ruimte ruis rust ruzie saus scan schaal schaamte schade schaduw schakel schap schat
  scheiding schep schijf schoen school schoonmaak schouder schouw schrijver schrik schuld score scrum scène
  seconde secretaris sector segmentatie selectie sensor serie server service servicedesk sessie set sfeer
  shampoo shop show site situatie slaagkans slaap slachting slag slager slang sleutel slogan smaak smartphone
  sneeuw snelheid snit soep software soldaat solidariteit som sommatie song soort spanning speech speler
  spiegel spoed sport spraak sprint sprong spuit staart staat stad staf stage stagiair stakeholder stand
  standaard stank stap stapel start startdatum statistiek status steen stelling stem sterkte steun stichting
  stijging stijl stilte stimulans stoel stof stok stop store storing storm storytelling straat straf strategie
  streek streep stress strijd strip stroom structuur student studie stunt subsidie suiker supermarkt support
  survey switch synergie synthese taak taal taart tabel tablet tactiek tafel tak tand tang tank tante target
  tas taxi techniek technologie tegel tegenstander tegenstelling tegenvaller tekst telefoon televisie tempel
  tendens tent term termijn terminal terugkeer terugkoppeling terugval test tevredenheid thee theorie therapie
  thuiswerker tijd tip titel tocht toegang toekomst toelichting toename toepassing toer toerist toeslag
  toestand toestemming toets toevoer token tolerantie tolk ton tool toon toonbank top touchpoint tour
  traagheid trainer training tram trap trede trein trek trend tribune trigger trip troef troep troepen troost
  trots trouw truc tuin tuinman turnover twijfel twist uitdaging uitgave uiting uitkering uitkomst uitlaat
  uitleg uitloop uitnodiging uitslag uitspraak uitstoot uitstraling uitval uitvoer uitvoering uitweg
  uitwisseling uitzondering unit update upgrade vaardigheid vacature vader vakantie vakman val valkuil valuta
  variabele variant vent verandering verbazing verbetering verbinding verdachte verdediging verdienste
  vereniging vergadering vergelijking vergoeding vergunning verhoging verhuizing verhuurder verkoop verkoper
  verleiding verlenging vermindering vernieuwing verpakking verpleegkundige verplichting verrassing versie
  verslaggever verstandhouding vertaling verte vertegenwoordiger vertraging verwachting verwarring verwijzing
  verzekeraar verzekerde verzekering verzending vestiging video viering view vijand villa vinger vis visie
  vlag vlek vleugel vloeistof vloer vlog vlucht voedingsstof voet volger volgorde volksmond vondst voogd
  voorbereiding voorganger voorkant voorkeur voorraad voorspelling voorsprong voortgang vooruitgang voorwaarde
  voorziening voorzitter vork vorm vorst vraag vracht vragenlijst vrede vreugde vriend vriendin vriendschap
  vrijdag vrijheid vrijwilliger vrouw vrucht vuist waarborg waarde waardering waarheid waarschuwing wachtrij
  wachttijd wagen wagon wals wand wandeling warmte was webshop website webwinkel wedstrijd weduwe week weelde
  weergave weerstand weg wekker wens wereld werkdag werkelijkheid werkgever werknemer werkplek werkvloer
  werkweek werkwijze werving wet wetenschap wijk wijn wijze wijziging wil wind winkel winst winter
  wisselwerking woede woensdag wol wolk wond woning woningcorporatie woonkamer workshop worst worsteling
  wortel wraak zaag zaak zaal zak zakenman zang zaterdag zee zeep zege zegen zekerheid zelfstandige zender
  zending zenuw zetel zichttermijn zieke ziekte ziel zijde zin zoektocht zomer zon zondag zonde zone zoon zorg
  zorgplicht zorgverlener zorgverzekeraar zorgvraag zucht zuil zuivel zus zwaarte zwakte
`);

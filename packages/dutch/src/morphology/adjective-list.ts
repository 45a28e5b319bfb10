import { wordSet } from './word-list.js';

/**
 * Adjectives in their bare form: what a word list must know so that `hoogste` is a superlative and `vaste` is not, and
 * that `enkele` has the stem `enkel` and `formele` the stem `formeel`.
 */
export const ADJECTIVES: ReadonlySet<string> = wordSet(`
  kapot stroef ondiep schuin antiek hip brutaal troebel vlug fragiel ontrouw onwaar definitief mentaal incompleet onrijp gaar taai
  stug guur winters zomers hedendaags driedubbel kordaat alert fataal jaloers loom plomp tenger ferm fiks kloek schor hees tam sloom
  suf nijver circulair klimaatneutraal perplex onbezorgd sjiek blond vuil defect
  ontevreden ervaren volwassen bescheiden bedreven overdreven uitgesproken opgetogen verlegen verheven gedegen
  gestaag stiekem vet violet werkloos gammel koket summier heus wollig bezet aanwezig gretig mondig stoffig
  rommelig foutloos vlekkeloos aanstekelijk bevlogen gedreven warmhartig welgemeend ruimhartig attent
  hulpvaardig aandachtig aangenaam aanhoudend aannemelijk aansprekend aantrekkelijk aanvullend aanzienlijk
  aardig absoluut accuraat achterstallig actief actueel acuut adequaat administratief afgelopen afhankelijk
  afwijkend agressief algeheel algemeen alledaags alternatief ambitieus ambtelijk ander anoniem apart arm
  authentiek automatisch autonoom bang bar basaal beduidend behoorlijk bekend bekwaam belangrijk beleefd
  benauwd benieuwd bepaald beperkt bereid bereikbaar beroemd beroerd beschikbaar beslissend betaalbaar beter
  betrokken betrouwbaar bevredigend bevoegd bewust bezorgd bijkomend bijzonder billijk bitter blauw bleek blij
  blijvend bloot bol bont boos braaf breed broos bruikbaar bruin bruut buitengewoon buitenlands burgerlijk
  capabel centraal charmant chic chronisch civiel collectief comfortabel commercieel compact compleet complex
  concreet concurrerend consequent conservatief consistent constant constructief continu correct creatief
  cruciaal cultureel cynisch daadwerkelijk dagelijks dankbaar dapper degelijk delicaat democratisch denkbaar
  depressief dergelijk deskundig dicht dichterlijk dienstbaar diep digitaal dik direct discreet divers
  doelgericht doelmatig doeltreffend dom donker dood doof doordacht doorlopend doorslaggevend dor draaglijk
  dringend dronken droog druk dubbel duf duidelijk dun duur duurzaam dwaas dynamisch echt economisch edel
  eenduidig eenmalig eenvoudig eenzaam eenzijdig eerlijk eervol effectief efficiënt egaal eigen eigentijds
  eigenaardig eindeloos eindig elastisch elegant elektrisch elektronisch elementair eminent emotioneel
  empathisch energiek enig enkel enorm enthousiast erg ergerlijk ernstig essentieel ethisch europees eventueel
  evident evenwichtig exact excellent exclusief exotisch expliciet extern extreem fabelachtig fair fameus
  familiair fanatiek fantastisch feestelijk feitelijk fel feministisch financieel fijn fiscaal fit flauw
  flexibel flink formeel fors foutief fraai frans fris functioneel fundamenteel fysiek gaaf gangbaar gebrekkig
  gebruikelijk gedeeltelijk gedetailleerd geduldig geel gehandicapt geheel geheim geil gek geldig gelijk
  gelijkmatig gelijkwaardig gelukkig gematigd gemeen gemeenschappelijk gemakkelijk gemiddeld genereus geniaal
  gepast gericht gering geschikt getrouw gevaarlijk gevoelig gevuld geweldig gewenst gewoon gezamenlijk
  gezellig gezond giftig glad glanzend globaal goed goedkoop gratis grappig grijs groen grof groot grondig gul
  gunstig haalbaar half handig handmatig hard hardnekkig harmonieus hartelijk hartstochtelijk hatelijk hecht
  heel heerlijk heet heftig heilig helder hels herkenbaar hevig historisch hoffelijk hoofdzakelijk hoog
  hoogstaand hoogwaardig horizontaal hulpeloos huidig huiselijk huishoudelijk humaan ideaal identiek illegaal
  imposant impliciet indirect individueel indrukwekkend industrieel informatief informeel ingewikkeld
  ingrijpend inhoudelijk initieel inherent innovatief innig inspirerend institutioneel integer integraal
  intelligent intens intensief interactief interessant intern internationaal intiem ironisch irritant
  jaarlijks jammer jarenlang jong joods juist juridisch kaal kalm kansrijk kansloos karig kenmerkend keurig
  kil klaar klachtenvrij klantgericht klantvriendelijk klassiek klein kleinschalig kleurrijk klinisch knap
  koel koppig kort kortdurend kortstondig kostbaar kosteloos koud krachtig krap kritiek kritisch krom kundig
  kunstmatig kwaad kwalijk kwalitatief kwantitatief kwetsbaar kwiek laag laat laatdunkend laf lang langdurig
  langzaam lastig lauw leeg legaal leerzaam lekker lelijk leuk levendig levensgroot levenslang licht lief
  lichamelijk liefdevol lineair logisch lokaal los loyaal lui luid luxe luxueus maandelijks maatschappelijk
  machtig mager makkelijk mals manifest massaal matig materieel maximaal medisch meelevend meervoudig meetbaar
  menselijk merkbaar milieuvriendelijk mild minimaal minder minutieus misselijk mobiel modaal modern moedig
  moe moeilijk moeizaam mogelijk monumentaal mooi moreel muf muzikaal mysterieus naakt nabij naburig nader
  nadelig nadrukkelijk naïef nalatig nat nationaal natuurlijk nauw nauwkeurig nederig neerslachtig
  negatief nerveus net netelig netto neutraal nieuw nieuwsgierig nijpend nodig nominaal noodzakelijk nors
  normaal nuchter nuttig objectief obscuur officieel onaangenaam onafhankelijk onbekend onbeperkt onbetwist
  onbewust ondeugend onderdanig onderling onderscheidend ongeduldig ongekend ongelooflijk ongelukkig
  ongemakkelijk ongerust ongewenst ongewoon ongunstig onjuist onmisbaar onmiddellijk onmogelijk onnodig
  onredelijk onrustig onterecht onvergetelijk onvoldoende onvermijdelijk onvoorwaardelijk onverwacht
  onvoorzien onwetend onzeker open openbaar openhartig operationeel opgewekt oprecht opmerkelijk oppervlakkig
  optimaal optimistisch opvallend opzettelijk ordelijk organisatorisch origineel oud ouderwets overbodig
  overig overmatig overtuigd overtuigend overweldigend overzichtelijk paars pakkend parallel particulier
  passend passief passioneel permanent periodiek perfect persoonlijk pijnlijk pijnloos plaatselijk plat
  plausibel plezierig plotseling politiek populair positief potentieel praktisch precies prachtig prettig
  prijzig primair principieel privaat probleemloos productief professioneel prominent proactief puur publiek
  raadselachtig raar radicaal rauw razend razendsnel realistisch recent recht rechtmatig rechtstreeks
  rechtvaardig redelijk reëel regelmatig regionaal regulier relatief relevant religieus representatief
  respectabel respectvol resterend reusachtig riant rijk rijp risicoloos riskant robuust roerig rond rood
  royaal ruig ruim rustig ruw saai samenhangend schaars scheef scherp scherpzinnig schitterend schoon
  schriftelijk schuldig schuw secuur secundair selectief serieus sereen sierlijk significant simpel slank slap
  slecht slim slordig sluw smal smerig snel sober sociaal soepel solide somber specifiek speciaal spannend
  spectaculair spoedig spontaan sportief sprekend stabiel standvastig star statig statisch statistisch steil
  sterk stevig stijf stijgend dalend groeiend stil stipt stoer stom storend straf strak strategisch streng
  strikt structureel subjectief subtiel succesvol tactisch tactvol tastbaar technisch teder teer telefonisch
  teleurstellend tevreden theoretisch tijdelijk tijdig toegankelijk toekomstig toenemend toepasselijk
  toereikend tof topzwaar totaal traag traditioneel tragisch transparant treffend triest trots trouw tweedelig
  typisch uitbundig uitdagend uitdrukkelijk uiteindelijk uiterlijk uitermate uitgebreid uitmuntend uitnodigend
  uitstekend uitvoerig uitzonderlijk ultiem unaniem uniek universeel uniform urgent vaag vaardig vakkundig
  vals vanzelfsprekend variabel vast vastberaden veelbelovend veelzijdig veilig ver verantwoord
  verantwoordelijk verbazend verbazingwekkend verdacht verderfelijk verfijnd verfrissend vergelijkbaar
  verkeerd vermeend verplicht verrassend vers verschillend verschrikkelijk verstandig vertrouwd vertrouwelijk
  verticaal vervelend verwaarloosbaar verwant vierkant vies vijandig vindbaar vitaal vlak vlijtig vlot
  vluchtig vochtig vol voldoende voldaan volgend volkomen volledig volmaakt volwaardig voorafgaand voorbeeldig
  voordelig voorgaand voormalig voornaam voornaamst voorspelbaar vooraanstaand voorspoedig voorlopig
  voortdurend voortreffelijk voorzichtig vorig vreemd vreselijk vrij vrijblijvend vrijwillig vriendelijk
  vrolijk vroeg vruchtbaar vurig waar waarachtig waardevol waardig waarschijnlijk wakker wankel warm
  wederzijds weelderig weerbaar wekelijks welkom welvarend wenselijk wereldwijd werkbaar werkelijk werkzaam
  wettelijk wetenschappelijk wezenlijk wijd wijs wild willekeurig winstgevend wisselend wisselvallig wit
  woedend wreed wrang zacht zakelijk zalig zat zeker zeldzaam zelfstandig zichtbaar ziek zielig zinvol zinloos
  zoet zonnig zorgeloos zorgvuldig zorgwekkend zorgzaam zout zuinig zuiver zuur zwaar zwak zwart
`);

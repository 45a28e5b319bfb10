import { wordSet } from './word-list.js';
/** Regular verbs that business prose uses, without particle: what makes a form recognisable as a verb's. */
export const REGULAR_VERBS: ReadonlySet<string> = wordSet(`
  aaien aanvaarden aarzelen abonneren accepteren achten achterhalen activeren ademen adresseren adverteren
  adviseren afficheren agenderen ageren alarmeren analyseren annuleren antwoorden appelleren appen arbeiden
  archiveren arresteren arriveren assisteren associëren attenderen automatiseren autoriseren azen baden
  balanceren balen baseren baten beamen beantwoorden bedanken bedienen bedoelen beëindigen begeleiden begeren
  begroeten begroten behalen behandelen behartigen beheersen beheren behoeven behoren bekennen beklagen bekleden
  bekoelen bekorten belasten beledigen beletten beleven belichten bellen belonen beloven beluisteren bemannen
  bemerken bemiddelen bemoedigen benaderen benadrukken benoemen benutten beogen beoordelen bepalen beperken
  bereiden bereiken berekenen berichten berusten beschadigen beschermen beschikken beschouwen beschuldigen
  beseffen beslissen besparen bespelen besteden bestellen bestemmen besturen betalen betasten betekenen
  betreuren betwijfelen bevatten beveiligen bevestigen bevorderen bevredigen bewaken bewaren bewerken
  bewerkstelligen bezetten bezichtigen bezorgen bezuinigen blozen blunderen blussen boeien boeken boeten bonzen
  boren borgen bouwen brainstormen branden briefen brommen brullen budgetteren bundelen calculeren cancelen
  categoriseren centraliseren certificeren charmeren chatten checken citeren claimen classificeren claxonneren
  coachen combineren communiceren compenseren completeren compliceren concentreren concluderen concretiseren
  concurreren confronteren constateren consulteren contacteren continueren contracteren controleren coördineren
  corrigeren crashen creëren dagen dagvaarden dalen danken dateren declareren definiëren delegeren delen
  demonstreren deponeren detecteren dicteren dienen differentiëren digitaliseren dimmen dineren discussiëren
  distilleren distribueren documenteren dommelen doneren doppen doseren doven downloaden draaien dralen dreigen
  drogen drukken druppen dubbelen duiden dulden duren duwen dwalen dweilen eindigen eisen elimineren emigreren
  ergeren erkennen escaleren evalueren evenaren excuseren executeren experimenteren exporteren faciliteren
  factureren falen faxen feesten feliciteren fietsen filmen filteren financieren fixeren floppen fluisteren
  focussen foeteren folteren formaliseren formeren formuleren fotograferen frauderen frituren frustreren
  functioneren fuseren garanderen garneren gebeuren gebruiken gehoorzamen geleiden geloven gewennen gillen
  glimlachen gokken goochelen googelen gooien grenzen grijnzen groeien groeperen groeten gummen gunnen haasten
  haken hakken halen halveren handelen handhaven hanteren haperen harmoniseren haten hechten hekelen helen
  herhalen herinneren herkennen herleiden herstellen hervatten hervormen hinderen hinken hoesten hopen hoppen
  horen huilen huiveren hunkeren huren identificeren illustreren implementeren importeren improviseren
  incasseren informeren initiëren innen innoveren inspecteren inspireren installeren instrueren integreren
  interesseren interpreteren interviewen introduceren inventariseren investeren irriteren jammeren jennen
  jubelen juichen kaarten kalibreren kalmeren kampen kamperen kantelen kenmerken kennen keren keuren klagen
  klappen klaren kleden kletteren kleuren klikken kloppen klungelen knikken knippen knoeien knopen koelen
  koesteren kopiëren koppelen kosten kraken krenken kreunen kritiseren kruisen krullen kuieren kussen
  kwalificeren kwetsen laken lanceren landen leiden lekken lenen lengen lenigen leren letten leunen leven
  leveren lichten liften linken logeren lonken lossen lozen luiden luisteren lukken lunchen mailen maken managen
  manifesteren marcheren markeren maskeren matchen maximaliseren melden menen mengen merken metselen mikken
  minderen minimaliseren misbruiken misleiden mislukken missen mixen modereren modificeren mompelen monitoren
  monteren mopperen motiveren muteren naderen navigeren negeren neigen niezen nodigen noemen nomineren
  normaliseren noteren nuanceren nummeren observeren oefenen offreren omarmen omringen omvatten omzeilen
  ontdekken ontkennen ontkoppelen ontlasten ontmoeten ontruimen ontwikkelen ontzorgen oordelen openen opereren
  opperen optimaliseren ordenen organiseren oriënteren overbruggen overdonderen overhandigen overheersen
  overleggen overleven overnachten overschatten overtuigen overvleugelen overwerken pakken panikeren parkeren
  participeren passen passeren peilen peinzen pendelen perforeren personaliseren pesten piekeren pikken pinnen
  plaatsen plagen plakken plannen planten pleiten plukken poetsen polijsten poseren positioneren posten
  praten prefereren presenteren presteren prikkelen printen proberen procederen produceren proeven profileren
  profiteren programmeren promoten pronken protesteren prutsen publiceren raadplegen raken rammelen rapporteren
  razen reageren realiseren rechten recyclen redden reduceren regelen registreren reiken reinigen reizen rekenen
  rekken relativeren remmen renderen rennen renoveren repareren representeren reserveren resetten resteren
  resulteren retourneren richten rijmen rillen riskeren roeien roemen roesten roken rollen ronden rouwen ruilen
  ruimen rukken rusten saneren scannen schaden schakelen schamen schatten schelen schetsen scheuren schikken
  schilderen schimmelen schitteren schoppen schorsen schrappen schreeuwen schrobben schudden schuren scoren
  screenen segmenteren selecteren seponeren serveren sidderen signaleren sijpelen simuleren sjoemelen sjouwen
  slagen slenteren slepen sleuren slopen smaken smeden smeken smeulen smullen snakken sneeuwen snoeien
  socialiseren solderen solliciteren sorteren sparen specificeren speculeren spelen spenderen spiegelen spitsen
  spoelen sponsoren sporen sputteren stabiliseren stagneren stallen stampen standaardiseren stapelen stappen
  starten stellen stemmen steunen stichten stimuleren stipuleren stofferen stoken stokken stoppen storen storten
  stotteren straffen stralen strekken strelen stressen streven stroken stromen strompelen structureren studeren
  stuntelen sturen stutten suggereren switchen tarten tasten taxeren tekenen tellen temmen tenderen testen
  tikken tillen timmeren tobben toeteren toetsen tonen traceren trachten trainen transformeren transporteren
  treuren treuzelen trillen troosten trotseren trouwen twijfelen twisten typen uiten updaten uploaden urineren
  valideren variëren vatten veilen veranderen verantwoorden verbazen verbeelden verbeteren verbouwen verbreden
  verdedigen verdelen verdienen verdiepen verdubbelen verduidelijken vereenvoudigen vereisen verenigen verfijnen
  vergaderen vergemakkelijken vergen vergoeden vergroten vergulden verhandelen verheugen verhinderen verhogen
  verhuizen verhuren verifiëren verjaren verkennen verklaren verkleinen verkorten verlagen verlangen verleiden
  verlenen verlengen verlichten vermaken vermarkten vermelden vermenigvuldigen verminderen vermoeden vermoeien
  vernieuwen veroordelen veroorzaken veroveren verpakken verplaatsen verplichten verrassen verrekenen verrichten
  verrijken verschaffen verscherpen verschillen verslechteren versnellen verspillen verspreiden versterken
  versturen vertalen vertegenwoordigen vertellen vertoeven vertonen vertragen vertrouwen vervelen verven
  vervoeren vervolgen vervullen verwaarlozen verwachten verwarren verwelkomen verwennen verwerken verwezenlijken
  verwijderen verwisselen verwittigen verwoesten verwonderen verwoorden verzachten verzamelen verzekeren
  verzetten verzilveren verzorgen verzuimen verzwakken vestigen vieren vinken vissen visualiseren vloeien voeden
  voegen voelen voeren volgen volharden vorderen vormen vrezen vullen waarborgen waarderen waarschuwen wachten
  wagen waken walgen wandelen wanhopen wankelen warmen weerspiegelen weigeren weken wekken wenden wennen wensen
  werken wijden wijzigen wikkelen wisselen wonen worstelen wroeten zaaien zaniken zegenen zeilen zetten zeuren
  zorgen zuchten zuiveren zwaaien zweven zwichten
`);

/**
 * Stems in an unstressed -er, after their prefix: `verbeteren`, `luisteren`. All other verbs in -eren of two syllables
 * and more are loans with a long vowel: `waarderen`, `registreren`.
 */
export const UNSTRESSED_ER: ReadonlySet<string> = wordSet(`
  lever ader akker ander anker badder bagger beijver beker beter bibber bijster bijzonder bitter bladder
  blader blunder bolster boter broeder bulldozer bunker burger cater center charter cijfer cluster computer
  counter cover daver dender dobber dokter donder donker dotter dozer duister emmer empower enter erger etter
  filter fladder flakker flikker flodder flonker fluister flyer foeter folter gader geester giechel gier
  gieter glinster glitter hamer hamster haper helder hinder honger hover huiver hunker ijver ijzer imker inner
  jammer joker kader kaffer kalefater kalver kanker kelder keper ketter keuter kieper kikker kladder klapper
  klater klauter kledder kletter kleuter kluister knetter knikker knipper knisper koester kommer koper koter
  kuier kwetter ladder lammer laster lauwer lazer lebber lekker lemmer letter liefhebber loeder louter lubber
  luier luister mager marmer masker master meander meerder meester mekker miezer mijmer milder millimeter
  minder modder moeder monster mopper nader neder nestor nummer offer opper orber ouder over palaver pamper
  peper peuter pieker pieter pleister pletter ploeter plunder puber punter redder rooster sabber schamper
  scharrel schater schemer schilder schilfer schitter schuier sidder sjacher skeeler slachtoffer slechter
  slenter slinger sluier sluimer snater snipper snooker snotter snuffel snuister sober somber spetter spijker
  sponsor sputter steiger stofzuiger stotter stuiter sudder suiker supporter tater teder teister temper tetter
  tijger timmer toeter tover treiter trigger trompetter tutter twitter vader veder veter vinger vleugel
  vlieger voeder vorder wakker wapper water wedijver weiger wester wieber wijder winter woeker wonder zabber
  zeker zever zilver zinder zolder zomer zonder zuiver zwabber zwanger baker balder banjer baster blaker
  bolder buffer gader glunder halster kalander kalfater kenter kerker kever klonter knister koffer kolder
  lager lanter laser leuter mijter moker omber ooster pantser plaaster poker pulver purper raster schooier
  pauper wilder achter nuchter leger polder klieder kneuter poeder mieter heister seder schoolmeester
  paternoster blokletter schokschouder brandschilder sodemieter schouder sinter skelter solfer splinter stumper teuter vlinder voedster waaier
`);

import { wordSet } from './word-list.js';
/** Regular verbs that business prose uses, without particle: what makes a form recognisable as a verb's. */
export const REGULAR_VERBS: ReadonlySet<string> = wordSet(`
  aaien aanvaarden aarzelen abonneren accepteren achterhalen achten activeren ademen adresseren adverteren
  adviseren afficheren agenderen ageren alarmeren analyseren annuleren antwoorden appelleren appen arbeiden
  archiveren arresteren arriveren assisteren associëren attenderen automatiseren autoriseren azen baden
  balanceren baseren baten beamen beantwoorden bedanken bedienen bedoelen beëindigen begeleiden begeren
  begroeten begroten behalen behandelen behartigen beheersen beheren behoeven behoren bekennen beklagen
  bekleden bekoelen bekorten belasten beledigen beleven beletten belichten bellen belonen beloven beluisteren
  bemannen bemerken bemiddelen benaderen benadrukken benoemen benutten beogen beoordelen bepalen beperken
  bereiken bereiden berekenen berichten berusten beschadigen beschermen beschikken beschouwen beschuldigen
  beseffen beslissen besparen bespelen besteden bestellen bestemmen besturen betalen betasten betekenen
  betreuren betwijfelen bevatten beveiligen bevestigen bevorderen bevredigen bewaken bewaren bewerken
  bewerkstelligen bezetten bezichtigen bezorgen bezuinigen boeien boeken boeten bonzen boren borgen bouwen
  branden brainstormen briefen budgetteren bundelen calculeren cancelen categoriseren centraliseren
  certificeren chatten checken citeren claimen classificeren coachen combineren communiceren compenseren
  completeren compliceren concentreren concluderen concretiseren concurreren confronteren constateren
  consulteren contacteren continueren contracteren controleren coördineren corrigeren crashen creëren dagen
  dalen danken dateren declareren definiëren delen delegeren demonstreren deponeren detecteren dicteren dienen
  differentiëren digitaliseren dimmen dineren discussiëren distribueren documenteren dommelen doneren doppen
  doseren draaien dralen dreigen drogen drukken dubbelen duiden dulden duren duwen eindigen eisen elimineren
  ergeren erkennen escaleren evalueren evenaren excuseren executeren exporteren experimenteren faciliteren
  factureren falen faxen feliciteren feesten fietsen filmen filteren financieren fixeren fluisteren focussen
  folteren formaliseren formeren formuleren fotograferen functioneren fuseren garanderen gebeuren gebruiken
  gehoorzamen geleiden geloven gewennen goochelen googelen gooien groeien groeperen groeten grenzen gunnen
  gummen haasten haken hakken halen halveren handelen handhaven hanteren haperen harmoniseren haten hechten
  helen herhalen herinneren herkennen herleiden herstellen hervatten hervormen hinderen hopen hoppen horen
  huilen huren identificeren illustreren implementeren importeren improviseren incasseren informeren initiëren
  innen innoveren inspecteren inspireren installeren instrueren integreren interesseren interpreteren
  interviewen introduceren investeren inventariseren jammeren jubelen jennen kaarten kalibreren kampen
  kantelen kennen kenmerken keren keuren klagen klappen klaren kleden kleuren klikken kloppen knippen knopen
  koelen koesteren kopiëren koppelen kosten kraken krenken kritiseren kruisen krullen kussen kuieren
  kwalificeren kwetsen laken landen lanceren leiden lenen lengen lenigen leren letten leunen leven leveren
  lichten liften linken lonken lossen lozen lukken luiden luisteren lunchen maken mailen managen manifesteren
  marcheren markeren maskeren matchen maximaliseren melden mengen menen merken minderen minimaliseren missen
  mislukken misbruiken misleiden mixen modereren modificeren monitoren monteren motiveren muteren naderen
  negeren neigen noemen nodigen nomineren normaliseren noteren nuanceren nummeren observeren oefenen offreren
  omarmen omringen omvatten omzeilen ontdekken ontkennen ontkoppelen ontlasten ontmoeten ontruimen ontwikkelen
  ontzorgen openen opereren optimaliseren oordelen ordenen organiseren oriënteren overbruggen overdonderen
  overhandigen overheersen overleggen overleven overnachten overschatten overtuigen overvleugelen overwerken
  pakken parkeren participeren passen passeren peilen peinzen pendelen personaliseren pikken pinnen plaatsen
  plagen plakken plannen planten pleiten plukken poetsen polijsten posten poseren positioneren prefereren
  presenteren presteren prikkelen printen proberen procederen proeven produceren profileren profiteren
  programmeren promoten pronken protesteren publiceren raadplegen raken rapporteren razen reageren realiseren
  rechten recyclen redden reduceren regelen registreren reiken reizen reinigen rekenen rekken relativeren
  renderen renoveren rennen repareren representeren reserveren resetten resteren resulteren retourneren
  richten riskeren rijmen roeien roemen roesten roken rollen ronden rouwen ruilen ruimen rukken rusten saneren
  scannen schaden schakelen schamen schatten schelen scheuren schetsen schikken schilderen schitteren schoppen
  schorsen schrappen schudden scoren screenen segmenteren selecteren signaleren simuleren sjouwen slagen
  slepen slopen smaken smeden smeken sneeuwen snoeien socialiseren solliciteren sorteren sparen specificeren
  speculeren spelen spenderen spiegelen spitsen sponsoren spoelen sporen stabiliseren stagneren stallen
  stampen standaardiseren stapelen stappen starten stellen stemmen steunen stichten stimuleren stipuleren
  stofferen stoken stokken stoppen storen storten straffen stralen strekken strelen streven stroken stromen
  structureren studeren sturen stutten suggereren switchen taxeren tarten tasten tekenen tellen temmen
  tenderen testen tikken tillen timmeren tobben tonen toetsen traceren trachten trainen transformeren
  transporteren treuren trotseren trouwen twijfelen twisten typen uiten updaten uploaden downloaden urineren
  valideren variëren vatten veilen veranderen verantwoorden verbazen verbeelden verbeteren verbouwen verbreden
  verdedigen verdelen verdienen verdiepen verdubbelen verduidelijken verenigen vereenvoudigen vereisen
  verfijnen vergaderen vergemakkelijken vergen vergoeden vergroten vergulden verhandelen verheugen verhinderen
  verhogen verhuizen verhuren verifiëren verjaren verkennen verklaren verkleinen verkorten verlagen verlangen
  verlengen verleiden verlenen verlichten vermaken vermarkten vermelden vermenigvuldigen verminderen vermoeden
  vermoeien vernieuwen veroordelen veroorzaken veroveren verpakken verplaatsen verplichten verrassen
  verrekenen verrichten verrijken verscherpen verschaffen verschillen verslechteren versnellen verspillen
  verspreiden versterken versturen vertalen vertegenwoordigen vertellen vertonen vertoeven vertragen
  vertrouwen vervelen vervoeren vervolgen vervullen verwaarlozen verwachten verwarren verwelkomen verwennen
  verwerken verwezenlijken verwijderen verwisselen verwittigen verwoorden verwonderen verwoesten verzachten
  verzamelen verzekeren verzetten verzilveren verzorgen verzuimen verzwakken vestigen vieren vinken
  visualiseren vissen vloeien voeden voegen voelen voeren volgen volharden vorderen vormen vrezen vullen
  waarborgen waarderen waarschuwen wachten wagen waken wandelen wanhopen warmen weerspiegelen weigeren weken
  wekken wennen wensen wenden werken wijden wijzigen wikkelen wisselen wonen wroeten zaaien zegenen zetten
  zeuren zorgen zuchten zuiveren zwaaien zweven zwichten
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

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Regular verbs that business prose uses, without particle: what makes a form recognisable as a verb's. */
export const REGULAR_VERBS: ReadonlySet<string> = wordSet(`
  aaien aanvaarden aarzelen abonneren accepteren achterhalen achten activeren ademen adresseren adverteren adviseren
  afficheren agenderen ageren akkoorderen alarmeren analyseren annuleren antwoorden appelleren appen arbeiden archiveren
  arresteren arriveren assisteren associëren attenderen auditeren automatiseren autoriseren azen
  baden balanceren baseren baten beamen beantwoorden bedanken bedienen bedoelen beëindigen begeleiden begeren begroeten
  begroten behalen behandelen behartigen beheersen beheren behoeven behoren bekennen beklagen bekleden bekoelen bekorten
  belasten beledigen beleven beletten belichten bellen belonen beloven beluisteren bemannen bemerken bemiddelen benaderen
  benadrukken benoemen benutten beogen beoordelen bepalen beperken beplannen bereiken bereiden berekenen berichten
  berusten beschadigen beschermen beschikken beschouwen beschuldigen beseffen beslissen besparen bespelen besteden
  bestellen bestemmen besturen betalen betasten betekenen betreuren betwijfelen bevatten beveiligen bevestigen bevoegen
  bevorderen bevredigen bewaken bewaren bewerken bewerkstelligen bezetten bezichtigen bezorgen bezuinigen
  boeien boeken boeten bonzen boren borgen bouwen branden brainstormen briefen budgetteren bundelen
  calculeren cancelen categoriseren centraliseren certificeren chatten checken citeren claimen classificeren coachen
  combineren communiceren compenseren completeren compliceren concentreren concluderen concretiseren concurreren
  confronteren constateren consulteren contacteren continueren contracteren controleren coördineren corrigeren crashen
  creëren
  dagen dalen danken dateren declareren definiëren delen delegeren demonstreren deponeren detecteren dicteren dienen
  differentiëren digitaliseren dimmen dineren discussiëren distribueren documenteren dommelen doneren doppen doseren
  draaien dralen dreigen drogen drukken dubbelen duiden dulden duren duwen
  echoën eindigen eisen elimineren ergeren erkennen escaleren evalueren evenaren excuseren executeren exporteren
  experimenteren
  faciliteren factureren falen faxen feliciteren feesten fietsen filmen filteren financieren fixeren fluisteren focussen
  folteren formaliseren formeren formuleren fotograferen functioneren fuseren
  garanderen gebeuren gebruiken gehoorzamen geleiden geloven gewennen goochelen googelen gooien groeien groeperen groeten
  grenzen gunnen gummen
  haasten haken hakken halen halveren handelen handhaven hanteren haperen harmoniseren haten hechten helen herhalen
  herinneren herkennen herleiden herstellen hervatten hervormen hinderen hopen hoppen horen huilen huren
  identificeren illustreren implementeren importeren improviseren incasseren informeren initiëren innen innoveren
  inspecteren inspireren installeren instrueren integreren interesseren interpreteren interviewen introduceren
  investeren inventariseren
  jammeren jubelen jennen
  kaarten kalibreren kampen kantelen kennen kenmerken keren keuren klagen klappen klaren kleden kleuren klikken kloppen
  knippen knopen koelen koesteren kopiëren koppelen kosten kraken krenken kritiseren kruisen krullen kussen kuieren
  kwalificeren kwetsen
  laken landen lanceren leiden lenen lengen lenigen leren letten leunen leven leveren lichten liften likken linken
  lonken lossen lozen lukken luiden luisteren lunchen
  maken mailen managen manifesteren marcheren markeren maskeren matchen maximaliseren melden mengen menen merken minderen
  minimaliseren missen mislukken misbruiken misleiden mixen modereren modificeren monitoren monteren motiveren
  muteren
  naderen negeren neigen noemen nodigen nomineren normaliseren noteren nuanceren nummeren
  observeren oefenen offreren omarmen omringen omvatten omzeilen ontdekken ontkennen ontkoppelen ontlasten
  ontmoeten ontruimen ontwikkelen ontzorgen openen opereren optimaliseren oordelen
  ordenen organiseren oriënteren overbruggen overdonderen overhandigen overheersen overleggen overleven overnachten
  overschatten oversturen overtuigen overvleugelen overwerken
  pakken parkeren participeren passen passeren peilen peinzen pendelen personaliseren pikken pinnen plaatsen plagen
  plakken plannen planten pleiten plukken poetsen polijsten posten poseren positioneren prefereren presenteren presteren
  prikkelen printen proberen procederen proeven produceren profileren profiteren programmeren promoten pronken
  protesteren publiceren
  raadplegen raken rapporteren razen reageren realiseren rechten recyclen redden redden rederijken reduceren regelen
  registreren reiken reizen reinigen reizen rekenen rekken relativeren renderen renoveren rennen repareren representeren
  reserveren resetten resteren resulteren retourneren richten riskeren rijmen roeien roemen roesten roken rollen ronden
  rouwen ruilen ruimen rukken rusten
  saneren scannen schaden schakelen schamen schatten scheelen schelen scheuren schetsen schikken schilderen schitteren
  schoppen schorsen schrappen schudden scoren screenen segmenteren selecteren signaleren simuleren sjouwen slagen slepen
  slopen smaken smeden smeken sneeuwen snoeien socialiseren solliciteren sorteren sparen specificeren speculeren spelen
  spenderen spiegelen spitsen sponsoren spoelen sporen stabiliseren stagneren stallen stampen standaardiseren stapelen
  stappen starten stellen stemmen steunen stichten sticken stimuleren stipuleren stofferen stoken stokken stoppen storen
  storten straffen stralen strekken strelen streven stroken stromen structureren studeren sturen stutten suggereren
  switchen
  taxeren tarten tasten tekenen tellen temmen tenderen testen tikken tillen timmeren tobben tonen toetsen
  traceren trachten trainen transformeren transporteren treuren trotseren trouwen twijfelen twisten tillen typen
  uiten updaten uploaden downloaden urineren
  valideren variëren vatten veilen veranderen verantwoorden verbazen verbeelden verbeteren verbouwen verbreden
  verdedigen verdelen verdienen verdiepen verdubbelen verduidelijken verenigen vereenvoudigen
  vereisen verfijnen vergaderen vergemakkelijken vergen vergoeden vergoten vergroten vergulden verhandelen
  verheugen verhinderen verhogen verhuizen verhuren verifiëren verjaren verkennen verklaren verkleinen verkorten verlagen
  verlangen verlengen verleiden verlenen verlichten vermaken vermarkten vermelden vermenigvuldigen verminderen vermoeden
  vermoeien vernieuwen veroordelen veroorzaken veroveren verpakken verplaatsen verplichten verrassen verrekenen verrichten
  verrijken verscherpen verschaffen verschillen verschuldigen verslechteren versnellen verspillen verspreiden versterken
  versturen vertalen vertegenwoordigen vertellen vertonen vertoeven vertragen vertrouwen vervelen vervoeren
  vervolgen vervullen verwaarlozen verwachten verwarren verwelkomen verwennen verwerken verwezenlijken verwijderen
  verwisselen verwittigen verwoorden verwonderen verwoesten verzachten verzamelen verzekeren verzetten verzilveren
  verzorgen verzuimen verzwakken vestigen vieren vinken visualiseren vissen vlagen vloeien voeden voegen voelen voeren
  volgen volharden vorderen vormen vrezen vullen
  waarborgen waarderen waarschuwen wachten wagen waken wandelen wanhopen warmen weerspiegelen weigeren weken wekken
  wennen wensen wenden werken wijden wijzigen wikkelen wisselen wonen wroeten
  zaaien zegenen zetten zeuren zorgen zuchten zuiveren zwaaien zwaarwegen zweven zwichten
`);

/**
 * Stems in an unstressed -er, after their prefix: `verbeteren`, `luisteren`. All other verbs in -eren of two syllables
 * and more are loans with a long vowel: `waarderen`, `registreren`.
 */
export const UNSTRESSED_ER: ReadonlySet<string> = wordSet(`
  lever beter ander inner luister gader zeker minder meerder hinder wonder plunder slinger knipper fluister schitter
  schilder timmer kamer offer koester donder jammer hamer stotter twitter filter monster luier kuier over ouder slechter
  weiger vorder zuiver wijder zilver erger ijver klapper blader fladder ladder wapper bibber tover dobber snuffel peper
  suiker boter water winter zomer dokter klooster meester kluister vleugel vinger honger hunker flikker kladder klauter
  kleuter kletter knetter wakker lekker donker helder duister glinster pleister foeter sluimer stamer slenter sidder
  huiver lummer snater spetter sputter stuiter kwetter fluor ketter bunker boender zwabber hakker anker akker nader groter
  sober somber bitter schraler teder opper klopper kipper sponsor partner kanker mijmer later trigger charter barter
  moeder vader broeder hoger lager breder sneller duidelijker mener sluier kluiver
  spijker sleuter duizeler wimper zeiler spiekeler stapeler sijpeler cijfer beijver ijzer metser liefer tijger kermer
  letter nummer kaarter popper rammer sabber schemer schuier scharrel scherper stunter uiter toeter tetter tokkeler
  veder verder volger wieder zanger zieker mokker modder morser murmer nestor keuter kneder hoereer galster gijzer
  gieter gloor giechel grinniker gier flodder flonker dender dreuner druppeler babber banner beker
`);

import { lazy } from '../lazy.js';
import { wordPairs, wordSet } from '../morphology/word-list.js';

/** Words with a plural in -s, also as a compound's last part, that no rule shows: mostly English and French. */
export const HEADS_IN_S = lazy(() =>
  wordSet(`
  academie accordeon admiraal airbag airport alien amok ampersand anorak antiquair applet artwork assemblee
  assessment asset attachee attachment avatar award ayatollah bachelor background bag ballad ballon
  ballpoint bandoneon bankier bar bassin behemoth beiaardier beignet bidet bit bitcoin bitmap blacklist
  blackout blob blockchain bodyguard boemerang bohemien bonbon boobytrap book boulevard bourbon bowl boxspring
  brancard brancardier brigadier broadcast broer browning building bulletin button cab cabaret cam camp
  canard cap captain caravan card cardigan cargadoor carkit carnaval carport cartoon casting catamaran
  chalet champion charlatan chart checklist checkout chef circuit claim clan client closet cloud clown club
  coat cocktail col com comedian commitment compound concern condoom condor consecratie consul consultant
  cookie cornet corridor counselor court crash craving credit creep croissant croupier cue cup curator
  cursor cyclotron dansant deck deficit desktop dessert dessin detail development diamantair dip disc
  discount display divan doberman dog dollar doorn download dragee drain draw drink dropout dropping drug
  drumkit dumpling eclair editor elixir emir enfant engineer entree entrepot environment equipment error
  escort event expat expert fakir fan farm fauteuil feedback feedbackloop fennek fiancee filet film flacon
  flashback flashlight floor flop flow fondant font forehand freak frontend fund gallon gamepad gel generaal
  gilet girl glorie gobelin gong goodie gospel goth gourmand grapefruit grenadier grootoom groove groupie
  gun gym habitat handout harem hashtag haspel healing hengel herbergier hit hoodie hooligan hoorn host
  hostel hosting hotdog hotlist humidor icing imam insert interland interrupt introducee intron investment
  jacket jam jeep jerrycan jet jihad job journaal joypad jubilee junior kabinetchef kaftan kajak kameleon
  kampong kapelaan katjang kazak keypad kick klewang kodak kok kolonel komedie konstabel koran korporaal
  kraaier kwik lab label landmark lantaarn layout lead leaflet legionair limonade link load local lockout
  log logee login longlist lookout looping lotion luitenant lunch lychee magnetron mail mailinglist majoor
  mannequin marketeer matador matelot matinee mecanicien meeting mentor metalband midhalf miljardair
  miljonair ministerie minivan mink mistral mocassin mollah moslim movement muffin mustang nanny napoleon
  nerd nugget oculair opticien optreden outfit outlet overal pack palmtop parasol partnership password
  pastoor patch pelgrim pellet pension pensionair pinguïn pisang pitbull placemat plaid platform playlist
  plug pocket podcast point pokémon polaroid pompier pop-up pref premie preview print prior processor profit
  program proof pub puck pump punk pup putting pylon quad quark queen racket racketeer raid rail ranking
  rebound recital record regie reliëf report request resort restaurant restyling return reward roadshow
  robot roman rootkit run saloon samowar sandwich sarong savant scan scout screen secret sedan selfie senior
  sequel seraf serval session set setlist setting settlement setup shawl sheet shift shilling shirt shoot
  short shortlist shot shout show siamang singlet sjaal sjah sjeik skill skin skinhead sliding slogan smith
  smoothie snob soapie song sorbet sound souterrain souvenir speech spiritual sponsor spot spotlight squad
  stand-up statement station steak stengel step steward stick stocking stoomtram stop stopwatch string strip
  stud stuwadoor suikeroom suit sultan superfood surplus swing tab tabloid tag takeaway talkshow tank tartan
  tarzan tattoo team telefoon terminal thee tic tiewrap timeout toast toekan toffee tomahawk tool toolkit
  touchpad toupet tracklist tragedie tram transistor trench trending trick trimaran trust turban twist
  tycoon uier unief unit upload uurjournaal vaccin valet vegan vip visa volant volontair volt wagon wajang
  walkman warrant watt webcast wervel wetland wetsuit whirlpool wicket wildcard wishlist workout yankee yard
  yoghurt zakenbankier zedenroman zeppelin zoon
  `),
);

/** Words with a plural in -en, also as a compound's last part, where a rule or a longer list gives -s. */
export const HEADS_IN_EN = lazy(() =>
  wordSet(`
  aantal ajuin aluin ambtenaar anjelier areaal atoom baard bacil banier bazuin been bijl bijnier bol
  boom bon boomgaard boord bot bril bron bul canon domein donornier droom duin exterieur factor formulier
  fortuin getal geval gewaad gom gordijn grap gril haard halm harpij honderd horizon ideaal idioom idool
  interieur interval japon kanon karavaan kier kievit klauwier klavier klier klomp knal kohier kom
  konijn kraan krab kristal kruid kruin krul kwab kwartier lam lans laurier lemmet lijn manier manuscript
  medicijn meel mijn mortier motor naam noordpool nul officier paard papier pijn pil pion plan plein plevier
  plezier ploeg poolcap populier probleem protocol ram rapier reactor rector rendier rescript revier rijm
  rivier rol roos ruin saffier schal scharnier schijn schil schoen schol scholier schorpioen schub scorpioen
  sector sensor slab spalier spier spil spion staffier standaard star steen stem stier stroom superieur
  termijn terrein tractor transcript transformator trein tsaar tuin tumor vector veen vier violier vizier
  vlam vriendin vuur waard web wet wiel wol zier zuidpool zwaard zwijn
  `),
);

/** Words in -e with a plural in -n, also as a compound's last part. */
export const HEADS_IN_N = lazy(() =>
  wordSet(`
  aanvrage actieve agame albe amide androïde antipode asteroïde balije beambte bejaarde blanke blinde blonde
  breve bromide chocolade delicatesse dithyrambe dryade elfde enveloppe epoche fijne gade gave gekke getijde
  getuige gezinde groente groeve halve herbicide hitte hoeve immortelle insecticide isoglosse jambe jeugdige
  jongere jongste kariatide kaste kobbe kromme kwaaie larve linze lisdodde maluwe meerdere moeite muze
  myriade naaste najade nomade odaliske opioïde oreade oudere oudste ouwe overste patiënte planetoïde
  plasmide premisse prove queeste rapsode rijke rijkste rogge schaarste schrede silicone sirene sponde
  steroïde succursale sulfide terzine tinne trede uitgelote vacuole variabele verdienste vierdaagse vitse
  vreemde vrome weide wieme wierde wilde zieke zode
  `),
);

/** Plurals that no rule gives, also as a compound's last part. */
export const PLURAL_PAIRS = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      wordPairs(`  parallel:parallellen organel:organellen
      lamel:lamellen morel:morellen fontanel:fontanellen aquarel:aquarellen libel:libellen frikadel:frikadellen
      mirabel:mirabellen flanel:flanellen
      gezwel:gezwellen kanonschot:kanonschoten nekschot:nekschoten afstandschot:afstandschoten
      aanwas:aanwassen abacus:abaci actum:acta addendum:addenda afgod:afgoden amfibie:amfibieën
      anticonceptivum:anticonceptiva antidepressivum:antidepressiva antidotum:antidota antigen:antigenen
      avondster:avondsterren baars:baarzen bad:baden barman:barmannen beschot:beschotten
      bijou:bijous bloedvat:bloedvaten bons:bonzen bonus:bonussen brons:bronzen burggraaf:burggraven
      businessman:businessmen buurman:buurmannen calorie:calorieën cameraman:cameramannen
      castellum:castella castrum:castra ceel:celen chassis:chassis cijns:cijnzen collectivum:collectiva
      colloquium:colloquia compagnie:compagnieën compositum:composita contraceptivum:contraceptiva
      corpus:corpora corrigendum:corrigenda cumulus:cumuli curandus:curandi curriculum:curricula dal:dalen
      demon:demonen desideratum:desiderata deus:dei dictum:dicta elektron:elektronen emeritus:emeriti
      epigoon:epigonen erratum:errata etui:etuis examinandus:examinandi factum:facta filmster:filmsterren
      focus:focussen fotokopie:fotokopieën foton:fotonen froufrou:froufrous fungus:fungi futurum:futura
      gemis:gemissen gen:genen genius:geniën gentleman:gentlemen genus:genera gerundivum:gerundiva
      getij:getijden gevoel:gevoelens gewas:gewassen god:goden gors:gorzen graecus:graeci harnas:harnassen
      hol:holen homilie:homilieën huls:hulzen kanarie:kanaries karkas:karkassen kerstster:kerststerren
      koers:koersen kolonie:koloniën kompas:kompassen kopie:kopieën krans:kransen kroes:kroezen
      kwantum:kwanta locus:loci markgraaf:markgraven mars:marsen matras:matrassen matroos:matrozen
      maximum:maxima melodie:melodieën memorandum:memoranda militair:militairen minimum:minima modus:modi
      moeras:moerassen morgenster:morgensterren musicalster:musicalsterren neerlandicus:neerlandici
      neutron:neutronen neutrum:neutra nucleus:nuclei optimum:optima optreden:optredens pad:paden
      paleis:paleizen passivum:passiva pistool:pistolen pols:polsen poolster:poolsterren
      popster:popsterren positron:positronen promovendus:promovendi proton:protonen quantum:quanta
      rebus:rebussen relativum:relativa rockster:rocksterren rostrum:rostra schans:schansen
      secundus:secundi sedativum:sedativa signum:signa sou:sous stadie:stadiën stimulus:stimuli
      taxus:taxussen tempus:tempora terras:terrassen thesaurus:thesauri trens:trenzen
      tussenschot:tussenschotten vaars:vaarzen verbum:verba voetbalster:voetbalsterren
      voorschot:voorschotten zeester:zeesterren
      `),
    ),
);

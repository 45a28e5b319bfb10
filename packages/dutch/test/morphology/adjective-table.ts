/** Adjective and its form with -e; `!` marks those whose -e never goes (superlatives and ordinals). */
export const ADJECTIVE_PAIRS = `
hoog hoge
laag lage
groot grote
klein kleine
goed goede
slecht slechte
lief lieve
wijs wijze
grijs grijze
dwaas dwaze
boos boze
los losse
fris frisse
vies vieze
mooi mooie
lui luie
blij blije
vrij vrije
oud oude
nieuw nieuwe
ruw ruwe
wit witte
dik dikke
dom domme
snel snelle
fel felle
glad gladde
nat natte
fit fitte
dof doffe
zwak zwakke
warm warme
koud koude
kort korte
lang lange
breed brede
rood rode
kwaad kwade
wreed wrede
zuur zure
duur dure
zwaar zware
klaar klare
raar rare
waar ware
ver verre
helder heldere
zeker zekere
lekker lekkere
sober sobere
dapper dappere
simpel simpele
enkel enkele
dubbel dubbele
edel edele
soepel soepele
flexibel flexibele
comfortabel comfortabele
stabiel stabiele
nobel nobele
open open
tevreden tevreden
eigen eigen
gouden gouden
houten houten
dronken dronken
verborgen verborgen
volwassen volwassen
gemeten gemeten
behouden behouden
ervaren ervaren
algemeen algemene
gemeen gemene
groen groene
schoon schone
gewoon gewone
sereen serene
modern moderne
content contente
recent recente
urgent urgente
efficiënt efficiënte
consistent consistente
constant constante
relevant relevante
elegant elegante
interessant interessante
enthousiast enthousiaste
robuust robuuste
juist juiste
bewust bewuste
vast vaste
triest trieste
best beste !
laatst laatste !
eerste eerste
huidig huidige
eerlijk eerlijke
duidelijk duidelijke
persoonlijk persoonlijke
vriendelijk vriendelijke
jaarlijks jaarlijkse
dagelijks dagelijkse
maandelijks maandelijkse
wekelijks wekelijkse
landelijk landelijke
belangrijk belangrijke
rijk rijke
haalbaar haalbare
meetbaar meetbare
kostbaar kostbare
duurzaam duurzame
langzaam langzame
aangenaam aangename
bekwaam bekwame
zinvol zinvolle
succesvol succesvolle
vol volle
kansloos kansloze
probleemloos probleemloze
gratis gratis
plastic plastic
online online
offline offline
roze roze
oranje oranje
beige beige
extra extra
privé privé
actief actieve
positief positieve
negatief negatieve
effectief effectieve
massief massieve
exclusief exclusieve
braaf brave
gaaf gave
doof dove
half halve
grof grove
stijf stijve
scheef scheve
straf straffe
serieus serieuze
religieus religieuze
ambitieus ambitieuze
nerveus nerveuze
grandioos grandioze
precies precieze
vals valse
Frans Franse
Nederlands Nederlandse
Europees Europese
Chinees Chinese
schaars schaarse
dwars dwarse
heus heuse
hees hese
kies kiese
trots trotse
fors forse
intens intense
diffuus diffuse
confuus confuse
absoluut absolute
acuut acute
complex complexe
fysiek fysieke
publiek publieke
uniek unieke
antiek antieke
praktisch praktische
logisch logische
kritisch kritische
officieel officiële
financieel financiële
commercieel commerciële
industrieel industriële
individueel individuele
actueel actuele
eventueel eventuele
visueel visuele
reëel reële
formeel formele
informeel informele
professioneel professionele
traditioneel traditionele
structureel structurele
cultureel culturele
functioneel functionele
principieel principiële
fundamenteel fundamentele
totaal totale
optimaal optimale
maximaal maximale
normaal normale
sociaal sociale
speciaal speciale
digitaal digitale
lokaal lokale
globaal globale
centraal centrale
ideaal ideale
loyaal loyale
populair populaire
primair primaire
vulgair vulgaire
continu continue
naïef naïeve
blauw blauwe
nauw nauwe
flauw flauwe
schuw schuwe
sluw sluwe
bekend bekende
verhoogd verhoogde
verlaagd verlaagde
verbeterd verbeterde
gestegen gestegen
gedaald gedaalde
gewenst gewenste
verwacht verwachte
beoogd beoogde
behaald behaalde
gemiddeld gemiddelde
gepland geplande
geslaagd geslaagde
gezet gezette
bezet bezette
gered geredde
opgezet opgezette
aangepast aangepaste
vergroot vergrote
verlaat verlate
klantgericht klantgerichte
klantvriendelijk klantvriendelijke
bovengemiddeld bovengemiddelde
gedegen gedegen
stijgend stijgende
dalend dalende
blijvend blijvende
groeiend groeiende
volgend volgende
uitstekend uitstekende
opvallend opvallende
verrassend verrassende
ander andere
beter betere
hoger hogere
lager lagere
groter grotere
minder mindere
welkom welkome
stiekem stiekeme
privaat private
chic chique
parallel parallelle
razendsnel razendsnelle
linker linker
tweedehands tweedehands
`;

/** Adjective, comparative, superlative. */
export const DEGREES = `
hoog hoger hoogst
laag lager laagst
groot groter grootst
klein kleiner kleinst
goed beter best
slecht slechter slechtst
lief liever liefst
wijs wijzer wijst
grijs grijzer grijst
dwaas dwazer dwaast
boos bozer boost
los losser lost
fris frisser frist
vies viezer viest
mooi mooier mooist
lui luier luist
blij blijer blijst
vrij vrijer vrijst
oud ouder oudst
nieuw nieuwer nieuwst
ruw ruwer ruwst
wit witter witst
dik dikker dikst
dom dommer domst
snel sneller snelst
fel feller felst
glad gladder gladst
nat natter natst
fit fitter fitst
dof doffer dofst
zwak zwakker zwakst
warm warmer warmst
koud kouder koudst
kort korter kortst
lang langer langst
breed breder breedst
rood roder roodst
kwaad kwader kwaadst
zuur zuurder zuurst
duur duurder duurst
zwaar zwaarder zwaarst
klaar klaarder klaarst
raar raarder raarst
waar waarder waarst
ver verder verst
helder helderder helderst
zeker zekerder zekerst
lekker lekkerder lekkerst
sober soberder soberst
dapper dapperder dapperst
simpel simpeler simpelst
edel edeler edelst
soepel soepeler soepelst
flexibel flexibeler flexibelst
comfortabel comfortabeler comfortabelst
stabiel stabieler stabielst
nobel nobeler nobelst
gemeen gemener gemeenst
groen groener groenst
schoon schoner schoonst
gewoon gewoner gewoonst
sereen serener sereenst
modern moderner modernst
content contenter contentst
recent recenter recentst
urgent urgenter urgentst
efficiënt efficiënter efficiëntst
consistent consistenter consistentst
constant constanter constantst
relevant relevanter relevantst
elegant eleganter elegantst
interessant interessanter interessantst
enthousiast enthousiaster enthousiast
robuust robuuster robuust
triest triester triest
eerlijk eerlijker eerlijkst
duidelijk duidelijker duidelijkst
persoonlijk persoonlijker persoonlijkst
vriendelijk vriendelijker vriendelijkst
belangrijk belangrijker belangrijkst
rijk rijker rijkst
haalbaar haalbaarder haalbaarst
meetbaar meetbaarder meetbaarst
kostbaar kostbaarder kostbaarst
duurzaam duurzamer duurzaamst
langzaam langzamer langzaamst
aangenaam aangenamer aangenaamst
bekwaam bekwamer bekwaamst
zinvol zinvoller zinvolst
succesvol succesvoller succesvolst
vol voller volst
kansloos kanslozer kansloost
probleemloos probleemlozer probleemloost
actief actiever actiefst
positief positiever positiefst
negatief negatiever negatiefst
effectief effectiever effectiefst
massief massiever massiefst
exclusief exclusiever exclusiefst
braaf braver braafst
gaaf gaver gaafst
doof dover doofst
grof grover grofst
stijf stijver stijfst
scheef schever scheefst
straf straffer strafst
serieus serieuzer serieust
religieus religieuzer religieust
ambitieus ambitieuzer ambitieust
nerveus nerveuzer nerveust
grandioos grandiozer grandioost
precies preciezer preciest
schaars schaarser schaarst
absoluut absoluter absoluutst
acuut acuter acuutst
fysiek fysieker fysiekst
publiek publieker publiekst
uniek unieker uniekst
antiek antieker antiekst
officieel officiëler officieelst
financieel financiëler financieelst
commercieel commerciëler commercieelst
industrieel industriëler industrieelst
individueel individueler individueelst
actueel actueler actueelst
visueel visueler visueelst
reëel reëler reëelst
formeel formeler formeelst
informeel informeler informeelst
professioneel professioneler professioneelst
traditioneel traditioneler traditioneelst
structureel structureler structureelst
cultureel cultureler cultureelst
functioneel functioneler functioneelst
principieel principiëler principieelst
fundamenteel fundamenteler fundamenteelst
normaal normaler normaalst
sociaal socialer sociaalst
speciaal specialer speciaalst
digitaal digitaler digitaalst
lokaal lokaler lokaalst
globaal globaler globaalst
centraal centraler centraalst
ideaal idealer ideaalst
loyaal loyaler loyaalst
populair populairder populairst
primair primairder primairst
vulgair vulgairder vulgairst
continu continuer continust
naïef naïever naïefst
blauw blauwer blauwst
nauw nauwer nauwst
flauw flauwer flauwst
schuw schuwer schuwst
sluw sluwer sluwst
bekend bekender bekendst
gewenst gewenster gewenst
klantgericht klantgerichter klantgerichtst
klantvriendelijk klantvriendelijker klantvriendelijkst
uitstekend uitstekender uitstekendst
opvallend opvallender opvallendst
verrassend verrassender verrassendst
welkom welkomer welkomst
stiekem stiekemer stiekemst
chic chiquer chicst
razendsnel razendsneller razendsnelst
`;

import { wordPairs, wordSet } from './word-list.js';

/** Nouns with a plural in -s that their ending does not show: most are loans. */
export const PLURAL_S: ReadonlySet<string> = wordSet(`
  telefoon microfoon saxofoon detail colofon column accountant compagnon disk dataset checklist output
  stagiair concern copyright decor depot festival format plafond stadion taboe professional overhead pitch
  roadmap backlog pardon consultant briefing mailing rating meeting camping holding screening parking dressing
  piercing living coating smoking happening hearing dating peeling bowling dancing topping leasing listing
  posting filing branding kidnapping rush crash finish match brunch sketch catch clutch punch team e-mail mail
  voicemail ticket call chat event dashboard target workshop helpdesk servicedesk desk tool trend account link
  film chatbot app webshop shop benchmark claim club coach deal download upload backup feed fan flat gadget
  hit interview kit label level lunch patch panel podcast pop-up portal rate record review scan screenshot
  script set show site smartphone snack spot sprint stunt support survey tablet tip toast touchpoint tour
  trainee trip truck tweet update upgrade user vlog webinar website widget workflow blog bug chip clip clown
  cluster coupon creditcard cue dealer dump freak goal handout headset hotspot hub input insight job journey
  kick-off kickoff laptop lead leaflet log logfile milestone mock-up newsletter onepager pixel plug-in plugin
  pool poster prompt release restaurant roadshow roman salon score screen seminar server session shift sign
  slide slogan spread sticker stock string stream template thread timeslot token tram transfer trigger truc
  vip walk-in wizard single balkon bidon biljart bonbon broer café cliché conciërge diner dossier atelier
  kolonel kapitein maitre oom portier premier procedé tante rayon peloton perron wagon ballon album tentamen
  examen ranch sandwich chef zoon aanvoerder dominee bruidegom intercom framework overall computer tank bidet
  biscuit circuit trottoir reservoir boudoir couloir souvenir abonnee employee kpi
`);

/** Nouns with a plural in -en that their ending does not show. */
export const PLURAL_EN: ReadonlySet<string> = wordSet(`
  weekend seconde gemiddelde bijlage middel geneesmiddel hulpmiddel voedingsmiddel redmiddel artikel engel
  wonder eigenaar ambtenaar leraar handelaar adelaar barbaar altaar bezwaar jaar gevaar gebaar paar exemplaar
  haar snaar klaar waarde meerwaarde ziekte hoogte lengte breedte diepte grootte sterkte zwakte ruimte
  behoefte gewoonte belofte gemeente gedachte methode periode bode zijde zonde wonde ronde bende lade trede
  weduwe rede schade orde horde keuze these synthese hypothese eenheid zede aarde sonde leemte groente
  hindernis ergernis vonnis lauwer veder bloem naam raam christen heiden beambte bediende gehuwde gewonde
  zieke blinde dode gevangene bekende vreemde volwassene verzekerde betrokkene aanwezige afwezige
  geïnteresseerde werkloze dakloze gehandicapte verantwoordelijke deskundige zelfstandige belanghebbende
  rechthebbende begunstigde nabestaande verpleegkundige leidinggevende gepensioneerde afgevaardigde genodigde
  aangeslotene minderjarige meerderjarige jongere oudere geadresseerde verdachte jarige naaste hulpbehoevende
  zorgbehoevende onbekende ondergetekende kantoor spoor koor oor monitor motor factor sensor indicator
  ventilator mentor tutor verhuur lever adder
`);

/** Plurals that no rule gives. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  wordPairs(`
  excuus:excuses olie:oliën provincie:provincies specie:speciën financie:financiën bacterie:bacteriën
  porie:poriën dosis:doses saus:sausen kous:kousen paus:pausen schot:schoten slot:sloten spel:spelen gat:gaten
  lot:loten god:goden hol:holen gebrek:gebreken accijns:accijnzen zakenman:zakenlui graaf:graven quiz:quizzen
  demon:demonen elektron:elektronen ion:ionen galerie:galerieën variabele:variabelen overschot:overschotten
  kok:koks zoom:zomen huzaar:huzaren kind:kinderen ei:eieren lied:liederen rund:runderen kalf:kalveren
  lam:lammeren blad:bladen goed:goederen gemoed:gemoederen volk:volkeren gelid:gelederen been:benen
  hoen:hoenderen rad:raderen lid:leden schip:schepen stad:steden smid:smeden koe:koeien vlo:vlooien
  museum:musea centrum:centra datum:data criterium:criteria medium:media decennium:decennia
  referendum:referenda gymnasium:gymnasia aquarium:aquaria stadium:stadia podium:podia visum:visa album:albums
  forum:forums symposium:symposia curriculum:curricula territorium:territoria laboratorium:laboratoria
  crematorium:crematoria imperium:imperia jubileum:jubilea lyceum:lycea atrium:atria politicus:politici
  criticus:critici technicus:technici historicus:historici medicus:medici academicus:academici musicus:musici
  catalogus:catalogi musicoloog:musicologen chemicus:chemici alumnus:alumni crisis:crises basis:bases
  analyse:analyses these:thesen oase:oases leraar:leraren lerares:leraressen koopman:kooplieden
  staatsman:staatslieden vakman:vaklieden raadsman:raadslieden edelman:edellieden doel:doelen wens:wensen
  mens:mensen kans:kansen eis:eisen prijs:prijzen dans:dansen kruis:kruisen lens:lenzen grens:grenzen
  gans:ganzen hals:halzen laars:laarzen kaars:kaarsen vers:verzen beurs:beurzen spons:sponzen
  filosoof:filosofen triomf:triomfen biograaf:biografen telegraaf:telegrafen geograaf:geografen bus:bussen
  gids:gidsen cursus:cursussen virus:virussen bonus:bonussen status:statussen notaris:notarissen
  secretaris:secretarissen campus:campussen circus:circussen oorlog:oorlogen hertog:hertogen havik:haviken
  monnik:monniken perzik:perziken leeuwerik:leeuweriken lummel:lummels kievit:kieviten kennis:kennissen
  vonnis:vonnissen dreumes:dreumesen cadeau:cadeaus niveau:niveaus bureau:bureaus plateau:plateaus
  tableau:tableaus milieu:milieus budget:budgetten bidet:bidets toilet:toiletten pakket:pakketten
  ticket:tickets kabinet:kabinetten idee:ideeën zee:zeeën fee:feeën orchidee:orchideeën attaché:attachés
  industrie:industrieën ui:uien rij:rijen chef:chefs café:cafés logé:logés privé:privés essay:essays
  display:displays delay:delays spray:sprays hobby:hobby's baby:baby's party:party's story:story's
  lobby:lobby's portemonnee:portemonnees abonnee:abonnees dominee:dominees diner:diners trainee:trainees
  sms:sms'en pc:pc's cv:cv's tv:tv's kpi:kpi's app:apps vip:vips dj:dj's faq:faq's park:parken kader:kaders
  moeder:moeders vader:vaders broer:broers zoon:zonen oom:ooms genie:genieën ski:ski's taxi:taxi's
  bikini:bikini's slag:slagen gek:gekken zigzag:zigzags test:testen data:data media:media kosten:kosten
  schoen:schoenen film:films model:modellen hotel:hotels kanaal:kanalen rebel:rebellen kapel:kapellen
  debat:debatten karavaan:karavanen orgel:orgels
`),
);

/** Ends that make an irregular plural, by themselves and in every compound: `werkdag` → `werkdagen`. */
export const IRREGULAR_PLURAL_HEADS: readonly (readonly [string, string])[] = wordPairs(`
  spel:spelen graaf:grafen tegoed:tegoeden schildpad:schildpadden verlof:verloven accijns:accijnzen
  maatregel:maatregelen beginsel:beginselen verschijnsel:verschijnselen stelsel:stelsels omslag:omslagen
  soof:sofen paraaf:parafen slot:sloten gat:gaten telefoon:telefoons kruis:kruisen saus:sausen kous:kousen
  paus:pausen wonder:wonderen exemplaar:exemplaren commentaar:commentaren dag:dagen slag:slagen
  verdrag:verdragen bedrag:bedragen weg:wegen gebed:gebeden gebod:geboden verbod:verboden hof:hoven pad:paden
  bad:baden glas:glazen dak:daken graf:graven vat:vaten blad:bladen bevel:bevelen oorlog:oorlogen staf:staven
  schip:schepen stad:steden centrum:centra museum:musea datum:data medium:media criterium:criteria
  kind:kinderen lied:liederen rund:runderen volk:volken goed:goederen vakman:vaklieden lid:leden reden:redenen
  leverancier:leveranciers passagier:passagiers eigenaar:eigenaren ambtenaar:ambtenaren leraar:leraren
  grens:grenzen lens:lenzen hals:halzen laars:laarzen spons:sponzen beurs:beurzen gans:ganzen etmaal:etmalen
  middel:middelen artikel:artikelen waarde:waarden gemeente:gemeenten e-mail:e-mails mail:mails team:teams
  app:apps shop:shops site:sites desk:desks bot:bots film:films ticket:tickets board:boards target:targets
  link:links webinar:webinars event:events tool:tools trend:trends account:accounts
`);

/** A second plural that is in use beside the first. */
export const SECOND_PLURALS: ReadonlyMap<string, readonly string[]> = new Map(
  wordPairs(`
  waarde:waardes ziekte:ziektes hoogte:hoogtes lengte:lengtes gemeente:gemeentes methode:methodes
  periode:periodes groente:groentes belofte:beloftes gewoonte:gewoontes gedachte:gedachtes type:typen
  seconde:secondes weekend:weekends bijlage:bijlages schade:schades keuze:keuzes ronde:rondes zone:zonen
  directeur:directeuren eigenaar:eigenaars monitor:monitors sensor:sensors handelaar:handelaars leraar:leraars
  stempel:stempelen museum:museums centrum:centrums datum:datums criterium:criteriums artikel:artikels
  kok:koks basis:basissen crisis:crisissen catalogus:catalogussen dosis:dosissen test:tests budget:budgets
  blad:bladeren volk:volken bon:bonnen balie:baliën appel:appelen provincie:provincies bacterie:bacteries
  zoon:zoons vakman:vakmannen zakenman:zakenmannen forum:fora album:alba tentamen:tentamina examen:examina
  motor:motors spel:spellen route:routen analyse:analysen fase:fasen pauze:pauzen oase:oasen ruimte:ruimtes
  behoefte:behoeftes aardappel:aardappels curriculum:curriculums podium:podiums visum:visums
  saldo:saldi conto:conti porto:porti symposium:symposiums referendum:referendums decennium:decenniums jubileum:jubileums
`).map(([singular, plural]) => [singular, [plural]] as const),
);

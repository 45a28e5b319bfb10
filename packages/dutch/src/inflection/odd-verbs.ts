import { lazy } from '../lazy.js';
import { readLoanVerbs } from '../morphology/loan-verbs.js';

/**
 * Verbs whose stem no rule gives, beside those that mail uses most (`updaten`): loans with a silent -e or a foreign
 * spelling of a long vowel, and verbs made of a compound noun. Infinitive, stem, past singular, participle.
 */
export const ODD_VERBS = lazy(() =>
  readLoanVerbs(`
  aderlaten aderlaat aderliet adergelaten
  autodaten autodate autodatete geautodatet
  barbecueën barbecue barbecuede gebarbecued
  baseballen baseball baseballde gebaseballd
  beachvolleyballen beachvolleybal beachvolleybalde gebeachvolleybald
  breakdancen breakdance breakdancete gebreakdancet
  bridgen bridge bridgede gebridged
  browsen browse browsete gebrowset
  casten cast castte gecast
  challengen challenge challengede gechallenged
  chargen charge chargede gecharged
  coaten coat coatte gecoat
  cricketen cricket crickette gecricket
  cruisen cruise cruisete gecruiset
  customizen customize customizede gecustomized
  delayen delay delayde gedelayd
  downsizen downsize downsizede gedownsized
  e-mailen e-mail e-mailde ge-e-maild
  escapen escape escapete geëscapet
  fonduen fondue fonduede gefonduud
  framen frame framede geframed
  franchisen franchise franchisede gefranchised
  freelancen freelance freelancete gefreelancet
  freestylen freestyle freestylede gefreestyled
  gamen game gamede gegamed
  handlen handle handlede gehandled
  hanggliden hangglide hangglidede gehangglided
  hannesen hannes hanneste gehannest
  hedgen hedge hedgede gehedged
  highlighten highlight highlightte gehighlight
  hiken hike hikete gehiket
  housen house housete gehouset
  internetten internet internette geïnternet
  kiteskaten kiteskate kiteskatete gekiteskatet
  lasergamen lasergame lasergamede gelasergamed
  loungen lounge loungede gelounged
  marketen market markette gemarket
  mergen merge mergede gemerged
  mimen mime mimede gemimed
  motorracen motorrace motorracete gemotorracet
  mountainbiken mountainbike mountainbikete gemountainbiket
  moven move movede gemoved
  octrooieren octrooieer octrooieerde geoctrooieerd
  offshoren offshore offshorede geoffshored
  overrulen overrule overrulede overruled
  pacen pace pacete gepacet
  paintballen paintball paintballde gepaintballd
  parsen parse parsete geparset
  petanquen petanque petanquete gepetanquet
  piercen pierce piercete gepiercet
  producen produce producete geproducet
  queueën queue queuede gequeued
  resizen resize resizede geresized
  restylen restyle restylede gerestyled
  roadtrippen roadtrip roadtripte geroadtript
  rugbyen rugby rugbyde gerugbyd
  samplen sample samplede gesampled
  scalen scale scalede gescaled
  sealen seal sealde geseald
  servicen service servicete geservicet
  shaken shake shakete geshaket
  sharen share sharede geshared
  shinen shine shinede geshined
  skiën ski skiede geskied
  jetskiën jetski jetskiede gejetskied
  waterskiën waterski waterskiede gewaterskied
  judoën judo judode gejudood
  echoën echo echode geëchood
  vetoën veto vetode gevetood
  kanoën kano kanode gekanood
  slicen slice slicete geslicet
  snoozen snooze snoozede gesnoozed
  sourcen source sourcete gesourcet
  squeezen squeeze squeezede gesqueezed
  stagediven stagedive stagedivede gestagedived
  streaken streak streakte gestreakt
  stylen style stylede gestyled
  surplacen surplace surplacete gesurplacet
  tacklen tackle tacklede getackled
  taxiën taxi taxiede getaxied
  toasten toast toastte getoast
  toebedelen toebedeel toebedeelde toebedeeld
  tracen trace tracete getracet
  unboxen unbox unboxte geünboxt
  upscalen upscale upscalede geüpscaled
  vapen vape vapete gevapet
  vibecoden vibecode vibecodede gevibecoded
  coden code codede gecoded
  vierendelen vierendeel vierendeelde gevierendeeld
  volmachtigen volmachtig volmachtigde gevolmachtigd
  volleyballen volleybal volleybalde gevolleybald
  zinspelen zinspeel zinspeelde gezinspeeld
`),
);

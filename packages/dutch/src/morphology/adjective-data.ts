import { wordPairs, wordSet } from './word-list.js';
/** Adjectives that take no -e though they end in a consonant. Those in -en and in a vowel follow a rule. */
export const INVARIABLE: ReadonlySet<string> = wordSet(`
  houten katoenen wollen gouden zilveren koperen betonnen ijzeren plastic nylon aluminium acryl polyester rubber denim katoen gratis super top premium fulltime parttime
  stand-by standby backup allround all-round on-demand no-nonsense low-budget lowbudget high-tech hightech
  lowtech hands-on next-level nep kaki indoor outdoor linker rechter tweedehands eersteklas tweedeklas
  derderangs tweederangs eersterangs eerstejaars tweedejaars laatstejaars ouderejaars 24-uurs one-stop
  full-service fullservice real-life plug-and-play best-practice multichannel cross-channel omnichannel
  business-to-business end-to-end peer-to-peer self-service fulltext genoeg anderhalf second-hand derdehands
  anders buitenshuis binnenshuis lean-and-mean last-minute uptodate
`);

/** Base and inflected form where no rule gives one from the other. */
export const IRREGULAR_INFLECTION: ReadonlyMap<string, string> = new Map(
  wordPairs(`
  grof:grove gans:ganse hees:hese kies:kiese kuis:kuise heus:heuse gewis:gewisse ambigu:ambigue gedwee:gedweeë
  wee:weeë parallel:parallelle rebel:rebelle privaat:private chic:chique welkom:welkome moe:moeë
  bijdehand:bijdehante relaxed:relaxte wel:welle ver:verre gedeputeerd:gedeputeerde hongaars:hongaarse
  content:contente onrein:onreine publiek:publieke fel:felle snel:snelle hel:helle tof:toffe cool:coole
  fair:faire clean:cleane smart:smarte lean:leane weids:weidse wars:warse gekscherend:gekscherende cru:crue
`),
);

/** Word ends that inflect in a way of their own, also in compounds: `bliksemsnel`, `semiprivaat`. */
export const IRREGULAR_TAILS: readonly (readonly [string, string])[] = wordPairs(`
  welkom:welkome heus:heuse kies:kiese fuus:fuse snel:snelle parallel:parallelle privaat:private chic:chique
  grof:grove ees:ese
`);

/** Ordinals and the like keep their -e everywhere. */
export const ORDINALS: ReadonlySet<string> = wordSet(`
  eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende
  vijftiende zestiende zeventiende achttiende negentiende twintigste dertigste veertigste vijftigste zestigste
  zeventigste tachtigste negentigste honderdste duizendste miljoenste zoveelste hoeveelste laatste voorlaatste
  allereerste allerlaatste
`);

/** Superlatives that are not made of a known adjective and -ste. They, too, keep their -e. */
export const SUPERLATIVES: ReadonlySet<string> = wordSet(`
  beste allerbeste minste meeste bovenste onderste voorste achterste middelste buitenste binnenste uiterste
  dichtstbijzijnde dichtstbijgelegen verste liefste ergste
`);

/** Comparative and superlative that no rule gives. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['goed', ['beter', 'best']],
  ['veel', ['meer', 'meest']],
  ['weinig', ['minder', 'minst']],
  ['dichtbij', ['dichterbij', 'dichtstbij']],
  ['ver', ['verder', 'verst']],
  ['graag', ['liever', 'liefst']],
]);

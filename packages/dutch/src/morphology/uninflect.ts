import { ORDINALS, SUPERLATIVES } from './adjective-data.js';
import { ADJECTIVES } from './adjective-list.js';
import { inflectAdjective, superlativeOf } from './adjectives.js';
import { closeStem, endsStressed, rimeOf } from './spelling.js';
import { wordSet } from './word-list.js';

/**
 * The bare form of an adjective that stands before a noun: `hoge` → `hoog`, `betere` → `beter`, `gemeten` → `gemeten`.
 * Superlatives and ordinals keep their -e also behind *een*, so they come back as they are.
 */
export function uninflectAdjective(form: string): string {
  if (!form.endsWith('e')) return form;
  const irregular = IRREGULAR_BASES.get(form);
  if (irregular !== undefined) return irregular;
  if (OWN_E.has(form) || keepsE(form)) return form;
  return form.endsWith('gele') ? `${form.slice(0, -3)}eel` : baseOf(form);
}

/** A superlative or an ordinal: `hoogste`, `beste`, `eerste`; not `vaste`, `juiste`, `gewenste`. */
export function keepsE(form: string): boolean {
  if (ORDINALS.has(form) || SUPERLATIVES.has(form)) return true;
  if (/(?:tig|honderd|duizend)ste$/.test(form) && !ADJECTIVES.has(form.slice(0, -3))) return true;
  return form.endsWith('ste') && isSuperlative(form.slice(0, -1));
}

function isSuperlative(bare: string): boolean {
  if (ADJECTIVES.has(bare)) return false;
  const base = bare.replace(/^aller/, '').slice(0, -2);
  if (base.length < 2) return false;
  if (ADJECTIVES.has(base) && superlativeOf(base) === bare.replace(/^aller/, '')) return true;
  if (ADJECTIVES.has(`${base}s`) || (base.endsWith('isch') && base.length > 5)) return true;
  return SUPERLATIVE_OF_SUFFIX.test(base);
}

/** What ends so is an adjective, also when no list knows it. */
const SUPERLATIVE_OF_SUFFIX =
  /(?:lijk|[a-z]{2}ig|baar|zaam|loos|rijk|vol|achtig|eerd|iefs?|ieel|ueel|oneel|aalst|ërend)$/;

function baseOf(form: string): string {
  const stem = form.slice(0, -1);
  const candidates = [closeStem(stem, true), closeStem(stem, false), stem];
  const known = candidates.find((base) => ADJECTIVES.has(base) && inflectAdjective(base, true) === form);
  if (known !== undefined) return known;
  return closeStem(stem, carriesStress(stem));
}

/** Whether the last vowel of a stem was long: yes in `format-iel`, `algemen`; no in `simpel`, `hoger`, `flexibel`. */
function carriesStress(stem: string): boolean {
  if (endsStressed(stem)) return true;
  const { nucleus, coda } = rimeOf(stem);
  if (nucleus !== 'e') return false;
  if (coda === 'n' || coda === 'm') return true;
  return coda === 'l' && LONG_EL.test(stem);
}

/** Loan adjectives in -eel, as they are written before -e; those in -bel and native ones (`enkel`) are short. */
const LONG_EL = /(?:on|ur|in|i|u|ë|ment|ers|orm|ent|tot|mor|nom|tur|nat|ip|nd|rd)el$/;

const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map([
  ['grove', 'grof'],
  ['hele', 'heel'],
  ['gele', 'geel'],
  ['vele', 'veel'],
  ['tere', 'teer'],
  ['zere', 'zeer'],
  ['chique', 'chic'],
  ['continue', 'continu'],
  ['discontinue', 'discontinu'],
  ['ambigue', 'ambigu'],
  ['individue', 'individu'],
  ['private', 'privaat'],
  ['bijdehante', 'bijdehand'],
  ['moede', 'moe'],
  ['reële', 'reëel'],
  ['ideële', 'ideëel'],
  ['irreële', 'irreëel'],
  ['onrechte', 'onrecht'],
  ['gezegde', 'gezegd'],
  ['lange', 'lang'],
  ['goeie', 'goed'],
  ['rooie', 'rood'],
  ['dooie', 'dood'],
  ['kwaaie', 'kwaad'],
  ['verre', 'ver'],
  ['gedweeë', 'gedwee'],
  ['moeë', 'moe'],
  ['parallelle', 'parallel'],
  ['naïeve', 'naïef'],
]);

/** Adjectives that end in -e of themselves. */
const OWN_E = wordSet(`
  roze oranje beige crème luxe deluxe live online offline inline realtime real-time part-time full-time
  fulltime parttime last-minute corporate remote native mobile one-size state-of-the-art up-to-date
  all-inclusive inclusive homemade home-made prime ene solide timide morbide perfide rigide valide
  invalide hybride frigide splendide extra privé
`);

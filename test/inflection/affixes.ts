// The words of a Hunspell dictionary: its entries with their prefixes and suffixes. Compounds are not made.

/** An affix rule: what comes off, what comes on, where it holds, and the flags that hold for what it makes. */
interface Affix {
  readonly isPrefix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  readonly flags: readonly string[];
}

type AffixTable = ReadonlyMap<string, readonly Affix[]>;

/** A line of the dictionary; several may have the same word. */
export interface Entry {
  readonly word: string;
  readonly flags: readonly string[];
}

export interface Hunspell {
  readonly entries: readonly Entry[];
  /** All words that entries and affixes make, those that are forbidden or only parts of compounds left out. */
  readonly words: ReadonlySet<string>;
}

/** Reads and expands a dictionary with two-letter flags (`FLAG long`). ĳ is written ij throughout. */
export function expandDictionary(aff: string, dic: string): Hunspell {
  const table = readAffixes(normalizeSpelling(aff));
  const entries = normalizeSpelling(dic).split('\n').slice(1).filter(Boolean).map(readEntry);
  const forbidden = new Set(entries.filter(({ flags }) => flags.includes('Fw')).map(({ word }) => word));
  const words = new Set<string>();
  for (const { word, flags } of entries) {
    if (flags.includes('Fw')) continue;
    if (!flags.includes('Cx')) words.add(word);
    for (const form of affixed(word, flags, table)) words.add(form);
  }
  for (const word of forbidden) words.delete(word);
  return { entries, words };
}

function normalizeSpelling(text: string): string {
  return text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').replaceAll('’', "'");
}

function readEntry(line: string): Entry {
  const [head = ''] = line.split(/[\t ]/);
  const at = head.indexOf('/');
  return at < 0
    ? { word: head, flags: [] }
    : { word: head.slice(0, at), flags: readFlags(head.slice(at + 1)) };
}

function readFlags(text: string): readonly string[] {
  return text.match(/../g) ?? [];
}

function readAffixes(aff: string): AffixTable {
  const table = new Map<string, Affix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition] = line.split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || strip === 'Y' || strip === 'N') continue;
    const [add = '', flags = ''] = added.split('/');
    const isPrefix = kind === 'PFX';
    const where = condition === undefined || condition.startsWith('#') ? '.' : condition;
    const affix: Affix = {
      isPrefix,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(isPrefix ? `^${where}` : `${where}$`),
      flags: readFlags(flags),
    };
    const group = table.get(flag);
    if (group === undefined) table.set(flag, [affix]);
    else group.push(affix);
  }
  return table;
}

/** Suffixes, then prefixes before the word and before each of those forms, as hunspell does. */
function affixed(word: string, flags: readonly string[], table: AffixTable): readonly string[] {
  const affixes = flags.flatMap((flag) => table.get(flag) ?? []);
  const prefixes = affixes.filter(({ isPrefix }) => isPrefix);
  const forms = affixes
    .filter(({ isPrefix }) => !isPrefix)
    .flatMap((affix) => {
      const form = apply(word, affix);
      if (form === undefined || form.endsWith('-') || affix.flags.includes('Cx')) return [];
      const further = affix.flags.flatMap((flag) => table.get(flag) ?? []);
      return [form, ...further.flatMap((next) => apply(form, next) ?? [])];
    });
  const bases = [word, ...forms];
  return [...forms, ...prefixes.flatMap((prefix) => bases.flatMap((base) => apply(base, prefix) ?? []))];
}

function apply(word: string, { isPrefix, strip, add, condition }: Affix): string | undefined {
  if (!condition.test(word)) return undefined;
  if (isPrefix) return word.startsWith(strip) ? add + word.slice(strip.length) : undefined;
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : undefined;
}

import type { Localized } from '@geestdrift/engine';
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isAllowed } from '../edit/open-list.js';
import { findPair } from '../edit/source.js';
import { ENTRY_SHAPE, listKey } from '../schema/list-shape.js';
import { namesOf } from '../schema/shape.js';

const WORDS = {
  nl: {
    allowed: (word: string) => `‘${word}’ mag: geen regel of lijst meldt het.`,
    forbidden: (word: string) => `Verboden: **${word}**`,
    instead: (words: string) => `Beter: ${words}`,
    none: 'Zonder alternatief: herschrijf de zin.',
    facts: {
      reason: 'Reden',
      kind: 'Soort',
      severity: 'Ernst',
      audience: 'Doelgroep',
      owner: 'Eigenaar',
      expires: 'Vervalt',
      except: 'Behalve',
    },
  },
  en: {
    allowed: (word: string) => `‘${word}’ may stand: no rule or list flags it.`,
    forbidden: (word: string) => `Forbidden: **${word}**`,
    instead: (words: string) => `Better: ${words}`,
    none: 'With no alternative: rewrite the sentence.',
    facts: {
      reason: 'Reason',
      kind: 'Kind',
      severity: 'Severity',
      audience: 'Audience',
      owner: 'Owner',
      expires: 'Expires',
      except: 'Except',
    },
  },
} as const;

/** What an entry of a list forbids, as Markdown. */
export function describeEntry(word: string, node: Node | null, locale: keyof Localized): string {
  const textsFor = (name: string): readonly string[] => {
    if (isMap(node)) return textsOf(factOf(node, name));
    return name === 'instead' ? textsOf(node) : [];
  };
  return describeWord(word, isAllowed(node), textsFor, locale);
}

/** The same, of an entry of which `textsFor` gives what stands under a key. */
export function describeWord(
  word: string,
  isAllowed: boolean,
  textsFor: (key: string) => readonly string[],
  locale: keyof Localized,
): string {
  const words = WORDS[locale];
  if (isAllowed) return words.allowed(word);
  const instead = textsFor('instead');
  const facts = Object.entries(words.facts).flatMap(([name, label]) => {
    const texts = textsFor(name);
    return texts.length === 0 ? [] : [`- ${label}: ${texts.join(', ')}`];
  });
  const better = instead.length === 0 ? words.none : words.instead(instead.join(', '));
  return [words.forbidden(word), better, ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n');
}

function factOf(entry: Node, name: string): Node | null {
  if (!isMap(entry)) return null;
  const names = namesOf(listKey(ENTRY_SHAPE, name));
  return names.map((one) => findPair(entry, one)?.value).find((value) => value !== undefined) ?? null;
}

/** The texts of a scalar, a list, or an alternative with its facts. */
function textsOf(node: Node | null): readonly string[] {
  if (isScalar(node)) return node.value === null ? [] : [String(node.value)];
  if (isSeq(node)) return (node.items as (Node | null)[]).flatMap((item) => textsOf(item));
  if (!isMap(node)) return [];
  return textsOf((findPair(node, 'word') ?? findPair(node, 'woord'))?.value ?? null);
}

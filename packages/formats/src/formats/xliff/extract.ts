import type { Document } from '@geestdrift/engine';
import { isDutch } from '../../source/language.js';
import { ValueList } from '../../translations/value-list.js';
import { elementsOf, readXml, type XmlElement } from '../../translations/xml-tree.js';
import { attributeOf, directivesOf, elementValue, type InlineKind } from '../../translations/xml-value.js';

/**
 * Reads XLIFF 1.2 and 2.x: the targets where the target language is Dutch or nobody states it, the sources where the
 * source language is.
 */
export function extractXliff(source: string): Document {
  const values = new ValueList(source);
  const { nodes, comments, mistake } = readXml(source);
  for (const { element, around } of elementsOf(nodes)) {
    if (isWanted(element, around)) values.add(elementValue(source, element, placeOf(around), inlineKind));
  }
  values.addDirectives(directivesOf(source, comments));
  return values.finish(mistake);
}

/** Proposals of a translation memory (`alt-trans`, `mtc:match`) are no translations. */
function isWanted({ name }: XmlElement, around: readonly XmlElement[]): boolean {
  if (name !== 'target' && name !== 'source') return false;
  if (around.some((element) => element.attributes.get('translate') === 'no' || PROPOSALS.has(element.name)))
    return false;
  const stated = languageOf(name, around);
  return stated === undefined ? name === 'target' : isDutch(stated);
}

const PROPOSALS: ReadonlySet<string> = new Set([
  'alt-trans',
  'matches',
  'match',
  'glossary',
  'seg-source',
  'originalData',
]);
const LANGUAGES = { target: ['target-language', 'trgLang'], source: ['source-language', 'srcLang'] };

function languageOf(name: 'target' | 'source', around: readonly XmlElement[]): string | undefined {
  for (const element of around) {
    for (const attribute of LANGUAGES[name]) {
      const language = element.attributes.get(attribute);
      if (language !== undefined) return language;
    }
  }
  return undefined;
}

function placeOf(around: readonly XmlElement[]): string {
  const unit = [...around].reverse().find(({ name }) => name === 'trans-unit' || name === 'unit');
  return unit === undefined
    ? ''
    : (attributeOf(unit, 'resname') ?? attributeOf(unit, 'name') ?? attributeOf(unit, 'id') ?? '');
}

/** Codes that stand for markup of the original; Angular names what they open and close. */
function inlineKind({ name, attributes, children }: XmlElement): InlineKind {
  const id = attributes.get('equiv') ?? attributes.get('id') ?? '';
  switch (name) {
    case 'g':
    case 'pc':
    case 'mrk':
    case 'sub':
      return 'wrapper';
    case 'x':
    case 'ph':
      if (/^LINE_BREAK/.test(id) || attributes.get('ctype') === 'lb') return 'break';
      return /^(?:START|CLOSE)_/.test(id) ? 'nothing' : 'word';
    case 'bpt':
    case 'ept':
    case 'it':
    case 'bx':
    case 'ex':
    case 'sc':
    case 'ec':
    case 'sm':
    case 'em':
      return name === 'em' && children.length > 0 ? 'markup' : 'nothing';
    case 'cp':
      return 'word';
    default:
      return 'markup';
  }
}

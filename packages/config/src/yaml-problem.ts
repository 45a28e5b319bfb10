import type { Localized } from '@geestdrift/engine';
import { type ErrorCode, YAMLError } from 'yaml';

/** What is wrong, by the library's code; its own English stays English. */
const DUTCH: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'bij een verwijzing (*naam) kan geen anker of label staan',
  BAD_ALIAS: 'een anker (&naam) of verwijzing (*naam) heeft geen goede naam',
  BAD_COLLECTION_TYPE: 'een label (!naam) past niet bij wat erachter staat',
  BAD_DIRECTIVE: 'een regel die met ‘%’ begint, kan hier niet',
  BAD_DQ_ESCAPE:
    'achter ‘\\’ staat een teken dat daar niet kan; zet zo’n tekst tussen enkele aanhalingstekens',
  BAD_INDENT: 'de inspringing klopt niet; wat bij elkaar hoort, begint in dezelfde kolom',
  BAD_PROP_ORDER: 'een anker (&naam) of label (!naam) staat op de verkeerde plaats',
  BAD_SCALAR_START: 'een tekst die met dit teken begint, moet tussen aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY:
    'achter een sleutel staat nog een sleutel of een lijst; zet een tekst met een dubbele punt tussen aanhalingstekens',
  BLOCK_IN_FLOW: 'tussen haakjes ([…] of {…}) kan dit niet; er ontbreekt een komma of een haakje dat sluit',
  DUPLICATE_KEY: 'deze sleutel staat er al',
  IMPOSSIBLE: 'dit is niet te lezen',
  KEY_OVER_1024_CHARS: 'een sleutel is langer dan 1024 tekens',
  MISSING_CHAR: 'er ontbreekt een teken',
  MULTILINE_IMPLICIT_KEY: 'achter een sleutel ontbreekt een dubbele punt, of hij loopt over meer regels',
  MULTIPLE_ANCHORS: 'er staan twee ankers (&naam) bij één waarde',
  MULTIPLE_DOCS: 'er staat meer dan één document in, met ‘---’ of ‘...’ ertussen',
  MULTIPLE_TAGS: 'er staan twee labels (!naam) bij één waarde',
  NON_STRING_KEY: 'een sleutel is geen tekst',
  RESOURCE_EXHAUSTION: 'verwijzingen verwijzen te vaak naar elkaar',
  TAB_AS_INDENT: 'een regel springt in met een tab; gebruik spaties',
  TAG_RESOLVE_FAILED: 'een label (!naam) is hier niet bekend',
  UNEXPECTED_TOKEN: 'hier staat iets wat er niet kan',
};

/** Where one code stands for several mistakes: which one it is, by the library's English. */
const CLOSER: Readonly<Partial<Record<ErrorCode, readonly (readonly [english: RegExp, dutch: string])[]>>> = {
  BAD_INDENT: [
    [/end with a /, 'een haakje dat sluit ontbreekt, of wat tussen haakjes staat springt niet in'],
  ],
  MISSING_CHAR: [
    [/quote$/, 'het aanhalingsteken dat sluit ontbreekt'],
    [/^Comments/, 'voor ‘#’ ontbreekt een spatie'],
    [/^Missing , between/, 'er ontbreekt een komma'],
    [/^Missing , or :/, 'er ontbreekt een komma of een dubbele punt'],
    [/map values|space after :/, 'er ontbreekt een dubbele punt met een spatie erachter'],
    [/without -/, 'er ontbreekt een ‘-’ voor een onderdeel van een lijst'],
  ],
  UNEXPECTED_TOKEN: [
    [/end with a /, 'een haakje dat sluit ontbreekt'],
    [/node end$/, 'achter een waarde staat nog iets; zet de hele tekst tussen aanhalingstekens'],
  ],
};

/** What the YAML library finds wrong with a text. What else it throws comes of nesting that ends its stack. */
export function describeYamlProblem(error: unknown): Localized {
  const en = error instanceof Error ? error.message : String(error);
  if (!(error instanceof YAMLError)) return { nl: 'dit is te diep genest', en };
  const closer = CLOSER[error.code]?.find(([english]) => english.test(en));
  return { nl: closer?.[1] ?? DUTCH[error.code], en };
}

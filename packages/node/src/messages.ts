import type { FileError, FileErrorCode } from './errors.js';
import { describeSystemError } from './system-errors.js';

type Say = (found: string, expected: string) => string;

/** What is wrong with a file, as a sentence that follows its name. */
const MESSAGES: Readonly<Record<FileErrorCode, { readonly nl: Say; readonly en: Say }>> = {
  'not-found': {
    nl: () => 'dit bestand of deze map bestaat niet',
    en: () => 'there is no such file or folder',
  },
  unreadable: {
    nl: (found) => `dit kan niet worden gelezen (${describeSystemError(found).nl})`,
    en: (found) => `this cannot be read (${describeSystemError(found).en})`,
  },
  'not-a-file': {
    nl: () => 'dit is geen gewoon bestand en geen map',
    en: () => 'this is neither a regular file nor a folder',
  },
  folder: {
    nl: () => 'dit is een map; noem hier de bestanden zelf',
    en: () => 'this is a folder; name the files themselves here',
  },
  'too-large': {
    nl: (found, expected) => `dit bestand is te groot (${found} bytes; hoogstens ${expected})`,
    en: (found, expected) => `this file is too large (${found} bytes; at most ${expected})`,
  },
  binary: {
    nl: () => 'dit is geen tekst: er staan NUL-tekens in',
    en: () => 'this is no text: it holds NUL characters',
  },
  'invalid-encoding': {
    nl: (found, expected) => `dit is geen geldige ${expected} (byte ${found}); stel zo nodig ‘encoding’ in`,
    en: (found, expected) =>
      `this is no valid ${expected} (byte ${found}); set ‘encoding’ if it is something else`,
  },
  'unknown-encoding': {
    nl: (found) => `dit noemt zelf de onbekende tekenset ‘${found}’ en is geen utf-8; stel ‘encoding’ in`,
    en: (found) => `this names the unknown character set ‘${found}’ itself and is no utf-8; set ‘encoding’`,
  },
  'unknown-format': {
    nl: (found, expected) =>
      `het formaat van ‘${found}’ is onbekend; bekend: ${expected}; of noem het onder ‘formats’`,
    en: (found, expected) =>
      `the format of ‘${found}’ is unknown; known: ${expected}; or name it under ‘formats’`,
  },
  'no-files': {
    nl: (_, expected) =>
      `in deze map staat geen bestand om te lezen; bekend: ${expected}; of noem het onder ‘formats’`,
    en: (_, expected) => `this folder holds no file to read; known: ${expected}; or name it under ‘formats’`,
  },
  'all-ignored': {
    nl: () => 'alles wat hier staat wordt genegeerd (.gitignore, .geestdriftignore, ‘ignore’ of standaard)',
    en: () => 'all that is here is ignored (.gitignore, .geestdriftignore, ‘ignore’ or by default)',
  },
  'no-match': {
    nl: () => 'geen bestand past bij dit patroon',
    en: () => 'no file matches this pattern',
  },
  changed: {
    nl: () => 'dit bestand is veranderd sinds het gelezen werd; er is niets geschreven',
    en: () => 'this file has changed since it was read; nothing was written',
  },
  'read-only': {
    nl: () => 'dit bestand is alleen-lezen; er is niets geschreven',
    en: () => 'this file is read-only; nothing was written',
  },
  'not-encodable': {
    nl: (found) => `de verbeterde tekst past niet in ${found}; er is niets geschreven`,
    en: (found) => `the mended text does not fit ${found}; nothing was written`,
  },
  'not-writable': {
    nl: (found) => `in ${found} wordt alleen gewone ASCII geschreven; er is niets geschreven`,
    en: (found) => `only plain ASCII is written in ${found}; nothing was written`,
  },
  unwritable: {
    nl: (found) => `dit kan niet worden geschreven (${describeSystemError(found).nl})`,
    en: (found) => `this cannot be written (${describeSystemError(found).en})`,
  },
  'no-archive': {
    nl: (found) => `dit is geen document: het begint met ‘${found}’ en niet als een ZIP-archief (‘50 4b’)`,
    en: (found) => `this is no document: it starts with ‘${found}’, not as a ZIP archive does (‘50 4b’)`,
  },
  encrypted: {
    nl: (found) =>
      found === 'OLE'
        ? 'dit document is beveiligd met een wachtwoord, of het is een oud .doc; bewaar het zonder wachtwoord als .docx'
        : `dit document is beveiligd met een wachtwoord (${found}); bewaar het zonder`,
    en: (found) =>
      found === 'OLE'
        ? 'this document is protected by a password, or is an old .doc; save it as .docx without a password'
        : `this document is protected by a password (${found}); save it without one`,
  },
  'broken-archive': {
    nl: (found, expected) => `dit document is beschadigd of afgekapt: ${found}${inBrackets(expected)}`,
    en: (found, expected) => `this document is damaged or cut off: ${found}${inBrackets(expected)}`,
  },
  'unpacks-too-large': {
    nl: (found, expected) =>
      `dit document is uitgepakt te groot: ${found} (samen hoogstens ${expected} bytes)`,
    en: (found, expected) =>
      `this document is too large when unpacked: ${found} (at most ${expected} bytes in all)`,
  },
  'missing-part': {
    nl: (found) => `dit is geen tekstdocument: ${found} ontbreekt in het archief`,
    en: (found) => `this is no text document: the archive lacks ${found}`,
  },
  'broken-xml': {
    nl: (found, expected) =>
      `dit document bevat XML die niet klopt: ${found}${expected && `; verwacht: ${expected}`}`,
    en: (found, expected) =>
      `this document holds broken XML: ${found}${expected && `; expected: ${expected}`}`,
  },
  'document-type': {
    nl: (found) => `dit document bevat een documenttype, wat om veiligheid niet wordt gelezen: ${found}`,
    en: (found) => `this document holds a document type, which is not read for safety: ${found}`,
  },
  'too-deep': {
    nl: (found, expected) => `dit document is te diep genest: ${found} (hoogstens ${expected} elementen)`,
    en: (found, expected) => `this document is nested too deeply: ${found} (at most ${expected} elements)`,
  },
};

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** What is wrong, without the file's name and without a full stop. */
export function describeFileError(error: FileError, locale: 'nl' | 'en'): string {
  return MESSAGES[error.code][locale](error.found, error.expected);
}

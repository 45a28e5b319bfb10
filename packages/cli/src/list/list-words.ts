import type { FieldChange, LossKind } from '@geestdrift/config/list-tools';
import type { Severity } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';
import type { SpreadsheetErrorCode } from './xlsx/spreadsheet-error.js';

/** What the tools for lists say of their own. */
export interface ListWords {
  readonly levels: Readonly<Record<Severity, string>>;
  row(row: number): string;
  inOrder(lists: number, entries: number): string;
  summary(errors: number, warnings: number, suggestions: number): string;
  added(place: string, entry: string): string;
  /** An entry that was there is filled in. */
  changed(place: string, entry: string): string;
  alsoForms(forms: readonly string[]): string;
  madeList(path: string): string;
  madeConfig(path: string): string;
  named(path: string): string;
  notNamed(path: string): string;
  outside(path: string): string;
  readonly nothingWritten: string;
  changedList(path: string): string;
  /** ` (…)`, behind a full sentence. */
  readonly forceHint: string;
  readonly nothing: string;
  readonly fields: Readonly<Record<FieldChange['name'], string>>;
  diffSummary(added: number, changed: number, removed: number, removes: boolean): string;
  readSheet(sheet: string, others: readonly string[]): string;
  noTrace(lists: string): string;
  entryAt(word: string, place: string): string;
  form(form: string): string;
  replacement(replacements: readonly string[]): string;
  readonly noAlternative: string;
  readonly noFit: string;
  readonly losses: Readonly<Record<LossKind, (words: readonly string[]) => string>>;
  readonly spreadsheet: Readonly<Record<SpreadsheetErrorCode, (found: string, expected: string) => string>>;
}

export const LIST_WORDS: Readonly<Record<Locale, ListWords>> = {
  nl: {
    levels: { error: 'fout', warning: 'waarschuwing', suggestion: 'suggestie' },
    row: (row) => `rij ${row}`,
    inOrder: (lists, entries) =>
      `${lists === 1 ? 'De lijst is' : `Alle ${lists} lijsten zijn`} in orde (${entries === 1 ? '1 woord' : `${entries} woorden`}).`,
    summary: (errors, warnings, suggestions) =>
      [
        count(errors, 'fout', 'fouten'),
        count(warnings, 'waarschuwing', 'waarschuwingen'),
        count(suggestions, 'suggestie', 'suggesties'),
      ].join(', '),
    added: (place, entry) => `Toegevoegd in ${place}: ${entry}`,
    changed: (place, entry) => `Aangevuld in ${place}: ${entry}`,
    alsoForms: (forms) => `Ook gevonden: ${some(forms)}.`,
    madeList: (path) => `Nieuwe lijst: ${path}`,
    madeConfig: (path) => `Nieuwe configuratie, die de lijst noemt: ${path}`,
    named: (path) => `De configuratie noemt de lijst nu ook: ${path}`,
    notNamed: (path) => `Let op: de configuratie noemt ${path} niet; zet de lijst daar onder ‘lists’.`,
    outside: (path) =>
      `Let op: ${path} ligt buiten de repository of de map van de configuratie, die haar dus niet kan noemen; geef haar met --list.`,
    nothingWritten: 'Er is niets geschreven.',
    changedList: (path) => `Bijgewerkt: ${path}`,
    forceHint: '; met --force wordt het overschreven',
    nothing: '(niets)',
    fields: {
      instead: 'alternatief',
      kind: 'soort',
      article: 'lidwoord',
      plural: 'meervoud',
      forms: 'vormen',
      compounds: 'samenstellingen',
      joint: 'tussenklank',
      except: 'behalve',
      reason: 'reden',
      severity: 'ernst',
      audience: 'doelgroep',
      owner: 'eigenaar',
      expires: 'vervalt',
      examples: 'voorbeelden',
    },
    diffSummary: (added, changed, removed, removes) => {
      const gone = removes
        ? `${removed} verwijderd`
        : `${removed} alleen in de lijst (${removed === 1 ? 'blijft' : 'blijven'} staan; --remove haalt weg)`;
      return `${added} toegevoegd, ${changed} gewijzigd${removed === 0 ? '' : `, ${gone}`}.`;
    },
    readSheet: (sheet, others) => `Gelezen: het werkblad ‘${sheet}’; niet gelezen: ${others.join(', ')}.`,
    noTrace: (lists) => `Geen woord van deze tekst staat op een lijst, of lijkt erop (${lists}).`,
    entryAt: (word, place) => `op de lijst als ‘${word}’, ${place}`,
    form: (form) => `vorm: ${form}`,
    replacement: (replacements) => `Voorstel: ${replacements.map((one) => `‘${one}’`).join(', ')}`,
    noAlternative: 'De lijst noemt geen alternatief.',
    noFit: 'Geen alternatief past zonder meer in de zin; de schrijver kiest zelf.',
    losses: {
      title: () => 'Past niet in een werkblad: de titel van de lijst.',
      owner: () => 'Past niet in een werkblad: de eigenaar van de hele lijst.',
      severity: () => 'Past niet in een werkblad: de ernst van de hele lijst.',
      examples: (words) => `Past niet in een werkblad: de voorbeelden van ${some(words)}.`,
      'alternative-facts': (words) =>
        `Past niet in een werkblad: lidwoord, meervoud of soort van het alternatief van ${some(words)}.`,
      bar: (words) =>
        `Wordt in een werkblad anders gelezen: een rechte streep of ‘allow’ bij ${some(words)}.`,
    },
    spreadsheet: {
      'old-excel': () =>
        'dit is een oud of beveiligd Excel-bestand; bewaar het in Excel als .xlsx zonder wachtwoord',
      'no-xlsx': () => 'dit is geen Excel-werkblad (.xlsx), of het is beschadigd',
      'too-large': (found, expected) => `dit werkblad is te groot (${found}; hoogstens ${expected})`,
      'too-wide': (found, expected) =>
        `in cel ${found} staat iets, voorbij kolom ${expected}; zet de lijst in de eerste kolommen`,
      'broken-cell': (found) =>
        `cel ${found} bevat een fout, of een formule zonder uitkomst; verbeter de cel en bewaar het werkblad opnieuw`,
      broken: (found) => `dit werkblad kan niet worden gelezen (${found})`,
    },
  },
  en: {
    levels: { error: 'error', warning: 'warning', suggestion: 'suggestion' },
    row: (row) => `row ${row}`,
    inOrder: (lists, entries) =>
      `${lists === 1 ? 'The list is' : `All ${lists} lists are`} in order (${entries === 1 ? '1 word' : `${entries} words`}).`,
    summary: (errors, warnings, suggestions) =>
      [
        count(errors, 'error', 'errors'),
        count(warnings, 'warning', 'warnings'),
        count(suggestions, 'suggestion', 'suggestions'),
      ].join(', '),
    added: (place, entry) => `Added in ${place}: ${entry}`,
    changed: (place, entry) => `Filled in in ${place}: ${entry}`,
    alsoForms: (forms) => `Also found: ${some(forms)}.`,
    madeList: (path) => `New list: ${path}`,
    madeConfig: (path) => `New configuration, which names the list: ${path}`,
    named: (path) => `The configuration now names the list too: ${path}`,
    notNamed: (path) => `Note: the configuration does not name ${path}; add it under ‘lists’ there.`,
    outside: (path) =>
      `Note: ${path} lies outside the repository or the folder of the configuration, which thus cannot name it; give it with --list.`,
    nothingWritten: 'Nothing was written.',
    changedList: (path) => `Updated: ${path}`,
    forceHint: '; with --force it is overwritten',
    nothing: '(nothing)',
    fields: {
      instead: 'instead',
      kind: 'kind',
      article: 'article',
      plural: 'plural',
      forms: 'forms',
      compounds: 'compounds',
      joint: 'joint',
      except: 'except',
      reason: 'reason',
      severity: 'severity',
      audience: 'audience',
      owner: 'owner',
      expires: 'expires',
      examples: 'examples',
    },
    diffSummary: (added, changed, removed, removes) => {
      const gone = removes
        ? `${removed} removed`
        : `${removed} only in the list (${removed === 1 ? 'stays' : 'stay'}; --remove takes away)`;
      return `${added} added, ${changed} changed${removed === 0 ? '' : `, ${gone}`}.`;
    },
    readSheet: (sheet, others) => `Read: the worksheet ‘${sheet}’; not read: ${others.join(', ')}.`,
    noTrace: (lists) => `No word of this text is on a list, or like one (${lists}).`,
    entryAt: (word, place) => `on the list as ‘${word}’, ${place}`,
    form: (form) => `form: ${form}`,
    replacement: (replacements) => `Proposal: ${replacements.map((one) => `‘${one}’`).join(', ')}`,
    noAlternative: 'The list names no alternative.',
    noFit: 'No alternative fits the sentence as it is; the writer chooses.',
    losses: {
      title: () => 'Does not fit in a worksheet: the title of the list.',
      owner: () => 'Does not fit in a worksheet: the owner of the whole list.',
      severity: () => 'Does not fit in a worksheet: the severity of the whole list.',
      examples: (words) => `Does not fit in a worksheet: the examples of ${some(words)}.`,
      'alternative-facts': (words) =>
        `Does not fit in a worksheet: article, plural or kind of the alternative of ${some(words)}.`,
      bar: (words) => `Is read otherwise in a worksheet: a vertical bar or ‘allow’ at ${some(words)}.`,
    },
    spreadsheet: {
      'old-excel': () =>
        'this is an old or protected Excel file; save it in Excel as .xlsx without a password',
      'no-xlsx': () => 'this is no Excel worksheet (.xlsx), or it is damaged',
      'too-large': (found, expected) => `this worksheet is too large (${found}; at most ${expected})`,
      'too-wide': (found, expected) =>
        `cell ${found} holds something, beyond column ${expected}; put the list in the first columns`,
      'broken-cell': (found) =>
        `cell ${found} holds an error, or a formula without a result; mend the cell and save the worksheet again`,
      broken: (found) => `this worksheet cannot be read (${found})`,
    },
  },
};

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** The first forms of a word. */
function some(forms: readonly string[]): string {
  const shown = forms.slice(0, 8).join(', ');
  return forms.length > 8 ? `${shown}, …` : shown;
}

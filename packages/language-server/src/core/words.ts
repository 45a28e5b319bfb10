import { SUPPRESSIONS_FILE } from '@geestdrift/config/suppressions';
import type { Locale } from '../protocol.js';

/** What the server itself says to a writer. */
export interface Words {
  readonly fixAll: string;
  replaceBy(text: string): string;
  fixRule(ruleId: string, count: number): string;
  ignoreHere(ruleId: string): string;
  /** Where no comment is written. */
  ignoreInBaseline(ruleId: string): string;
  readonly reason: string;
  readonly marginIsIn: string;
  switchOffInFile(ruleId: string): string;
  switchOffInConfiguration(ruleId: string): string;
  forbid(word: string): string;
  allow(word: string): string;
  falseAlarm(ruleId: string): string;
  readonly moreOnRule: string;
  readonly leftOut: string;
  readonly checking: string;
  checked(files: number, findings: number): string;
  cancelled(files: number): string;
  progress(done: number, total: number): string;
  readonly wrongArguments: string;
  noConfig(path: string): string;
  readonly openFolder: string;
  readonly saveFirst: string;
  /** The editor did not make an edit; why, if it says so. */
  refused(reason: string | undefined): string;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  nl: {
    fixAll: 'Herstel in dit bestand alles wat zeker is',
    replaceBy: (text) => `Vervang door ‘${text}’`,
    fixRule: (ruleId, count) => `Herstel alle ${count} meldingen van ‘${ruleId}’ in dit bestand`,
    ignoreHere: (ruleId) => `Negeer hier, met reden (${ruleId})`,
    ignoreInBaseline: (ruleId) => `Negeer hier, via ${SUPPRESSIONS_FILE} (${ruleId})`,
    reason: 'reden',
    marginIsIn: 'De marge zit er al in',
    switchOffInFile: (ruleId) => `Zet ‘${ruleId}’ uit in dit bestand`,
    switchOffInConfiguration: (ruleId) => `Zet ‘${ruleId}’ uit in de configuratie`,
    forbid: (word) => `Zet ‘${word}’ op de verboden lijst`,
    allow: (word) => `Sta ‘${word}’ toe`,
    falseAlarm: (ruleId) => `Dit is loos alarm: voeg de zin toe aan de goede voorbeelden van ‘${ruleId}’`,
    moreOnRule: 'Meer over deze regel',
    leftOut: 'weglaten',
    checking: 'Geestdrift leest de werkmap',
    checked: (files, findings) =>
      `${files === 1 ? '1 bestand' : `${files} bestanden`} gelezen, ${findings === 1 ? '1 melding' : `${findings} meldingen`}.`,
    cancelled: (files) => `Gestopt na ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    progress: (done, total) => `${done} van ${total}`,
    wrongArguments: 'Deze opdracht mist wat zij nodig heeft.',
    noConfig: (path) => `De configuratie ‘${path}’ uit de instelling ‘configFile’ bestaat niet.`,
    openFolder: 'Open eerst een map: daarin komen configuratie en lijsten te staan.',
    saveFirst: `Sla deze tekst eerst op: ${SUPPRESSIONS_FILE} kent teksten bij de naam van hun bestand.`,
    refused: (reason) => `De editor voerde de wijziging niet door${reason ? `: ${reason}` : '.'}`,
  },
  en: {
    fixAll: 'Mend all that is certain in this file',
    replaceBy: (text) => `Replace by ‘${text}’`,
    fixRule: (ruleId, count) => `Mend all ${count} findings of ‘${ruleId}’ in this file`,
    ignoreHere: (ruleId) => `Ignore here, with a reason (${ruleId})`,
    ignoreInBaseline: (ruleId) => `Ignore here, by way of ${SUPPRESSIONS_FILE} (${ruleId})`,
    reason: 'reason',
    marginIsIn: 'The margin is in already',
    switchOffInFile: (ruleId) => `Switch ‘${ruleId}’ off in this file`,
    switchOffInConfiguration: (ruleId) => `Switch ‘${ruleId}’ off in the configuration`,
    forbid: (word) => `Put ‘${word}’ on the forbidden list`,
    allow: (word) => `Allow ‘${word}’`,
    falseAlarm: (ruleId) => `This is a false alarm: add the sentence to the good examples of ‘${ruleId}’`,
    moreOnRule: 'More on this rule',
    leftOut: 'leave out',
    checking: 'Geestdrift reads the workspace',
    checked: (files, findings) =>
      `Read ${files === 1 ? '1 file' : `${files} files`}: ${findings === 1 ? '1 finding' : `${findings} findings`}.`,
    cancelled: (files) => `Stopped after ${files === 1 ? '1 file' : `${files} files`}.`,
    progress: (done, total) => `${done} of ${total}`,
    wrongArguments: 'This command lacks what it needs.',
    noConfig: (path) => `The configuration ‘${path}’ of the setting ‘configFile’ does not exist.`,
    openFolder: 'Open a folder first: configuration and lists are put there.',
    saveFirst: `Save this text first: ${SUPPRESSIONS_FILE} knows texts by the names of their files.`,
    refused: (reason) => `The editor did not make the change${reason ? `: ${reason}` : '.'}`,
  },
};

import { SETTINGS_FILES } from 'geestdrift-language-server/protocol';
import { type WorkspaceFolder, workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

/** Translations that are known by more than their ending, besides those in JSON and YAML. */
const TRANSLATIONS = [
  '**/*.{arb,po,properties,resw,resx,strings,stringsdict,xlf,xliff}',
  '**/values-*/*.xml',
];

/** Where texts stand that a person writes; a version in git or the answer of a chat is not one of them. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The languages that the manifest opens the extension for: all that are checked. */
export function languagesOf(manifest: { readonly activationEvents: readonly string[] }): readonly string[] {
  return manifest.activationEvents
    .filter((event) => event.startsWith('onLanguage:'))
    .map((event) => event.slice('onLanguage:'.length));
}

/** The schemes of documents that are checked: the usual ones, and those of the open folders. */
export function currentSchemes(
  folders: readonly Pick<WorkspaceFolder, 'uri'>[] = workspace.workspaceFolders ?? [],
): readonly string[] {
  return [...new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)])];
}

/** By what texts are known. */
export interface TextKinds {
  readonly languages: readonly string[];
  /** How their names end, since an editor may know no language for them, or another extension's. */
  readonly endings: readonly string[];
}

/** The documents that the server hears of. */
export function selectDocuments(
  { languages, endings }: TextKinds,
  schemes: readonly string[],
): DocumentSelector {
  const patterns = [`**/*{${endings.join(',')}}`, ...TRANSLATIONS, ...SETTINGS_FILES];
  return schemes.flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    ...patterns.map((pattern) => ({ scheme, pattern })),
  ]);
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The extension's folder. */
export const EXTENSION = fileURLToPath(new URL('../..', import.meta.url));

export interface Command {
  readonly command: string;
  readonly title: string;
}

export interface Setting {
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly additionalProperties?: { readonly enum: readonly string[] };
}

interface Validation {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

export interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly files: readonly string[];
  readonly capabilities: Readonly<Record<string, { readonly supported: boolean }>>;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly { readonly media: { readonly image: string } }[];
    }[];
    readonly jsonValidation: readonly Validation[];
    readonly yamlValidation: readonly Validation[];
  };
}

/** A file of the extension. */
export function readText(path: string): string {
  return readFileSync(`${EXTENSION}${path}`, 'utf8');
}

export const manifest: Manifest = JSON.parse(readText('package.json'));

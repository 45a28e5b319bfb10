import type { Localized } from '@geestdrift/engine';

/** What can be done with lists: `geestdrift list …`. */
export const LIST_COMMANDS = ['check', 'add', 'import', 'export', 'trace'] as const;

export type ListCommand = (typeof LIST_COMMANDS)[number];

/** What the command line can be asked to do; `list` alone asks for help on lists. */
export type Command = 'check' | 'explain' | 'rules' | 'merge' | 'init' | 'list' | `list ${ListCommand}`;

export interface OptionInfo {
  readonly name: string;
  readonly short?: string;
  /** The name of its value in the help; absent for a switch. */
  readonly value?: string;
  /** The values that it can have, where these are fixed. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly commands: readonly Command[];
  readonly help: Localized;
}

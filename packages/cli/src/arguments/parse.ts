import { parseArgs } from 'node:util';
import { findNearest } from '@geestdrift/engine/nearest';
import { UsageError } from '../usage-error.js';
import { type Command, OPTIONS, type OptionInfo } from './options.js';

/** The command line as given: which options, in which order, and what remains. */
export interface ParsedArguments {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly options: GivenOptions;
}

/** What was given of each option. */
export class GivenOptions {
  constructor(private readonly given: readonly { readonly name: string; readonly value: string }[]) {}

  has(name: string): boolean {
    return this.given.some((option) => option.name === name);
  }

  /** The last value; undefined where the option was not given. */
  value(name: string): string | undefined {
    return this.given.filter((option) => option.name === name).at(-1)?.value;
  }

  values(name: string): readonly string[] {
    return this.given.filter((option) => option.name === name).map(({ value }) => value);
  }

  /** Of two opposite switches the last one. */
  lastOf(...names: string[]): string | undefined {
    return this.given.filter(({ name }) => names.includes(name)).at(-1)?.name;
  }
}

const COMMANDS: readonly Command[] = ['explain', 'rules', 'merge'];
/** Calls as a person may mistype them. */
export const COMMAND_NAMES: readonly string[] = COMMANDS;

/** Reads the command line with Node's own parser; throws {@link UsageError} for what does not exist or does not fit. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(OPTIONS.map(describeForNode)),
  });
  const operands: string[] = [];
  const given: { info: OptionInfo; name: string; value: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') given.push(readOption(token));
  }
  const command = COMMANDS.find((name) => name === operands[0]) ?? 'check';
  const misplaced = given.find(({ info }) => !info.commands.includes(command));
  if (misplaced !== undefined) throw new UsageError('not-here', `--${misplaced.name}`, command);
  return {
    command,
    operands: command === 'check' ? operands : operands.slice(1),
    options: new GivenOptions(given),
  };
}

function describeForNode({ name, short, value }: OptionInfo) {
  const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string';
  return [name, { type, ...(short === undefined ? {} : { short }) }] as const;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption({ name, rawName, value, inlineValue }: OptionToken) {
  const info = OPTIONS.find((option) => option.name === name);
  if (info === undefined) throw unknownOption(rawName, name);
  if (info.value === undefined) {
    if (value !== undefined) throw new UsageError('needless-value', rawName, value);
    return { info, name, value: '' };
  }
  // `--config --fix`: an option, not a file of that name.
  const isOption = value !== undefined && inlineValue !== true && /^--?[a-z]/i.test(value);
  if (value === undefined || value === '' || isOption)
    throw new UsageError('missing-value', rawName, info.value);
  if (info.choices !== undefined && !info.choices.includes(value)) {
    throw new UsageError(
      'wrong-value',
      `${rawName} ${value}`,
      info.choices.join(', '),
      findNearest(value, info.choices),
    );
  }
  return { info, name, value };
}

function unknownOption(rawName: string, name: string): UsageError {
  const names = OPTIONS.map((option) => option.name);
  const nearest = name.length > 1 ? findNearest(name, names) : undefined;
  return new UsageError('unknown-option', rawName, '', nearest && `--${nearest}`);
}

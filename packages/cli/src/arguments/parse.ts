import { parseArgs } from 'node:util';
import { findNearest } from '@geestdrift/engine/nearest';
import { UsageError } from '../usage-error.js';
import { type Command, LIST_COMMANDS, type OptionInfo } from './option-info.js';
import { OPTIONS } from './options.js';

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

  /** The same with one more, behind the others. */
  with(name: string, value: string): GivenOptions {
    return new GivenOptions([...this.given, { name, value }]);
  }

  /** Of two opposite switches the last one. */
  lastOf(...names: string[]): string | undefined {
    return this.given.filter(({ name }) => names.includes(name)).at(-1)?.name;
  }
}

/** Calls as a person may mistype them. */
export const COMMAND_NAMES: readonly Command[] = ['explain', 'rules', 'merge', 'init', 'list'];

/** Reads the command line with Node's own parser; throws {@link UsageError} for what does not exist or does not fit. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(OPTIONS.map(describeForNode)),
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const { command, operands } = readCommand(positionals);
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [readOption(token, command)] : []));
  const misplaced = given.find(({ info }) => !info.commands.includes(command));
  if (misplaced !== undefined) throw new UsageError('not-here', `--${misplaced.name}`, command);
  return { command, operands, options: new GivenOptions(given) };
}

function readCommand(positionals: readonly string[]): Pick<ParsedArguments, 'command' | 'operands'> {
  const [first, second] = positionals;
  const command = COMMAND_NAMES.find((name) => name === first) ?? 'check';
  if (command === 'check') return { command, operands: positionals };
  if (command !== 'list' || second === undefined) return { command, operands: positionals.slice(1) };
  const name = LIST_COMMANDS.find((one) => one === second);
  if (name !== undefined) return { command: `list ${name}`, operands: positionals.slice(2) };
  const nearest = findNearest(second, LIST_COMMANDS);
  throw new UsageError(
    'list-command',
    second,
    LIST_COMMANDS.join(', '),
    nearest && `geestdrift list ${nearest}`,
  );
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

function readOption({ name, rawName, value: written, inlineValue }: OptionToken, command: Command) {
  // `-o=x`, as with the long name.
  const isShort = inlineValue === true && !rawName.startsWith('--');
  const value = isShort ? written?.replace(/^=/, '') : written;
  const named = OPTIONS.filter((option) => option.name === name);
  const info = named.find(({ commands }) => commands.includes(command)) ?? named[0];
  if (info === undefined) throw unknownOption(rawName, name, command);
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

function unknownOption(rawName: string, name: string, command: Command): UsageError {
  const own = OPTIONS.filter(({ commands }) => commands.includes(command));
  const names = own.map((option) => option.name);
  const nearest = name.length > 1 ? findNearest(name, names) : undefined;
  return new UsageError('unknown-option', rawName, '', nearest && `--${nearest}`);
}

import { readFlags } from './arguments/flags.js';
import { localeFromArguments, localeFromEnvironment } from './arguments/locale.js';
import { LIST_COMMANDS, type ListCommand } from './arguments/option-info.js';
import { type GivenOptions, type ParsedArguments, parseArguments } from './arguments/parse.js';
import { check } from './check/check.js';
import type { Surroundings } from './check/model.js';
import { dutchEngineSource, type EngineSource } from './engine.js';
import type { Io } from './io.js';
import { MESSAGES } from './messages/messages.js';
import { decideColors } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** Runs the command line and gives the exit status: 0 in order, 1 findings, 2 wrong use or something that cannot be read. */
export async function run(
  argv: readonly string[],
  io: Io,
  engine: EngineSource = dutchEngineSource,
): Promise<number> {
  const locale = localeFromArguments(argv) ?? 'nl';
  try {
    return await dispatch(argv, io, engine, locale);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const messages = MESSAGES[locale];
    const hint = error.nearest === undefined ? '' : ` ${messages.didYouMean(error.nearest)}`;
    const message = messages.usage[error.code](
      error.found,
      typeof error.expected === 'string' ? error.expected : error.expected[locale],
    );
    io.stderr.write(`geestdrift: ${message}${message.endsWith('…') ? '' : '.'}${hint}\n`);
    io.stderr.write(`${messages.seeHelp}\n`);
    return 2;
  }
}

async function dispatch(
  argv: readonly string[],
  io: Io,
  engine: EngineSource,
  locale: 'nl' | 'en',
): Promise<number> {
  // Editors add arguments of their own, such as `--clientProcessId`, so these are not ours to judge.
  if (argv[0] === 'lsp' && !argv.includes('--help')) return serve();
  const parsed = parseArguments(argv);
  if (parsed.options.has('version')) return print(io, `${version}\n`);
  if (parsed.options.has('help')) {
    const { formatHelp } = await import('./help.js');
    return print(io, formatHelp(localeFromArguments(argv) ?? localeFromEnvironment(io.env), parsed.command));
  }
  const surroundings = { io, locale, colors: decideColors(parsed.options, io), engine };
  return runCommand(parsed, surroundings);
}

async function runCommand(
  { command, operands, options }: ParsedArguments,
  surroundings: Surroundings,
): Promise<number> {
  switch (command) {
    case 'check': {
      const flags = readFlags(options);
      if (flags.printConfig === undefined) return check(flags, operands, surroundings);
      return (await import('./print-config/print-config.js')).printConfig(flags, operands, surroundings);
    }
    case 'merge':
      return (await import('./merge/merge.js')).merge(readFlags(options), operands, surroundings);
    case 'explain':
      return (await import('./explain/explain.js')).explain(operands, options, surroundings);
    case 'rules':
      return (await import('./explain/list-rules.js')).listRules(operands, options, surroundings);
    case 'init':
      return (await import('./init/init.js')).init(operands, options, surroundings);
    case 'list':
      throw new UsageError('list-command', '', LIST_COMMANDS.join(', '));
    default:
      return runListCommand(command, operands, options, surroundings);
  }
}

/** The tools for lists; few runs need them. */
async function runListCommand(
  command: `list ${ListCommand}`,
  operands: readonly string[],
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  switch (command) {
    case 'list check':
      return (await import('./list/list-check.js')).listCheck(operands, options, surroundings);
    case 'list add':
      return (await import('./list/list-add.js')).listAdd(operands, options, surroundings);
    case 'list import':
      return (await import('./list/list-import.js')).listImport(operands, options, surroundings);
    case 'list export':
      return (await import('./list/list-export.js')).listExport(operands, options, surroundings);
    case 'list trace':
      return (await import('./list/list-trace.js')).listTrace(operands, options, surroundings);
  }
}

/** Starts the language server, which ends this process itself when its client says so. */
async function serve(): Promise<number> {
  const { start } = await import('geestdrift-language-server/node');
  start();
  return 0;
}

function print(io: Io, text: string): number {
  io.stdout.write(text);
  return 0;
}

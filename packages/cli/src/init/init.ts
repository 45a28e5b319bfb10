import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findInFolder } from '@geestdrift/config/find';
import { nodeConfigHost, toSlashes } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import type { Locale } from '../arguments/flags.js';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { FIRST_CONFIG, FIRST_LIST } from '../list/first-names.js';
import { writeNewFile } from '../list/list-file.js';
import { UsageError } from '../usage-error.js';
import { type Choices, completeChoices } from './ask-choices.js';
import { firstConfig, firstList } from './first-files.js';
import { INIT_WORDS } from './init-words.js';

/** `geestdrift init`: a first configuration and list, in this folder. Overwrites nothing. Throws {@link UsageError}. */
export async function init(
  operands: readonly string[],
  options: GivenOptions,
  { io, locale }: Surroundings,
): Promise<number> {
  if (operands[0] !== undefined) throw new UsageError('not-here', operands[0], 'init');
  const present = await findInFolder(toSlashes(io.cwd), nodeConfigHost);
  if (present !== undefined) throw new UsageError('file-exists', displayPath(present.path, io.cwd));
  const given = {
    audience: options.value('audience') as Choices['audience'],
    preset: options.value('preset'),
    locale: options.value('locale') as Locale | undefined,
  };
  const { audience, ...choices } = await completeChoices(
    given,
    locale,
    options.has('yes') ? undefined : io.ask,
  );
  const words = INIT_WORDS[locale];
  const listPath = resolve(io.cwd, FIRST_LIST);
  const hasList = existsSync(listPath);
  const config = firstConfig({
    ...choices,
    audience: audience === 'both' ? undefined : audience,
    list: FIRST_LIST,
  });
  writeNewFile(resolve(io.cwd, FIRST_CONFIG), config, FIRST_CONFIG);
  if (!hasList) writeNewFile(listPath, firstList(choices.locale), FIRST_LIST);
  const lines = [
    words.written(FIRST_CONFIG),
    hasList ? words.kept(FIRST_LIST) : words.written(FIRST_LIST),
    words.next,
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

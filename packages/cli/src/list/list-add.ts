import { addWord, applyTextEdits, type NewWord } from '@geestdrift/config/edit';
import { checkLists, describeListProblem, findEntry } from '@geestdrift/config/list-tools';
import { type LoadedList, makeList } from '@geestdrift/config/lists';
import type { WordForm } from '@geestdrift/engine';
import { writeSource } from '@geestdrift/node';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { UsageError } from '../usage-error.js';
import { type AddTarget, findAddTarget, nameInConfig } from './add-target.js';
import { describeItem } from './format-diff.js';
import { readListFile, writeNewFile } from './list-file.js';
import { LIST_WORDS } from './list-words.js';
import { textReader } from './read-texts.js';
import { guardFiles, tellMistakes } from './tell-failure.js';

/** `geestdrift list add WORD`: puts a word on a list. Gives the exit status; throws {@link UsageError}. */
export async function listAdd(
  operands: readonly string[],
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const word = readNewWord(operands, options);
  const target = await findAddTarget(options, surroundings);
  if (target.errors.length > 0) return tellMistakes(target.errors, surroundings);
  return guardFiles(target.path, surroundings, () => addTo(target, word, options, surroundings));
}

async function addTo(
  target: AddTarget,
  word: NewWord,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { io, locale } = surroundings;
  const source = readListFile(target.path);
  const before = makeList(target.path, source?.text ?? '');
  if (!options.has('force')) refuseDouble(word.word, before, target);
  const text = applyTextEdits(source?.text ?? '', addWord(source?.text ?? '', word, target.path, locale));
  const after = makeList(target.path, text);
  const known = new Set(before.errors.map(({ message }) => message));
  const mistakes = after.errors.filter(({ message }) => !known.has(message));
  if (mistakes.length > 0) return tellMistakes(mistakes, surroundings);
  if (source === undefined) writeNewFile(target.path, text, target.shown);
  else await writeSource(source, text);
  const isKnown = before.parsed.items.some((item) => item.word === word.word);
  const told = isKnown ? 'changed' : source === undefined ? 'made' : 'added';
  io.stdout.write(await describeAdded(word.word, after, target, told, surroundings));
  io.stdout.write(await nameInConfig(target, source === undefined, surroundings));
  return 0;
}

function readNewWord(operands: readonly string[], options: GivenOptions): NewWord {
  const [word, ...others] = operands;
  if (word === undefined || word.trim() === '' || others.length > 0)
    throw new UsageError('one-word', '', 'geestdrift list add "per heden" --instead nu');
  const instead = options.values('instead').map((text) => text.trim());
  if (options.has('allow') && instead.length > 0)
    throw new UsageError('not-together', '--allow', '--instead');
  const given = (name: string): object => {
    const value = options.value(name);
    return value === undefined ? {} : { [name]: value.trim() };
  };
  return {
    word: word.normalize('NFC').replace(/\s+/g, ' ').trim(),
    ...(options.has('allow') ? { instead: 'allow' } : {}),
    ...(instead.length === 0 ? {} : { instead: instead.length === 1 ? (instead[0] as string) : instead }),
    ...given('kind'),
    ...given('reason'),
    ...given('severity'),
    ...given('audience'),
    ...given('owner'),
    ...given('expires'),
  };
}

/** Throws {@link UsageError} where the word, or one that it is a form of, is on the list. */
function refuseDouble(word: string, list: LoadedList, { shown }: AddTarget): void {
  const item = list.parsed.items.find((one) => one.word === word) ?? findEntry(word, list);
  if (item !== undefined) throw new UsageError('word-exists', `${shown}:${item.line}`, item.word);
}

async function describeAdded(
  word: string,
  list: LoadedList,
  { shown, lists }: AddTarget,
  told: 'made' | 'added' | 'changed',
  { io, locale }: Surroundings,
): Promise<string> {
  const words = LIST_WORDS[locale];
  const entry = list.list.entries.find(({ item }) => item.word === word);
  if (entry === undefined) return '';
  const { item } = entry;
  const forms = entry.forms().map((form) => wordsOf(form).join(' '));
  const others = [...new Set(forms)].filter((form) => form !== word.toLowerCase());
  const all = [...lists.filter(({ path }) => path !== list.path), list];
  const problems = checkLists({
    checked: [list],
    all,
    today: io.today(),
    texts: [],
    readText: await textReader(),
  }).filter((problem) => problem.word === word);
  return [
    ...(told === 'made' ? [words.madeList(shown)] : []),
    words[told === 'changed' ? 'changed' : 'added'](`${shown}:${item.line}`, describeItem(item)),
    ...(others.length === 0 || item.isAllowed ? [] : [words.alsoForms(others)]),
    ...problems.map((problem) => describeListProblem(problem, locale)),
    '',
  ].join('\n');
}

function wordsOf({ words, apart }: WordForm): readonly string[] {
  if (apart === undefined) return words;
  return apart.side === 'before' ? [...apart.words, ...words] : [...words, ...apart.words];
}

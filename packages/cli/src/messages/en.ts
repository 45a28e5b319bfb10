import type { Messages } from './messages.js';

export const en: Messages = {
  usage: {
    'unknown-option': (found) => `there is no option ${found}`,
    'unknown-rule': (found, expected) => `there is no rule ‘${found}’; known: ${expected}`,
    'unknown-list': (found, expected) => `there is no list ‘${found}’; known: ${expected || 'none'}`,
    'unknown-report': (found, expected) => `there is no report ‘${found}’; known: ${expected}`,
    'broken-report': (found, expected) => `the report ${found} cannot be loaded: ${expected}`,
    'no-report': (found, expected) =>
      `${found} gives no report: expected a function as default export, found ${expected}`,
    'no-report-text': (found, expected) =>
      `${found} gives no report: expected a text from the function, found ${expected}`,
    'missing-value': (found, expected) => `a value is missing after ${found}: ${expected}`,
    'needless-value': (found, expected) => `${found} takes no value, but was given ‘${expected}’`,
    'wrong-value': (found, expected) => `${found} is not possible; expected: ${expected}`,
    'wrong-rule': (found, expected) => `${found}: ${expected}`,
    'not-together': (found, expected) => `${found} and ${expected} exclude each other`,
    'only-with': (found, expected) => `${found} needs ${expected}`,
    'not-here': (found, expected) => `${found} does not belong to ‘geestdrift ${expected}’`,
    'nothing-to-check': () => 'name a file, a folder or a glob, or use --stdin',
    'one-rule': () => 'name one rule: geestdrift explain RULE',
    'no-file': (found) => `--print-config takes a file, and ‘${found}’ is a folder`,
    'no-config-file': (found, expected) => `the configuration ‘${found}’ cannot be read (${expected})`,
    'no-list-file': (found, expected) => `the list ‘${found}’ cannot be read (${expected})`,
    'double-list': (found, expected) =>
      `two lists of one name: ‘${found}’ and ‘${expected}’; give one another name`,
    'list-command': (found, expected) =>
      found === ''
        ? `say what you want with the lists: ${expected}`
        : `there is no ‘geestdrift list ${found}’; known: ${expected}`,
    'one-word': (_, expected) => `name one word, or sentence in quotes: ${expected}`,
    'word-exists': (found, expected) =>
      `‘${expected}’ is on the list already (${found}); nothing was written. With --force it is added to`,
    'one-list': (_, expected) => `name one file: ${expected}`,
    'no-lists': () =>
      'there is no list: the configuration names none; name a file, or start with geestdrift init',
    'not-a-list': (found, expected) => `‘${found}’ is not possible here; expected: a file in ${expected}`,
    'file-exists': (found, expected) => `‘${found}’ is there already; nothing was written${expected}`,
    'no-cache': (found) => `‘${found}’ is no cache of Geestdrift; choose another place`,
    'overwrites-input': (found) => `‘${found}’ is itself read; choose another file to write to`,
    unwritable: (found, expected) => `‘${found}’ cannot be written (${expected})`,
    'no-file-list': (found, expected) => `the list of files ‘${found}’ cannot be read (${expected})`,
    'no-lines-file': (found, expected) => `--lines ${found} is not possible: there is no file ${expected}`,
    'no-reports': () => 'name one or more JSON reports: geestdrift merge a.json b.json',
    'no-report-file': (found, expected) => `the report ‘${found}’ cannot be read (${expected})`,
    'no-json-report': (found, expected) => `no JSON report: ${found}; expected: ${expected}`,
    'no-git': () => '--since needs git, which is not found here',
    'no-repository': (found) => `--since is not possible: ${found} is not in a git repository`,
    'unknown-ref': (found) => `git does not know ‘${found}’; expected: a branch, tag or commit`,
    'no-merge-base': (found) => `HEAD and ‘${found}’ have no common ancestor`,
    shallow: (found) =>
      `the history up to ‘${found}’ was not fetched here; fetch it (git fetch --unshallow, or fetch-depth: 0)`,
    'git-failed': (found) => `git could not tell what changed: ${found}`,
  },
  didYouMean: (name) => `Did you mean ‘${name}’?`,
  seeHelp: 'All options: geestdrift --help',
  ruleFlag: 'a rule and its severity: ‘ja-maar: off’',
  brokenConfig: (count) =>
    count === 1
      ? '1 file was not read, since its configuration is broken.'
      : `${count} files were not read, since their configuration is broken.`,
  skipped: (reason) => `skipped: ${reason}`,
  crash: (message) => `this file made Geestdrift stumble (${message}); please report it`,
  unsettled: 'the fixes did not settle; nothing was changed',
  notMended: 'this file is only read; mend it in the program that it was made with',
  mended: (files, isWritten) => {
    const changed = files === 1 ? '1 file' : `${files} files`;
    return isWritten ? `${changed} mended.` : `${changed} would change; nothing was written.`;
  },
  tooManyWarnings: (found, allowed) =>
    `${found === 1 ? 'There is 1 warning' : `There are ${found} warnings`}; allowed: ${allowed}.`,
  suppressed: (findings, files) =>
    `${findings === 1 ? '1 finding' : `${findings} findings`} in ${files === 1 ? '1 file' : `${files} files`} left alone from now on.`,
  pruned: (entries) =>
    `${entries === 1 ? '1 finding' : `${entries} findings`} taken out of geestdrift-suppressions.json.`,
  stale: (entries) =>
    `${entries === 1 ? '1 finding' : `${entries} findings`} in geestdrift-suppressions.json no longer found: --prune-suppressions takes them out.`,
  cacheNotWritten: (path, reason) => `The cache ${path} cannot be written (${reason}).`,
  progress: (done, total) => `${done} of ${total}`,
};

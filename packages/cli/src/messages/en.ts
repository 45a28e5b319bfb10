import type { Messages } from './messages.js';

export const en: Messages = {
  usage: {
    'unknown-option': (found) => `there is no option ${found}`,
    'unknown-rule': (found, expected) => `there is no rule ‘${found}’; known: ${expected}`,
    'unknown-report': (found, expected) => `there is no report ‘${found}’; known: ${expected}`,
    'missing-value': (found, expected) => `a value is missing after ${found}: ${expected}`,
    'needless-value': (found, expected) => `${found} takes no value, but was given ‘${expected}’`,
    'wrong-value': (found, expected) => `${found} is not possible; expected: ${expected}`,
    'wrong-rule': (found, expected) => `${found}: ${expected}`,
    'not-together': (found, expected) => `${found} and ${expected} exclude each other`,
    'only-with': (found, expected) => `${found} needs ${expected}`,
    'not-here': (found, expected) => `${found} does not belong to ‘geestdrift ${expected}’`,
    'nothing-to-check': () => 'name a file, a folder or a glob, or use --stdin',
    'one-rule': () => 'name one rule: geestdrift explain RULE',
    'no-config-file': (found, expected) => `the configuration ‘${found}’ cannot be read (${expected})`,
    'no-list-file': (found, expected) => `the list ‘${found}’ cannot be read (${expected})`,
    'double-list': (found, expected) =>
      `two lists of one name: ‘${found}’ and ‘${expected}’; give one another name`,
    'overwrites-input': (found) => `‘${found}’ is itself read; choose another file for the report`,
    unwritable: (found, expected) => `‘${found}’ cannot be written (${expected})`,
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
  progress: (done, total) => `${done} of ${total}`,
};

import type { Messages } from './messages.js';

export const nl: Messages = {
  usage: {
    'unknown-option': (found) => `de optie ${found} bestaat niet`,
    'unknown-rule': (found, expected) => `de regel ‘${found}’ bestaat niet; bekend: ${expected}`,
    'unknown-report': (found, expected) => `het verslag ‘${found}’ bestaat niet; bekend: ${expected}`,
    'missing-value': (found, expected) => `achter ${found} ontbreekt een waarde: ${expected}`,
    'needless-value': (found, expected) => `${found} heeft geen waarde, maar kreeg ‘${expected}’`,
    'wrong-value': (found, expected) => `${found} kan niet; verwacht: ${expected}`,
    'wrong-rule': (found, expected) => `${found}: ${expected}`,
    'not-together': (found, expected) => `${found} en ${expected} gaan niet samen`,
    'only-with': (found, expected) => `${found} kan alleen samen met ${expected}`,
    'not-here': (found, expected) => `${found} hoort niet bij ‘geestdrift ${expected}’`,
    'nothing-to-check': () => 'noem een bestand, een map of een patroon, of gebruik --stdin',
    'one-rule': () => 'noem één regel: geestdrift explain REGEL',
    'no-config-file': (found, expected) => `de configuratie ‘${found}’ kan niet worden gelezen (${expected})`,
    'no-list-file': (found, expected) => `de lijst ‘${found}’ kan niet worden gelezen (${expected})`,
    'double-list': (found, expected) =>
      `twee lijsten met één naam: ‘${found}’ en ‘${expected}’; geef er een een andere naam`,
    'overwrites-input': (found) => `‘${found}’ wordt zelf gelezen; kies een ander bestand voor het verslag`,
    unwritable: (found, expected) => `‘${found}’ kan niet worden geschreven (${expected})`,
  },
  didYouMean: (name) => `Is ‘${name}’ bedoeld?`,
  seeHelp: 'Alle opties: geestdrift --help',
  ruleFlag: 'een regel en zijn ernst: ‘ja-maar: off’',
  brokenConfig: (count) =>
    count === 1
      ? 'Er is 1 bestand niet gelezen, omdat zijn configuratie niet klopt.'
      : `Er zijn ${count} bestanden niet gelezen, omdat hun configuratie niet klopt.`,
  skipped: (reason) => `overgeslagen: ${reason}`,
  crash: (message) => `dit bestand liet Geestdrift struikelen (${message}); meld dit als fout`,
  unsettled: 'de verbeteringen kwamen niet tot rust; er is niets veranderd',
  notMended: 'dit bestand wordt alleen gelezen; verbeter het in het programma waarin het gemaakt is',
  mended: (files, isWritten) => {
    const changed = files === 1 ? '1 bestand' : `${files} bestanden`;
    if (isWritten) return `${changed} verbeterd.`;
    return `${changed} ${files === 1 ? 'zou' : 'zouden'} veranderen; er is niets geschreven.`;
  },
  tooManyWarnings: (found, allowed) =>
    `${found === 1 ? 'Er is 1 waarschuwing' : `Er zijn ${found} waarschuwingen`}; toegestaan: ${allowed}.`,
  progress: (done, total) => `${done} van ${total}`,
};

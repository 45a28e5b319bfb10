import type { Messages } from './messages.js';

export const nl: Messages = {
  usage: {
    'unknown-option': (found) => `de optie ${found} bestaat niet`,
    'unknown-rule': (found, expected) => `de regel ‘${found}’ bestaat niet; bekend: ${expected}`,
    'unknown-list': (found, expected) => `de lijst ‘${found}’ bestaat niet; bekend: ${expected || 'geen'}`,
    'unknown-report': (found, expected) => `het verslag ‘${found}’ bestaat niet; bekend: ${expected}`,
    'broken-report': (found, expected) => `het verslag ${found} kan niet worden geladen: ${expected}`,
    'no-report': (found, expected) =>
      `${found} geeft geen verslag: verwacht een functie als default export, gevonden ${expected}`,
    'no-report-text': (found, expected) =>
      `${found} geeft geen verslag: verwacht een tekst van de functie, gevonden ${expected}`,
    'missing-value': (found, expected) => `achter ${found} ontbreekt een waarde: ${expected}`,
    'needless-value': (found, expected) => `${found} heeft geen waarde, maar kreeg ‘${expected}’`,
    'wrong-value': (found, expected) => `${found} kan niet; verwacht: ${expected}`,
    'wrong-rule': (found, expected) => `${found}: ${expected}`,
    'not-together': (found, expected) => `${found} en ${expected} gaan niet samen`,
    'only-with': (found, expected) => `${found} kan alleen samen met ${expected}`,
    'not-here': (found, expected) => `${found} hoort niet bij ‘geestdrift ${expected}’`,
    'nothing-to-check': () => 'noem een bestand, een map of een patroon, of gebruik --stdin',
    'one-rule': () => 'noem één regel: geestdrift explain REGEL',
    'no-file': (found) => `--print-config wil een bestand, en ‘${found}’ is een map`,
    'no-config-file': (found, expected) => `de configuratie ‘${found}’ kan niet worden gelezen (${expected})`,
    'no-list-file': (found, expected) => `de lijst ‘${found}’ kan niet worden gelezen (${expected})`,
    'double-list': (found, expected) =>
      `twee lijsten met één naam: ‘${found}’ en ‘${expected}’; geef er een een andere naam`,
    'list-command': (found, expected) =>
      found === ''
        ? `zeg wat u met de lijsten wilt: ${expected}`
        : `‘geestdrift list ${found}’ bestaat niet; bekend: ${expected}`,
    'one-word': (_, expected) => `noem één woord of zin tussen aanhalingstekens: ${expected}`,
    'word-exists': (found, expected) =>
      `‘${expected}’ staat al op de lijst (${found}); er is niets geschreven. Met --force wordt het aangevuld`,
    'one-list': (_, expected) => `noem één bestand: ${expected}`,
    'no-lists': () =>
      'er is geen lijst: de configuratie noemt er geen; noem een bestand, of begin met geestdrift init',
    'not-a-list': (found, expected) =>
      `‘${found}’ is hier niet mogelijk; verwacht: een bestand op ${expected}`,
    'file-exists': (found, expected) => `‘${found}’ bestaat al; er is niets geschreven${expected}`,
    'no-cache': (found) => `‘${found}’ is geen cache van Geestdrift; kies een andere plaats`,
    'overwrites-input': (found) => `‘${found}’ wordt zelf gelezen; kies een ander bestand om in te schrijven`,
    unwritable: (found, expected) => `‘${found}’ kan niet worden geschreven (${expected})`,
    'no-file-list': (found, expected) => `de bestandslijst ‘${found}’ kan niet worden gelezen (${expected})`,
    'no-lines-file': (found, expected) => `--lines ${found} kan niet: het bestand ${expected} bestaat niet`,
    'no-reports': () => 'noem een of meer JSON-verslagen: geestdrift merge a.json b.json',
    'no-report-file': (found, expected) => `het verslag ‘${found}’ kan niet worden gelezen (${expected})`,
    'no-json-report': (found, expected) => `geen JSON-verslag: ${found}; verwacht: ${expected}`,
    'no-git': () => '--since heeft git nodig, en git is hier niet te vinden',
    'no-repository': (found) => `--since kan niet: ${found} ligt niet in een git-repository`,
    'unknown-ref': (found) => `git kent ‘${found}’ niet; verwacht: een tak, tag of commit`,
    'no-merge-base': (found) => `HEAD en ‘${found}’ hebben geen gezamenlijke voorganger`,
    shallow: (found) =>
      `de geschiedenis tot ‘${found}’ is hier niet opgehaald; haal haar op (git fetch --unshallow, of fetch-depth: 0)`,
    'git-failed': (found) => `git kon niet zeggen wat er is veranderd: ${found}`,
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
  suppressed: (findings, files) =>
    `${findings === 1 ? '1 bevinding' : `${findings} bevindingen`} in ${files === 1 ? '1 bestand' : `${files} bestanden`} voortaan met rust gelaten.`,
  pruned: (entries) =>
    `${entries === 1 ? '1 bevinding' : `${entries} bevindingen`} uit geestdrift-suppressions.json gehaald.`,
  stale: (entries) =>
    `${entries === 1 ? '1 bevinding' : `${entries} bevindingen`} in geestdrift-suppressions.json niet meer gevonden: --prune-suppressions haalt ze weg.`,
  cacheNotWritten: (path, reason) => `De cache ${path} kan niet worden geschreven (${reason}).`,
  progress: (done, total) => `${done} van ${total}`,
};

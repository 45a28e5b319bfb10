import type { Directive, Document, Notice } from '../model/document.js';
import { findNearest } from '../text/nearest.js';

const AUDIENCES = ['klant', 'intern'];
/** What stands before the name of a team's own list. */
const LIST_PREFIX = 'lijst/';

/** Notices for rules and audiences that comments name and that do not exist: an exception that fails silently costs trust. */
export function noticeDirectives(
  { directives }: Document,
  ruleIds: readonly string[],
  locale: 'nl' | 'en',
): Notice[] {
  return directives.flatMap((directive) => {
    const known = directive.action === 'audience' ? AUDIENCES : ruleIds;
    return directive.names
      .filter((name) => !known.includes(name) && !name.startsWith(LIST_PREFIX))
      .map((name) => describe(directive, name, known, locale));
  });
}

function describe(
  { action, start }: Directive,
  name: string,
  known: readonly string[],
  locale: 'nl' | 'en',
): Notice {
  const nearest = findNearest(name, known);
  const what = {
    nl: action === 'audience' ? 'doelgroep' : 'regel',
    en: action === 'audience' ? 'audience' : 'rule',
  };
  const meant = {
    nl: nearest === undefined ? '' : ` Bedoelt u ‘${nearest}’?`,
    en: nearest === undefined ? '' : ` Did you mean "${nearest}"?`,
  };
  const message = {
    nl: `De opmerking geestdrift-${action} noemt de ${what.nl} ‘${name}’, en die bestaat niet.${meant.nl}`,
    en: `The comment geestdrift-${action} names the ${what.en} "${name}", which does not exist.${meant.en}`,
  };
  return {
    code: action === 'audience' ? 'onbekende-doelgroep' : 'onbekende-regel',
    message: message[locale],
    offset: start,
  };
}

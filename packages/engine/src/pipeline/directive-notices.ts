import type { Directive, Document, Notice } from '../model/document.js';
import { findNearest } from '../text/nearest.js';

const AUDIENCES = ['klant', 'intern'];
/** What stands before the name of a team's own list. */
const LIST_PREFIX = 'lijst/';

/** The names that comments may give. */
export interface KnownNames {
  readonly ruleIds: readonly string[];
  /** undefined: the caller knows of no lists, and comments may name any. */
  readonly listIds: readonly string[] | undefined;
}

/**
 * Notices for rules, lists and audiences that comments name and that do not exist or hold here: an exception that fails
 * silently costs trust.
 */
export function noticeDirectives({ directives }: Document, known: KnownNames, locale: 'nl' | 'en'): Notice[] {
  return directives.flatMap((directive) =>
    directive.names.flatMap((name) => {
      const kind = kindOf(directive, name);
      const names = namesOf(kind, known);
      return names === undefined || names.includes(name)
        ? []
        : [describe(directive, name, kind, names, locale)];
    }),
  );
}

type NameKind = 'audience' | 'rule' | 'list';

function kindOf({ action }: Directive, name: string): NameKind {
  if (action === 'audience') return 'audience';
  return name.startsWith(LIST_PREFIX) ? 'list' : 'rule';
}

function namesOf(kind: NameKind, { ruleIds, listIds }: KnownNames): readonly string[] | undefined {
  if (kind === 'audience') return AUDIENCES;
  return kind === 'rule' ? ruleIds : listIds;
}

const WORDS = {
  audience: { code: 'onbekende-doelgroep', nl: ['doelgroep', 'bestaat'], en: ['audience', 'exist'] },
  rule: { code: 'onbekende-regel', nl: ['regel', 'bestaat'], en: ['rule', 'exist'] },
  // A list may well hold for other files.
  list: { code: 'onbekende-lijst', nl: ['lijst', 'geldt hier'], en: ['list', 'hold here'] },
} as const;

function describe(
  { action, start }: Directive,
  name: string,
  kind: NameKind,
  known: readonly string[],
  locale: 'nl' | 'en',
): Notice {
  const nearest = findNearest(name, known);
  const { code, nl, en } = WORDS[kind];
  const meant = {
    nl: nearest === undefined ? '' : ` Bedoelt u ‘${nearest}’?`,
    en: nearest === undefined ? '' : ` Did you mean "${nearest}"?`,
  };
  const message = {
    nl: `De opmerking geestdrift-${action} noemt de ${nl[0]} ‘${name}’, en die ${nl[1]} niet.${meant.nl}`,
    en: `The comment geestdrift-${action} names the ${en[0]} "${name}", which does not ${en[1]}.${meant.en}`,
  };
  return { code, message: message[locale], offset: start };
}

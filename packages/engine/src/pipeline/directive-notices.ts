import {
  AUDIENCES,
  DIRECTIVE_ACTIONS,
  type Directive,
  type Document,
  isAudience,
  type Notice,
} from '../model/document.js';
import { LIST_PREFIX } from '../rule-url.js';
import { findNearest } from '../text/nearest.js';

/** The names that comments may give. */
export interface KnownNames {
  readonly ruleIds: readonly string[];
  /** undefined: the caller knows of no lists, and comments may name any. */
  readonly listIds: readonly string[] | undefined;
}

/**
 * Notices for comments that ask for what does not exist, and for rules, lists and audiences that comments name and that do not
 * exist or hold here: an exception that fails silently costs trust.
 */
export function noticeDirectives({ directives }: Document, known: KnownNames, locale: 'nl' | 'en'): Notice[] {
  return directives.flatMap((directive) => {
    if (directive.action === 'unknown')
      return isMeant(directive, known) ? [describeAction(directive, locale)] : [];
    if (directive.action === 'audience' && directive.names.length === 0)
      return [describeNoAudience(directive, locale)];
    return directive.names.flatMap((name) => {
      const kind = kindOf(directive, name);
      const names = namesOf(kind, known);
      return names === undefined || names.includes(name)
        ? []
        : [describe(directive, name, kind, names, locale)];
    });
  });
}

/** Whether an unknown directive was meant for us: what follows is no prose about us, or it asks for nearly what there is. */
function isMeant(directive: Directive, { ruleIds }: KnownNames): boolean {
  const [, first] = directive.names;
  if (first === undefined || first.startsWith(LIST_PREFIX) || ruleIds.includes(first)) return true;
  return nearestAction(directive) !== undefined;
}

/** What an unknown directive was probably to ask. Who names an audience and nothing else means that: front matter has *doelgroep*. */
export function nearestAction({ names: [action = '', ...rest] }: Directive): string | undefined {
  return rest.length === 1 && isAudience(rest[0]) ? 'audience' : findNearest(action, DIRECTIVE_ACTIONS);
}

function describeAction(directive: Directive, locale: 'nl' | 'en'): Notice {
  const [action] = directive.names;
  const nearest = nearestAction(directive);
  const meant = nearest === undefined ? '' : askMeant(`geestdrift-${nearest}`, locale);
  const message = {
    nl: `De opmerking geestdrift-${action} bestaat niet en doet dus niets.${meant}`,
    en: `The comment geestdrift-${action} does not exist, and so does nothing.${meant}`,
  };
  return { code: 'onbekende-opmerking', message: message[locale], offset: directive.start };
}

function describeNoAudience({ start }: Directive, locale: 'nl' | 'en'): Notice {
  const message = {
    nl: `De opmerking geestdrift-audience noemt geen doelgroep; verwacht: ${AUDIENCES.join(' of ')}.`,
    en: `The comment geestdrift-audience names no audience; expected: ${AUDIENCES.join(' or ')}.`,
  };
  return { code: WORDS.audience.code, message: message[locale], offset: start };
}

function askMeant(name: string, locale: 'nl' | 'en'): string {
  return locale === 'nl' ? ` Bedoelt u ‘${name}’?` : ` Did you mean "${name}"?`;
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
  const meant = nearest === undefined ? '' : askMeant(nearest, locale);
  const message = {
    nl: `De opmerking geestdrift-${action} noemt de ${nl[0]} ‘${name}’, en die ${nl[1]} niet.${meant}`,
    en: `The comment geestdrift-${action} names the ${en[0]} "${name}", which does not ${en[1]}.${meant}`,
  };
  return { code, message: message[locale], offset: start };
}

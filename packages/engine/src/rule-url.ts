/** Where the product is told about. */
export const HOME_URL = 'https://geestdrift.dev';

/** Where the rule pages stand. */
const RULE_PAGES = `${HOME_URL}/regels/`;
/** A team's lists share the page that tells of lists. */
const LIST_PAGE = `${HOME_URL}/lijsten`;

/** What stands before the name of a team's own list, where rules are named. */
export const LIST_PREFIX = 'lijst/';

/** The address of a rule's page. */
export function ruleUrl(ruleId: string): string {
  return ruleId.startsWith(LIST_PREFIX) ? LIST_PAGE : `${RULE_PAGES}${ruleId}`;
}

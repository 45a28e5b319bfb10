/** Where the product is told about. */
export const HOME_URL = 'https://geestdrift.dev';

/** Where the rule pages stand. */
const RULE_PAGES = `${HOME_URL}/regels/`;
/** A team's lists share the page that tells of lists. */
const LIST_PAGE = `${HOME_URL}/lijsten`;

/** The address of a rule's page. */
export function ruleUrl(ruleId: string): string {
  return ruleId.startsWith('lijst/') ? LIST_PAGE : `${RULE_PAGES}${ruleId}`;
}

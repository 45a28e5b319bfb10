/** Where the rule pages stand. */
const RULE_PAGES = 'https://geestdrift.dev/regels/';
/** A team's lists share the page that tells of lists. */
const LIST_PAGE = 'https://geestdrift.dev/lijsten';

/** The address of a rule's page. */
export function ruleUrl(ruleId: string): string {
  return ruleId.startsWith('lijst/') ? LIST_PAGE : `${RULE_PAGES}${ruleId}`;
}

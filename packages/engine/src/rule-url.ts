/** Where the rule pages stand. */
const RULE_PAGES = 'https://geestdrift.dev/regels/';

/** The address of a rule's page. */
export function ruleUrl(ruleId: string): string {
  return `${RULE_PAGES}${ruleId}`;
}

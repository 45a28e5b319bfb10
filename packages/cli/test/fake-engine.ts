import type { CheckerSettings, Finding, Level, RuleSet, Severity } from '@geestdrift/engine';
import type { EngineSource } from '../src/engine.js';

/** Words that the fake rules flag, and what they offer. */
const RULES: readonly {
  id: string;
  level: Level;
  word: RegExp;
  fix?: string;
  suggest?: string;
  manual?: string;
}[] = [
  { id: 'fout-woord', level: 'error', word: /\bfout\b/g, fix: 'goed' },
  { id: 'waarschuwing-woord', level: 'warning', word: /\bmatig\b/g, suggest: 'beter' },
  { id: 'suggestie-woord', level: 'suggestion', word: /\bmwa\b/g, manual: '[naam]' },
  { id: 'uit-woord', level: 'off', word: /\buit\b/g },
  { id: 'groei-woord', level: 'suggestion', word: /\bgroei+\b/g, fix: 'groeii' },
  { id: 'klant-woord', level: 'off', word: /x/g },
  { id: 'stuk-woord', level: 'off', word: /\bbom\b/g },
];

const text = (nl: string) => ({ nl, en: `${nl} (en)` });

const ruleSet: RuleSet = {
  atoms: [],
  anchors: [],
  sets: {},
  rules: RULES.map(({ id, level }) => ({
    id,
    title: text(`Titel van ${id}`),
    why: text('Daarom.'),
    severity: { klant: level, intern: level },
    options: { marge: { type: 'number', default: 1, minimum: 0, maximum: 2, description: text('marge') } },
    firstOnly: false,
    patterns: [],
    terms: [],
  })),
};

/** An engine with simple rules. The word `bom` makes it throw; each check is told to `onCheck`. */
export function fakeEngine(
  onCheck: (source: string, settings: CheckerSettings) => void = () => {},
): EngineSource {
  const load: EngineSource['load'] = async () => ({
    ruleSet,
    nounForms: (noun) => [noun, `${noun}en`],
    createChecker: (settings) => ({
      check: ({ source, notices }, options) => {
        onCheck(source, settings);
        if (/\bbom\b/.test(source)) throw new Error('boem');
        const findings = RULES.flatMap((rule) => {
          const severity = { klant: rule.level, intern: rule.level, ...settings.rules?.[rule.id]?.severity };
          const level = severity[options?.audience ?? 'klant'];
          return level === 'off'
            ? []
            : [...source.matchAll(rule.word)].map((match) => flag(rule, level, match, source));
        });
        const told = notices.map((notice) => ({ ...notice, message: notice.message.nl }));
        return { findings: findings.sort((a, b) => a.range.start - b.range.start), notices: told };
      },
    }),
  });
  return { load, loadRuleFacts: async () => ruleSet.rules, build: 'test' };
}

function flag(
  rule: (typeof RULES)[number],
  severity: Severity,
  match: RegExpMatchArray,
  source: string,
): Finding {
  const range = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const grown = rule.id === 'groei-woord' ? `${match[0]}i` : rule.fix;
  const replacement = grown ?? rule.suggest ?? rule.manual;
  const suggestions =
    replacement === undefined
      ? []
      : [
          {
            description: `Vervang door ‘${replacement}’`,
            edits: [{ range, text: replacement }],
            expected: replacement,
            manual: rule.manual !== undefined,
          },
        ];
  const [first] = suggestions;
  return {
    ruleId: rule.id,
    severity,
    message: `‘${match[0]}’ kan beter.`,
    range,
    actual: source.slice(range.start, range.end),
    sentence: source.replace(/\s+/g, ' ').trim(),
    sentenceRange: range,
    ...(rule.fix !== undefined && first !== undefined ? { fix: first } : {}),
    suggestions,
    url: `https://geestdrift.dev/regels/${rule.id}`,
  };
}

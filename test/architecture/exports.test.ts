import { expect, it } from 'vitest';

/** What a package gives at run time; a new name here is a promise to keep. */
async function namesOf(module: Promise<object>): Promise<string> {
  return Object.keys(await module)
    .sort()
    .join(' ');
}

it('@geestdrift/engine', async () => {
  expect(await namesOf(import('../../packages/engine/src/index.js'))).toMatchInlineSnapshot(
    `"AUDIENCES DIRECTIVE_ACTIONS HOME_URL OPAQUE UnreadableSource applyTextEdits audienceOf capitalize chooseEdits commentedAudience composeMaps createChecker createLineIndex createSiblings createWordIndex deletion findNearest findRun findWords fingerprintOf fixSource isAllCapitals isAudience keepCase nearestAction normalizeWord ruleUrl sliceMap sourceEnd sourceStart startsWithCapital tokenize traceWords"`,
  );
});

it('@geestdrift/engine/basics', async () => {
  expect(await namesOf(import('../../packages/engine/src/basics.js'))).toMatchInlineSnapshot(
    `"HOME_URL LIST_PREFIX UnreadableSource applyTextEdits countBytes createLineIndex createSiblings fingerprintOf ruleUrl"`,
  );
});

it('@geestdrift/engine/compile', async () => {
  expect(await namesOf(import('../../packages/engine/src/compile.js'))).toMatchInlineSnapshot(
    `"RuleFileError applySuggestion compileRules describeProblem mainAudience plainDocument readExample runExamples triggered withOptIns"`,
  );
});

it('@geestdrift/dutch', async () => {
  expect(await namesOf(import('../../packages/dutch/src/index.js'))).toMatchInlineSnapshot(
    `"dutch inflector"`,
  );
});

it('@geestdrift/dutch/inflection', async () => {
  expect(await namesOf(import('../../packages/dutch/src/inflection/index.js'))).toMatchInlineSnapshot(
    `"genderOf guessKind headOfPhrase inflect isPluralForm lemmatize regularStems transferForm transferParts"`,
  );
});

it('@geestdrift/formats', async () => {
  expect(await namesOf(import('../../packages/formats/src/index.js'))).toMatchInlineSnapshot(
    `"commentSyntaxOf fileEndings formatByName formatForDocument formatForFile formatNames formats"`,
  );
});

it('@geestdrift/reporters', async () => {
  expect(await namesOf(import('../../packages/reporters/src/index.js'))).toMatchInlineSnapshot(
    `"ReportError countFindings describeFinding displayPath excerptSource indexPositions readJsonReport reporters showPlainly wrapText"`,
  );
});

it('@geestdrift/rules', async () => {
  expect(await namesOf(import('@geestdrift/rules'))).toMatchInlineSnapshot(`"ruleSet"`);
  expect(await namesOf(import('@geestdrift/rules/docs'))).toMatchInlineSnapshot(`"ruleDocs"`);
  expect(await namesOf(import('@geestdrift/rules/facts'))).toMatchInlineSnapshot(`"ruleFacts"`);
});

it('@geestdrift/config', async () => {
  expect(await namesOf(import('../../packages/config/src/index.js'))).toMatchInlineSnapshot(
    `"CONFIG_NAMES ConfigError ENCODINGS LEVELS Mistakes createFinder createResolver describeConfigError describeMistake describeNearest folderOf loadConfig matchGlobs mayName mergeRules parseConfigText presetRules presets readCustomerNouns readFound readRules relativeTo"`,
  );
});

it('@geestdrift/config/edit, language and schema', async () => {
  expect(await namesOf(import('../../packages/config/src/edit.js'))).toMatchInlineSnapshot(
    `"addList addNearMiss addWord allowWord applyTextEdits changeWords setAudience setRuleLevel"`,
  );
  expect(await namesOf(import('../../packages/config/src/language.js'))).toMatchInlineSnapshot(
    `"completionsAt hoverAt mistakesIn"`,
  );
  expect(await namesOf(import('../../packages/config/src/schema.js'))).toMatchInlineSnapshot(
    `"configSchema configShape listSchema"`,
  );
});

it('@geestdrift/config/list-tools', async () => {
  expect(await namesOf(import('../../packages/config/src/list-tools.js'))).toMatchInlineSnapshot(
    `"checkLists describeForm describeListProblem describeTrace diffLists findEntry mergeIntoList readCsv readSheet toTable traceText writeList writeTable"`,
  );
});

it('@geestdrift/node', async () => {
  expect(await namesOf(import('../../packages/node/src/index.js'))).toMatchInlineSnapshot(
    `"FileError decodeSource describeFileError describeSystemError findFiles findIgnoreReason findTop isNoText nodeConfigHost readBytes readSiblings readSource systemCode toSlashes writeOwnFile writeSource"`,
  );
});

it('geestdrift-language-server', async () => {
  expect(await namesOf(import('../../packages/language-server/src/protocol.js'))).toMatchInlineSnapshot(
    `"COMMANDS DEFAULT_SETTINGS EXISTS FIND_FILES IGNORED_FOLDERS READ_FILE SECTION SETTINGS_FILES STATUS toListEntry"`,
  );
  expect(await namesOf(import('../../packages/language-server/src/node/index.js'))).toMatchInlineSnapshot(
    `"start"`,
  );
});

it('retext-geestdrift', async () => {
  expect(await namesOf(import('../../packages/retext-geestdrift/src/index.js'))).toMatchInlineSnapshot(
    `"default retextAfspraak retextAfwachten retextGeestdrift retextGeestdriftAanbevolen retextGeestdriftIntern retextGeestdriftKlantcommunicatie retextGeestdriftStreng retextHolleFrase retextJaMaar retextKilleTaal retextKlantIsKoning retextKlantVanDeKlant retextKlanttevredenheid retextNepExcuus retextOnpersoonlijk retextPronken retextTeVeelBeloven retextTevredenheidsonderzoek retextVageBelofte retextVerwachtingen retextVerwijt retextVraagAchterDeVraag retextZesjescultuur rulePlugin"`,
  );
});

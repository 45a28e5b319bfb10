import { describe, expect, it } from 'vitest';
import { formatForFile } from '../../src/index.js';

describe('translations are known by their path', () => {
  it.each([
    ['nl.json', 'json'],
    ['nl-NL.json', 'json'],
    ['src/i18n/nl_BE.json', 'json'],
    ['messages.nl.json', 'json'],
    ['app/locales/nl/mail/herinnering.json', 'json'],
    ['C:\\app\\locales\\nl\\mail.json', 'json'],
    ['_locales/nl/messages.json', 'json'],
    ['config/locales/nl.yml', 'yaml'],
    ['config/locales/devise.nl.yml', 'yaml'],
    ['translations/messages+intl-icu.nl.yaml', 'yaml'],
    ['nl_NL.po', 'po'],
    ['plugin-nl_NL_formal.po', 'po'],
    ['nl/LC_MESSAGES/django.po', 'po'],
    ['teksten.po', 'po'],
    ['messages.nl.xlf', 'xliff'],
    ['nl.locallang.xlf', 'xliff'],
    ['levering.xliff', 'xliff'],
    ['lib/l10n/app_nl.arb', 'arb'],
    ['messages_nl.properties', 'properties'],
    ['messages_nl_NL.properties', 'properties'],
    ['res/values-nl/strings.xml', 'android'],
    ['res/values-nl-rBE/strings.xml', 'android'],
    ['res/values-b+nl/strings.xml', 'android'],
    ['nl.lproj/Localizable.strings', 'strings'],
    ['nl-BE.lproj/Localizable.stringsdict', 'stringsdict'],
    ['Resources.nl.resx', 'resx'],
    ['Strings/nl-NL/Resources.resw', 'resx'],
  ])('%s is %s', (path, name) => {
    expect(formatForFile(path)?.name).toBe(name);
  });

  it.each([
    'package.json',
    'locales/nl/package.json',
    'locales/nl/geestdrift-suppressions.json',
    'locales/nl/geestdrift.config.yaml',
    'nl/tsconfig.json',
    'nl/openapi.yaml',
    'i18n/nl/openapi.yaml',
    'docs/nl/lijst.json',
    'en.json',
    'messages.de.json',
    'locales/en/nl-gids/mail.json',
    'kanalen.json',
    'i18n/nl.ts',
    'i18n/tsconfig.nl.json.bak',
    '.github/ISSUE_TEMPLATE/vraag-nl.yml',
    'config.yml',
    'de/LC_MESSAGES/django.po',
    'pt_BR.po',
    'messages.fr.xlf',
    'app_en.arb',
    'app.properties',
    'messages_en.properties',
    'res/values/strings.xml',
    'res/values-night/strings.xml',
    'en.lproj/Localizable.strings',
    'Resources.resx',
  ])('%s is none', (path) => {
    expect(formatForFile(path)).toBeUndefined();
  });
});

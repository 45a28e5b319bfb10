import type { FileSettings } from '@geestdrift/config';
import { type Audience, commentedAudience, type Format, type FormatInfo } from '@geestdrift/engine';
import { formatByName, formatForDocument } from '@geestdrift/formats';
import type { AudienceFrom, Locale } from '../protocol.js';
import { type Baselines, isBaseline } from './baselines.js';
import {
  type CheckBasis,
  type CheckedDocument,
  checkBeginning,
  createDocumentChecker,
  type DocumentChecker,
} from './check-document.js';
import { type Configs, isConfigFile } from './configs.js';
import type { OpenDocument } from './documents.js';
import type { EncodingHabits } from './host.js';
import type { IgnoredFiles } from './ignored-files.js';
import type { Checkers } from './rules.js';
import { pause } from './schedule.js';
import type { SettingsSource } from './settings.js';
import type { SiblingFiles } from './sibling-files.js';

/** What was found in a text, and by what. */
export interface Checked extends CheckedDocument {
  readonly version: number;
  readonly revision: number;
  readonly basis: CheckBasis;
  readonly locale: Locale;
  readonly audience: Audience | undefined;
  readonly audienceFrom: AudienceFrom;
}

/** Resolves when it was told. */
export type TellEarly = (beginning: CheckedDocument) => Promise<void>;

export interface Checks {
  /**
   * What there is to say of a text as it now stands; undefined where it is not for us. `tellEarly` is told of the beginning of a
   * long text that is checked for the first time, while the text stands so.
   */
  check(document: OpenDocument, tellEarly?: TellEarly): Promise<Checked | undefined>;
  /** What was said of it last. */
  last(uri: string): Checked | undefined;
  /** How a file is checked; undefined where it is not. `scope`: the URI for which the editor's settings are asked. */
  basisFor(path: string, scope: string, languageId?: string): Promise<FileBasis | undefined>;
  forget(uri: string): void;
}

/** How a file is read and checked. */
interface FileBasis extends CheckBasis {
  readonly encoding: string | undefined;
  readonly habits: EncodingHabits;
}

export interface ChecksNeeds {
  readonly settings: SettingsSource;
  readonly configs: Configs;
  readonly ignored: IgnoredFiles;
  readonly baselines: Baselines;
  readonly checkers: Checkers;
  readonly siblings: SiblingFiles;
  readonly chosenConfig: (scope: string) => Promise<string | undefined>;
  /** Counts how often configurations were read anew. */
  readonly generation: () => number;
}

interface State {
  readonly basis: CheckBasis;
  readonly checker: DocumentChecker;
  checked: Checked;
}

export function createChecks(needs: ChecksNeeds): Checks {
  const { settings, configs, ignored, baselines, checkers, siblings, chosenConfig, generation } = needs;
  const states = new Map<string, State>();
  const loaded = new Map<string, Promise<Format>>();
  const load = (info: FormatInfo): Promise<Format> => {
    const loading = loaded.get(info.name) ?? info.load();
    loaded.set(info.name, loading);
    return loading;
  };
  const basisFor: Checks['basisFor'] = async (path, scope, languageId) => {
    const own = await settings.for(scope);
    if (!own.enable || isConfigFile(path) || isBaseline(path)) return undefined;
    const configuration = await configs.configurationFor(path, await chosenConfig(scope));
    if (configuration?.ignores(path) === true) return undefined;
    const configured = configuration?.settingsFor(path);
    const info = formatOf(path, languageId, configured);
    if (info === undefined) return undefined;
    const checker = checkers.checkerFor(configured?.checker, own.rules, settings.locale);
    const audience = configured?.audience ?? (own.audience === '' ? undefined : own.audience);
    const ofFolder = siblings.siblingsOf(path, info.name, (other) => {
      const its = configuration?.settingsFor(other);
      const language = endingOf(other) === endingOf(path) ? languageId : undefined;
      return formatOf(other, language, its) === info ? { encoding: its?.encoding, habits: info } : undefined;
    });
    return {
      format: await load(info),
      checker,
      options: { audience, siblings: ofFolder },
      siblings: ofFolder,
      configured: configured?.audience,
      encoding: configured?.encoding,
      known: await baselines.knownFor(path),
      habits: info,
    };
  };
  const check: Checks['check'] = async (document, tellEarly) => {
    let asked: number;
    let basis: CheckBasis | undefined;
    do {
      asked = generation();
      const isIgnored = await ignored.has(document.path, await chosenConfig(document.uri));
      basis = isIgnored ? undefined : await basisFor(document.path, document.uri, document.languageId);
    } while (asked !== generation());
    if (basis === undefined || !document.isOpen) {
      states.delete(document.uri);
      return undefined;
    }
    // From here on nothing is awaited: the text cannot change in between.
    const before = states.get(document.uri);
    if (before === undefined && tellEarly !== undefined) {
      const beginning = checkBeginning(document.text, basis);
      if (beginning !== undefined) {
        await tellEarly(beginning);
        await pause();
        return check(document);
      }
    }
    const isSame = before !== undefined && sameBasis(before.basis, basis);
    if (isSame && before.checked.revision === document.revision) return before.checked;
    const checker = isSame ? before.checker : createDocumentChecker(basis);
    const changes = document.takeChanges();
    const result = checker.update(document.text, isSame ? changes : undefined);
    const checked = {
      ...result,
      version: document.version,
      revision: document.revision,
      basis,
      locale: settings.locale,
      ...tellAudience(result, basis),
    };
    states.set(document.uri, { basis, checker, checked });
    if (!basis.siblings.isWanted) return checked;
    // From here on all may have changed.
    await basis.siblings.read();
    states.set(document.uri, { basis, checker, checked: { ...checked, revision: Number.NaN } });
    return check(document);
  };
  return {
    check,
    basisFor,
    last: (uri) => states.get(uri)?.checked,
    forget: (uri) => void states.delete(uri),
  };
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

/** The format of a text; undefined too for a file that is none. */
function formatOf(
  path: string,
  languageId: string | undefined,
  configured: FileSettings | undefined,
): FormatInfo | undefined {
  const found = findFormat(path, languageId, configured);
  return found?.binary ? undefined : found;
}

/** What the configuration says, then what the file's name and the editor's language agree on, then either. */
function findFormat(
  path: string,
  languageId: string | undefined,
  configured: FileSettings | undefined,
): FormatInfo | undefined {
  const named = configured?.format === undefined ? undefined : formatByName(configured.format);
  return named ?? formatForDocument(path, languageId);
}

function sameBasis(a: CheckBasis, b: CheckBasis): boolean {
  return (
    a.format === b.format &&
    a.checker === b.checker &&
    a.options.audience === b.options.audience &&
    a.configured === b.configured &&
    a.known === b.known
  );
}

function tellAudience(
  { document }: CheckedDocument,
  { options, configured }: CheckBasis,
): Pick<Checked, 'audience' | 'audienceFrom'> {
  const comment = commentedAudience(document);
  if (comment !== undefined) return { audience: comment, audienceFrom: 'comment' };
  if (document.audience !== undefined) return { audience: document.audience, audienceFrom: 'front matter' };
  if (configured !== undefined) return { audience: configured, audienceFrom: 'configuration' };
  if (options.audience !== undefined) return { audience: options.audience, audienceFrom: 'setting' };
  return { audience: undefined, audienceFrom: 'unknown' };
}

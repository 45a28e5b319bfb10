import type { OpenDocument } from './documents.js';
import { createMistakeReports } from './mistake-reports.js';
import type { Report } from './reports.js';
import { createSchedule } from './schedule.js';
import type { Session } from './session.js';
import { readOptions } from './settings.js';
import { toPath } from './uris.js';

const DEBOUNCE = 150;

/** Checks texts when they are opened, edited and saved, and again when settings or configuration change. */
export function listenForTexts(session: Session): void {
  const { connection, documents, settings, publisher, failures, siblings } = session;
  const mistakes = createMistakeReports(session);
  const debounce = readDebounce(readOptions(session.params).debounce);
  const schedule = createSchedule(
    debounce,
    (uri) => check(session, uri).then(mistakes.publish),
    failures.fail,
  );
  const recheckAll = (): void => {
    session.reset();
    publisher.refresh();
    for (const { uri } of documents.all()) schedule.soon(uri);
  };
  let reload: ReturnType<typeof setTimeout> | undefined;
  const reloadLater = (): void => {
    clearTimeout(reload);
    reload = setTimeout(recheckAll, debounce);
  };

  documents.onDidChangeContent(({ document }) => {
    if (session.decides(document.path)) reloadLater();
    if (!document.dirty) publisher.opened(document.uri);
    if (document.dirty) schedule.later(document.uri);
    else schedule.soon(document.uri);
  });
  documents.onDidSave(({ document }) => {
    document.dirty = false;
    siblings.written(document.path);
    schedule.soon(document.uri);
    void failures.guard(() => tellOfSaving(session, document.uri), undefined);
  });
  documents.onDidClose(({ document }) => {
    document.isOpen = false;
    schedule.cancel(document.uri);
    forget(session, document);
    // What was not saved is gone.
    if (session.decides(document.path)) reloadLater();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change(sent);
    recheckAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.map(({ uri }) => toPath(uri));
    mistakes.forget(paths);
    if (paths.some((path) => session.decides(path))) reloadLater();
  });
}

/** Checks a text and shows what was found; for a client that asks itself, only its configuration is read. */
async function check(session: Session, uri: string): Promise<void> {
  const { documents, reports, publisher, abilities, configs, chosenConfig } = session;
  const document = documents.get(uri);
  if (document === undefined) return;
  if (abilities.pullsDiagnostics) {
    await configs.configurationFor(document.path, await chosenConfig(uri));
    return;
  }
  const publish = async (report: Report): Promise<void> => {
    // Closed in the meantime, or opened anew.
    if (documents.get(uri) === document) await publisher.open(uri, report);
  };
  await publish(await reports.report(document, publish));
}

/** A client that pulls asks again when a text changes, not when it is saved. */
async function tellOfSaving({ settings, publisher }: Session, uri: string): Promise<void> {
  if ((await settings.for(uri)).run === 'onSave') publisher.refresh();
}

function forget({ checks, reports, settings, publisher }: Session, { uri }: OpenDocument): void {
  checks.forget(uri);
  reports.forget(uri);
  settings.forget(uri);
  publisher.gone(uri);
}

function readDebounce(given: unknown): number {
  return typeof given === 'number' && given >= 0 ? given : DEBOUNCE;
}

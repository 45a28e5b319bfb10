import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { brief, Client, type ClientOptions, fileUri } from './client.js';

/** A folder of its own for each test, and an editor in which it is open once it is started. */
class Workspace {
  folder = '';
  client!: Client;

  async start(options: ClientOptions = {}): Promise<Client> {
    this.client = await Client.start({ folder: this.folder, ...options });
    return this.client;
  }

  /** The URI of a file. */
  uri(name: string): string {
    return fileUri(join(this.folder, name));
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return fileUri(path);
  }

  async open(name: string, text: string, languageId?: string): Promise<string> {
    const uri = this.uri(name);
    await this.client.open(uri, text, languageId);
    return uri;
  }

  /** Waits until the last diagnostics of a text are these. */
  async shows(uri: string, expected: readonly string[]): Promise<void> {
    let last: readonly string[] | undefined;
    await this.client
      .until(() => {
        last = this.client.last(uri)?.diagnostics.map(brief);
        return last !== undefined && JSON.stringify(last) === JSON.stringify(expected);
      })
      .catch(() => expect(last).toEqual(expected));
  }

  async changed(uri: string): Promise<void> {
    await this.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }
}

/** To be called outside tests. */
export function useWorkspace(): Workspace {
  const workspace = new Workspace();
  beforeEach(() => {
    workspace.folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
  });
  afterEach(async () => {
    await workspace.client.stop();
    rmSync(workspace.folder, { recursive: true });
  });
  return workspace;
}

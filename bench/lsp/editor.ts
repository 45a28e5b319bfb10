import { fileURLToPath } from 'node:url';
import { STATUS } from '../../packages/language-server/src/protocol.js';
import { Client } from '../../packages/language-server/test/client.js';
import { createRandom } from './random.js';

const SERVER = fileURLToPath(new URL('../child/language-server.js', import.meta.url));
const URI = 'file:///nergens/groot.md';
const LETTERS = 'etaonirsdlh ., \n';

/** A text that is open in the language server. */
export interface Editor {
  /** Milliseconds from opening to the first diagnostics, which may be those of the beginning, and to all of them. */
  readonly opening: { readonly first: number; readonly all: number };
  /** Types or deletes one character somewhere; gives the milliseconds until the diagnostics of that version. */
  type(): Promise<number>;
  /** Bytes in use in the server, after everything that can go has gone. */
  memory(): Promise<number>;
  close(): Promise<void>;
}

/** Starts the built server and opens a text in it. */
export async function openEditor(text: string, seed: number): Promise<Editor> {
  const client = await Client.start({ server: ['--expose-gc', SERVER] });
  const random = createRandom(seed);
  /**
   * Milliseconds from sending something until the bytes of the diagnostics of the text as it then stands are here; what an
   * editor does with its own text before, and with them afterwards, is no work of the server.
   */
  const time = async (send: () => Promise<void>): Promise<number> => {
    await send();
    const { sentAt } = client;
    await client.diagnostics(URI);
    client.published.length = 0;
    return client.receivedAt - sentAt;
  };
  // Is told when a check is done, right before its diagnostics.
  const done = new Promise<number>((resolve) => {
    client.connection.onNotification(STATUS, () => resolve(performance.now()));
  });
  const first = await time(() => client.open(URI, text));
  const openedAt = client.sentAt;
  const firstAt = client.receivedAt;
  if ((await done) > firstAt) await client.diagnostics(URI);
  client.published.length = 0;
  return {
    opening: { first, all: client.receivedAt - openedAt },
    type: () => {
      const offset = Math.floor(random() * client.text(URI).length);
      // As many characters come as go, so that the text keeps its size.
      const length = random() < 0.5 ? 1 : 0;
      const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
      const range = client.rangeAt(URI, offset, length);
      return time(() => client.change(URI, { range, text: length === 1 ? '' : letter }));
    },
    memory: () =>
      new Promise((resolve) => {
        client.process.once('message', (bytes) => resolve(Number(bytes)));
        client.process.send?.({});
      }),
    close: async () => void (await client.stop()),
  };
}

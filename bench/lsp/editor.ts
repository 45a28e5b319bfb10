import { fileURLToPath } from 'node:url';
import { Client } from '../../packages/language-server/test/client.js';
import { createRandom } from './random.js';

const SERVER = fileURLToPath(new URL('../child/language-server.js', import.meta.url));
const URI = 'file:///nergens/groot.md';
const LETTERS = 'etaonirsdlh ., \n';

/** A text that is open in the language server. */
export interface Editor {
  /** Milliseconds from opening to the first diagnostics. */
  readonly opening: number;
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
  /** Milliseconds until the diagnostics of the text as it stands when something was sent. */
  const time = async (send: () => Promise<void>): Promise<number> => {
    const start = performance.now();
    await send();
    await client.diagnostics(URI);
    client.published.length = 0;
    return performance.now() - start;
  };
  return {
    opening: await time(() => client.open(URI, text)),
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

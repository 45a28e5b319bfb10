import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readFolder } from '../../test/gold/load.js';

/** Longer texts are no messages. In UTF-16 units. */
const LONGEST = 300;
/** Of so many records one is none: in turn one that is no JSON and one of a format that does not exist. */
const EVERY = 10_000;

const isBad = (id: number): boolean => id % EVERY === EVERY - 1;

/** Writes so many records to a file: the labelled texts, over and over, some of them no records. Gives their number of bytes. */
export async function writeRecords(file: string, count: number): Promise<number> {
  const texts = readFolder('.').filter(({ text }) => text.length <= LONGEST);
  const output = createWriteStream(file);
  for (let id = 0; id < count; id++) {
    const text = texts[id % texts.length]?.text;
    const record =
      isBad(id) && id % (2 * EVERY) > EVERY ? `{"id":${id},` : JSON.stringify(recordOf(id, text));
    if (!output.write(`${record}\n`)) await once(output, 'drain');
  }
  output.end();
  await once(output, 'close');
  return output.bytesWritten;
}

function recordOf(id: number, text: string | undefined): object {
  return isBad(id) ? { id, text, format: 'perkament' } : { id, text };
}

/** How many answers stand where they should, and how many of them are to what was no record. */
export interface Answered {
  readonly inPlace: number;
  readonly bad: number;
}

/** Compares answers with the records of {@link writeRecords}: each in its record's place, with findings or with an error. */
export async function readAnswers(file: string): Promise<Answered> {
  let [at, inPlace, bad] = [0, 0, 0];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id, error } = JSON.parse(line);
    const fits = isBad(at)
      ? error !== undefined && (id === at || id === null)
      : error === undefined && id === at;
    if (fits) inPlace++;
    if (fits && isBad(at)) bad++;
    at++;
  }
  return { inPlace, bad };
}

/** What is left of a field in a text: its result, a word in its place, or nothing. */
type FieldReading = 'result' | 'word' | 'nothing';

const RESULT = /^\s*(?:hyperlink|quote)\b/i;
const NOTHING = /^\s*(?:toc|toa|index|tc|xe|rd|ta|bibliography|private|pageref|noteref)\b/i;

interface Field {
  instruction: string;
  /** Undefined while the instruction goes on. */
  reading: FieldReading | undefined;
}

/** Follows the fields that are open, one in another; a field may span paragraphs. */
export class Fields {
  #open: Field[] = [];

  /** Whether text that stands here is read. */
  get readable(): boolean {
    return this.#open.every(({ reading }) => reading === 'result');
  }

  begin(): void {
    this.#open.push({ instruction: '', reading: undefined });
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.reading === undefined) field.instruction += text;
  }

  /** Ends the instruction. True: a word stands for the field, here. */
  separate(): boolean {
    const field = this.#open.at(-1);
    if (field === undefined || field.reading !== undefined) return false;
    const wasReadable = this.#open.slice(0, -1).every(({ reading }) => reading === 'result');
    field.reading = readingOf(field.instruction);
    return wasReadable && field.reading === 'word';
  }

  /** Ends the field; true as of {@link separate}, for a field without a result. */
  end(): boolean {
    const isWord = this.separate();
    this.#open.pop();
    return isWord;
  }
}

function readingOf(instruction: string): FieldReading {
  if (RESULT.test(instruction)) return 'result';
  return NOTHING.test(instruction) ? 'nothing' : 'word';
}

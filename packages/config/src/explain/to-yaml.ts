import type { Localized } from '@geestdrift/engine';
import { Document, isScalar, type Node, type Scalar } from 'yaml';
import type { Explained, ExplainedRule, Origin, Sourced } from './model.js';

const WORDS = {
  nl: {
    file: 'Bestand',
    config: 'Configuratie',
    none: 'geen',
    default: 'standaard',
    name: 'bestandsnaam',
    text: 'de tekst zelf',
    line: 'regel',
    stricter: 'standaard: per regel de strengste ernst van de twee',
    unknown: 'de bestandsnaam noemt geen bekend formaat',
  },
  en: {
    file: 'File',
    config: 'Configuration',
    none: 'none',
    default: 'default',
    name: 'file name',
    text: 'the text itself',
    line: 'line',
    stricter: 'default: for each rule the stricter severity of the two',
    unknown: 'the file name tells no known format',
  },
} as const;

/** For whom it is written. */
export interface YamlOptions {
  readonly locale: keyof Localized;
  /** A path as a person wants to read it. */
  readonly show: (path: string) => string;
}

/** Settings as YAML, where each value comes from behind it. `rules` has the form that a configuration takes. */
export function toYaml(explained: Explained, options: YamlOptions): string {
  return new Writer(options).write(explained);
}

class Writer {
  readonly #document = new Document();

  constructor(private readonly options: YamlOptions) {}

  write(explained: Explained): string {
    const { file, config, audience, format, ignored } = explained;
    const words = WORDS[this.options.locale];
    const { show } = this.options;
    const shown = config === null ? words.none : show(config);
    this.#document.commentBefore = ` ${words.file}: ${show(file)}\n ${words.config}: ${shown}`;
    const values = {
      root: this.#value(explained.root),
      extends: explained.extends.map((origin) => this.#scalar(show(origin))),
      audience: audience.value === null ? this.#scalar(null, words.stricter) : this.#value(audience),
      format: format.value === null ? this.#scalar(null, words.unknown) : this.#value(format),
      encoding: this.#value(explained.encoding),
      ignored: this.#scalar(ignored.value, this.#describeIgnored(ignored)),
      ignore: explained.ignore.map((pattern) => this.#value(pattern)),
      klantwoorden: explained.klantwoorden.map((noun) => this.#value(noun)),
      lists: explained.lists.map((list) =>
        this.#scalar(show(list.path), `${list.value}, ${this.#describe(list.from)}`),
      ),
      rules: Object.fromEntries(Object.entries(explained.rules).map(([id, rule]) => [id, this.#rule(rule)])),
    };
    this.#document.contents = this.#document.createNode(values);
    return this.#document.toString({ lineWidth: 0 });
  }

  /** A severity, a severity per audience, or either with options. */
  #rule({ klant, intern, options }: ExplainedRule): unknown {
    const isOne = klant.value === intern.value && this.#describe(klant.from) === this.#describe(intern.from);
    const severity = isOne ? this.#value(klant) : { klant: this.#value(klant), intern: this.#value(intern) };
    const entries = Object.entries(options);
    if (entries.length === 0) return severity;
    return [severity, Object.fromEntries(entries.map(([name, option]) => [name, this.#value(option)]))];
  }

  #value({ value, from }: Sourced<unknown>): Node {
    return this.#scalar(value, this.#describe(from));
  }

  #scalar(value: unknown, comment?: string): Node {
    const node = this.#document.createNode(value, { flow: true });
    // A text with line breaks would become a block, whose comment has no place behind it.
    if (isScalar(node) && typeof value === 'string' && /[\r\n]/.test(value))
      (node as Scalar).type = 'QUOTE_DOUBLE';
    if (comment !== undefined) node.comment = ` ${comment}`;
    return node;
  }

  #describeIgnored({ value, pattern, from }: Explained['ignored']): string | undefined {
    if (!value) return undefined;
    return pattern === undefined ? this.#describe(from) : `${pattern} (${this.#describe(from)})`;
  }

  #describe(from: Origin): string {
    const words = WORDS[this.options.locale];
    switch (from.source) {
      case 'file':
        return `${this.options.show(from.file)}${from.line === undefined ? '' : `:${from.line}`}${
          from.override === undefined ? '' : ` (override ${from.override})`
        }`;
      case 'preset':
        return from.preset;
      case 'flag':
        return from.flag;
      case 'text':
        return from.line === undefined ? words.text : `${words.text}, ${words.line} ${from.line}`;
      default:
        return words[from.source];
    }
  }
}

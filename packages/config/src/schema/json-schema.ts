import { LIST_SHAPE, WORDS_SHAPE } from './list-shape.js';
import {
  type Key,
  LONGEST_TEXT,
  type MapShape,
  type NameShape,
  namesOf,
  type Shape,
  type TextShape,
} from './shape.js';

/** A JSON Schema, draft-07, with the keywords by which editors show Markdown. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schema of a configuration. */
export function configSchema(shape: MapShape): JsonSchema {
  return { $schema: DRAFT, title: 'Geestdrift: configuratie', ...new SchemaWriter().write(shape) };
}

/** The schema of a list: the long form where `words` is a map, else words and what is said of each. */
export function listSchema(): JsonSchema {
  const writer = new SchemaWriter();
  const isLong = ['words', 'woorden'].map((name) => ({
    required: [name],
    properties: { [name]: { type: 'object' } },
  }));
  const body = {
    if: { type: 'object', anyOf: isLong },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: writer.ref(LIST_SHAPE),
    else: writer.ref(WORDS_SHAPE),
  };
  return { $schema: DRAFT, title: 'Geestdrift: verboden woorden', ...writer.withDefinitions(orNull(body)) };
}

/** Writes shapes as schemas; those that stand in more than one place become definitions. */
class SchemaWriter {
  readonly #names = new Map<Shape, string>();
  readonly #definitions: Record<string, JsonSchema> = {};

  write(shape: Shape): JsonSchema {
    return this.withDefinitions(orNull(this.#body(shape)));
  }

  withDefinitions(schema: JsonSchema): JsonSchema {
    return { ...schema, definitions: this.#definitions };
  }

  /** A reference to the definition of a shape. */
  ref(shape: Shape): JsonSchema {
    const known = this.#names.get(shape);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const name = `${shape.type}${this.#names.size + 1}`;
    this.#names.set(shape, name);
    this.#definitions[name] = this.#body(shape);
    return { $ref: `#/definitions/${name}` };
  }

  #body(shape: Shape): JsonSchema {
    switch (shape.type) {
      case 'text':
        return textSchema(shape);
      case 'name':
        return nameSchema(shape);
      case 'nothing':
        return { type: 'null' };
      case 'texts':
        return this.#anyOf([shape.item, { type: 'list', item: shape.item }]);
      case 'list':
        return { type: 'array', items: this.#part(shape.item) };
      case 'tuple':
        return {
          type: 'array',
          items: shape.items.map((item) => this.#part(item)),
          minItems: 1,
          maxItems: shape.items.length,
        };
      case 'either':
        return this.#anyOf(shape.shapes);
      case 'record':
        return {
          type: 'object',
          additionalProperties: this.#part(shape.value),
          ...(shape.keyPattern === undefined
            ? {}
            : { propertyNames: { pattern: `^(?:${shape.keyPattern})$` } }),
        };
      case 'map':
        return this.#mapSchema(shape);
      default:
        return shape;
    }
  }

  /** What is long becomes a definition. */
  #part(shape: Shape): JsonSchema {
    return ['map', 'either', 'name'].includes(shape.type) ? this.ref(shape) : this.#body(shape);
  }

  #anyOf(shapes: readonly Shape[]): JsonSchema {
    return { anyOf: shapes.map((shape) => this.#part(shape)) };
  }

  #mapSchema({ keys, others }: MapShape): JsonSchema {
    const properties = keys.flatMap((key) =>
      namesOf(key).map((name) => [name, this.#property(key)] as const),
    );
    const required = keys.filter((key) => key.required === true);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(others === undefined
        ? {}
        : { patternProperties: { [`^${others.prefix}`]: this.#part(others.shape) } }),
      additionalProperties: false,
      ...(required.length === 0
        ? {}
        : { allOf: required.map((key) => ({ anyOf: namesOf(key).map((name) => ({ required: [name] })) })) }),
    };
  }

  #property({ shape, doc, mayBeEmpty }: Key): JsonSchema {
    const value = this.#part(shape);
    const description = { description: toPlainText(doc.nl), markdownDescription: doc.nl };
    // Beside a reference draft-07 reads no other keyword.
    const body =
      mayBeEmpty === true
        ? { anyOf: [value, { type: 'null' }] }
        : '$ref' in value
          ? { allOf: [value] }
          : value;
    return { ...description, ...body };
  }
}

/** A file may be empty. */
function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

function textSchema({ mayBeEmpty, allowsNumber, pattern, suggestions, closedPrefix }: TextShape): JsonSchema {
  const fits = pattern === undefined ? '\\S' : `^\\s*(?:${pattern.source})\\s*$`;
  const text: JsonSchema = {
    type: allowsNumber === true ? ['string', 'number'] : 'string',
    maxLength: LONGEST_TEXT,
    ...(mayBeEmpty === true ? {} : { pattern: fits }),
  };
  if (suggestions === undefined) return text;
  const other =
    closedPrefix === undefined ? text : { ...text, not: { type: 'string', pattern: `^${closedPrefix}` } };
  return { anyOf: [enumSchema(suggestions), other] };
}

function nameSchema({ choices, ignoresCase }: NameShape): JsonSchema {
  if (ignoresCase !== true) return enumSchema(choices);
  const inAnyCase = choices.map(({ name }) =>
    name.replace(/\p{L}|\+/gu, (letter) => (letter === '+' ? '\\+' : `[${letter}${letter.toUpperCase()}]`)),
  );
  return { anyOf: [enumSchema(choices), { type: 'string', pattern: `^(?:${inAnyCase.join('|')})$` }] };
}

function enumSchema(choices: NameShape['choices']): JsonSchema {
  return {
    enum: choices.map(({ name }) => name),
    markdownEnumDescriptions: choices.map(({ doc }) => doc.nl),
  };
}

function toPlainText(markdown: string): string {
  return markdown.replace(/\*\*|`/g, '').replace(/\n\n/g, ': ');
}

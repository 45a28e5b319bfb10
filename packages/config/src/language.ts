export { completionsAt } from './language/completions.js';
export { hoverAt } from './language/hover.js';
export { mistakesIn } from './language/mistakes.js';
export type {
  CompletionItem,
  Completions,
  FileKind,
  FileMistake,
  Hover,
  LanguageKnown,
  TextRange,
} from './language/model.js';

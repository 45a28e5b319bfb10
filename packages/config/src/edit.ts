export { applyTextEdits } from './edit/apply-text-edits.js';
export { changeWords } from './edit/change-words.js';
export { addList, setAudience, setRuleLevel } from './edit/edit-config.js';
export { addNearMiss, addWord, allowWord } from './edit/edit-list.js';
export type { NewWord, Plain, TextEdit, WordChange } from './edit/model.js';

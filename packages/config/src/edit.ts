export { addList, setAudience, setRuleLevel } from './edit/edit-config.js';
export { addNearMiss, addWord, allowWord } from './edit/edit-list.js';
export type { NewWord, TextEdit } from './edit/model.js';

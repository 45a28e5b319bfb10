export type { CompiledList } from './compile-list.js';
export { isWorksheet, LIST_ENDINGS } from './list-id.js';
export { findDoubleLists, type LoadedList, loadList, makeList } from './load-list.js';
export type * from './model.js';

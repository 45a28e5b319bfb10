export { type Counts, countFindings } from './count.js';
export { displayPath, showPlainly } from './display-path.js';
export type * from './model.js';
export { reporters } from './reporters.generated.js';
export { wrapText } from './stylish/wrap.js';

export { addSuppressions } from './suppressions/add-suppressions.js';
export {
  countSuppressed,
  type FileSuppressions,
  SUPPRESSIONS_FILE,
  type Suppressions,
} from './suppressions/model.js';
export { nameFrom } from './suppressions/name-from.js';
export { readSuppressions } from './suppressions/read-suppressions.js';
export { suppressionsOf, suppressKnown } from './suppressions/suppress-known.js';
export { writeSuppressions } from './suppressions/write-suppressions.js';

export { formatByName, formatForFile } from './find-format.js';
export { formats } from './formats.generated.js';

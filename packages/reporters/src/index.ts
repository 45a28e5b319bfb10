export { type Counts, countFindings } from './count.js';
export { displayPath, showPlainly } from './display-path.js';
export { excerptSource } from './excerpt-source.js';
export { describeFinding } from './json/describe-finding.js';
export { ReportError, readJsonReport } from './json/read-json.js';
export type * from './model.js';
export { indexPositions, type SourcePositions } from './positions.js';
export { reporters } from './reporters.generated.js';
export { wrapText } from './stylish/wrap.js';

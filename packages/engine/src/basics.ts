// What is needed of the engine around a check: loading it loads none of what finds.
export { fingerprintOf } from './fingerprint.js';
export { applyTextEdits } from './fix/apply-text-edits.js';
export { createSiblings } from './model/siblings.js';
export { UnreadableSource } from './model/unreadable-source.js';
export { HOME_URL, LIST_PREFIX, ruleUrl } from './rule-url.js';
export { countBytes } from './text/count-bytes.js';
export { createLineIndex } from './text/lines.js';

// What is needed of the engine around a check: loading it loads none of what finds.
export { fingerprintOf } from './fingerprint.js';
export { createSiblings } from './model/siblings.js';
export { UnreadableSource } from './model/unreadable-source.js';
export { HOME_URL, ruleUrl } from './rule-url.js';
export { createLineIndex } from './text/lines.js';

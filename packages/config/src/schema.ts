export { configShape } from './schema/config-shape.js';
export { configSchema, listSchema } from './schema/json-schema.js';

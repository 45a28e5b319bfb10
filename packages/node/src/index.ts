export { nodeConfigHost } from './config-host.js';
export type { Encoding } from './decode.js';
export { FileError, type FileErrorCode, systemCode } from './errors.js';
export { type FindOptions, type FoundFile, type FoundFiles, findFiles } from './find-files.js';
export type { IgnorePatterns } from './ignore-rules.js';
export { describeFileError } from './messages.js';
export { decodeSource, readBytes, readSource, type SourceFile } from './read-file.js';
export { toSlashes } from './slashes.js';
export { writeSource } from './write-file.js';

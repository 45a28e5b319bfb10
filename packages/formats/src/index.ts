export { type CommentSyntax, commentSyntaxOf } from './directives/comment-syntax.js';
export { fileEndings, formatByName, formatForDocument, formatForFile, formatNames } from './find-format.js';
export { formats } from './formats.generated.js';

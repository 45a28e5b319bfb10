export { type CommentSyntax, commentSyntaxOf } from './directives/comment-syntax.js';
export { formatByName, formatForFile } from './find-format.js';
export { formats } from './formats.generated.js';

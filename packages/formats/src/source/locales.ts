const DUTCH = 'nl|nld|dut';
const OTHERS =
  'af|ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fo|fr|fy|ga|gl|gu|he|hi|hr|hu|hy|id|is|it|ja|ka|kk|km|kn|ko|ku|ky|lb|lt|lv|mi|mk|ml|mn|mr|ms|nb|ne|nn|no|pa|pl|pt|ro|ru|se|sk|sl|sq|sr|sv|sw|ta|te|th|tl|tr|uk|ur|uz|vi|zh';

/** Locales in names of files and folders, as sources of regular expressions that are case-insensitive. */
export const DUTCH_LOCALE = `(?:${DUTCH})(?:[-_](?:nl|be|sr|aw|cw|bq|sx|r(?:NL|BE)))?(?:[-_@](?:formal|informal|latn))?`;
export const FOREIGN_LOCALE = `(?:${OTHERS})(?:[-_][a-z]{2,4}){0,2}(?:@[a-z]+)?`;

/** Keys of a file that holds a text in several languages. */
export const DUTCH_KEY = new RegExp(`^(?:${DUTCH})(?:[-_][A-Za-z]{2,4})?$`);
export const LOCALE_KEY = new RegExp(`^(?:${DUTCH}|${OTHERS})(?:[-_][A-Za-z]{2,4})?$`);

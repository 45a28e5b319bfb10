/**
 * The value of a key of an object in JSON as it is written there: numbers may have more digits than a program can hold, and lists more
 * levels. Of a key that stands there twice the last one, as in `JSON.parse`. The JSON must be without mistakes, and the key in it.
 */
export function sourceOfValue(json: string, key: string): string {
  let found = '';
  let depth = 0;
  let name = '';
  let start = 0;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (char === '"') {
      const end = endOfString(json, at);
      if (depth === 1) name = json.slice(at, end);
      at = end - 1;
    } else if (char === '{' || char === '[') depth++;
    else if (char === ':' && depth === 1) {
      start = JSON.parse(name) === key ? at + 1 : 0;
    } else if (char === '}' || char === ']' || char === ',') {
      // A line end of old Macs may stand between values, and some take it for the end of a line.
      if (depth === 1 && start > 0) found = json.slice(start, at).replaceAll('\r', ' ').trim();
      if (depth === 1) start = 0;
      if (char !== ',') depth--;
    }
  }
  return found;
}

function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

/** So many bytes browsers look at. */
const REACH = 1024;
const XML = /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
/** A `charset` of its own, in no other attribute's value. */
const CHARSET = /<meta[\s/](?:"[^"]*"|'[^']*'|[^>"'])*?(?<![\w-])charset\s*=\s*["']?\s*([\w.:-]+)/i;
/** One in the content of what stands for a header. */
const HEADER = /<meta\s(?=[^>]*http-equiv\s*=\s*["']?content-type)[^>]*?\bcharset\s*=\s*([\w.:-]+)/i;

/** The encoding that HTML or XML names at its start, as it is written there: `ISO-8859-1`. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, REACH))
    .toString('latin1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  return [XML, CHARSET, HEADER].map((form) => form.exec(start)?.[1]).find((label) => label !== undefined);
}

/** The encoding that a name means to browsers; what says UTF-16 in single bytes is UTF-8. Undefined for an unknown name. */
export function encodingNamed(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** What browsers and Node both have for characters and bytes. */
interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array): string;
}
declare const TextDecoder: new (label?: string, options?: { readonly fatal: boolean }) => Decoder;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const atob: (text: string) => string;

/** A decoder for the charset of this name; undefined for one that nobody knows. `fatal`: it throws on what is none. */
export function createDecoder(label: string, fatal = false): Decoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of base64; what is no base64 in it is passed over. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]+/g, '');
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

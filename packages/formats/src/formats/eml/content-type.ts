import { MIMEType } from 'whatwg-mimetype';

/** What a part says of its content. */
export interface ContentType {
  /** `text/plain`, in lower case. */
  readonly essence: string;
  readonly charset: string | undefined;
  readonly boundary: string | undefined;
  /** Lines that end in a space go on in the next one (RFC 3676). */
  readonly flowed: boolean;
  /** With `flowed`: that space is no part of the text. */
  readonly dropsSpace: boolean;
}

/** Reads a `Content-Type`; what is absent or makes no sense is plain text. */
export function readContentType(value: string | undefined): ContentType {
  const type = MIMEType.parse(value ?? 'text/plain');
  const parameter = (name: string): string | undefined => type?.parameters.get(name) ?? undefined;
  return {
    essence: type?.essence ?? 'text/plain',
    charset: parameter('charset'),
    boundary: parameter('boundary'),
    flowed: parameter('format')?.toLowerCase() === 'flowed',
    dropsSpace: parameter('delsp')?.toLowerCase() === 'yes',
  };
}

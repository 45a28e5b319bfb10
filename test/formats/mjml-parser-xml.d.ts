declare module 'mjml-parser-xml' {
  interface Options {
    readonly components: Record<string, { readonly endingTag: boolean; getTagName(): string }>;
    readonly ignoreIncludes: boolean;
  }
  interface MjmlNode {
    readonly tagName: string;
    readonly content?: string;
    readonly children?: readonly MjmlNode[];
  }
  export default function parse(source: string, options: Options): MjmlNode;
}

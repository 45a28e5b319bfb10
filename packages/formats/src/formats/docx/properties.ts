import type { Attributes } from '../../xml/read-xml.js';

/** What properties of a paragraph, run or style say that matters here; undefined where they do not say it. */
export interface Properties {
  style?: string | undefined;
  /** 0 is the highest; 9 is text. */
  outline?: number;
  listed?: boolean;
  hidden?: boolean;
  lang?: string;
}

/** Takes over what an element inside `w:pPr` or `w:rPr` says. */
export function readProperty(properties: Properties, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  switch (name) {
    case 'w:pStyle':
    case 'w:rStyle':
      properties.style = value;
      return;
    case 'w:outlineLvl':
      properties.outline = Number(value);
      return;
    case 'w:numId':
      properties.listed = value !== '0';
      return;
    case 'w:vanish':
      properties.hidden = value === undefined || !/^(?:0|false|off|none)$/.test(value);
      return;
    case 'w:lang':
      if (value !== undefined) properties.lang = value;
      return;
    default:
  }
}

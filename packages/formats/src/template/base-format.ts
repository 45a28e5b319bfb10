import type { Format, FormatInfo } from '@geestdrift/engine';
import type { TemplateLanguage } from './model.js';

/** A format of texts that may be templates. */
export interface BaseFormat extends FormatInfo {
  /** Reads templates in a language for such texts. Absent: there are none. */
  loadFor?(language: TemplateLanguage): Promise<Format>;
}

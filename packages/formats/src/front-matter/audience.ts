import { AUDIENCES, type Audience, isAudience, type SourceNotice } from '@geestdrift/engine';
import { findNearest } from '@geestdrift/engine/nearest';

/** The audience that an author names. */
export function readAudience(value: string): Audience | undefined {
  const name = value.toLowerCase();
  return isAudience(name) ? name : undefined;
}

/** A notice where an author all but names an audience; what is not near to one is for another program, which may know more of them. */
export function noticeAudience(value: string, offset: number): readonly SourceNotice[] {
  if (readAudience(value) !== undefined) return [];
  const nearest = findNearest(value, AUDIENCES);
  if (nearest === undefined) return [];
  const message = {
    nl: `De kop van de tekst noemt de doelgroep ‘${value}’, en die bestaat niet. Bedoelt u ‘${nearest}’?`,
    en: `The text's front matter names the audience "${value}", which does not exist. Did you mean "${nearest}"?`,
  };
  return [{ code: 'onbekende-doelgroep', message, offset }];
}

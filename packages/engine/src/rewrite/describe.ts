/** A quick fix's title for a replacement. */
export function describeEdits(expected: string, locale: 'nl' | 'en'): string {
  const shown = expected.replace(/\s+/g, ' ').trim();
  if (shown === '') return locale === 'nl' ? 'Weglaten' : 'Leave out';
  return locale === 'nl' ? `Vervang door ‘${shown}’` : `Replace by ‘${shown}’`;
}

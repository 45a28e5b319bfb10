/** The language an attribute or key states (BCP 47, as written); undefined where it says nothing. */
export function readLanguage(value: string): string | undefined {
  const language = value.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language)) return undefined;
  return /^(?:und|mul|zxx)(?:-|$)/i.test(language) ? undefined : language;
}

/** Whether text in this language is ours to read; text whose language nobody states is. */
export function isDutch(language: string | undefined): boolean {
  return language === undefined || /^(?:nl|nld|dut)(?:-|$)/i.test(language);
}

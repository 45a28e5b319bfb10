import { ConfigError, type ConfigErrorCode, describeConfigError, presets } from '@geestdrift/config';
import { AUDIENCES, findNearest } from '@geestdrift/engine';

const PLUGIN = 'retext-geestdrift';

type Name = readonly [code: ConfigErrorCode, value: string | null | undefined, known: readonly string[]];

const LOCALES = ['nl', 'en'];
const PRESETS = presets.map(({ name }) => name);

/**
 * Checks what plugins were given besides rules: whoever writes no TypeScript finds out here. Throws an `Error` for a
 * key, audience, locale or preset that does not exist.
 */
export function checkNames(options: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const locale = options.locale === 'en' ? 'en' : 'nl';
  const names: Name[] = [
    ...Object.keys(options).map((key): Name => ['unknown-key', key, keys]),
    ['unknown-audience', options.audience as string, AUDIENCES],
    ['wrong-value', options.locale as string, LOCALES],
    ['unknown-preset', options.preset as string, PRESETS],
  ];
  for (const [code, value, known] of names) {
    if (value === undefined || value === null || known.includes(value)) continue;
    const found = { nl: String(value), en: String(value) };
    const expected = { nl: known.join(', '), en: known.join(', ') };
    const nearest = findNearest(String(value), known);
    throw new Error(
      describeConfigError(new ConfigError(code, PLUGIN, undefined, found, expected, nearest), locale),
    );
  }
}

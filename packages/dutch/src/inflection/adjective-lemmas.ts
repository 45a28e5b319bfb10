import { lazy } from '../lazy.js';
import { IRREGULAR_DEGREES } from '../morphology/adjective-data.js';
import { uninflectAdjective } from '../morphology/uninflect.js';
import { irregularBases } from './adjective-tables.js';
import { stems } from './noun-lemmas.js';

/** Base forms that an adjective's form may come from; `inflect` tells which do. */
export function adjectiveLemmas(form: string): readonly string[] {
  if (form.includes(' ')) {
    const space = form.lastIndexOf(' ') + 1;
    return basesOf(form.slice(space)).map((base) => form.slice(0, space) + base);
  }
  return basesOf(form);
}

function basesOf(form: string): readonly string[] {
  const bare = form.replace(/e$/, '');
  const uninflected = [form, ...withoutE(form), form.replace(/'?s$/, '')];
  const superlative = bare.endsWith('t') ? [bare, bare.slice(0, -1), bare.slice(0, -2)] : [];
  const comparative = /(?:e|ë)rs?$/.test(bare.replace(/s$/, ''))
    ? comparativeBases(bare.replace(/s$/, ''))
    : [];
  const irregular = irregularDegrees().get(bare) ?? irregularDegrees().get(bare.replace(/s$/, '')) ?? [];
  return [...uninflected, ...superlative, ...comparative, ...irregular];
}

function withoutE(form: string): readonly string[] {
  if (!/[eë]$/.test(form)) return [];
  return [uninflectAdjective(form), ...stems(form.slice(0, -1)), ...irregularBases(form)];
}

function comparativeBases(comparative: string): readonly string[] {
  const inflected = comparative.slice(0, -1);
  return [
    ...withoutE(inflected),
    ...(comparative.endsWith('rder') ? [comparative.slice(0, -3)] : []),
    inflected.slice(0, -1),
  ];
}

const irregularDegrees = lazy((): ReadonlyMap<string, readonly string[]> => {
  const bases = new Map<string, readonly string[]>();
  for (const [base, degrees] of IRREGULAR_DEGREES)
    for (const degree of degrees) bases.set(degree, [...(bases.get(degree) ?? []), base]);
  return bases;
});

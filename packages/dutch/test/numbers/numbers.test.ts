import { describe, expect, it } from 'vitest';
import {
  addMargin,
  countUnit,
  countUnitLike,
  numbersUpTo,
  numberValue,
  numberWord,
  timeUnit,
} from '../../src/numbers/index.js';

describe('numbersUpTo', () => {
  it('gives words from one on, and none up to what is no number', () => {
    expect(numbersUpTo('drie')).toEqual(['één', 'twee', 'drie']);
    expect(numbersUpTo('honderd')).toHaveLength(100);
    expect(numbersUpTo('week')).toEqual([]);
  });
});

describe('numberValue', () => {
  it.each([
    ['24', 24],
    ['7,5', 7.5],
    ['1.000', 1000],
    ['12.500,75', 12500.75],
    ['0', 0],
    ['een', 1],
    ['één', 1],
    ['twee', 2],
    ['twaalf', 12],
    ['veertien', 14],
    ['tachtig', 80],
    ['eenentwintig', 21],
    ['tweeëntwintig', 22],
    ['tweeentwintig', 22],
    ['drieëndertig', 33],
    ['vierenveertig', 44],
    ['achtennegentig', 98],
    ['honderd', 100],
    ['honderdeen', 101],
    ['honderdtwintig', 120],
    ['tweehonderd', 200],
    ['vijfhonderdvijftig', 550],
    ['twaalfhonderd', 1200],
    ['duizend', 1000],
    ['tweeduizend', 2000],
    ['anderhalf', 1.5],
    ['anderhalve', 1.5],
    ['half', 0.5],
    ['achtenhalf', 8.5],
    ['zeveneneenhalf', 7.5],
    ['negen-en-een-half', 9.5],
    ['tweeënhalve', 2.5],
    ['halfenhalf', undefined],
    ['klantenhalf', undefined],
    ['paar', undefined],
    ['tweede', undefined],
    ['24/7', undefined],
    ['7.5', 7.5],
    ['duizenden', undefined],
    ['klant', undefined],
    ['honderden', undefined],
    ['vandaag', undefined],
  ])('%s is %s', (norm, value) => {
    expect(numberValue(norm)).toBe(value);
  });
});

describe('numberWord', () => {
  it.each([
    [0, 'nul'],
    [1, 'één'],
    [2, 'twee'],
    [7, 'zeven'],
    [16, 'zestien'],
    [21, 'eenentwintig'],
    [22, 'tweeëntwintig'],
    [43, 'drieënveertig'],
    [48, 'achtenveertig'],
    [72, 'tweeënzeventig'],
    [100, 'honderd'],
    [101, 'honderdeen'],
    [250, 'tweehonderdvijftig'],
    [1200, 'twaalfhonderd'],
    [2000, 'tweeduizend'],
    [0.5, 'half'],
    [1.5, 'anderhalf'],
    [2.5, undefined],
    [-1, undefined],
  ])('%s is %s', (value, word) => {
    expect(numberWord(value)).toBe(word);
  });

  it('comes back as its value', () => {
    for (let value = 0; value < 1000; value++) expect(numberValue(numberWord(value) ?? '')).toBe(value);
  });
});

describe('countUnit', () => {
  it.each([
    [2, 'werkdag', '2 werkdagen'],
    ['één', 'week', 'één week'],
    ['twee', 'uur', 'twee uur'],
    [24, 'uren', '24 uur'],
    [3, 'jaar', '3 jaar'],
    [2, 'kwartier', '2 kwartier'],
    [2, 'weken', '2 weken'],
    [1, 'weken', '1 week'],
    [1.5, 'uur', '1,5 uur'],
    ['een', 'maanden', 'een maand'],
    [2, 'weekend', '2 weekenden'],
    [36, 'minuut', '36 minuten'],
    [2, 'klant', undefined],
    ['paar', 'dag', undefined],
  ])('%s %s: %s', (count, unit, text) => {
    expect(countUnit(count, unit)).toBe(text);
  });

  it.each([
    [7, 'weken', 'vijf', 'zeven weken'],
    [7, 'weken', '5', '7 weken'],
    [2, 'week', 'een', 'twee weken'],
    [36, 'uur', '24', '36 uur'],
    [3, 'werkdagen', 'twee', 'drie werkdagen'],
  ])('%s %s like %s: %s', (value, unit, like, text) => {
    expect(countUnitLike(value, unit, like)).toBe(text);
  });
});

describe('addMargin', () => {
  it.each([
    [24, 'uur', 36, 'uur'],
    [2, 'werkdagen', 3, 'werkdag'],
    [5, 'weken', 7, 'week'],
    [1, 'week', 2, 'week'],
    [10, 'weken', 14, 'week'],
    [15, 'dagen', 21, 'dag'],
    [48, 'uur', 72, 'uur'],
    [1, 'uur', 2, 'uur'],
    [2, 'uur', 4, 'uur'],
    [4, 'uur', 8, 'uur'],
    [8, 'uur', 12, 'uur'],
    [12, 'uur', 24, 'uur'],
    [30, 'minuten', 45, 'minuut'],
    [10, 'minuten', 15, 'minuut'],
    [15, 'minuten', 30, 'minuut'],
    [3, 'maanden', 5, 'maand'],
    [1, 'kwartaal', 2, 'kwartaal'],
    [1, 'kwartier', 30, 'minuut'],
    [2, 'kwartier', 45, 'minuut'],
    [0.5, 'uur', 1, 'uur'],
    [1, 'etmaal', 2, 'etmaal'],
  ])('%s %s becomes %s %s', (value, unit, longer, longerUnit) => {
    expect(addMargin(value, unit, 1.4)).toEqual({ value: longer, unit: timeUnit(longerUnit) });
  });

  it.each([
    [45, 'minuten'],
    [60, 'minuten'],
    [72, 'uur'],
    [1, 'jaar'],
    [1, 'weekend'],
    [0, 'dagen'],
    [2, 'klanten'],
  ])('%s %s has none', (value, unit) => {
    expect(addMargin(value, unit, 1.4)).toBeUndefined();
  });

  it('needs a factor above 1', () => {
    expect(addMargin(2, 'dagen', 1)).toBeUndefined();
    expect(addMargin(2, 'dagen', 2)?.value).toBe(4);
  });
});

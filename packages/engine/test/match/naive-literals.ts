import type { Literal } from '../../src/match/automaton.js';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]|\u20e3/g;

/**
 * Which literals occur, by the simplest means: fold, then search. Emphasis marks may stand in a word or between
 * two, so a text is searched twice; a hyphen stands in a word unless it is one of several or between digits.
 */
export function findNaively(literals: readonly Literal[], text: string): number[] {
  const readings = [fold(text, ''), fold(text, ' ')];
  const found = literals.filter(({ text: literal, start, end }) => {
    const sought = `${start ? ' ' : ''}${fold(literal, '').trim()}${end ? ' ' : ''}`;
    return readings.some((reading) => reading.includes(sought));
  });
  return [...new Set(found.flatMap(({ patterns }) => patterns))].sort((a, b) => a - b);
}

function fold(text: string, mark: string): string {
  const plain = text
    .replace(/[-\u2010\u2011]{2,}|(?<=\d)[-\u2010\u2011](?=\d)/g, ' ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(INVISIBLE, '')
    .replace(/[ĳĲ]/g, 'ij')
    .toLowerCase()
    .replace(/[-\u2010\u2011]/g, '')
    .replace(/[*_~]/g, mark)
    .replace(/[^a-zßøæ0-9]+/g, ' ');
  return ` ${plain} `.replace(/ +/g, ' ');
}

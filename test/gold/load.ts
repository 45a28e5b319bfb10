import { readdirSync, readFileSync } from 'node:fs';
import type { Format } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import type { Extract, Floor, Labelled } from './score.js';

const HERE = new URL('.', import.meta.url);
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  md: 'markdown',
  txt: 'text',
  html: 'html',
  eml: 'eml',
};

/** A function that reads a labelled text in its format. */
export async function loadExtract(): Promise<Extract> {
  const formats = new Map<string, Format>();
  for (const [short, name] of Object.entries(FORMAT_NAMES)) {
    const format = await formatByName(name)?.load();
    if (format !== undefined) formats.set(short, format);
  }
  return (text, name) => {
    const format = formats.get(name);
    if (format === undefined) throw new Error(`unknown format ${name}`);
    return format.extract(text);
  };
}

/** The labelled texts of a folder beside this file: `.` those written for the rules, `unseen` those written blind, `lists` those for lists, `files` templates and the like. */
export function readFolder(folder: '.' | 'unseen' | 'lists' | 'files'): Labelled[] {
  const url = new URL(`${folder}/`, HERE);
  return readdirSync(url)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readTexts(new URL(file, url)));
}

export function readTexts(file: URL): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

export function readFloor(): Floor {
  return JSON.parse(readFileSync(new URL('floor.json', HERE), 'utf8')) as Floor;
}

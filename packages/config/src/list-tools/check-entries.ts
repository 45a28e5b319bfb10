import { genderOf, guessKind, isPluralForm } from '@geestdrift/dutch/inflection';
import { kindsOf } from '../lists/forms.js';
import type { LoadedList } from '../lists/load-list.js';
import type { Alternative, ListItem } from '../lists/model.js';
import type { ListProblem } from './model.js';

/** What is to be said of entries by themselves: they have expired, or say too little. `today`: 2027-06-30. */
export function checkEntries({ path, parsed }: LoadedList, today: string): readonly ListProblem[] {
  return parsed.items.flatMap((item) => {
    const about = { path, position: item, word: item.word, other: '' };
    return [...checkExpiry(item, today, about), ...checkKind(item, about)];
  });
}

type About = Pick<ListProblem, 'path' | 'position' | 'word' | 'other'>;

function checkExpiry({ expires, owner }: ListItem, today: string, about: About): readonly ListProblem[] {
  if (expires === undefined || expires >= today) return [];
  return [{ ...about, code: 'expired', level: 'warning', found: expires, other: owner ?? '' }];
}

function checkKind(item: ListItem, about: About): readonly ListProblem[] {
  if (item.isAllowed) return [];
  const [kind, ...others] = kindsOf(item);
  // An adjective that is one by its alternative has all its forms.
  if (others.length > 0 && kind !== 'adjective')
    return [{ ...about, code: 'unknown-kind', level: 'suggestion', found: item.word }];
  if (kind !== 'noun') return [];
  return item.instead.filter(needsArticle).map((instead) => ({
    ...about,
    code: 'unknown-article',
    level: 'suggestion',
    position: instead,
    found: instead.word,
  }));
}

/** Whether nobody knows the gender of what takes a noun's place. A phrase stands as it is. */
function needsArticle({ word, article, kind, plural }: Alternative): boolean {
  if (article !== undefined || word.includes(' ')) return false;
  const guessed = kind ?? guessKind(word);
  if (guessed !== undefined && guessed !== 'noun') return false;
  const isPlural = plural === undefined && isPluralForm(word.toLowerCase());
  return !isPlural && genderOf(word) === undefined;
}

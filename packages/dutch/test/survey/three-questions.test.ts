import { describe, expect, it } from 'vitest';
import { GREETINGS } from '../../src/lexicon/greetings.js';
import { askThreeQuestions } from '../../src/survey/three-questions.js';
import { applied, matchIn } from '../support/match-in.js';

function asked(marked: string): string[] {
  const match = matchIn(marked, { tevreden: 'tevreden' });
  return askThreeQuestions(match).map(({ edits }) => applied(match, edits));
}

describe('askThreeQuestions', () => {
  it.each([...GREETINGS].filter((word) => word !== 'l.s'))('asks behind %s', (greeting) => {
    expect(asked(`${greeting} Sam, ‹was je tevreden?›`)).toEqual([
      `${greeting} Sam, waar moeten wij mee doorgaan? Waar moeten wij mee ophouden? Waar moeten wij mee beginnen?`,
    ]);
  });

  it('stays silent behind other words', () => {
    expect(asked('Na afloop, ‹was je tevreden?›')).toEqual([]);
  });
});

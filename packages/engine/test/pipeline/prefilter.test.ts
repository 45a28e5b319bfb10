import { it } from 'vitest';
import { toy } from '../support/language.js';
import { expectSound } from '../support/prefilter-soundness.js';
import { compile, patternRule } from '../support/rules.js';

const synthetic = compile([
  patternRule(
    'een',
    'altijd',
    'klant-tevreden*',
    '*tevreden*',
    '{$klant}tevreden*',
    "zo'n",
    'o.a',
    '24/7',
    '3',
    '5',
  ),
  patternRule(
    'twee',
    'wij <0-3> nooit',
    '(a | b | nooit) ja',
    'ja? maar',
    'ja{2}',
    'x:(altijd | $klant) "." wij',
  ),
  patternRule(
    'drie',
    '!niet ooit',
    '^ «ijs» is',
    '(e-mail | email) $klant',
    'één',
    'verb(lossen) op',
    '# dagen',
  ),
]);

it('the prefilter leaves out no pattern that matches', () => {
  expectSound(
    synthetic,
    toy,
    ['Wij zijn nooit', 'ja ja', 'altijd. Wij', 'ijs is', "zo'n e-mail klant"],
    1500,
  );
});

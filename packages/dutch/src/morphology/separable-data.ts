import { wordSet } from './word-list.js';
/** First parts of separable verbs, the longest first, so that `overeen` is found before `over`. */
export const PARTICLES: readonly string[] = [
  ...wordSet(`
  aan aaneen achterna achterom achterop achterover achteruit achter adem af beet bekend beschikbaar bewust
  bezig bij bijeen binnen blind bloot boek boven buiten dank deel dicht dienst dood door dooreen droog eruit
  fijn flauw gade gaar geheim gelijk gereed gerust gevangen glad goed groot haat hard heen hoog huis in ineen
  kaal kapot kennis klaar klem koel koffie kort krom kwaad kwijt lam lang langs lastig leeg leiding lek les
  leven lief los mede mee na naar neer om omhoog omlaag omver onder onderuit op open opeen opnieuw opzij over
  overeen overhoop paard plaats plat post prijs raad recht rond ruim samen schadeloos scheef scherp schoon
  schuil stand steek stil stof stop straf stuk tegemoet tegen tekeer tekort teleur teloor teniet tentoon
  terecht terug tevreden teweeg tewerk thuis toe toneel tussen vorm wit zaken uit uiteen vast veilig vals vol
  vooraf voorbij voorop voort vooruit voor vrij waar warm weder weer weg wel zeker ziek zin zwart
`),
].sort((a, b) => b.length - a.length);

/** Particles that hardly begin any other verb: what stands behind them need not be a verb that we know. */
export const CLEAR_PARTICLES: ReadonlySet<string> = wordSet(`
  aan achterna achterom achterop achteruit af beschikbaar bij bijeen binnen eruit in kapot klaar kwijt los
  mede mee na neer omhoog omlaag omver op opnieuw opzij overeen overhoop plaats rond samen tegemoet tegen
  tekort teleur teloor teniet tentoon terecht terug tevreden teweeg tewerk thuis toe uit uiteen vast vooraf
  voorbij voorop vooruit weg
`);

/** Verbs that begin with a particle's letters and do not come apart, beside the list of inseparable verbs. */
export const NOT_SEPARABLE: ReadonlySet<string> = wordSet(`
  antwoorden bijten dichten harden innen inspireren installeren instrueren investeren leveren naderen opperen
  openen plaatsen plagen prijzen ronden stillen stoffen stoppen straffen toetsen toeven tonen uiten vasten
  volgen waarborgen waarderen waarschuwen wegen wellen zwarten kwijten klaren klemmen kortwieken raadplegen
  rechtvaardigen handhaven stofferen huisvesten dankzeggen dagvaarden zegevieren beeldhouwen voeren voegen
  openbaren waarmerken stofzuigen
`);

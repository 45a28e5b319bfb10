import { wordSet } from '../morphology/word-list.js';

/** Words that mark a text as Dutch: frequent, and not words of English, German or French. */
export const DUTCH_WORDS = wordSet(`
  de het een van en dat niet voor met aan zijn ook als maar uw wij je jij jullie ik naar bij om wordt
  worden deze dit heeft hebben kunt kunnen onze ons meer nog uit te er zo dan geen moet wel hoe waar wie
  ze zij hij tot door over zal zullen u mijn jouw hun altijd binnen klant klanten graag bent heb hebt kan
  wil wilt gaan gaat omdat want dus toch alle elke iedere welke werd waren tevreden ja nee maken maakt
  krijgt staat staan doen doet vragen dagen uur tussen
`);

/** Words that mark a text as English, German, French, Spanish, Italian, Turkish or Polish and are none of Dutch. */
export const FOREIGN_WORDS = wordSet(`
  the and to for with that this you your are it not from be by have has can will our we're they their
  which when what how all any if on at an or but should would must these those there here been were does
  than then into use der das und ist nicht mit für auf ein eine sie wir ich werden wird auch von zu im dem
  bei oder sind sich ihre unsere kann le la les et du est une un pour dans que qui sur avec nous vous
  votre notre sont pas au aux ce cette ou el del por una como pero más está muy desde sus della delle che
  il di ve bir için jest się
`);

import { lazy } from '../lazy.js';
import { wordSet } from '../morphology/word-list.js';

/** First parts that come apart only in the verbs of `APART`; all other particles do unless `TOGETHER` says no. */
export const MOSTLY_TOGETHER: ReadonlySet<string> = new Set(['over', 'onder', 'mis', 'weer']);

/** Verbs whose first part is a particle elsewhere, but is not stressed here and stays: `omheinen`, `doorweken`. */
export const TOGETHER = lazy(() =>
  wordSet(`
  aanhoren aanroepen achterdenken doorademen doordenken doordesemen doorklieven doorkneden doorlichten doorschieten
  doorspekken doorsteken doorvlechten doorvoelen doorvorsen doorwaden doorwaken doorweken doorweven doorworstelen
  doorzinderen doorstralen omboorden omcirkelen omdijken omfloersen omgorden omgrenzen omheinen omkaderen omklemmen
  omknellen omkransen omlijnen ommantelen ommuren omnevelen ompalen omranden omranken omrasteren omschansen omspoelen
  omspinnen omspoken omstralen omstrengelen omstuwen omtuinen omvademen omwallen omwikkelen omwinden omwolken
  omzwachtelen omzweven omzwermen omzomen omsluieren omvangen omwelven voleinden voleindigen volvoeren
  voorbeschikken voorbestemmen voorzeggen
  `),
);

/** Verbs whose first letters are no particle at all, beside those that `morphology` knows: `opponeren`. */
export const NO_PARTICLE = lazy(() =>
  wordSet(`
  aarden adviseren afficheren affilieren affirmeren affecteren armworstelen bijzen blinderen bommelen bruineren dienen
  doden doolen dooien dopen goeddunken internetten inkten kaartspelen krommen lamineren lamenteren liefkozen
  logenstraffen naderen nagelen narren nassen nationaliseren naturaliseren navigeren narcotiseren omberen openen
  opereren opponeren opperen opteren optimaliseren opiniëren openbaren orgelen plateren platen posteren postuleren
  radbraken rechten rondborstigen roteren rotzooien stijfselen stileren stoffen stukadoren toeren toeteren toernooien
  toetsen tonen volgen volleyballen voltigeren waren weven wegen weken wedden wellen wijden zekeren zinspelen wakkeren
  meesmuilen meesteren vlakken vrijbuiten vrijwaren bandrekken bladderen brandmerken brandschatten breeduiten hooien
  lasten boekstaven blinddoeken volleyen lekkerbekken internetbankieren
  `),
);

/** Verbs that come apart where no rule tells it: `onder|brengen`, `over|nemen`, `mis|gaan`, `langs|lopen`. */
export const APART = lazy((): ReadonlyMap<string, string> => {
  const verbs = wordSet(`
  mis|gaan mis|gokken mis|gooien mis|grijpen mis|lopen mis|rijden mis|schieten mis|schoppen mis|slaan mis|tasten
  mis|trappen mis|varen mis|zitten mis|prikken mis|stappen
  onder|binden onder|brengen onder|doen onder|dompelen onder|duiken onder|duwen onder|hebben onder|laten
  onder|leggen onder|liggen onder|lopen onder|ploegen onder|regenen onder|schikken onder|schoffelen
  onder|schuiven onder|smeren onder|sneeuwen onder|spitten onder|spuiten onder|stoppen onder|stuiven
  onder|verdelen onder|werken onder|zetten onder|krijgen onder|huren onder|kruipen onder|mengen
  over|bellen over|blijven over|boeken over|brengen over|brieven over|buigen over|doen over|dragen over|drukken
  over|eten over|gaan over|geven over|gieten over|gooien over|groeien over|halen over|hangen over|hebben
  over|hellen over|hevelen over|horen over|houden over|koken over|laten over|leveren over|lopen over|maken
  over|mikken over|nemen over|pakken over|plaatsen over|planten over|pompen over|roeien over|schakelen
  over|schenken over|scheppen over|schieten over|schilderen over|schrijven over|slaan over|springen over|stappen
  over|steken over|storten over|stuiven over|tikken over|trekken over|typen over|varen over|vliegen over|waaien
  over|wippen over|zenden over|zetten over|zitten over|zwemmen over|vloeien over|werpen over|kalken over|kopiëren
  weer|keren weer|geven weer|komen weer|krijgen weer|zien weer|vinden
  langs|lopen langs|slepen nat|spuiten nat|spatten gewaar|worden omver|werpen omver|trekken omver|rijden omver|waaien omver|vallen omver|lopen
  tegenover|stellen belang|stellen buit|maken vuil|maken dubbel|vouwen diep|vriezen feest|vieren bot|vieren
  `);
  return new Map([...verbs].map((verb) => [verb.replace('|', ''), verb.slice(0, verb.indexOf('|'))]));
});

/** Particles beside those of `morphology`. */
export const MORE_PARTICLES: readonly string[] = [
  ...wordSet(`
  achteraan achteraf achtereen achterin blauw bovenuit breed dwars gek groen haat hout koud laag mis nat omhoog rood
  rot stijf strak terzijde tussendoor vlak vooraan voorin voorover klein proef zoek vreemd wakker wijd wijs
  `),
];

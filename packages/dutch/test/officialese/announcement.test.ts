import { describe, expect, it } from 'vitest';
import { dropAnnouncement } from '../../src/officialese/announcement.js';
import { matchIn, rewritten } from './try-match.js';

describe('an announcement that is left out', () => {
  it.each<[text: string, after: string]>([
    ['uw pas is klaar.', 'uw pas is klaar.'],
    ['uw pas klaar is.', 'uw pas is klaar.'],
    ['wij uw plan afwijzen.', 'wij wijzen uw plan af.'],
    ['u de pas morgen ontvangt.', 'u ontvangt de pas morgen.'],
    ['er een fout is gemaakt.', 'er is een fout gemaakt.'],
    ['het niet lukt.', 'het lukt niet.'],
    ['het niet mogelijk is om te komen.', 'het is niet mogelijk om te komen.'],
    ['uw bezwaar tegen het plan gegrond is verklaard.', 'uw bezwaar tegen het plan is gegrond verklaard.'],
    ['onze winkel op 3 mei gesloten is.', 'onze winkel is op 3 mei gesloten.'],
    ['de huur van uw woning per 1 juli stijgt.', 'de huur van uw woning stijgt per 1 juli.'],
    ['de werkzaamheden zullen worden hervat.', 'de werkzaamheden zullen worden hervat.'],
    ['wij uw plan hebben gelezen en goedgekeurd.', 'wij hebben uw plan gelezen en goedgekeurd.'],
    ['uw brief in goede orde is ontvangen.', 'uw brief is in goede orde ontvangen.'],
    ['u in aanmerking komt voor korting.', 'u komt in aanmerking voor korting.'],
    ['mevrouw Bos met pensioen gaat.', 'mevrouw Bos gaat met pensioen.'],
    ['met ingang van 1 mei het tarief wijzigt.', 'met ingang van 1 mei wijzigt het tarief.'],
    ['op dinsdag 3 mei een nieuw team begint.', 'op dinsdag 3 mei begint een nieuw team.'],
    ['op dinsdagavond 3 mei een cursus begint.', 'op dinsdagavond 3 mei begint een cursus.'],
    ['de les van dinsdag 4 mei is verplaatst.', 'de les van dinsdag 4 mei is verplaatst.'],
    ['de heer Bos ziek is.', 'de heer Bos is ziek.'],
    ['de monteur die u belde ziek is.', 'de monteur die u belde is ziek.'],
    ['de monteur, die u belde, ziek is.', 'de monteur, die u belde, is ziek.'],
    ['uw aanvraag (kenmerk 12) is afgewezen.', 'uw aanvraag (kenmerk 12) is afgewezen.'],
    ['Marieke de Boer uw dossier overneemt.', 'Marieke de Boer neemt uw dossier over.'],
    ['uw huur met 3% stijgt.', 'uw huur stijgt met 3%.'],
    ['het loket aan de Markt vanaf 3 mei dicht is.', 'het loket aan de Markt is vanaf 3 mei dicht.'],
    ['de kosten voor uw rekening komen.', 'de kosten komen voor uw rekening.'],
    ['de les niet doorgaat omdat Bo ziek is.', 'de les gaat niet door omdat Bo ziek is.'],
    ['u uw pas op kunt halen.', 'u kunt uw pas ophalen.'],
    ['tijdens de storing de balie dicht is.', 'tijdens de storing is de balie dicht.'],
    ['bestelling 4821 klaarligt.', 'bestelling 4821 ligt klaar.'],
    ['de kast en de lamp klaarstaan.', 'de kast en de lamp staan klaar.'],
    ['uw polis vervalt, tenzij u belt.', 'uw polis vervalt, tenzij u belt.'],
  ])('dat %s', (clause, after) => {
    const match = matchIn(`‹Hierbij melden wij u dat› ${clause}`);
    expect(rewritten(match, dropAnnouncement(match))).toEqual([after]);
  });

  it.each([
    'uw plan is gelezen en dat het past.',
    'wij uw plan hebben gelezen en u morgen bellen.',
    'de monteur die zou komen ziek is.',
    'wij uw plan op 3 mei hebben ontvangen en nu beoordelen.',
    'brood bakken leuk is.',
    'als het regent, wij niet komen.',
    'uw aanvraag huurtoeslag is toegekend.',
    'na het onderzoek in mei de uitslag volgt.',
  ])('stays where the order is not certain: dat %s', (clause) => {
    expect(dropAnnouncement(matchIn(`‹Hierbij melden wij u dat› ${clause}`))).toEqual([]);
  });

  it('stays inside a sentence', () => {
    expect(dropAnnouncement(matchIn('Na overleg ‹melden wij u dat› uw pas klaar is.'))).toEqual([]);
  });

  it.each(['Beste', 'Goedemorgen', 'Goedendag', 'Hey'])('goes behind a salutation: %s', (greeting) => {
    const match = matchIn(`${greeting} Jan, ‹hierbij melden wij u dat› uw pas klaar is.`);
    expect(rewritten(match, dropAnnouncement(match))).toEqual([`${greeting} Jan, uw pas is klaar.`]);
  });

  it('leaves the regret', () => {
    const match = matchIn('‹Helaas melden wij u dat› uw pas nog niet klaar is.');
    expect(rewritten(match, dropAnnouncement(match))).toEqual(['helaas is uw pas nog niet klaar.']);
  });
});

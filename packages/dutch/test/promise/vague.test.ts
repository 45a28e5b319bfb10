import { describe, expect, it } from 'vitest';
import { isVaguelyPromised } from '../../src/promise/vague.js';
import { isVaguePhrase, type VaguePhrase } from '../../src/promise/vague-phrase.js';
import type { VagueSign } from '../../src/promise/vague-things.js';
import { matchOf, viewsOf } from '../support/view.js';

/** The words between ‹ and › of a text, as a match. */
function marked(text: string) {
  const words = /‹(.*)›/.exec(text)?.[1] ?? '';
  const [block] = viewsOf([text.replace(/[‹›]/g, '')]);
  if (block === undefined) throw new Error('no block');
  return matchOf(block, words);
}

describe('isVaguelyPromised', () => {
  it.each<[time: VagueSign, text: string, expected: boolean]>([
    ['soon', 'Wij bellen u ‹zo snel mogelijk›.', true],
    ['soon', 'Uw stoel wordt ‹zo snel mogelijk› gerepareerd.', true],
    ['soon', 'Er komt ‹zo snel mogelijk› iemand bij u langs.', true],
    ['soon', 'Jan de Wit helpt u ‹zo snel mogelijk›.', true],
    ['soon', 'Wij doen er alles aan om u ‹zo snel mogelijk› te helpen.', true],
    ['soon', 'Om u ‹zo snel mogelijk› te helpen, vragen wij uw nummer.', false],
    ['soon', 'Wij vragen u ‹zo snel mogelijk› te betalen.', false],
    ['soon', 'Wij zoeken het ‹zo snel mogelijk› uit.', true],
    ['soon', 'Wij zoeken ‹zo snel mogelijk› een kok.', false],
    ['soon', 'Wij hopen dat u ‹zo snel mogelijk› komt.', false],
    ['soon', 'Wij zorgen dat u ‹zo snel mogelijk› antwoord krijgt.', true],
    ['soon', 'Wij beloven niet dat wij ‹zo snel mogelijk› komen.', false],
    ['soon', 'Toen hielpen wij hem ‹zo snel mogelijk›.', false],
    ['soon', 'De gemeente helpt u ‹zo snel mogelijk›.', true],
    ['soon', 'Wij gaven het door: de gemeente helpt u ‹zo snel mogelijk›.', false],
    ['soon', 'De computer rekent ‹zo snel mogelijk›.', false],
    ['soon', 'De klant belt de helpdesk ‹zo snel mogelijk›.', false],
    ['soon', 'De klant wordt ‹zo snel mogelijk› door de helpdesk gebeld.', true],
    ['soon', 'Wij zorgen dat de opzichter u ‹zo snel mogelijk› belt.', true],
    ['soon', 'Het is fijn dat de monteur u ‹zo snel mogelijk› belt.', false],
    ['soon', 'Het te veel betaalde bedrag ‹wordt› teruggestort.', true],
    ['soon', 'Van onze gids ‹krijgt u› een kaart.', true],
    ['errand', '‹Onze jurist bekijkt› uw brief.', true],
    ['errand', '‹Wij behandelen› uw gegevens vertrouwelijk.', false],
    ['errand', 'De deur ‹wordt› geschuurd en gelakt.', true],
    ['errand', 'De zaal ‹wordt› druk bezocht.', false],
    ['deed', '‹Wij lassen› het hek.', true],
    ['deed', '‹Wij koken› met de chef.', false],
    ['deed', '‹Wij rekenen› het voor u uit.', true],
    ['deed', '‹Wij rekenen› op u.', false],
    ['deed', 'Wij lezen uw brief en ‹bellen› de arts.', true],
    ['deed', '‹Wij bespraken› uw klacht.', false],
    ['deed', '‹Ik zal› u missen.', false],
    ['deed', 'De stoffeerder ‹bekleedt› de stoel.', true],
    ['deed', 'De ober ‹draagt› een schort.', false],
    ['deed', 'Onze glazenwasser ‹doet› ze alsnog.', true],
    ['soon', 'De redactie werkt de tekst ‹zo snel mogelijk› bij.', true],
    ['soon', 'De leraar vertrekt ‹zo snel mogelijk› naar huis.', false],
    ['coming', '‹Binnenkort› hoeft u niet meer te bellen.', true],
    ['coming', '‹Binnenkort› hoeft u niet te bellen.', false],
    ['errand', '‹Wij passen› de regel toe.', false],
    ['coming', '‹Binnenkort› hangt er een bord.', true],
    ['coming', 'Er hangt ‹in de toekomst› een bord.', false],
    ['later', 'Wij zien dat wij het ‹te zijner tijd› kunnen overdragen.', false],
    ['coming', 'De winkel is ‹binnenkort› weer open.', true],
    ['coming', 'U kunt ‹binnenkort› online betalen.', true],
    ['coming', 'Uw pas verloopt ‹binnenkort›.', false],
    ['coming', 'U verhuist ‹binnenkort›.', false],
    ['coming', 'De zomer begint ‹binnenkort›.', false],
    ['coming', 'Ik verhuis ‹binnenkort›. Wat moet ik doen?', false],
    ['later', 'U kunt ‹te zijner tijd› bezwaar maken.', false],
    ['later', 'U ontvangt ‹te zijner tijd› een brief.', true],
    ['act', '‹Wij sturen› u een brief.', true],
    ['act', '‹Wij leveren› overal in het land.', false],
    ['act', '‹Wij gaan› ervan uit dat u komt.', false],
    ['act', '‹Wij gaan› uit van uw foto.', false],
    ['act', '‹Wij gaan› uw fiets nakijken.', true],
    ['act', '‹Wij nemen› uw klacht serieus.', false],
    ['act', '‹Wij nemen› uw fiets mee.', true],
  ])('%s: %s', (time, text, expected) => {
    expect(isVaguelyPromised(marked(text), time)).toBe(expected);
  });
});

describe('isVaguePhrase', () => {
  it.each<[kind: VaguePhrase, text: string, expected: boolean]>([
    ['effort', '‹Wij streven ernaar› u te helpen.', true],
    ['effort', 'Onze planner ‹streeft ernaar› u te helpen.', true],
    ['effort', 'De leverancier ‹streeft ernaar› u te helpen.', false],
    ['effort', 'Als ‹wij streven ernaar› te horen.', false],
    ['effort', 'Dat ‹proberen wij› nu te voorkomen.', false],
    ['effort', 'Met deze gids ‹proberen wij› u te helpen.', false],
    ['effort', 'De opzichter ‹komt hierop terug›.', true],
    ['effort', 'De huurder ‹komt hierop terug›.', false],
    ['effort', 'Els vraagt het na en ‹komt hierop terug›.', true],
    ['effort', 'Men ‹doet zijn best›.', true],
    ['effort', 'Tim ‹doet zijn best› op school.', false],
    ['effort', 'Wij gebruiken uw adres om ‹u op de hoogte te houden›.', false],
    ['word', '‹U hoort van ons›.', true],
    ['word', 'U moet wachten tot ‹u van ons hoort›.', false],
    ['word', 'Uw melding ‹wordt opgepakt›.', true],
    ['word', 'Het is belangrijk dat uw melding ‹wordt opgepakt›.', false],
    ['word', 'Waarom ‹wordt dit opgepakt›?', false],
  ])('%s: %s', (kind, text, expected) => {
    expect(isVaguePhrase(marked(text), kind)).toBe(expected);
  });
});

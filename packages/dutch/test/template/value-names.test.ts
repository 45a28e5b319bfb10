import { describe, expect, it } from 'vitest';
import { otherNamePath, readNamePath } from '../../src/template/value-names.js';

describe('readNamePath', () => {
  it.each([
    [' voornaam ', 'voornaam', 'first'],
    ['klant.achternaam', 'klant.achternaam', 'last'],
    ['contact.FIRSTNAME', 'contact.FIRSTNAME', 'first'],
    ['subscriber.first_name | default: "klant"', 'subscriber.first_name', 'first'],
    ['$klant->naam', '$klant->naam', 'full'],
    ["klant['naam']", "klant['naam']", 'full'],
    ['.Voornaam', '.Voornaam', 'first'],
    ['@lid.voornaam', '@lid.voornaam', 'first'],
    ['capitalize voornaam', 'voornaam', 'first'],
    ['naam', 'naam', 'full'],
    ['user.name', 'user.name', 'full'],
    ['aanhef', 'aanhef', 'salutation'],
    ['klant_voornaam', 'klant_voornaam', 'first'],
  ])('%s', (text, path, kind) => {
    expect(readNamePath(text)).toEqual({ path, kind });
  });

  it.each([
    'ordernummer',
    'medewerker.voornaam',
    'bedrijfsnaam',
    'product.name',
    'action.name',
    'straatnaam',
    'gebruikersnaam',
    '"voornaam"',
    'order.bedrag | naam',
  ])('%s names no reader', (text) => {
    expect(readNamePath(text)).toBeUndefined();
  });
});

describe('otherNamePath', () => {
  it.each([
    ['klant.voornaam', 'klant.achternaam'],
    ['achternaam', 'voornaam'],
    ['contact.FIRSTNAME', 'contact.LASTNAME'],
    ['user.firstName', 'user.lastName'],
    ['user.last_name', 'user.first_name'],
    ['.Voornaam', '.Achternaam'],
    ['naam', undefined],
  ])('%s → %s', (path, other) => {
    expect(otherNamePath(path)).toBe(other);
  });
});

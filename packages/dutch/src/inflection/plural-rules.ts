import type { PluralMaker } from './plural.js';

/** An ending, the syllables that a word with it has at least, and the plural that it makes; the first that fits holds. */
interface PluralRule {
  readonly ending: RegExp;
  readonly syllables: number;
  readonly plural: PluralMaker;
}

export const PLURAL_RULES: readonly PluralRule[] = [
  // Letters by name, people with an ending of their own: cd's, mkb'ers, Belgiërs.
  rule("'s", /(?:^|-)[bcdfghjklmnpqrstvwxz]{1,3}[bcdfghjklmnpqrtvwxz]$/, 0),
  rule('s', /(?:'er|[ëï]er|iër|eër)$/),
  // Short heads of compounds, which double their consonant.
  rule('doubled', /[bcdfghjklmnpqstwxz]vel$/, 2),
  rule('doubled', /(?:[lptkgsdn]bel|deurbel|alarmbel|koebel|ttebel|llebel|totebel|tabel)$/, 2),
  rule('doubled', /[^aeou]pen(?<!(?:wa|o|e)pen)$/, 2),
  rule(
    'doubled',
    /(?:[dnr]ren|(?:kriel|leg|broed|klok|woer|fazanten)hen|[a-z]{3}kar|[a-z]{2}[ntdl]som|bal|[a-z]hal|[tfdne]tal)$/,
    2,
  ),
  rule(
    'doubled',
    /(?:^|-|mega|media|opera|porno|wereld|davids?|dwerg|dwaal|dubbel|nen|tiener|super|geluks|staart|reality|visie|aard)ster$/,
  ),
  rule('doubled', /[a-z]{3}(?:ballon|baron|schot)$/),
  rule('plain', /[a-z]{2}(?:god|dal|[^o]hol)$/, 2),
  rule('s', /[^k]oe$/, 2),
  rule('ien', /koe$/),
  rule('en', /(?:dier|bier)$/, 2),
  // Latin.
  rule('ici', /icus$/, 3),
  rule('ia', /[^aeou]ium(?<!(?:geran|gon|prem|domin|harmon|anthur|rosar|consort)ium)$/, 2),
  rule('ia', /(?:icum|ivum)$/, 3),
  rule(
    's',
    /[a-z]{3}(?:methode|periode|schade|rede|ruimte|bende|stede|(?<!o)orde|sonde|lade|nade|kade|sade|rade|liefde|vrede)$/,
    2,
  ),
  // -e: people named by an adjective or participle, and endings of learned words.
  rule(
    'n',
    /(?:^|[a-z])(?:ge|be|ver|ont)[a-zëïü]{2,}(?:d|t|en)e(?<!(?:geboort|gezegd|gemeent|boet|not|ziekt)e)$/,
    3,
  ),
  rule(
    'n',
    /(?:[^tl]ige|heilige|willige|[gt]aande|lijke|ische|loze|[^b]ende|achtige|plichtige|stelde|plaatste)$/,
    2,
  ),
  rule('n', /(?:tig|honderd|duizend|miljoen)ste$/, 2),
  rule(
    'n',
    /(?:[a-zï]{2}ïsme|[a-z]{2}isme|[^aeiou]ide|oïde|cide|amide|oxide|[^bn]bbe|dde|gge|(?<!rese)rve|[a-z]{2}[^rpch](?<!gn)ose|hese|uwe|ede)$/,
    2,
  ),
  // Loans and people in -ee; not zeeën, ideeën, moskeeën.
  rule(
    's',
    /ee(?<!(?:zee|slee|snee|wee|moskee|trofee|allee|idee|fee|thee|armee|gmee|epopee|trachee|poee|travee|scarabee))$/,
    2,
  ),
  // -ie with the stress on it.
  rule(
    's',
    /(?:premie|materie|mysterie|arterie|infanterie|serie|brasserie|patisserie|menagerie|loterie|academie|familie|linie)$/,
  ),
  rule(
    'en',
    /(?:erie|algie|mathie|nymie|[mlc]anie|manie|conie|fonie|cordie|ronie|tonie|gonie|eresie|crasie|lysie|opsie|ropie|gamie|ybdie|petie|ristie|mestie|cratie|acrobatie|automatie|iatrie|ternie|agonie|bellie|ottenie|ouarie|stystolie|colie|gnie|sodie)$/,
    3,
  ),
  // Agents behind a diphthong: maaier, gooier, groeier, kruier.
  rule('s', /(?:aai|ooi|oei|ei|ui)er$/, 2),
  rule('s', /[^aeiou](?:ier)$/, 2),
  rule('en', /tier$/, 2),
  rule('s', /(?:[aeiou]tor|[ao]u?deur|andeur|ardeur|foon|ion|ink?ster|trice|euse)$/, 2),
  rule('s', /[^aeou]on(?<!(?:jap|nachtp|br|kan|an|[^s]i|tr|horiz|meg|rt|p[er]t)on)$/, 2),
  rule('s', /[^aeiou]ar$/, 2),
  rule('s', /(?:[^aeiou]ir|oir|our)$/, 2),
  // -aard and -erd of people; not standaarden, paarden, boomgaarden.
  rule('s', /(?:ig|[fklds]|ui|li|in|nz)aard(?<!standaard)$/, 2),
  rule('s', /[a-z]{2}[^aeiou]erd$/, 2),
  rule('s', /(?:[^a]ard|(?:ic|dr)ien)$/, 2),
  rule('s', /(?:^|[^s])tip$/),
  rule(
    's',
    /(?:data|long|grill|mess|dealing|chat|show|lunch|ball|board|tea|escape|vip|clean|dark|groot|oud|erf|peet|heer)r?oom$/,
  ),
  rule('s', /(?:top|pop|wave|core|big|rock|punk|cover|tribute|brass|drum|live|dans|kaseko)band$/),
  // Spellings that are not Dutch.
  rule(
    's',
    /(?:ck|c|gn|[aeo]w|[^aeiou][aeo]y|word|[ck]h?ord(?<!akkoord)|ea(?!nt|st|s$)[b-df-hj-np-tv-z]{1,2}|oa[b-df-hj-np-tv-w]{1,2}|ff|ll|wn|ish|[^s]watt)$/,
  ),
  rule('s', /-(?:in|out|up|off|on|down|over)$/),
  rule('s', /(?:[^c]ship|[^aeioul]im|[^aeiou]an(?<!(?:m|pl?|k|b|sp|tir|d)an))$/, 2),
  rule('s', /(?:^|[a-z]{2}[^rpfx])act(?<!(?:ont|im|did|com)act)$/),
  rule('s', /(?:i[cv]al|[^aeiou]ial|onal|stival)$/, 2),
];

function rule(plural: PluralMaker, ending: RegExp, syllables = 1): PluralRule {
  return { ending, syllables, plural };
}

import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.js';
import { toy } from '../support/language.js';
import { showTokens } from '../support/show-tokens.js';

type Case = readonly [text: string, tokens: string];

describe('words', () => {
  it.each<Case>([
    ['Klanten', 'klanten'],
    ['klant-tevredenheid', 'klant-tevredenheid'],
    ['klant\u2011tevredenheid', 'klant-tevredenheid'],
    ['klant\u2010tevredenheid', 'klant-tevredenheid'],
    ['klant- en product-, dienst-.', 'klant- en product- +[,] dienst- +[.]'],
    ['a -loyaliteit', 'a -loyaliteit'],
    ["foto's, zo'n", "foto's +[,] zo'n"],
    ['foto’s foto‘s fotoʼs foto´s', "foto's foto's foto's foto's"],
    ["'s avonds, ‘t huis, 'n dag", "'s avonds +[,] 't huis +[,] 'n dag"],
    ['"\'s avonds"', '["] +\'s avonds +["]'],
    ["'s-Hertogenbosch", "'s-hertogenbosch"],
    ["zie 'm, 'k weet", "zie 'm +[,] 'k weet"],
    ["de letter 's'", "de letter ['] +s +[']"],
    ["'Ja' zei", "['] +ja +['] zei"],
    ["Hans' klant", "hans +['] klant"],
    ["rock 'n' roll", "rock ['] +n +['] roll"],
    ['24-uurs MH17 B2B covid-19 2e 1ste', '24-uurs mh17 b2b covid-19 2e 1ste'],
    ['ĳs Ĳs IJS', 'ijs ijs ijs'],
    ['cafe\u0301 CAFE\u0301 café', 'café café café'],
    ['één voor één', 'één voor één'],
    ['klant\u00adtevreden\u200bheid\u2060', 'klanttevredenheid'],
    ['\u200bJa \ufeffnee \u00adwel', 'ja nee wel'],
    ['klant\u200etevreden', 'klanttevreden'],
    ['klant/gast en/of', 'klant +[/] +gast en +[/] +of'],
    ['klant(en)', 'klant +[(] +en +[)]'],
    ['ja,maar', 'ja +[,] +maar'],
    ['klant²', 'klant +[²]'],
    ['日本 привет', '日本 привет'],
  ])('%s', (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });
});

describe('abbreviations', () => {
  it.each<Case>([
    ['wij zijn o.a. snel', 'wij zijn o.a snel'],
    ['bel z.s.m., of later', 'bel z.s.m +[,] of later'],
    ['dhr. De Vries', 'dhr de vries'],
    ['J. de Vries', 'j de vries'],
    ['zie art. 3', 'zie art #3'],
    ['bel z.s.m.', 'bel z.s.m +[.]'],
    ['(o.a.) nu', '[(] +o.a +[.] +[)] nu'],
    ['o.a... nu', 'o.a +[…] nu'],
    ['bijv. .', 'bijv [.]'],
    ['een. Twee', 'een +[.] | twee'],
    ['u. Twee', 'u +[.] | twee'],
  ])('%s', (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });

  it('take their stop in where it ends no sentence', () => {
    const { tokens } = tokenize('Bel o.a. nu z.s.m.', toy.abbreviations);
    expect(tokens.map(({ start, end }) => 'Bel o.a. nu z.s.m.'.slice(start, end))).toEqual([
      'Bel',
      'o.a.',
      'nu',
      'z.s.m',
      '.',
    ]);
  });
});

describe('numbers', () => {
  it.each<Case>([
    ['1.000 7,5 24/7 10:30 1.000.000,00', '#1.000 #7,5 #24/7 #10:30 #1.000.000,00'],
    ['3-5 dagen', '#3 +[–] +#5 dagen'],
    ['3–5', '#3 +[–] +#5'],
    ['€25, 100%', '[€] +#25 +[,] #100 +[%]'],
    ['24/7-service', '24/7-service'],
    ['5,- per', '#5 per'],
    ['bel 0800-1234 of 06-12345678', 'bel #0800 of #06'],
    ['05-2026 01-05-2026', '#05 +[–] +#2026 #01 +[–] +#05 +[–] +#2026'],
    ['€ 45,– 3, - 7,-x', '[€] #45 #3 +[,] [–] #7 +[,] +[–] +x'],
    ['op 3.', 'op #3 +[.]'],
    ['½ 1½', '[½] #1 +[½]'],
  ])('%s', (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });
});

describe('marks', () => {
  it.each<Case>([
    ['ja… nee... wel .. toch', 'ja +[…] nee +[…] wel […] toch'],
    ['a – b — c -- d − e', 'a [–] b [–] c [–] d [–] e'],
    ['wij--altijd', 'wij +[–] +altijd'],
    ['“a” „b” «c» "d"', '["] +a +["] ["] +b +["] ["] +c +["] ["] +d +["]'],
    ['‘a’ ‹b› ‚c‛', "['] +a +['] ['] +b +['] ['] +c +[']"],
    ['nee!! ja??? wat?!', 'nee +[!] | ja +[?] | wat +[?] +[!]'],
    ['(a) [b] {c}', '[(] +a +[)] [[] +b +[]] [{] +c +[}]'],
    ['((a))', '[(] +[(] +a +[)] +[)]'],
    ['"" """', '["] +["] ["]'],
    ['**a** _b_ ~c~', '[*] +a +[*] [_] +b +[_] [~] +c +[~]'],
    ['😀 👍🏽', '[😀] [👍] +[🏽]'],
    ['❤️klant 1️⃣ ja', '[❤] +klant #1 ja'],
    ['👩‍💻', '[👩] +[💻]'],
    ['\ud83dklant \ude00', '[\ud83d] +klant [\ude00]'],
    ['`a´', '[`] +a +[´]'],
  ])('%s', (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });
});

describe('what is no prose', () => {
  it.each<Case>([
    ['\ufffc', '<\ufffc>'],
    ['u\ufffcb \ufffc\ufffc', 'u +<\ufffc> +b <\ufffc> +<\ufffc>'],
    ['klant-\ufffc', 'klant- +<\ufffc>'],
    ['https://x.nl/a.b?c=d, zie', '<https://x.nl/a.b?c=d> +[,] zie'],
    ['(www.x.nl)', '[(] +<www.x.nl> +[)]'],
    ['info:https://x.nl/klant', 'info +[:] +<https://x.nl/klant>'],
    ['mailto:a@b.nl tel:0612345678', '<mailto:a@b.nl> <tel:0612345678>'],
    ['info@bedrijf.nl.', '<info@bedrijf.nl> +[.]'],
    ['<info@bedrijf.nl>', '[<] +<info@bedrijf.nl> +[>]'],
    ['#klant @jan #12', '<#klant> <@jan> <#12>'],
    ['plan.docx en mijn.test.ts', '<plan.docx> en <mijn.test.ts>'],
    ['bedrijf.nl/klant?x', '<bedrijf.nl/klant?x>'],
    ['klant_id __naam', '<klant_id> [_] +naam'],
    ['/pad/naar ./hier C:\\map \\\\server\\x', '</pad/naar> <./hier> <C:\\map> <\\\\server\\x>'],
    ['C# 5:1 a/b', 'c +[#] #5:1 a +[/] +b'],
  ])('%s', (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });
});

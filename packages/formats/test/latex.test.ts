import { OPAQUE } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { marksOf, piecesOf, read, texts } from './read.js';

describe('LaTeX', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'reads the body of a document',
      '\\documentclass{article}\n\\newcommand{\\x}{nee}\n\\title{Titel}\n\\begin{document}\n\\maketitle\nTekst\n\\end{document}\nna',
      [
        ['title', 'Titel'],
        ['paragraph', 'Tekst'],
      ],
    ],
    [
      'reads part of a document',
      '\\section{Kop}\\label{a}\nTekst\n\nMeer',
      [
        ['heading', 'Kop'],
        ['paragraph', 'Tekst'],
        ['paragraph', 'Meer'],
      ],
    ],
    [
      'reads marks in marks',
      '\\textbf{een \\emph{twee}} {\\small drie} \\textcolor{red}{vier}',
      [['paragraph', 'een twee drie vier']],
    ],
    [
      'takes macros, formulas and code for words',
      'Bij \\bedrijf{} kost $x^2$, \\(y\\) en \\texttt{a} of \\verb|b|, zie \\ref{c}.',
      [['paragraph', `Bij ${OPAQUE} kost ${OPAQUE}, ${OPAQUE} en ${OPAQUE} of ${OPAQUE}, zie ${OPAQUE}.`]],
    ],
    [
      'resolves accents',
      're\\"eel ge\\\'{\\i}nteresseerd na\\"{\\i}ef co"ordinatie \\c{c} \\ss',
      [['paragraph', 'reëel geínteresseerd naïef coördinatie ç ß']],
    ],
    [
      'resolves signs',
      "``ja''~--- 50\\% \\& \\euro 10, klant\\-tevreden\\-heid \\ldots",
      [['paragraph', '“ja”\u00A0— 50% & €10, klanttevredenheid …']],
    ],
    ['breaks lines', 'een\\\\ twee\\\\[2mm]drie', [['paragraph', 'een\ntwee\ndrie']]],
    [
      'leaves comments out',
      'een % weg\ntwee\n% nog een\ndrie\n\n% alleen dit',
      [['paragraph', 'een\ntwee\ndrie']],
    ],
    [
      'reads footnotes apart',
      'Tekst\\footnote{Een \\emph{noot}.} hier.',
      [
        ['paragraph', 'Tekst hier.'],
        ['paragraph', 'Een noot.'],
      ],
    ],
    [
      'reads lists',
      'Kies:\n\\begin{itemize}\n\\item een\n\\item[term] twee\n\ndrie\n\\end{itemize}\nvier',
      [
        ['paragraph', 'Kies:'],
        ['list-item', 'een'],
        ['list-item', 'term'],
        ['list-item', 'twee'],
        ['list-item', 'drie'],
        ['paragraph', 'vier'],
      ],
    ],
    [
      'leaves formulas, listings, quotations out',
      '\\begin{align*}a\\end{align*}\\begin{lstlisting}\n% b\n\\end{lstlisting}\\begin{quote}c\\end{quote}\\begin{otherlanguage}{english}d\\end{otherlanguage}e',
      [['paragraph', 'e']],
    ],
    [
      'reads tables',
      '\\begin{tabular}{ll}\\hline\nWat & Prijs \\\\ \\midrule\nBoek & tien \\& elf \\\\\n\\end{tabular}',
      [
        ['table-head', 'Wat'],
        ['table-head', 'Prijs'],
        ['table-cell', 'Boek'],
        ['table-cell', 'tien & elf'],
      ],
    ],
    [
      'reads captions and links',
      '\\caption[kort]{Een foto} \\href{https://x.nl}{onze site} of \\url{y}',
      [
        ['caption', 'Een foto'],
        ['paragraph', `onze site of ${OPAQUE}`],
      ],
    ],
    [
      'reads slides and letters',
      '\\begin{frame}{Kop}tekst\\end{frame}\\begin{letter}{Jan\\\\Straat}\\opening{Beste Jan,}dag\\closing{Groet,}\\end{letter}',
      [
        ['heading', 'Kop'],
        ['paragraph', 'tekst'],
        ['paragraph', 'Beste Jan,'],
        ['paragraph', 'dag'],
        ['paragraph', 'Groet,'],
      ],
    ],
    ['reads braces that are never closed', 'Een {haak', [['paragraph', 'Een {haak']]],
  ])('%s', async (_, source, expected) => {
    expect(await texts('latex', source)).toEqual(expected);
  });

  it('reads comments for the linter, and the language', async () => {
    const document = await read(
      'latex',
      '\\usepackage[english,dutch]{babel}\n\\begin{document}\n%% geestdrift-disable a -- b\nx\n\\end{document}',
    );
    expect(document.lang).toBe('nl');
    expect(document.directives).toMatchObject([{ action: 'disable', names: ['a'], reason: 'b' }]);
  });

  it('has exact places, and writes signs as the source does', async () => {
    expect(await piecesOf('latex', "een \\emph{twee} \\'e --- \\%")).toEqual([
      'een ',
      'twee',
      ' ',
      "é«\\'e»",
      ' ',
      '—«---»',
      ' ',
      '%',
    ]);
    expect(await marksOf('latex', 'een \\emph{twee} {drie}')).toEqual(['\\emph{|}', '{|}']);
    expect((await read('latex', 'een')).blocks[0]?.encode?.('A & B: 5%', { start: 0, end: 0 })).toBe(
      'A \\& B: 5\\%',
    );
  });
});

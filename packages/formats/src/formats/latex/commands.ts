/** Commands that stand for a character. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  euro: '€',
  texteuro: '€',
  EUR: '€',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
  ij: 'ij',
  IJ: 'IJ',
  S: '§',
  pounds: '£',
  copyright: '©',
  textcopyright: '©',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  degree: '°',
  textbackslash: '\\',
  textasciitilde: '~',
  slash: '/',
  textendash: '–',
  textemdash: '—',
  quad: ' ',
  qquad: ' ',
  space: ' ',
  newline: '\n',
  linebreak: '\n',
  par: '\n',
};

const NOTHING =
  'label index glossary vspace hspace addvspace noindent indent centering raggedright raggedleft bfseries itshape mdseries upshape rmfamily sffamily ttfamily scshape slshape normalfont em bf it tt sc sl rm sf tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge footnote footnotemark thanks marginpar newpage clearpage cleardoublepage pagebreak nopagebreak nolinebreak maketitle makeatletter makeatother tableofcontents listoffigures listoftables appendix frontmatter mainmatter backmatter hfill vfill hline cline toprule midrule bottomrule cmidrule rule smallskip medskip bigskip protect relax allowbreak sloppy fussy pagestyle thispagestyle pagenumbering setlength addtolength setcounter addtocounter stepcounter usepackage RequirePackage documentclass newcommand renewcommand providecommand def let newenvironment renewenvironment newtheorem hypersetup geometry lstset input include includeonly bibliography bibliographystyle printbibliography addbibresource nocite selectlanguage title author date phantomsection addcontentsline markboth columnwidth textwidth linewidth color definecolor graphicspath begingroup endgroup ignorespaces unskip strut null leavevmode and pause';
const OPAQUE =
  'texttt verb lstinline mintinline code url nolinkurl path ref pageref autoref nameref vref cref Cref eqref cite citep citet citeauthor citeyear parencite textcite footcite autocite fullcite gls glspl Gls Glspl acrshort acrlong ac SI si num qty unit includegraphics today LaTeX TeX LaTeXe input ensuremath';
/** Commands with a text, and which of their arguments that is. */
const LAST =
  'href textcolor colorbox fcolorbox foreignlanguage parbox raisebox scalebox resizebox makebox framebox multicolumn multirow hyperref';

/** How a command in a text is read: its last argument's text, one word, nothing; undefined for one that is not known. */
export function commandReading(name: string): 'last' | 'opaque' | 'nothing' | undefined {
  return READINGS.get(name);
}

const READINGS = new Map<string, 'last' | 'opaque' | 'nothing'>([
  ...NOTHING.split(' ').map((name) => [name, 'nothing'] as const),
  ...OPAQUE.split(' ').map((name) => [name, 'opaque'] as const),
  ...LAST.split(' ').map((name) => [name, 'last'] as const),
]);

const LANGUAGES: Readonly<Record<string, string>> = {
  dutch: 'nl',
  nederlands: 'nl',
  english: 'en',
  british: 'en',
  american: 'en',
  ukenglish: 'en',
  usenglish: 'en',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
};

/** The language that babel and polyglossia know under this name. */
export function languageNamed(name: string): string | undefined {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(LANGUAGES, key) ? LANGUAGES[key] : undefined;
}

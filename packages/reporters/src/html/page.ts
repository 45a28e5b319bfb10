import type { Finding, Severity } from '@geestdrift/engine';
import type { FileResult, ReportContext } from '../model.js';
import { portablePath } from '../portable-path.js';
import { indexPositions } from '../positions.js';
import { chartOf, type Tally, tally } from './chart.js';
import { escapeHtml } from './escape.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { TEXTS, type Texts } from './texts.js';

const LEVELS: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** A file as the page shows it. */
interface Shown {
  readonly path: string;
  readonly folder: string;
  readonly result: FileResult;
}

/** The whole page: style, content and script in one file that needs nothing else. */
export function renderPage(results: readonly FileResult[], { locale, cwd, version }: ReportContext): string {
  const texts = TEXTS[locale];
  const files = results
    .filter(({ findings, error }) => findings.length > 0 || error !== undefined)
    .map((result) => toShown(result, cwd));
  const count = files.reduce((sum, { result }) => sum + result.findings.length, 0);
  const rules = tally(
    files.flatMap(({ result }) => result.findings.map(({ ruleId, severity }) => [ruleId, severity])),
  );
  const folders = tally(
    files.flatMap(({ folder, result }) => result.findings.map(({ severity }) => [folder, severity] as const)),
  );
  const hidden = results.reduce((sum, { suppressed = 0 }) => sum + suppressed, 0);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Geestdrift ${escapeHtml(version)}">
<title>${texts.title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#bevindingen">${texts.skip}</a>
<header>
<h1>${texts.title}</h1>
<p>${count === 0 ? texts.clean : texts.summary(count, files.length, results.length)}</p>
${hidden === 0 ? '' : `<p class="where">${texts.suppressed(hidden)}</p>`}
</header>
<main>
${count === 0 ? '' : renderCharts(rules, folders, texts) + renderFilters(rules, folders, texts)}
<section aria-labelledby="bevindingen">
<h2 id="bevindingen" tabindex="-1">${texts.findings}</h2>
<p role="status" class="where" data-text="${texts.shown}"></p>
<ul class="files">
${files.map((file) => renderFile(file, texts)).join('\n')}
</ul>
</section>
</main>
${count === 0 ? '' : `<script>${SCRIPT}</script>`}
</body>
</html>
`;
}

function toShown(result: FileResult, cwd: string): Shown {
  const path = portablePath(result.filePath, cwd);
  return { path, folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))), result };
}

function renderCharts(rules: readonly Tally[], folders: readonly Tally[], texts: Texts): string {
  return `<div class="charts">
<section class="card"><h2>${texts.byRule}</h2>${chartOf(rules, 'rule', (name) => name, texts)}</section>
<section class="card"><h2>${texts.byFolder}</h2>${chartOf(folders, 'folder', folderNamer(folders, texts), texts)}</section>
</div>`;
}

function renderFilters(rules: readonly Tally[], folders: readonly Tally[], texts: Texts): string {
  const levels = LEVELS.map(
    (level) =>
      `<label><input type="checkbox" name="level" value="${level}" checked> <span class="level ${level}">${texts.levels[level]}</span></label>`,
  );
  return `<form class="card" hidden aria-label="${texts.filters}">
<fieldset><legend>${texts.severity}</legend>${levels.join('\n')}</fieldset>
${renderSelect('rule', texts.rule, rules, (name) => name, texts)}
${renderSelect('folder', texts.folder, folders, folderNamer(folders, texts), texts)}
<div><label class="over" for="search">${texts.search}</label><input type="search" id="search" name="search"></div>
<button type="reset">${texts.reset}</button>
</form>`;
}

function renderSelect(
  name: string,
  label: string,
  tallies: readonly Tally[],
  show: (name: string) => string,
  texts: Texts,
): string {
  const options = tallies.map(
    (one) => `<option value="${escapeHtml(one.name)}">${escapeHtml(show(one.name))} (${one.total})</option>`,
  );
  return `<div><label class="over" for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${texts.all}</option>${options.join('')}</select></div>`;
}

/** Folders outside the working folder have long names that begin alike: what all begin with is left out. */
function folderNamer(folders: readonly Tally[], texts: Texts): (name: string) => string {
  const parts = folders.map(({ name }) => name.split('/'));
  const [first = []] = parts;
  const differs = first.findIndex((part, index) => parts.some((other) => other[index] !== part));
  // Of paths in the working folder nothing is left out.
  const common = parts.length < 2 || first[0] !== '' ? 0 : Math.max(0, differs);
  return (name) => name.split('/').slice(common).join('/') || name.split('/').at(-1) || texts.root;
}

function renderFile({ path, folder, result }: Shown, texts: Texts): string {
  const positions = indexPositions(result.source);
  const items = result.findings.map((finding) => {
    const { line, column } = positions.positionAt(finding.range.start);
    const lines = finding.unplaced === true ? [] : [`${texts.line} ${line}:${column}`];
    const where = [...lines, ...(finding.place === undefined ? [] : [finding.place])].join(' · ');
    return renderFinding(finding, where, { path, folder }, texts);
  });
  const problem =
    result.error === undefined
      ? ''
      : `<p><span class="level error">${texts.problem}</span> ${escapeHtml(result.error.message)}</p>`;
  return `<li class="card"><h3>${escapeHtml(path)}</h3>${problem}<ul class="findings">\n${items.join('\n')}\n</ul></li>`;
}

function renderFinding(
  finding: Finding,
  where: string,
  file: Pick<Shown, 'path' | 'folder'>,
  texts: Texts,
): string {
  const { ruleId, severity, message, url } = finding;
  const data = `data-level="${severity}" data-rule="${escapeHtml(ruleId)}" data-folder="${escapeHtml(file.folder)}" data-file="${escapeHtml(file.path)}"`;
  return `<li ${data}>
<p class="where"><span class="level ${severity}">${texts.levels[severity]}</span> ${escapeHtml(ruleId)} · ${escapeHtml(where)}</p>
<blockquote>${markWords(finding)}</blockquote>
<p>${escapeHtml(message)} <a href="${escapeHtml(url)}">${texts.why}<span class="skip"> ${escapeHtml(ruleId)}</span></a></p>
${renderProposal(finding, texts)}</li>`;
}

/** The sentence with the words marked. */
function markWords({ sentence, sentenceRange: { start, end } }: Finding): string {
  const [before, words, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
  return `${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}`;
}

function renderProposal({ actual, fix, suggestions }: Finding, texts: Texts): string {
  const best = fix ?? suggestions[0];
  if (best === undefined) return '';
  const after = best.expected === '' ? `(${texts.leaveOut})` : best.expected;
  return `<p class="after">${texts.instead} <del>${escapeHtml(actual)}</del> → <ins>${escapeHtml(after)}</ins></p>\n`;
}

import type { Measured, Results } from './results.js';
import { fastestFirst, showConditions, showRatio, showTime } from './show.js';

const WIDTH = 760;
const ROW = 32;
const TOP = 44;
const BOTTOM = 34;
/** Names end here; bars begin a little further. */
const NAMES = 176;
const BARS = NAMES + 12;
/** What stands behind the longest bar fits in what is left. */
const LONGEST = 430;

const STYLE = `
    .ground { fill: #fff }
    text { fill: #1f2328; font: 14px system-ui, -apple-system, 'Segoe UI', sans-serif }
    .title { font-weight: 600 }
    .note { fill: #59636e; font-size: 12px }
    .own { fill: #0f766e }
    .peer { fill: #818b98 }
    text.own { font-weight: 600 }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #0d1117 }
      text { fill: #f0f6fc }
      .note { fill: #9198a1 }
      .own { fill: #2dd4bf }
    }
  `;

/** The times as bars in SVG, for light and dark grounds. What it shows is told in its description too. */
export function drawChart(results: Results): string {
  const programs = fastestFirst(results);
  const height = TOP + programs.length * ROW + BOTTOM;
  const longest = Math.max(...programs.map(({ milliseconds }) => milliseconds));
  const rows = programs.map((program, index) => drawRow(results, program, TOP + index * ROW, longest));
  const told = programs.map((program) => `${program.name} ${showValue(results, program)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
  <title id="title">Time to check the same files, shorter is better</title>
  <desc id="desc">${escapeXml(`${told}. ${showConditions(results)}.`)}</desc>
  <style>${STYLE}</style>
  <rect class="ground" width="${WIDTH}" height="${height}" rx="6"/>
  <text class="title" x="16" y="27">Time to check the same files, shorter is better</text>
${rows.join('\n')}
  <text class="note" x="16" y="${height - 14}">${escapeXml(showConditions(results))}</text>
</svg>
`;
}

function drawRow(results: Results, program: Measured, top: number, longest: number): string {
  const kind = program === results.geestdrift ? 'own' : 'peer';
  const length = barLength(program.milliseconds, longest);
  const baseline = top + 21;
  const text = kind === 'own' ? ' class="own"' : '';
  return [
    `  <text${text} x="${NAMES}" y="${baseline}" text-anchor="end">${escapeXml(program.name)}</text>`,
    `  <rect class="${kind}" x="${BARS}" y="${top + 6}" width="${length}" height="${ROW - 12}" rx="2"/>`,
    `  <text${text} x="${BARS + length + 8}" y="${baseline}">${escapeXml(showValue(results, program))}</text>`,
  ].join('\n');
}

/** In pixels, one at least, in proportion to the longest. */
function barLength(milliseconds: number, longest: number): number {
  return Math.max(1, Math.round((milliseconds / longest) * LONGEST));
}

function showValue(results: Results, program: Measured): string {
  const ratio = showRatio(results, program);
  return showTime(program.milliseconds) + (ratio === '' ? '' : ` (${ratio})`);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

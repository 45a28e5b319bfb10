/** Both schemes keep a contrast of at least 4.5 to 1 between text and ground. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --card: #ffffff; --ink: #1d1b18; --soft: #5d5850; --line: #ddd8ce; --accent: #8a3a00;
  --error: #b3261e; --warning: #7a5300; --suggestion: #0b5d84; --mark: #fff0b8; --good: #1f6b3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #191714; --card: #23201c; --ink: #f2eee6; --soft: #b9b1a4; --line: #413b33; --accent: #ffb58a;
    --error: #ff9a92; --warning: #f2c25b; --suggestion: #7fc8ee; --mark: #5a4a12; --good: #8fd6a6;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main, header { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: .5rem 0 0; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; background: var(--card); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; margin-bottom: 1rem; }
.charts .card { margin: 0; }
.charts ol { list-style: none; margin: 0; padding: 0; }
.charts button { display: grid; grid-template-columns: 11rem 1fr 3rem; gap: .5rem; align-items: center; width: 100%; padding: .2rem 0;
  border: 0; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.charts button:hover .name { text-decoration: underline; }
.charts .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.charts .number { text-align: right; font-variant-numeric: tabular-nums; }
.bar { display: flex; height: .9rem; background: var(--ground); border-radius: .2rem; overflow: hidden; }
.bar i { display: block; }
.error-ground { background: var(--error); } .warning-ground { background: var(--warning); } .suggestion-ground { background: var(--suggestion); }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
[aria-pressed=true] .name { font-weight: 700; text-decoration: underline; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: .8rem; flex-wrap: wrap; }
legend, label.over { display: block; font-size: .85rem; color: var(--soft); padding: 0; }
select, input[type=search], form button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft);
  border-radius: .3rem; padding: .3rem .5rem; max-width: 100%; }
input[type=search] { width: 18rem; }
.files { margin: 0; padding: 0; list-style: none; }
.findings { margin: .5rem 0 0; padding: 0; list-style: none; }
.findings > li { border-top: 1px solid var(--line); padding: .7rem 0; }
.where { font-size: .85rem; color: var(--soft); overflow-wrap: anywhere; }
.level { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .suggestion { color: var(--suggestion); }
blockquote { margin: .3rem 0; font-family: Georgia, serif; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-radius: .15rem; padding: 0 .1rem; }
p { margin: .2rem 0; }
.after { color: var(--good); overflow-wrap: anywhere; }
.after del { color: var(--soft); }
[hidden] { display: none !important; }
@media print { form, .skip { display: none; } .card { break-inside: avoid; } }
@media (prefers-contrast: more) { :root { --soft: var(--ink); --line: var(--ink); } }
`;

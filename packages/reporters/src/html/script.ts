/** Filters what stands in the page already: without it all is shown. */
export const SCRIPT = `
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const findings = [...document.querySelectorAll('.findings > li')];
const files = [...document.querySelectorAll('.files > li')];
const buttons = [...document.querySelectorAll('[data-choose]')];
const texts = findings.map((one) => (one.dataset.file + ' ' + one.textContent).toLowerCase());
function apply() {
  const data = new FormData(form);
  const levels = data.getAll('level');
  const rule = data.get('rule');
  const folder = data.get('folder');
  const words = data.get('search').toLowerCase();
  let shown = 0;
  findings.forEach((one, index) => {
    const { level, rule: ruleOf, folder: folderOf } = one.dataset;
    const fits = levels.includes(level) && (rule === '' || rule === ruleOf) && (folder === '' || folder === folderOf) && texts[index].includes(words);
    one.hidden = !fits;
    if (fits) shown++;
  });
  for (const file of files) file.hidden = file.querySelector('.findings > li') !== null && file.querySelector('.findings > li:not([hidden])') === null;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.value !== '' && form.elements[button.dataset.choose].value === button.value));
  status.textContent = status.dataset.text.replace('{shown}', shown).replace('{all}', findings.length);
}
form.hidden = false;
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(apply));
for (const button of buttons) {
  button.addEventListener('click', () => {
    const field = form.elements[button.dataset.choose];
    field.value = field.value === button.value ? '' : button.value;
    apply();
  });
}
apply();
`;

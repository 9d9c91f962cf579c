// The panel of the reading settings, opened by a link that else leads to the page that explains them.
import { current, forget, keep } from './reading.js';

const panel = () => document.getElementById('reading-panel');

function open() {
  for (const [part, value] of Object.entries(current())) panel().querySelector('form').elements[part].value = value;
  panel().showModal();
}

addEventListener('click', (event) => {
  if (event.target === panel()) return panel().close();
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!isPlain || !event.target.closest('[data-opens-reading]')) return;
  event.preventDefault();
  open();
});

addEventListener('change', ({ target }) => {
  if (panel()?.contains(target)) keep(Object.fromEntries(new FormData(target.form)));
});

addEventListener('reset', ({ target }) => {
  if (panel()?.contains(target)) forget();
});

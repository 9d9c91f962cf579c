// Copies a sentence that is ready to be used, no-break spaces and all. The words come from the page.
const plain = (element) => element.textContent.replace(/[ \t\r\n]+/g, ' ').trim();

addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copied]');
  if (!button) return;
  const text = button.closest('.copy').querySelector('.copy-text');
  const said = button.closest('.copy').querySelector('[role="status"]');
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(plain(text));
    said.textContent = button.dataset.copied;
  } catch {
    getSelection().selectAllChildren(text);
    said.textContent = button.dataset.failed;
  }
});

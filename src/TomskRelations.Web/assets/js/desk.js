// Saves a form while somebody types in it and shows what the portal says of it. Without this script the save button does both.
const pause = 2000;
const patience = 20_000;
// Browsers let no larger body outlive the page it was sent from.
const largestKeepalive = 60_000;

// In place, because a screen reader speaks what changes within an element; never under the fingers of who works there.
function showLive(page) {
  for (const element of document.querySelectorAll('[data-live][id]')) {
    const fresh = page.getElementById(element.id);
    if (!fresh || fresh.isEqualNode(element) || element.contains(document.activeElement)) continue;
    for (const name of element.getAttributeNames()) if (!fresh.hasAttribute(name)) element.removeAttribute(name);
    for (const name of fresh.getAttributeNames()) element.setAttribute(name, fresh.getAttribute(name));
    element.replaceChildren(...fresh.childNodes);
  }
  offerQuotes();
}

// The words that are selected in a cited sentence become the quote.
function offerQuotes() {
  for (const button of document.querySelectorAll('[data-quotes][hidden]')) {
    button.hidden = false;
    // The selection would go with the press.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const selection = getSelection();
      const words = `${selection}`.trim();
      const quote = document.getElementById(button.dataset.quotes);
      if (!words || !button.closest('[data-live]').contains(selection.anchorNode)) return quote.focus();
      quote.value = words;
      quote.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

function autosave(form) {
  let changes = 0, kept = 0, saving = null, timer, isLeaving = false, isRefused = false;

  const body = () => {
    const fields = [...new FormData(form)].map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')]);
    return new URLSearchParams([...fields, ['act', 'save']]);
  };

  const say = (words) => {
    const saved = document.getElementById('saved');
    saved.textContent = words;
    saved.classList.add('warn');
  };

  async function send() {
    const sent = changes;
    const content = body();
    const answer = await fetch(form.action, {
      method: 'POST',
      body: content,
      headers: { 'X-Autosave': '1' },
      keepalive: `${content}`.length < largestKeepalive,
      signal: AbortSignal.timeout(patience),
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.status === 409) {
      isRefused = true;
      return showLive(page);
    }
    if (!answer.ok) return say(form.dataset.unsaved);
    // Any other page than that of a form is the sign-in.
    if (!page.querySelector('form[data-autosave]')) return say(form.dataset.signedOut);
    kept = sent;
    showLive(page);
    if (new URL(answer.url).pathname !== location.pathname) history.replaceState(history.state, '', answer.url);
  }

  async function save() {
    clearTimeout(timer);
    if (saving || isRefused || isLeaving || changes === kept) return;
    const started = changes;
    saving = send().catch(() => say(form.dataset.unsaved));
    await saving;
    saving = null;
    if (changes !== started) wait();
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }

  form.addEventListener('input', () => {
    changes++;
    wait();
  });

  // A save that is under way renews the version that the form must name.
  form.addEventListener('submit', async (event) => {
    clearTimeout(timer);
    if (saving) {
      event.preventDefault();
      await saving;
      form.requestSubmit(event.submitter);
    } else {
      isLeaving = true;
    }
  });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  addEventListener('pagehide', save);
  addEventListener('pageshow', () => { isLeaving = false; });
  addEventListener('beforeunload', (event) => {
    if (!isLeaving && changes !== kept) event.preventDefault();
  });
}

// Alt and the key of an element press it: the one in the section at hand, else the first. The place of the key counts, not its
// letter, so that it is the same in both languages.
addEventListener('keydown', (event) => {
  const [, key] = /^(?:Key|Digit)(\w)$/.exec(event.code) ?? [];
  if (!key || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const marked = `[data-key="${key.toLowerCase()}"]`;
  const target = document.activeElement?.closest('section')?.querySelector(marked) ?? document.querySelector(marked);
  if (!target) return;
  event.preventDefault();
  if (key === 'S' && target.form) keepPlace(target.form);
  target.click();
});

// A form that is saved by its key opens again where one was.
const lastPlace = 'desk-place';

function keepPlace(form) {
  const { id } = document.activeElement;
  if (id && form.contains(document.activeElement)) sessionStorage.setItem(lastPlace, JSON.stringify([form.getAttribute('action'), id]));
}

function takePlace(form) {
  const [action, id] = JSON.parse(sessionStorage.getItem(lastPlace)) ?? [];
  sessionStorage.removeItem(lastPlace);
  if (action === form.getAttribute('action') && !location.hash) document.getElementById(id)?.focus();
}

const form = document.querySelector('form[data-autosave]');
if (form) {
  autosave(form);
  takePlace(form);
}
offerQuotes();

// On a narrow screen the sections stand in one line.
document.querySelector('.staff-bar [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

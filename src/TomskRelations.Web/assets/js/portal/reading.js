// The reading settings: kept in this browser, set on <html> for the styles. A page opens with all of them as usual.
const name = 'reading';
const usual = { text: 'usual', contrast: 'usual', spacing: 'usual' };
const root = document.documentElement;

function show(settings) {
  for (const part of Object.keys(usual)) root.dataset[part] = settings?.[part] ?? usual[part];
}

function showKept() {
  try {
    show(JSON.parse(localStorage.getItem(name)));
  } catch {
    show(usual);
  }
}

export const current = () => Object.fromEntries(Object.keys(usual).map((part) => [part, root.dataset[part]]));

export function keep(settings) {
  show(settings);
  try {
    localStorage.setItem(name, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing shows them until the next page.
  }
}

export function forget() {
  show(usual);
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

showKept();
addEventListener('storage', showKept);
addEventListener('pageshow', showKept);

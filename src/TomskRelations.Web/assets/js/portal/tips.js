// A card with the words of data-tip, on hover and on focus. Escape closes it, and the pointer may move onto it.
const gap = 8;
const patience = 200;

let card, owner, dismissed, timer;

function make() {
  card = document.createElement('div');
  card.id = 'tip';
  card.className = 'tip';
  card.setAttribute('role', 'tooltip');
  document.body.append(card);
}

// Above the element, below it where the window ends, and never beyond its sides.
function place() {
  if (!owner) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, bottom, width } = owner.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const above = top - offsetHeight - gap;
  card.style.left = `${Math.max(gap, Math.min(left + (width - offsetWidth) / 2, clientWidth - offsetWidth - gap))}px`;
  card.style.top = `${above >= gap ? above : Math.min(bottom + gap, clientHeight - offsetHeight - gap)}px`;
}

function show(element) {
  clearTimeout(timer);
  if (element === owner || element === dismissed) return;
  hide();
  if (!card) make();
  owner = element;
  card.textContent = element.dataset.tip;
  card.hidden = false;
  element.setAttribute('aria-describedby', card.id);
  place();
}

function hide() {
  clearTimeout(timer);
  if (!owner) return;
  owner.removeAttribute('aria-describedby');
  card.hidden = true;
  owner = undefined;
}

function leave() {
  dismissed = undefined;
  clearTimeout(timer);
  if (!owner?.matches(':focus-within')) timer = setTimeout(hide, patience);
}

const tipped = (target) => target.closest?.('[data-tip]');

addEventListener('pointerover', ({ target }) => {
  if (tipped(target)) show(tipped(target));
  else if (card?.contains(target)) clearTimeout(timer);
  else leave();
});

document.documentElement.addEventListener('pointerleave', leave);

addEventListener('focusin', ({ target }) => {
  dismissed = undefined;
  if (tipped(target)) show(tipped(target));
});

addEventListener('focusout', hide);

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  dismissed = owner;
  hide();
});

for (const change of ['scroll', 'resize']) addEventListener(change, place, { capture: true, passive: true });

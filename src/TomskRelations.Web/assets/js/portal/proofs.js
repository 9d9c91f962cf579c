// Escape closes the card of a proof mark without moving focus or pointer (WCAG 1.4.13). The styles open it; it opens again
// when somebody comes back to the mark.
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const proof of document.querySelectorAll('.proof:is(:hover, :focus-within)')) {
    proof.dataset.closed = '';
    for (const comeback of ['pointerenter', 'focusin']) proof.addEventListener(comeback, () => delete proof.dataset.closed, { once: true });
  }
});

// Small comforts for readers: every page is whole without them. The first import acts before the first paint.
import './portal/reading.js';
import './portal/panel.js';
import './portal/proofs.js';
import './portal/tips.js';
import './portal/copies.js';

// What only a script can do is shown from here on.
document.documentElement.dataset.script = '';

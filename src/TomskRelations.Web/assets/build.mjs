// Makes everything in wwwroot/dist from assets/ and the npm packages. To the folder named in the first argument it writes
// the countries' places on the map, for the program, and the list of what it made: the build compares that list with what is on disk.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as sass from 'sass';
import { makeFonts } from './build/fonts.mjs';
import { makeManifest } from './build/manifest.mjs';
import { makeMap } from './build/map.mjs';
import { makeFavicon, makeIcon, makeSocialPicture } from './build/pictures.mjs';
import { npm, project, text } from './build/project.mjs';
import { makeScript } from './build/scripts.mjs';
import { languages, wordsOf } from './build/words.mjs';

const dist = join(project, 'wwwroot', 'dist');
const made = new Map();

async function addFonts() {
  const { files, faces } = await makeFonts();
  for (const [path, content] of files) made.set(path, content);
  return faces;
}

function addStyles(fontFaces) {
  const { css } = sass.compile(join(project, 'assets', 'scss', 'portal.scss'), {
    loadPaths: [join(project, 'node_modules')],
    style: 'compressed',
    // Bootstrap 5.3 is written for the older Sass and stays so; its own deprecations are not ours to mend.
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
  made.set('portal.css', `/*! Parts of Bootstrap, MIT: licences.txt */${fontFaces}${css}\n`);
}

function symbol(id, svg) {
  const [, viewBox, content] = /<svg[^>]*viewBox="([^"]+)"[^>]*>(.*)<\/svg>/s.exec(svg);
  return `<symbol id="${id}" viewBox="${viewBox}">${content.replace(/\s*\n\s*/g, '')}</symbol>`;
}

function addIcons() {
  const named = Object.entries(JSON.parse(text('assets', 'icons', 'icons.json')));
  const symbols = [
    ...named.map(([id, name]) => symbol(id, text(npm('bootstrap-icons', 'icons', `${name}.svg`)))),
    ...['mark', 'ripples'].map((id) => symbol(id, text('assets', 'icons', `${id}.svg`))),
  ];
  made.set('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
  made.set('mark.svg', text('assets', 'mark.svg'));
}

async function addScripts() {
  for (const name of ['portal.js', 'desk.js']) made.set(name, await makeScript(name));
}

function addPictures() {
  // Browsers ask for it at the root, whatever a page says.
  made.set('../favicon.ico', makeFavicon());
  for (const width of [180, 192, 512]) made.set(`icon-${width}.png`, makeIcon(width));
  for (const language of languages) {
    const words = wordsOf(language);
    made.set(`social-${language}.png`, makeSocialPicture(words));
    made.set(`${language}.webmanifest`, makeManifest(language, words));
  }
}

function addFlags() {
  for (const country of JSON.parse(text(npm('flag-icons', 'country.json'))).filter(({ iso }) => iso)) {
    made.set(`flags/${country.code}.svg`, text(npm('flag-icons', country.flag_4x3)));
  }
}

function addMap() {
  const { world, worldClose, places } = makeMap();
  made.set('world.svg', world);
  made.set('world-close.svg', worldClose);
  return places;
}

function addLicences() {
  const { dependencies } = JSON.parse(text('package.json'));
  made.set('licences.txt', Object.keys(dependencies).map((name) => `${name}\n\n${text(npm(name, 'LICENSE')).trim()}\n`).join('\n\n'));
}

// Only when all has succeeded: a mistake in a style leaves the last good files where they are.
function writeAll() {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, content] of made) {
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

addStyles(await addFonts());
await addScripts();
addPictures();
addIcons();
addFlags();
const places = addMap();
addLicences();
writeAll();

const forTheBuild = process.argv[2];
if (forTheBuild) {
  writeFileSync(join(forTheBuild, 'places.json'), places);
  writeFileSync(join(forTheBuild, 'assets.list'), [...made.keys()].map((name) => `wwwroot/dist/${name}\n`).join(''));
}

// Makes everything in wwwroot/dist from assets/ and the npm packages. To the folder named in the first argument it writes
// the countries' places on the map, for the program, and the list of what it made: the build compares that list with what is on disk.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sass from 'sass';
import { makeMap } from './map.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'wwwroot', 'dist');
const made = new Map();

const text = (...path) => readFileSync(join(project, ...path), 'utf8');
const npm = (...path) => join('node_modules', ...path);

function addFonts() {
  const { families, subsets } = JSON.parse(text('assets', 'fonts.json'));
  return families.flatMap(({ name, family, weight, npmPackage, file }) => {
    const ranges = JSON.parse(text(npm(npmPackage, 'unicode.json')));
    return subsets.map((subset) => {
      const path = `fonts/${name}-${subset}.woff2`;
      made.set(path, readFileSync(join(project, npm(npmPackage, 'files', file.replace('*', subset)))));
      return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;`
        + `src:url(${path}) format("woff2");unicode-range:${ranges[subset]}}`;
    });
  }).join('');
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

function addScripts() {
  made.set('desk.js', text('assets', 'js', 'desk.js'));
}

function addFlags() {
  for (const country of JSON.parse(text(npm('flag-icons', 'country.json'))).filter(({ iso }) => iso)) {
    made.set(`flags/${country.code}.svg`, text(npm('flag-icons', country.flag_4x3)));
  }
}

function addMap() {
  const { world, worldClose, places } = makeMap((file) => join(project, npm('world-atlas', file)));
  made.set('world.svg', world);
  made.set('world-close.svg', worldClose);
  return places;
}

function addLicences() {
  const { dependencies } = JSON.parse(text('package.json'));
  const tools = ['sass', 'd3-geo', 'topojson-client', 'i18n-iso-countries'];
  const shipped = Object.keys(dependencies).filter((name) => !tools.includes(name));
  made.set('licences.txt', shipped.map((name) => `${name}\n\n${text(npm(name, 'LICENSE')).trim()}\n`).join('\n\n'));
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

addStyles(addFonts());
addScripts();
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

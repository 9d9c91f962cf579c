// The typefaces: only the weights that the styles use, and without the hints, which weigh more than the letters.
import subsetFont from 'subset-font';
import { bytes, npm, text } from './project.mjs';

const { families, subsets } = JSON.parse(text('assets', 'fonts.json'));

export const original = ({ npmPackage, file }, subset) => bytes(npm(npmPackage, 'files', file.replace('*', subset)));

export const family = (name) => families.find((each) => each.name === name);

export { subsets };

function slim(font, weights) {
  const [min, max] = weights;
  return subsetFont(font, undefined, {
    keepAllGlyphs: true,
    noHinting: true,
    variationAxes: max ? { wght: { min, max } } : undefined,
    targetFormat: 'woff2',
  });
}

const face = (properties) => `@font-face{${Object.entries(properties).map(([name, value]) => `${name}:${value}`).join(';')}}`;

const webFace = (each, path, range) => face({
  'font-family': `"${each.family}"`,
  'font-weight': each.weights.join(' '),
  'font-display': 'swap',
  src: `url(${path}) format("woff2")`,
  'unicode-range': range,
});

// A local typeface stretched to the measures of ours, so that nothing moves when ours has come.
function fallbackFace({ family: name, local, ...measures }) {
  return face({ 'font-family': `"${name}"`, src: local.map((font) => `local("${font}")`).join(), ...measures });
}

/** The font files by their paths, and the rules that name them. */
export async function makeFonts() {
  const files = new Map();
  const faces = [];
  for (const each of families) {
    const ranges = JSON.parse(text(npm(each.npmPackage, 'unicode.json')));
    for (const subset of subsets) {
      const path = `fonts/${each.name}-${subset}.woff2`;
      files.set(path, await slim(original(each, subset), each.weights));
      faces.push(webFace(each, path, ranges[subset]));
    }
    faces.push(fallbackFace(each.fallback));
  }
  return { files, faces: faces.join('') };
}

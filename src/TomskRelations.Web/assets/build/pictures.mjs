// The portal's own drawings as the pictures that browsers, telephones and messengers ask for.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { family, original, subsets } from './fonts.mjs';
import { bytes, npm, text } from './project.mjs';

await initWasm(bytes(npm('@resvg', 'resvg-wasm', 'index_bg.wasm')));

const mark = text('assets', 'mark.svg');
// Telephones cut icons to shapes of their own: the mark keeps to the middle, on cloth up to the edges.
const maskable = mark.replace('viewBox="0 0 48 48"', 'viewBox="-6 -6 60 60"').replace('<rect width="48" height="48"', '<rect x="-6" y="-6" width="60" height="60"');
const serif = family('serif');

const draw = (svg, width) => Buffer.from(new Resvg(svg, {
  fitTo: { mode: 'width', value: width },
  font: { fontBuffers: subsets.map((subset) => original(serif, subset)), loadSystemFonts: false, defaultFontFamily: serif.family },
}).render().asPng());

export const makeIcon = (width) => draw(maskable, width);

/** The social picture in the words of one language. */
export function makeSocialPicture(words) {
  return draw(text('assets', 'social.svg').replace(/\{(\w+)\}/g, (_, key) => words(key)), 1200);
}

/** An .ico file: a head, a line of the list for each picture, then the pictures, which may be PNG. */
export function makeFavicon() {
  const pictures = [16, 32, 48].map((width) => ({ width, png: draw(mark, width) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ width, png }, index) => {
    const line = 6 + 16 * index;
    head.writeUInt8(width, line);
    head.writeUInt8(width, line + 1);
    head.writeUInt16LE(1, line + 4);
    head.writeUInt16LE(32, line + 6);
    head.writeUInt32LE(png.length, line + 8);
    head.writeUInt32LE(offset, line + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

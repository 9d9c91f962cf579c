// The world seen from Tomsk: azimuthal equal-area, so that straight lines from the centre are shortest ways and areas are true.
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { npm, text } from './project.mjs';

const tomsk = [84.97, 56.49];
const earth = 6371; // km
const radius = 500; // of the disc, in units of the drawing
const edge = 115 * Math.PI / 180; // how far from Tomsk the map goes
const farthestPart = 6500; // km from the largest part: what lies farther, such as French Guiana, is left out
const smallest = 6; // units: what is smaller in both directions is marked by a dot
const line = 12; // units: about the height of a name

const scale = radius / (2 * Math.sin(edge / 2));
const projection = geoAzimuthalEqualArea().rotate([-tomsk[0], -tomsk[1]]).clipAngle(115).scale(scale).translate([radius, radius]).precision(0.3);
const coarse = geoPath(projection).digits(0);
const fine = geoPath(projection).digits(1);

// Rounding leaves parts that are a single point.
const withoutPoints = (path) => path?.replace(/M[\d.-]+,[\d.-]+Z/g, '') || undefined;
const round = (value) => Math.round(value * 10) / 10;

function features(file) {
  const topology = JSON.parse(text(npm('world-atlas', file)));
  return feature(topology, topology.objects.countries).features;
}

function parts(shape) {
  const polygons = shape.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates : [shape.geometry.coordinates];
  return polygons.map((coordinates) => ({ type: 'Polygon', coordinates })).sort((a, b) => geoArea(b) - geoArea(a));
}

function nearParts(all) {
  const middle = geoCentroid(all[0]);
  return all.filter((part) => geoDistance(middle, geoCentroid(part)) * earth < farthestPart);
}

function onTheRim(middle) {
  const [x, y] = geoAzimuthalEqualArea().rotate([-tomsk[0], -tomsk[1]]).translate([0, 0])(middle);
  const length = Math.hypot(x, y);
  return { x: round(radius + x / length * radius), y: round(radius + y / length * radius), beyond: true };
}

// The widest stretch within the outline on which a name can stand: its middle and its width.
function room(part) {
  const [outline] = part.coordinates.map((ring) => ring.map(projection).filter(Boolean));
  const stretchAt = (y) => {
    const crossings = outline.flatMap(([x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length];
      return (y1 > y) === (y2 > y) ? [] : [x1 + (y - y1) / (y2 - y1) * (x2 - x1)];
    }).sort((a, b) => a - b);
    const stretches = crossings.flatMap((from, index) => (index % 2 === 0 && index + 1 < crossings.length ? [[from, crossings[index + 1]]] : []));
    return stretches.sort((a, b) => (b[1] - b[0]) - (a[1] - a[0]))[0] ?? [0, 0];
  };
  const [[, top], [, bottom]] = fine.bounds(part);
  const rows = Array.from({ length: 40 }, (_, index) => top + (bottom - top) * (index + 0.5) / 40);
  const half = Math.min(line, (bottom - top) / 3) / 2;
  const widest = rows.map((y) => {
    const lines = [y - half, y, y + half].map(stretchAt);
    const [from, to] = [Math.max(...lines.map(([left]) => left)), Math.min(...lines.map(([, right]) => right))];
    return { x: (from + to) / 2, y, width: to - from };
  }).sort((a, b) => b.width - a.width)[0];
  return [widest.x, widest.y, Math.max(0, widest.width)].map(round);
}

function place(shape, isDrawn) {
  const near = nearParts(parts(shape));
  const largest = near.find((part) => fine(part));
  if (!largest) return onTheRim(geoCentroid(near[0]));

  const [x, y] = fine.centroid(largest).map(round);
  const [[left, top], [right, bottom]] = fine.bounds(largest);
  const isSmall = right - left < smallest && bottom - top < smallest;
  const box = [left, top, right, bottom].map(round);
  return isDrawn
    ? { x, y, box, room: room(largest), dot: isSmall || undefined, drawn: true }
    : { x, y, box: [x, y, x, y], dot: true };
}

// Small countries are missing in the drawing for small scales; the one for large scales says where they are.
function places() {
  const found = {};
  for (const [file, isDrawn] of [['countries-110m.json', true], ['countries-10m.json', false]]) {
    for (const shape of features(file)) {
      const code = codeOf(shape);
      if (code && code !== 'AQ' && !found[code]) found[code] = { code, ...place(shape, isDrawn) };
    }
  }
  return found;
}

const codeOf = (shape) => countries.numericToAlpha2(shape.id);

// The land is all countries together; each has its code for an id.
function drawing(path, shapes) {
  const paths = shapes.map((shape) => {
    const outline = withoutPoints(path({ type: 'MultiPolygon', coordinates: nearParts(parts(shape)).map((part) => part.coordinates) }));
    return outline ? `<path${codeOf(shape) ? ` id="${codeOf(shape)}"` : ''} d="${outline}"/>` : '';
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${radius * 2} ${radius * 2}"><g id="land">${paths.join('')}</g></svg>\n`;
}

export function makeMap() {
  const shapes = features('countries-110m.json');
  const rings = [2000, 4000, 6000, 8000, 10000, 12000].map((km) => ({ km, radius: round(2 * scale * Math.sin(km / earth / 2)) }));
  return { world: drawing(coarse, shapes), worldClose: drawing(fine, shapes), places: JSON.stringify({ rings, places: places() }) };
}

// The world on paper: the path of every shape, made once, and where a place lies on it.
import { arcLine } from './map-ties.js';

export const WIDE = 960;
// from north of Greenland to south of Tierra del Fuego
const NORTH = 84;
const SOUTH = -57;
// less than this, in square units of the paper, is a dot
const TINY = 3;
const FONT = '12px system-ui, sans-serif';
// one status bends away from the other
const BENDS = { STATED: 0.1, PLANNED: 0.25, ALLEGED: -0.1, DENIED: -0.25 };

// turned so that the cut runs through the Bering Strait and not through Russia
const projection = d3.geoNaturalEarth1().rotate([-11, 0]).fitWidth(WIDE, { type: 'Sphere' }).precision(0.3);
const at = (latitude) => projection([11, latitude])[1];
const [left, top] = projection.translate();
export const HIGH = Math.round(at(SOUTH) - at(NORTH));
projection.translate([left, top - at(NORTH)]);

export class Projected {
  /** @param features the shapes; @param countries what the graph knows of all that are and were */
  constructor(features, countries) {
    const path = d3.geoPath(projection).digits(1);
    this.sea = path({ type: 'Sphere' });
    this.shapes = features.map((feature) => ({ id: feature.id, d: path(feature), isTiny: path.area(feature) < TINY }));
    this.countries = new Map(countries.map((country) => [country.id, country]));
    const drawn = new Set(this.shapes.map((shape) => shape.id));
    /** Countries of today that have no shape. */
    this.without = new Set(countries.filter((country) => !country.until && !drawn.has(country.id)).map((country) => country.id));
    this.points = new Map();
    this.point = this.point.bind(this);
    this.arcs = new Map();
    this.widths = new Map();
    this.pen = document.createElement('canvas').getContext('2d');
    this.pen.font = FONT;
  }

  /** Where a place or a country lies on the paper. */
  point({ key, id, longitude, latitude }) {
    const name = key ?? id;
    if (!this.points.has(name)) this.points.set(name, projection([longitude, latitude]).map((one) => Math.round(one * 10) / 10));
    return this.points.get(name);
  }

  /** The path of an arc. */
  arc({ key, a, b, status }) {
    if (!this.arcs.has(key)) {
      const precision = projection.precision();
      // its points are near each other as they are
      const path = d3.geoPath(projection.precision(0)).digits(1);
      this.arcs.set(key, path(arcLine(a, b, BENDS[status] ?? BENDS.STATED)) ?? '');
      projection.precision(precision);
    }
    return this.arcs.get(key);
  }

  /** How wide a name is on the screen. */
  wide(name) {
    if (!this.widths.has(name)) this.widths.set(name, this.pen.measureText(name).width);
    return this.widths.get(name);
  }
}

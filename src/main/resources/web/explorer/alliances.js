// All alliances that the graph knows, asked for once: they tell the blocs of any day, with the same colours on every day.
import { get } from './api.js';
import { blocsOf, coloursOf } from './blocs.js';

let asked;

/** A function from a day to its blocs among rows: country to {id, bloc, colour, weak, also}. */
export function blocsIn(rows) {
  const colours = coloursOf(rows);
  const known = new Map();
  return (day) => {
    if (!known.has(day)) known.set(day, blocsOf(rows, day, colours));
    return known.get(day);
  };
}

/** The same for all alliances there are. */
export function blocs() {
  asked ??= get('/api/ask/alliance-history').then(({ rows }) => blocsIn(rows));
  // a server that was gone may be there when the next asks
  asked.catch(() => { asked = undefined; });
  return asked;
}

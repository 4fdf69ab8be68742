// Who held a country of today on an earlier day: itself if it was there, else a state that it came out of. Borders of the
// past are not known here, so a shape has one holder, and a state without a shape is drawn as a dot.

/** Whether a state was there on a day, which is written as 1955-06-04. */
export const existed = ({ from, until }, day) => (!from || from <= day) && (!until || until > day);

/** The states of a day that a country is or came out of. */
function candidates(id, countries, day, seen) {
  const country = countries.get(id);
  // who writes data of their own may write a circle
  if (!country || seen.has(id)) return [];
  seen.add(id);
  return existed(country, day) ? [country] : country.succeeds.flatMap((gone) => candidates(gone, countries, day, seen));
}

function distance(one, other) {
  const points = [one, other].map(({ longitude, latitude }) => [longitude, latitude]);
  return points.flat().some((number) => number == null) ? Infinity : d3.geoDistance(...points);
}

/** The id of the state that held the shape of a country of today, if one is known; of several, the one whose label is nearest. */
export function holder(id, countries, day) {
  const found = candidates(id, countries, day, new Set());
  return (d3.least(found, (one) => distance(one, countries.get(id))) ?? found[0])?.id;
}

/** The holder of each shape, by the id of the shape. */
export function holders(shapes, countries, day) {
  return new Map(shapes.map((id) => [id, holder(id, countries, day)]));
}

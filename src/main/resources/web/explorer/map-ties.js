// From a network to a map: ties lie between the countries of their ends. What cannot be drawn is counted.

/** Where an actor is: in its country, else where it says itself. */
function placeOf(node, countries) {
  const country = countries.get(node.country ?? node.id);
  const { id: key, name, latitude, longitude } = country?.latitude == null ? node : country;
  return latitude == null || longitude == null ? undefined : { key, name, latitude, longitude };
}

/** Places by their keys, with the rows that touch them; and arcs, one for all ties of one status between the same two. */
export function placed({ nodes, ties }, countries) {
  const places = new Map();
  const arcs = new Map();
  let inside = 0;
  let nowhere = 0;
  const at = new Map(nodes.map((node) => {
    const place = placeOf(node, countries);
    if (place && !places.has(place.key)) places.set(place.key, { ...place, ties: [] });
    return [node, place && places.get(place.key)];
  }));
  for (const { index, source, target, status } of ties) {
    const ends = [at.get(source), at.get(target)];
    new Set(ends).forEach((place) => place?.ties.push(index));
    if (!ends[0] || !ends[1]) nowhere += 1;
    else if (ends[0] === ends[1]) inside += 1;
    else {
      const [a, b] = ends[0].key < ends[1].key ? ends : [ends[1], ends[0]];
      const key = `${a.key} ${b.key} ${status}`;
      if (!arcs.has(key)) arcs.set(key, { key, a, b, status, ties: [] });
      arcs.get(key).ties.push(index);
    }
  }
  return { places, arcs: [...arcs.values()], inside, nowhere };
}

const RADIANS = Math.PI / 180;

const onSphere = ({ longitude, latitude }) => [
  Math.cos(latitude * RADIANS) * Math.cos(longitude * RADIANS),
  Math.cos(latitude * RADIANS) * Math.sin(longitude * RADIANS),
  Math.sin(latitude * RADIANS),
];

// beyond this, in radians, the shortest way is bent enough on paper
const FAR = 0.4;

/** A line of GeoJSON from one place to another: the shortest way, bent aside so that ways along each other stay apart. */
export function arcLine(a, b, bend) {
  const [p, q] = [onSphere(a), onSphere(b)];
  const across = [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
  const length = Math.hypot(...across);
  const angle = Math.atan2(length, p[0] * q[0] + p[1] * q[1] + p[2] * q[2]);
  // towards the pole that is nearer
  const side = across[2] * (p[2] + q[2]) < 0 ? -1 : 1;
  const steps = Math.ceil(angle / RADIANS / 4) + 8;
  const coordinates = Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [from, to] = length < 1e-9 ? [1, 0] : [Math.sin((1 - t) * angle) / length, Math.sin(t * angle) / length];
    const aside = length < 1e-9 ? 0 : Math.sin(t * Math.PI) * Math.min(angle, FAR) * bend * side / length;
    const [x, y, z] = [0, 1, 2].map((i) => p[i] * from + q[i] * to + across[i] * aside);
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
  return { type: 'LineString', coordinates };
}

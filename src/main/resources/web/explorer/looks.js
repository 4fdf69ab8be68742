// How actors look: their colours by bloc, community, country or kind, and the legend of them.
import { say } from './words.js';

const COLOURS = d3.schemeTableau10.slice(0, 9);

const byValue = (nodes, value) => {
  const counts = d3.rollups(nodes.filter((node) => value(node) != null), (all) => all.length, value)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const places = new Map(counts.map(([id], place) => [id, place]));
  return (node) => {
    const id = value(node);
    return id == null ? undefined : { id, colour: COLOURS[places.get(id) % COLOURS.length], weak: places.get(id) >= COLOURS.length };
  };
};

/** The look of each actor: id to {id, label, colour, weak}. Who has none is drawn as all others. */
export function looksOf(nodes, how, { blocs, measures }) {
  const looks = new Map();
  const put = (look, label) => nodes.forEach((node) => {
    const one = look(node);
    if (one) looks.set(node.id, { label: label(node, one), ...one });
  });
  if (how === 'bloc' && blocs) put((node) => blocs.get(node.country ?? node.id), (node, one) => one.bloc);
  if (how === 'community' && measures) put(byValue(nodes, (node) => measures[node.id]?.community), (node, one) => say('communityOf', { n: one.id + 1 }));
  if (how === 'country') put(byValue(nodes, (node) => node.country), (node) => node.country);
  if (how === 'kind') put(byValue(nodes, (node) => node.kind), (node) => say(`kind ${node.kind}`, {}, node.kind));
  return looks;
}

/** The legend of the actors that are shown: [{label, colour, count, weak}], the most frequent first. */
export function legendOf(nodes, looks) {
  const entries = new Map();
  const seen = nodes.map((node) => looks.get(node.id)).filter(Boolean);
  for (const look of seen) {
    const entry = entries.get(look.id) ?? { label: look.label, colour: look.colour, count: 0, weak: 0 };
    entry[look.weak ? 'weak' : 'count'] += 1;
    entries.set(look.id, entry);
  }
  // who belongs to two counts in both
  for (const { also } of seen) also?.forEach((_, id) => { if (entries.has(id)) entries.get(id).count += 1; });
  return [...entries.values()].sort((one, other) => other.count + other.weak - one.count - one.weak);
}

/** Sizes between 0 and 1 by a measure; nothing for the degree, which the drawing knows. */
export function sizesOf(nodes, measure, measures) {
  if (!measure || measure === 'degree' || !measures) return undefined;
  const value = (node) => measures[node.id]?.[measure] ?? 0;
  const most = d3.max(nodes, value) || 1;
  return new Map(nodes.map((node) => [node.id, value(node) / most]));
}

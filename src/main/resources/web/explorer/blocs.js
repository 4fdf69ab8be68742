// Blocs as of a day: countries that share treaties of defence. The treaty that gathers most countries makes the first bloc, the
// one that gathers most of the rest the next. Of those whom no such treaty gathers, pacts of two and three that hang together make
// a bloc. Who is left is counted to the bloc of its ally, and drawn weaker.
import { from, holds } from './spans.js';
import { say } from './words.js';

const COLOURS = [...d3.schemeTableau10.slice(0, 9), ...d3.schemeDark2, ...d3.schemeSet2];
// a treaty that gathers fewer is a pact
const GATHERS = 4;

const treaties = (row) => (row.treatyIds ?? [row.treatyId ?? row.source]).map((id, place) => [id, [row.treaties ?? row.treaty ?? id].flat()[place] ?? id]);

const defends = (row) => !row.obligations || row.obligations.length === 0 || row.obligations.includes('defense');

/** The treaties of defence among rows: [{id, label, since, members}]. */
function treatiesOf(rows) {
  const found = new Map();
  for (const row of rows) {
    if (!row.aId || !row.bId || !defends(row)) continue;
    for (const [id, label] of treaties(row)) {
      if (!id) continue;
      if (!found.has(id)) found.set(id, { id, label, since: from(row), members: new Set() });
      const treaty = found.get(id);
      if (from(row) < treaty.since) treaty.since = from(row);
      treaty.members.add(row.aId).add(row.bId);
    }
  }
  return [...found.values()];
}

/** The colour of each treaty, the same on every day: those with the most members ever have colours of their own. */
export function coloursOf(rows) {
  const all = treatiesOf(rows).sort((one, other) => other.members.size - one.members.size || d3.ascending(one.id, other.id));
  return new Map(all.map(({ id }, place) => [id, COLOURS[place % COLOURS.length]]));
}

/** The bloc of each country that has one: country to {id, bloc, colour, weak, also}; 'also' has the colours of further blocs, by id. */
export function blocsOf(rows, day, colours) {
  const held = rows.filter((row) => holds(row, day));
  const open = treatiesOf(held);
  const blocs = new Map();
  const found = [];
  const free = (members) => [...members].filter((id) => !blocs.has(id));
  const make = (own, all, name) => {
    // there are more treaties than colours: two blocs of one day never share one while another is free
    const colour = [colours.get(name.id), ...COLOURS].find((one) => one && !found.some((other) => other.colour === one)) ?? COLOURS[0];
    own.forEach((id) => blocs.set(id, { id: name.id, bloc: name.label, colour, weak: false, also: new Map() }));
    found.push({ id: name.id, colour, members: all });
  };
  for (;;) {
    const next = d3.greatest(open, (one, other) => free(one.members).length - free(other.members).length || d3.descending(one.id, other.id));
    if (!next || free(next.members).length < GATHERS) break;
    const own = free(next.members);
    make(own, next.members, namesake(open, own) ?? next);
  }
  for (const own of chains(open, blocs)) make(own, own, namesake(open, own) ?? hub(held, own));
  // a country of two great blocs shows both
  for (const { id, colour, members } of found) {
    members.forEach((member) => {
      const its = blocs.get(member);
      if (its.id !== id) its.also.set(id, colour);
    });
  }
  const strong = new Map(blocs);
  for (const { members } of open) {
    const ally = [...members].find((id) => strong.has(id));
    free(members).forEach((id) => {
      if (ally) blocs.set(id, { ...strong.get(ally), weak: true, also: new Map() });
    });
  }
  return blocs;
}

/** The treaty that a bloc is called after: the oldest one that three quarters of it share. */
function namesake(open, bloc) {
  const shared = open.filter(({ members }) => bloc.filter((id) => members.has(id)).length >= bloc.length * 0.75);
  return d3.least(shared, ({ since }) => since);
}

/** The country that most of a bloc is allied with, where no treaty names it. */
function hub(rows, bloc) {
  const names = new Map();
  const within = rows.filter(({ aId, bId }) => bloc.includes(aId) && bloc.includes(bId));
  within.forEach(({ a, b, aId, bId }) => names.set(aId, a).set(bId, b));
  const allies = (id) => new Set(within.filter(({ aId, bId }) => aId === id || bId === id).flatMap(({ aId, bId }) => [aId, bId])).size;
  const id = d3.greatest(bloc, (one, other) => allies(one) - allies(other) || d3.descending(one, other));
  return { id, label: say('alliesOf', { name: names.get(id) }) };
}

/** Countries without a bloc that hang together by pacts, two or more at a time. */
function chains(open, blocs) {
  const groups = [];
  for (const { members } of open) {
    const own = [...members].filter((id) => !blocs.has(id));
    if (own.length < 2) continue;
    const joined = groups.filter((group) => own.some((id) => group.has(id)));
    joined.forEach((group) => groups.splice(groups.indexOf(group), 1));
    groups.push(new Set([own, ...joined.map((group) => [...group])].flat()));
  }
  return groups.map((group) => [...group].sort()).sort((one, other) => other.length - one.length);
}

// Blocs as of a day: countries that share a treaty of defence. The treaty that gathers most countries makes the first bloc, the
// one that gathers most of the rest the next. Who is left is counted to the bloc of its ally, and drawn weaker.
import { from, holds } from './spans.js';

const COLOURS = [...d3.schemeTableau10.slice(0, 9), ...d3.schemeDark2, ...d3.schemeSet2];

const treaties = (row) => (row.treatyIds ?? [row.treatyId ?? row.source]).map((id, place) => [id, [row.treaties ?? row.treaty ?? id].flat()[place] ?? id]);

const defends = (row) => !row.obligations || row.obligations.length === 0 || row.obligations.includes('defense');

/** The members of each treaty among rows: id to {label, members}. */
function membersOf(rows) {
  const members = new Map();
  for (const row of rows) {
    if (!row.aId || !row.bId || !defends(row)) continue;
    for (const [id, label] of treaties(row)) {
      if (!id) continue;
      if (!members.has(id)) members.set(id, { id, label, since: from(row), members: new Set() });
      const treaty = members.get(id);
      if (from(row) < treaty.since) treaty.since = from(row);
      treaty.members.add(row.aId).add(row.bId);
    }
  }
  return members;
}

/** The colour of each treaty, the same on every day: those with the most members ever have colours of their own. */
export function coloursOf(rows) {
  const all = [...membersOf(rows).values()].sort((one, other) => other.members.size - one.members.size || (one.id < other.id ? -1 : 1));
  return new Map(all.map(({ id }, place) => [id, COLOURS[place % COLOURS.length]]));
}

/** The treaty that a bloc is called after: the oldest one that three quarters of it share. */
function namesake(open, bloc) {
  const shared = open.filter(({ members }) => bloc.filter((id) => members.has(id)).length >= bloc.length * 0.75);
  return d3.least(shared, ({ since }) => since);
}

/** The bloc of each country that has one: country to {id, bloc, colour, weak, also}; 'also' has the colours of further blocs, by id. */
export function blocsOf(rows, day, colours) {
  const held = rows.filter((row) => holds(row, day));
  const open = [...membersOf(held).values()];
  const blocs = new Map();
  const found = [];
  for (;;) {
    const left = ({ members }) => [...members].filter((id) => !blocs.has(id)).length;
    const next = d3.greatest(open, (one, other) => left(one) - left(other) || d3.descending(one.id, other.id));
    if (!next || left(next) < 2) break;
    const name = namesake(open, [...next.members].filter((id) => !blocs.has(id))) ?? next;
    found.push({ ...name, members: next.members });
    next.members.forEach((id) => {
      if (!blocs.has(id)) blocs.set(id, { id: name.id, bloc: name.label, colour: colours.get(name.id), weak: false, also: new Map() });
    });
  }
  // a country of two great blocs shows both; a pact of two says nothing more of those who have a bloc
  for (const { id, colour, members } of found.filter((one) => one.members.size > 2)) {
    members.forEach((member) => {
      const its = blocs.get(member);
      if (its.id !== id) its.also.set(id, colour);
    });
  }
  const strong = new Map(blocs);
  for (const { members } of open) {
    const ally = [...members].find((id) => strong.has(id));
    members.forEach((id) => {
      if (ally && !blocs.has(id)) blocs.set(id, { ...strong.get(ally), weak: true, also: new Map() });
    });
  }
  return blocs;
}

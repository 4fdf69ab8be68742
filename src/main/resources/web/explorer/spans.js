// Which rows hold on a day or in a span of days. Days are ISO texts, which compare as they stand; spans are half-open.
const DAY = 86400000;

export const iso = (date) => date.toISOString().slice(0, 10);

export const today = () => iso(new Date());

export const date = (day) => new Date(`${day}T00:00:00Z`);

export const dayAfter = (day) => iso(new Date(date(day).getTime() + DAY));

/** The first day of a row, and the first after it: a row that only has a day is over on the next. */
export const from = (row) => row.from ?? row.day ?? row.first ?? '';

export const until = (row) => (row.from || !row.day ? row.until ?? '' : dayAfter(row.day));

/** Whether a row holds on a day, or at any time from it until the day 'to'. What has no day always holds. */
export function holds(row, on, to) {
  if (!on) return true;
  const begins = from(row);
  const ends = until(row);
  return !begins || ((to ? begins < to : begins <= on) && (!ends || ends > on));
}

/** What became of a row between two days: it stays, began, ended, or was never there. */
export function change(row, earlier, later) {
  const [before, after] = [holds(row, earlier), holds(row, later)];
  if (before && after) return 'stays';
  return after ? 'began' : before ? 'ended' : undefined;
}

/** The kinds of status, type and source that rows have, with how many rows each, the most frequent first. */
export function kinds(rows) {
  const counts = { status: new Map(), type: new Map(), source: new Map() };
  const count = (map, value) => map.set(value, (map.get(value) ?? 0) + 1);
  for (const row of rows) {
    [row.status ?? []].flat().forEach((one) => count(counts.status, one));
    if (row.type) count(counts.type, row.type);
    [row.sources ?? []].flat().forEach((one) => count(counts.source, one));
  }
  return Object.fromEntries(Object.entries(counts).map(([key, map]) => [key, [...map].sort((one, other) => other[1] - one[1])]));
}

/** The numbers of the rows that are shown: those of the time, and with something left that is not switched off. */
export function shown(rows, { on, to, versus, without }) {
  const off = { status: new Set(), type: new Set(), source: new Set() };
  without.forEach((one) => off[one.slice(0, one.indexOf(':'))]?.add(one.slice(one.indexOf(':') + 1)));
  const left = (values, set) => set.size === 0 || values == null || [values].flat().some((one) => !set.has(one));
  const indices = [];
  rows.forEach((row, index) => {
    if ((holds(row, on, to) || (versus && holds(row, versus))) && left(row.status, off.status) && left(row.type, off.type) && left(row.sources, off.source)) {
      indices.push(index);
    }
  });
  return indices;
}

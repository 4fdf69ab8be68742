// From rows to a network: an actor is a node, a row a tie between each two actors that its question says it ties.
// What names no two actors is counted, not dropped in silence.
const SAME = [['aId', 'bId']];

/** The ids at an end of a row: a column of it, or '=' and the id that was asked about. */
const idsOf = (row, end) => (end.startsWith('=') ? [end.slice(1)] : [row[end] ?? []].flat());

/** The network of answers: each {rows, links, actors}; the rows are numbered through. */
export function networkOf(answers) {
  const nodes = new Map();
  const ties = [];
  const pairs = new Map();
  let left = 0;
  let index = -1;
  const node = (id, actors, name) => {
    if (!nodes.has(id)) nodes.set(id, { id, name: name || id, ...actors?.[id], degree: 0 });
    return nodes.get(id);
  };
  for (const { rows, links, actors } of answers) {
    const ends = links ?? SAME;
    for (const row of rows) {
      index += 1;
      let tied = false;
      for (const [a, b] of ends) {
        // an end may be several actors, as in whom somebody spoke to
        for (const [from, to] of d3.cross(idsOf(row, a), idsOf(row, b))) {
          if (from === to) continue;
          tied = true;
          const source = node(from, actors, a === 'aId' ? row.a : undefined);
          const target = node(to, actors, b === 'bId' ? row.b : undefined);
          const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
          const place = pairs.get(pair) ?? 0;
          pairs.set(pair, place + 1);
          ties.push({ index, source, target, place, row, status: [row.status ?? 'STATED'].flat()[0], type: row.type ?? '' });
        }
      }
      if (!tied) left += 1;
    }
  }
  return { nodes: [...nodes.values()], ties, left };
}

/** The part of a network that is shown: ties of the rows that are, without hidden actors; nodes have their degree in it. */
export function part({ nodes, ties }, indices, hidden) {
  const rows = new Set(indices);
  const shown = ties.filter((tie) => rows.has(tie.index) && !hidden.has(tie.source.id) && !hidden.has(tie.target.id));
  nodes.forEach((node) => { node.degree = 0; });
  shown.forEach(({ source, target }) => {
    source.degree += 1;
    target.degree += 1;
  });
  return { nodes: nodes.filter((node) => node.degree > 0), ties: shown };
}

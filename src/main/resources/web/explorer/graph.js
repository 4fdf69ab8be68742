// From rows to a network: an actor is a node, a row is a tie. What names no two actors is counted, not dropped in silence.
export function networkOf(rows) {
  const nodes = new Map();
  const ties = [];
  const pairs = new Map();
  let left = 0;
  const node = (id, name) => {
    if (!nodes.has(id)) nodes.set(id, { id, name: name || id, degree: 0 });
    return nodes.get(id);
  };
  rows.forEach((row, index) => {
    if (!row.aId || !row.bId || row.aId === row.bId) {
      left += 1;
      return;
    }
    const source = node(row.aId, row.a);
    const target = node(row.bId, row.b);
    source.degree += 1;
    target.degree += 1;
    const pair = [row.aId, row.bId].sort().join(' ');
    const place = pairs.get(pair) ?? 0;
    pairs.set(pair, place + 1);
    ties.push({ index, source, target, place, status: row.status ?? 'STATED', type: row.type ?? '' });
  });
  return { nodes: [...nodes.values()], ties, left };
}

// How a network is drawn, on a canvas and as SVG alike: what a line, a circle and a name look like.

export const DASHES = { STATED: [], PLANNED: [8, 4], ALLEGED: [2, 4], DENIED: [10, 3, 2, 3] };

const MANY = 3000;
const NAMED = 400;
// one path of very many lines is slower to draw than several of some
const CHUNK = 250;

export const radius = (node, sizes) => 4 + (sizes ? 14 * Math.sqrt(sizes.get(node.id) ?? 0) : Math.min(10, Math.sqrt(node.degree)));

export const label = (name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

/** The colour of what two actors have in common. */
function shared(a, b) {
  if (!a || !b) return undefined;
  if (a.id === b.id) return a.colour;
  const both = [[a.id, a.colour], ...a.also ?? []].find(([id]) => id === b.id || b.also?.has(id));
  return both?.[1];
}

/** Whether a scene has so many ties that their lines are straight and thin. */
export const isMany = ({ ties }) => ties.length > MANY;

/** What a tie of a scene looks like: {colour, dashes, width}. */
export function look(tie, { chosen, changes, colours, paper }, many) {
  const dashes = DASHES[tie.status] ?? [];
  if (chosen.has(tie.index)) return { colour: paper.mark, dashes, width: 3 };
  const changed = changes?.get(tie.index);
  if (changed === 'began') return { colour: paper.began, dashes, width: 2 };
  if (changed === 'ended') return { colour: paper.ended, dashes: [3, 3], width: 2 };
  return { colour: shared(colours.get(tie.source.id), colours.get(tie.target.id)) ?? paper.line, dashes, width: many ? 0.6 : 1.2 };
}

/** How far the lines of a pair that has several are bent apart. */
const bend = (place) => (place === 0 ? 0 : Math.ceil(place / 2) * 18 * (place % 2 ? 1 : -1));

/** The point towards which a line between two points is bent. */
export function middle(tie, [ax, ay], [bx, by], k) {
  const off = bend(tie.place) * Math.min(1, k) / (Math.hypot(bx - ax, by - ay) || 1);
  return [(ax + bx) / 2 - (by - ay) * off, (ay + by) / 2 + (bx - ax) * off];
}

/** Draws a scene: {nodes, ties, chosen, changes, colours, sizes, paper, near, focused} through a transform. */
export function paint(pen, scene, transform, width, height) {
  const { k, x, y } = transform;
  const at = (node) => [node.x * k + x, node.y * k + y];
  const many = isMany(scene);
  const looks = new Map();
  for (const tie of scene.ties) {
    if (tie.source.x === undefined || tie.target.x === undefined) continue;
    const how = look(tie, scene, many);
    const key = `${how.width} ${how.colour} ${how.dashes}`;
    if (!looks.has(key)) looks.set(key, { how, ties: [] });
    looks.get(key).ties.push(tie);
  }
  for (const { how, ties } of [...looks.values()].sort((one, other) => one.how.width - other.how.width)) {
    pen.setLineDash(how.dashes);
    pen.strokeStyle = how.colour;
    pen.lineWidth = how.width;
    for (let start = 0; start < ties.length; start += CHUNK) {
      pen.beginPath();
      for (const tie of ties.slice(start, start + CHUNK)) {
        const [a, b] = [at(tie.source), at(tie.target)];
        pen.moveTo(...a);
        if (many || tie.place === 0) pen.lineTo(...b);
        else pen.quadraticCurveTo(...middle(tie, a, b, k), ...b);
      }
      pen.stroke();
    }
  }
  pen.setLineDash([]);
  circles(pen, scene, at);
  names(pen, scene, at, width, height);
}

function circles(pen, { nodes, near, focused, colours, sizes, pinned, paper }, at) {
  const fills = new Map();
  for (const node of nodes) {
    if (node.x === undefined) continue;
    const fill = near.has(node) ? paper.mark : colours.get(node.id)?.colour ?? paper.node;
    if (!fills.has(fill)) fills.set(fill, []);
    fills.get(fill).push(node);
  }
  for (const [fill, some] of fills) {
    pen.fillStyle = fill;
    for (const node of some) {
      const [x, y] = at(node);
      pen.globalAlpha = colours.get(node.id)?.weak && !near.has(node) ? 0.45 : 1;
      pen.beginPath();
      pen.arc(x, y, radius(node, sizes), 0, 2 * Math.PI);
      pen.fill();
    }
  }
  pen.globalAlpha = 1;
  for (const node of nodes) {
    const also = [...colours.get(node.id)?.also?.values() ?? []];
    if (near.has(node) || also.length === 0 || node.x === undefined) continue;
    const [x, y] = at(node);
    // the further blocs of an actor are sectors of its circle
    also.forEach((fill, place) => {
      const [begin, end] = [place + 1, place + 2].map((part) => part * 2 * Math.PI / (also.length + 1) - Math.PI / 2);
      pen.fillStyle = fill;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.arc(x, y, radius(node, sizes), begin, end);
      pen.fill();
    });
  }
  for (const node of nodes) {
    if (node !== focused && !pinned.has(node.id)) continue;
    const [x, y] = at(node);
    pen.lineWidth = node === focused ? 3 : 1.5;
    pen.strokeStyle = paper.text;
    pen.beginPath();
    pen.arc(x, y, radius(node, sizes) + 2, 0, 2 * Math.PI);
    pen.stroke();
  }
}

/** The names of the busiest first; one that would lie over another waits until there is room. */
function names(pen, { nodes, near, focused, sizes, paper }, at, width, height) {
  pen.font = '13px system-ui, sans-serif';
  pen.textAlign = 'center';
  const first = (node) => node === focused || near.has(node);
  const weight = (node) => (first(node) ? 1e9 : 0) + (sizes ? 1e3 * (sizes.get(node.id) ?? 0) : node.degree);
  const taken = [];
  const seen = nodes.filter((node) => {
    const [x, y] = at(node);
    return x > 0 && x < width && y > 0 && y < height;
  }).sort((one, other) => weight(other) - weight(one)).slice(0, NAMED);
  for (const node of seen) {
    const name = label(node.name);
    const [x, middleY] = at(node);
    const y = middleY - radius(node, sizes) - 4;
    const half = name.length * 3.6;
    const box = [x - half, y - 13, x + half, y + 3];
    if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
    taken.push(box);
    pen.lineWidth = 3;
    pen.strokeStyle = paper.page;
    pen.strokeText(name, x, y);
    pen.fillStyle = paper.text;
    pen.fillText(name, x, y);
  }
}

/** The colours of the page as they are now. */
export function paperOf(element) {
  const style = getComputedStyle(element);
  return Object.fromEntries(['line', 'mark', 'node', 'text', 'page', 'began', 'ended']
    .map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

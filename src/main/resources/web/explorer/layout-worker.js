// Lays a network out beside the page, which goes on answering. Nodes and ties come as numbers: where each node is, if it has a
// place (else NaN), where it would like to be, if anywhere, and the two ends of each tie. Positions go back in the same order.
importScripts('/lib/d3.js');

const BETWEEN = 40;
const MANY = 1500;
let simulation;
let nodes = [];

onmessage = ({ data }) => {
  if (data.pin) pin(data.pin);
  else start(data);
};

function pin({ index, x, y }) {
  const node = nodes[index];
  if (!node) return;
  Object.assign(node, x === undefined ? { fx: undefined, fy: undefined } : { x, y, fx: x, fy: y });
}

function start({ places, homes, ends, pinned }) {
  simulation?.stop();
  nodes = Array.from({ length: places.length / 2 }, (_, index) => ({
    index, x: places[index * 2], y: places[index * 2 + 1], homeX: homes[index * 2], homeY: homes[index * 2 + 1],
  }));
  const links = [];
  const seen = new Set();
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = ends[i] < ends[i + 1] ? [ends[i], ends[i + 1]] : [ends[i + 1], ends[i]];
    // one pair of forces for each two actors, however many ties they have
    const pair = a * nodes.length + b;
    if (seen.has(pair)) continue;
    seen.add(pair);
    links.push({ source: a, target: b });
  }
  settle(links);
  pinned.forEach((index) => pin({ index, x: nodes[index].x, y: nodes[index].y }));
  const many = nodes.length > MANY;
  const home = (key) => (node) => (Number.isNaN(node[key]) ? 0 : node[key]);
  const atHome = nodes.some((node) => !Number.isNaN(node.homeX));
  const pull = (node) => (Number.isNaN(node.homeX) ? 0.06 : 0.2);
  const join = d3.forceLink(links).distance(70);
  // those who have homes stay near them, whoever they are tied to
  if (atHome) join.strength(0.004);
  simulation = d3.forceSimulation(nodes)
    .alphaDecay(many ? 0.05 : 0.0228)
    .force('links', join)
    .force('apart', d3.forceManyBody().strength(many ? -60 : -160).theta(many ? 1.3 : 1.1).distanceMax(600))
    .force('x', d3.forceX(home('homeX')).strength(pull))
    .force('y', d3.forceY(home('homeY')).strength(pull))
    .stop();
  run(simulation);
}

/** Who comes later starts beside those who are there already, or at home. */
function settle(links) {
  const placed = nodes.map((node) => !Number.isNaN(node.x));
  for (const { source, target } of links) {
    for (const [here, there] of [[source, target], [target, source]]) {
      if (!placed[here] && placed[there]) Object.assign(nodes[here], { x: nodes[there].x + 20 * Math.cos(here), y: nodes[there].y + 20 * Math.sin(here) });
    }
  }
  nodes.forEach((node) => {
    if (Number.isNaN(node.x)) Object.assign(node, Number.isNaN(node.homeX) ? { x: undefined, y: undefined } : { x: node.homeX, y: node.homeY });
  });
}

function run(mine) {
  if (mine !== simulation) return;
  const until = performance.now() + BETWEEN;
  while (performance.now() < until && mine.alpha() > mine.alphaMin()) mine.tick();
  const places = new Float32Array(nodes.length * 2);
  nodes.forEach((node, index) => places.set([node.x, node.y], index * 2));
  const done = mine.alpha() <= mine.alphaMin();
  postMessage({ places, done }, [places.buffer]);
  if (!done) setTimeout(() => run(mine));
}

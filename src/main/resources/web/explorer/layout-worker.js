// Lays a network out beside the page, which goes on answering. Sends positions as two numbers a node, in their order.
importScripts('/lib/d3.js');

const BETWEEN = 40;
let simulation;

onmessage = ({ data: { nodes, ties, seed } }) => {
  simulation?.stop();
  // one pair of forces for each two actors, however many ties they have
  const pairs = [...new Map(ties.map((tie) => [[tie.source, tie.target].sort().join(' '), tie])).values()];
  nodes.forEach((node) => Object.assign(node, seed[node.id]));
  simulation = d3.forceSimulation(nodes)
    .force('links', d3.forceLink(pairs.map(({ source, target }) => ({ source, target }))).id((node) => node.id).distance(70))
    .force('apart', d3.forceManyBody().strength(-160).theta(1.1).distanceMax(600))
    .force('x', d3.forceX().strength(0.06))
    .force('y', d3.forceY().strength(0.06))
    .stop();
  let sent = 0;
  const run = () => {
    const until = performance.now() + BETWEEN;
    while (performance.now() < until && simulation.alpha() > simulation.alphaMin()) simulation.tick();
    const places = new Float32Array(nodes.length * 2);
    nodes.forEach((node, index) => places.set([node.x, node.y], index * 2));
    const done = simulation.alpha() <= simulation.alphaMin();
    postMessage({ places, done, sent: (sent += 1) }, [places.buffer]);
    if (!done) setTimeout(run);
  };
  run();
};

// The rows as a network on a canvas. Lines tell stated from planned, alleged and denied; what is chosen is known by the
// numbers of the rows, as in the table.
import { LitElement, html, nothing } from 'lit';
import { networkOf } from './graph.js';
import { say } from './words.js';

const DASHES = { STATED: [], PLANNED: [8, 4], ALLEGED: [2, 4], DENIED: [10, 3, 2, 3] };
const NEAR = 14;

export class NetworkView extends LitElement {
  static properties = { rows: { attribute: false }, chosen: { attribute: false }, language: {}, at: { state: true } };

  constructor() {
    super();
    this.rows = [];
    this.at = -1;
    this.places = new Map();
    this.network = { nodes: [], ties: [], left: 0 };
    this.transform = d3.zoomIdentity;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { nodes, ties, left } = this.network;
    return html`<p class="count">${say('drawn', { n: nodes.length, m: ties.length })}
        ${left ? say('notDrawn', { n: left }) : nothing}</p>
      <canvas tabindex="0" role="img" aria-label="${say('network')}: ${say('drawn', { n: nodes.length, m: ties.length })}"
        @keydown=${this.#key} @click=${this.#click} @dblclick=${(event) => event.preventDefault()}></canvas>
      <p class="hidden" aria-live="polite">${nodes[this.at]?.name ?? ''}</p>
      <p class="legend">${Object.entries(DASHES).map(([status, dashes]) => html`<span><svg width="34" height="8" aria-hidden="true">
        <line x1="0" y1="4" x2="34" y2="4" stroke="currentColor" stroke-width="2" stroke-dasharray=${dashes.join(' ')}></line></svg>
        ${say(status)}</span>`)}</p>`;
  }

  willUpdate(changed) {
    if (changed.has('rows')) {
      this.network = networkOf(this.rows);
      this.at = -1;
    }
  }

  firstUpdated() {
    this.canvas = this.querySelector('canvas');
    this.zoom = d3.zoom().scaleExtent([0.05, 8]).on('zoom', ({ transform }) => {
      this.transform = transform;
      this.touched = this.touched || !this.fitting;
      this.#draw();
    });
    d3.select(this.canvas).call(this.zoom).on('dblclick.zoom', null);
    this.sizes = new ResizeObserver(() => this.#resize());
    this.sizes.observe(this.canvas);
    this.colours = matchMedia('(prefers-color-scheme: dark)');
    this.colours.addEventListener('change', () => this.#draw());
    this.worker = new Worker('/explorer/layout-worker.js');
    this.worker.onmessage = ({ data }) => this.#placed(data);
  }

  updated(changed) {
    if (changed.has('rows')) {
      this.touched = false;
      const seed = Object.fromEntries(this.places);
      this.worker.postMessage({
        nodes: this.network.nodes.map(({ id }) => ({ id })),
        ties: this.network.ties.map(({ source, target }) => ({ source: source.id, target: target.id })),
        seed,
      });
    }
    this.#draw();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.worker?.terminate();
    this.sizes?.disconnect();
  }

  #placed({ places, done }) {
    if (places.length !== this.network.nodes.length * 2) return;
    this.network.nodes.forEach((node, index) => {
      node.x = places[index * 2];
      node.y = places[index * 2 + 1];
      this.places.set(node.id, { x: node.x, y: node.y });
    });
    if (!this.touched) this.#fit();
    this.#draw();
    this.toggleAttribute('settled', done);
  }

  #fit() {
    const { nodes } = this.network;
    if (nodes.length === 0 || !this.width) return;
    const [left, right] = d3.extent(nodes, (node) => node.x);
    const [top, bottom] = d3.extent(nodes, (node) => node.y);
    const scale = Math.min(2, 0.85 / Math.max((right - left + 80) / this.width, (bottom - top + 80) / this.height));
    this.fitting = true;
    d3.select(this.canvas).call(this.zoom.transform, d3.zoomIdentity.translate(this.width / 2, this.height / 2)
      .scale(scale).translate(-(left + right) / 2, -(top + bottom) / 2));
    this.fitting = false;
  }

  #resize() {
    const { clientWidth, clientHeight } = this.canvas;
    const ratio = devicePixelRatio || 1;
    this.width = clientWidth;
    this.height = clientHeight;
    this.canvas.width = clientWidth * ratio;
    this.canvas.height = clientHeight * ratio;
    if (!this.touched) this.#fit();
    this.#draw();
  }

  #draw() {
    if (this.asked || !this.canvas) return;
    this.asked = requestAnimationFrame(() => {
      this.asked = undefined;
      this.#paint(this.canvas.getContext('2d'));
    });
  }

  #paint(pen) {
    // asked once a picture: the style of a page is dear
    const style = getComputedStyle(this);
    const [line, mark, node, text, page] = ['--line', '--mark', '--node', '--text', '--page'].map((name) => style.getPropertyValue(name).trim());
    const { k, x, y } = this.transform;
    const ratio = devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, this.width, this.height);
    const at = (node) => [node.x * k + x, node.y * k + y];
    const near = new Set();
    for (const chosen of [false, true]) {
      for (const tie of this.network.ties) {
        if (this.chosen.has(tie.index) !== chosen) continue;
        const { source, target } = tie;
        if (source.x === undefined) return;
        if (chosen) near.add(source).add(target);
        const [[ax, ay], [bx, by]] = [at(source), at(target)];
        const bend = tie.place === 0 ? 0 : Math.ceil(tie.place / 2) * 9 * (tie.place % 2 ? 1 : -1) * Math.min(1, k);
        const length = Math.hypot(bx - ax, by - ay) || 1;
        pen.beginPath();
        pen.setLineDash(DASHES[tie.status] ?? []);
        pen.strokeStyle = chosen ? mark : line;
        pen.lineWidth = chosen ? 3 : 1.2;
        pen.moveTo(ax, ay);
        pen.quadraticCurveTo((ax + bx) / 2 - (by - ay) / length * bend * 2, (ay + by) / 2 + (bx - ax) / length * bend * 2, bx, by);
        pen.stroke();
      }
    }
    pen.setLineDash([]);
    this.#paintNodes(pen, at, near, { mark, node, text, page });
  }

  #paintNodes(pen, at, near, colours) {
    const { nodes } = this.network;
    const labels = [];
    nodes.forEach((node, index) => {
      const [nx, ny] = at(node);
      const radius = 4 + Math.min(10, Math.sqrt(node.degree));
      pen.beginPath();
      pen.arc(nx, ny, radius, 0, 2 * Math.PI);
      pen.fillStyle = near.has(node) ? colours.mark : colours.node;
      pen.fill();
      if (index === this.at) {
        pen.lineWidth = 3;
        pen.strokeStyle = colours.text;
        pen.stroke();
      }
      labels.push({ node, nx, ny: ny - radius - 4, first: index === this.at || near.has(node) });
    });
    // the busiest first; a label that would lie over another waits until there is room
    pen.font = '13px system-ui, sans-serif';
    pen.textAlign = 'center';
    const taken = [];
    labels.sort((one, other) => other.first - one.first || other.node.degree - one.node.degree);
    for (const { node, nx, ny } of labels) {
      const name = node.name.length > 40 ? `${node.name.slice(0, 39)}…` : node.name;
      const half = pen.measureText(name).width / 2;
      const box = [nx - half, ny - 13, nx + half, ny + 3];
      if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
      taken.push(box);
      pen.lineWidth = 3;
      pen.strokeStyle = colours.page;
      pen.strokeText(name, nx, ny);
      pen.fillStyle = colours.text;
      pen.fillText(name, nx, ny);
    }
  }

  #choose(node) {
    this.at = this.network.nodes.indexOf(node);
    this.dispatchEvent(new CustomEvent('choose', {
      detail: this.network.ties.filter((tie) => tie.source === node || tie.target === node).map((tie) => tie.index),
    }));
  }

  #click(event) {
    const [px, py] = this.transform.invert([event.offsetX, event.offsetY]);
    const found = d3.least(this.network.nodes, (node) => Math.hypot(node.x - px, node.y - py));
    if (found && Math.hypot(found.x - px, found.y - py) * this.transform.k < NEAR) this.#choose(found);
  }

  #key(event) {
    const { nodes } = this.network;
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key in steps && nodes.length > 0) {
      event.preventDefault();
      this.at = (this.at + steps[event.key] + nodes.length) % nodes.length;
    } else if (event.key === 'Enter' && this.at >= 0) {
      this.#choose(nodes[this.at]);
    } else if (event.key === '+' || event.key === '-') {
      d3.select(this.canvas).call(this.zoom.scaleBy, event.key === '+' ? 1.3 : 1 / 1.3);
    }
  }
}

customElements.define('network-view', NetworkView);

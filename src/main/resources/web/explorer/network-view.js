// The rows as a network on a canvas. The whole network is laid out once; what is shown of it changes with the day, and who stays
// does not move. What is chosen is known by the numbers of the rows, as in the table.
import { LitElement, html, nothing } from 'lit';
import { paint, paperOf } from './drawing.js';
import { statusKey } from './status-key.js';
import { STATUSES, say } from './words.js';

const NEAR = 14;
const NONE = new Map();
// while somebody moves a picture of more ties than these, the last one is moved as it is, and drawn anew when they rest
const HEAVY = 2000;
const REST = 140;

export class NetworkView extends LitElement {
  static properties = {
    network: { attribute: false }, seen: { attribute: false }, chosen: { attribute: false }, colours: { attribute: false },
    sizes: { attribute: false }, changes: { attribute: false }, pins: { attribute: false }, geographic: {}, language: {}, at: { state: true },
  };

  constructor() {
    super();
    this.seen = { nodes: [], ties: [] };
    this.colours = NONE;
    this.places = new Map();
    this.pins = NONE;
    this.transform = d3.zoomIdentity;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { nodes, ties } = this.seen;
    const drawn = say('drawn', { n: nodes.length.toLocaleString(), m: ties.length.toLocaleString() });
    return html`<canvas tabindex="0" role="application" aria-label="${say('network')}: ${drawn} ${say('keys')}"
        @keydown=${this.#key} @pointerdown=${this.#grab} @click=${this.#click} @dblclick=${(event) => event.preventDefault()}></canvas>
      <p class="count">${drawn}</p>
      <p class="hidden" aria-live="polite">${this.at?.name ?? ''}</p>
      <p class="legend">${STATUSES.map(statusKey)}${this.changes ? ['began', 'ended'].map((one) => html`<span class=${one}>■ ${say(one)}</span>`) : nothing}</p>`;
  }

  firstUpdated() {
    this.canvas = this.querySelector('canvas');
    this.zoom = d3.zoom().scaleExtent([0.02, 12]).filter((event) => !this.dragged && !event.button)
      .on('zoom', ({ transform, sourceEvent }) => {
        this.transform = transform;
        this.touched ||= Boolean(sourceEvent) || !this.fitting;
        // whoever fits the picture to the window draws it, too
        if (!this.fitting) this.#move();
      });
    d3.select(this.canvas).call(this.zoom).on('dblclick.zoom', null);
    this.sizesSeen = new ResizeObserver(() => this.#resize());
    this.sizesSeen.observe(this.canvas);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#draw());
    this.worker = new Worker('/explorer/layout-worker.js');
    this.worker.onmessage = ({ data }) => this.#placed(data);
  }

  updated(changed) {
    if (changed.has('network') || changed.has('geographic')) this.#layOut();
    if (changed.has('seen') && !this.seen.nodes.includes(this.at)) this.at = undefined;
    this.#draw();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.worker?.terminate();
    this.sizesSeen?.disconnect();
  }

  /** What is drawn: for saving it as SVG or as a page of its own. */
  scene() {
    const { nodes, ties } = this.seen;
    const near = new Set(ties.filter((tie) => this.chosen.has(tie.index)).flatMap(({ source, target }) => [source, target]));
    const { chosen, colours, sizes, changes, pins } = this;
    return { nodes, ties, near, chosen, colours, sizes, changes, pinned: pins, focused: this.at, paper: paperOf(this) };
  }

  /** Lays out anew what is shown, without regard to where it was. */
  rearrange() {
    this.places.clear();
    this.touched = false;
    this.#layOut(this.seen);
  }

  #layOut({ nodes, ties } = this.network) {
    const home = d3.geoEquirectangular().scale(260).translate([0, 0]);
    this.laid = nodes;
    nodes.forEach((node, index) => { node.index = index; });
    const pinned = nodes.flatMap((node, index) => (this.pins.has(node.id) ? [index] : []));
    pinned.forEach((index) => this.places.set(nodes[index].id, this.pins.get(nodes[index].id)));
    const none = { x: NaN, y: NaN };
    this.touched = false;
    this.removeAttribute('settled');
    this.worker.postMessage({
      places: Float32Array.from(nodes.flatMap(({ id }) => [(this.places.get(id) ?? none).x, (this.places.get(id) ?? none).y])),
      homes: Float32Array.from(nodes.flatMap((node) => (this.geographic && node.longitude != null ? home([node.longitude, node.latitude]) : [NaN, NaN]))),
      ends: Uint32Array.from(ties.flatMap(({ source, target }) => [source.index, target.index])),
      pinned,
    });
  }

  #placed({ places, done }) {
    if (places.length !== this.laid.length * 2) return;
    this.laid.forEach((node, index) => {
      if (node === this.dragged) return;
      node.x = places[index * 2];
      node.y = places[index * 2 + 1];
      this.places.set(node.id, node);
    });
    if (!this.touched) this.#fit();
    // of a large picture places come faster than it is drawn
    if (this.seen.ties.length <= HEAVY || done || !this.drawn) this.#draw();
    else this.later ??= setTimeout(() => this.#draw(), 2 * REST);
    this.toggleAttribute('settled', done);
  }

  #fit() {
    // all that is laid out, so that nothing moves when the day does
    const nodes = (this.laid ?? []).filter((node) => node.x !== undefined);
    if (nodes.length === 0 || !this.width) return;
    const [left, right] = d3.extent(nodes, (node) => node.x);
    const [top, bottom] = d3.extent(nodes, (node) => node.y);
    const scale = Math.min(2, 0.9 / Math.max((right - left + 60) / this.width, (bottom - top + 60) / this.height));
    this.fitting = true;
    d3.select(this.canvas).call(this.zoom.transform, d3.zoomIdentity.translate(this.width / 2, this.height / 2)
      .scale(scale).translate(-(left + right) / 2, -(top + bottom) / 2));
    this.fitting = false;
  }

  #resize() {
    const { clientWidth, clientHeight } = this.canvas;
    const ratio = devicePixelRatio || 1;
    // what stands beside it may grow from day to day: that moves nobody
    const isOther = this.width !== clientWidth || !this.hasAttribute('settled');
    this.width = clientWidth;
    this.height = clientHeight;
    this.canvas.width = clientWidth * ratio;
    this.canvas.height = clientHeight * ratio;
    if (!this.touched && isOther) this.#fit();
    this.#draw();
  }

  /** A light picture is drawn anew at every move; of a heavy one the last is moved along until there is rest. */
  #move() {
    if (this.seen.ties.length <= HEAVY || !this.drawn) {
      this.#draw();
      return;
    }
    this.#draw(REST);
    this.moving ??= requestAnimationFrame(() => {
      this.moving = undefined;
      const { k, x, y } = this.transform;
      const { picture, transform } = this.drawn;
      const grown = k / transform.k;
      const ratio = devicePixelRatio || 1;
      const pen = this.canvas.getContext('2d');
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
      pen.setTransform(grown, 0, 0, grown, (x - transform.x * grown) * ratio, (y - transform.y * grown) * ratio);
      pen.drawImage(picture, 0, 0);
    });
  }

  #draw(after = 0) {
    if (!this.canvas) return;
    clearTimeout(this.later);
    this.later = undefined;
    if (after) this.later = setTimeout(() => this.#draw(), after);
    else this.asked ??= requestAnimationFrame(() => this.#paint());
  }

  #paint() {
    this.asked = undefined;
    const ratio = devicePixelRatio || 1;
    const pen = this.canvas.getContext('2d');
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, this.width, this.height);
    paint(pen, this.scene(), this.transform, this.width, this.height);
    this.drawn = undefined;
    if (this.seen.ties.length > HEAVY && this.seen.nodes[0]?.x !== undefined) this.#keep();
    this.dispatchEvent(new CustomEvent('painted'));
  }

  #keep() {
    const { width, height } = this.canvas;
    if (!width || !height) return;
    this.picture ??= document.createElement('canvas');
    Object.assign(this.picture, { width, height });
    this.picture.getContext('2d').drawImage(this.canvas, 0, 0);
    this.drawn = { picture: this.picture, transform: this.transform };
  }

  #choose(node) {
    this.at = node;
    this.dispatchEvent(new CustomEvent('actor', { detail: node }));
    this.dispatchEvent(new CustomEvent('choose', {
      detail: [...new Set(this.seen.ties.filter((tie) => tie.source === node || tie.target === node).map((tie) => tie.index))],
    }));
  }

  #under(event) {
    const [x, y] = this.transform.invert(d3.pointer(event, this.canvas));
    const found = d3.least(this.seen.nodes, (node) => Math.hypot(node.x - x, node.y - y));
    return found && Math.hypot(found.x - x, found.y - y) * this.transform.k < NEAR ? found : undefined;
  }

  #click(event) {
    const found = this.#under(event);
    if (found && !this.wasDragged) this.#choose(found);
    this.wasDragged = false;
  }

  /** An actor that is dragged stays where it is put. */
  #grab(event) {
    this.dragged = event.button ? undefined : this.#under(event);
    if (!this.dragged) return;
    this.canvas.setPointerCapture(event.pointerId);
    const move = (to) => {
      const [x, y] = this.transform.invert(d3.pointer(to, this.canvas));
      if (!this.wasDragged && Math.hypot(x - this.dragged.x, y - this.dragged.y) * this.transform.k < 4) return;
      this.wasDragged = true;
      this.touched = true;
      Object.assign(this.dragged, { x, y });
      this.#draw();
    };
    this.canvas.addEventListener('pointermove', move);
    this.canvas.addEventListener('pointerup', () => {
      this.canvas.removeEventListener('pointermove', move);
      if (this.wasDragged) this.dispatchEvent(new CustomEvent('pin', { detail: this.dragged }));
      this.dragged = undefined;
    }, { once: true });
  }

  /** Tells the layout who is pinned, and who no longer. */
  pin(node, isPinned) {
    this.worker.postMessage({ pin: { index: this.laid.indexOf(node), x: isPinned ? node.x : undefined, y: isPinned ? node.y : undefined } });
    this.#draw();
  }

  #key(event) {
    const { nodes } = this.seen;
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key in steps && event.shiftKey) {
      const [x, y] = { ArrowRight: [-60, 0], ArrowLeft: [60, 0], ArrowDown: [0, -60], ArrowUp: [0, 60] }[event.key];
      d3.select(this.canvas).call(this.zoom.translateBy, x / this.transform.k, y / this.transform.k);
    } else if (event.key in steps && nodes.length > 0) {
      this.at = nodes[(nodes.indexOf(this.at) + steps[event.key] + nodes.length) % nodes.length];
    } else if (event.key === 'Enter' && this.at) {
      this.#choose(this.at);
    } else if (event.key === '+' || event.key === '-') {
      d3.select(this.canvas).call(this.zoom.scaleBy, event.key === '+' ? 1.3 : 1 / 1.3);
    } else if (event.key === '0') {
      this.#fit();
      this.#draw();
    } else {
      return;
    }
    event.preventDefault();
  }
}

customElements.define('network-view', NetworkView);

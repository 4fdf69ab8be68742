// The network on a map of the world: countries in the colours of their blocs, ties as arcs between them. Shapes are made once;
// another day changes what fills them.
import { LitElement, html, svg, nothing } from 'lit';
import { get } from './api.js';
import { DASHES } from './drawing.js';
import { pictureOf } from './map-picture.js';
import { Projected, HIGH, WIDE } from './map-shapes.js';
import { placed } from './map-ties.js';
import { today } from './spans.js';
import { holders, existed } from './territory.js';
import { statusKey } from './status-key.js';
import { code, say } from './words.js';

// with more of them nobody sees anything
const MOST_ARCS = 400;
const MOST_BLOCS = 12;
const PAN = 60;
const NONE = new Map();

const radius = ({ ties }) => 3 + Math.min(3, Math.sqrt(ties.length) / 3);

export class MapView extends LitElement {
  static properties = {
    network: { attribute: false },
    chosen: { attribute: false },
    colours: { attribute: false },
    day: {},
    language: {},
    world: { state: true },
    failure: { state: true },
    at: { state: true },
    over: { state: true },
  };

  constructor() {
    super();
    this.network = { nodes: [], ties: [], left: 0 };
    this.chosen = new Set();
    this.colours = NONE;
    this.transform = d3.zoomIdentity;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#load();
    });
    this.seen.observe(this);
    this.sizes = new ResizeObserver(() => this.#scale());
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.seen.disconnect();
    this.sizes.disconnect();
  }

  /** What is shown, as an SVG file. */
  svg() {
    const blocs = this.#blocs().map(({ bloc, colour, n }) => ({ text: `${bloc} (${n})`, fill: colour }));
    return this.world ? pictureOf(this.querySelector('svg.world'), blocs, [this.day, say('mapNote')].filter(Boolean).join(' · ')) : '';
  }

  render() {
    if (this.failure) {
      return html`<p role="alert">${this.failure.title} ${this.failure.hint}</p>
        <button @click=${() => { this.failure = undefined; this.#load(); }}>${say('mapAgain')}</button>`;
    }
    if (!this.world) return html`<p>${say('busy')}</p>`;
    return html`<p class="count">${this.#counted()}</p>
      <div class="frame">
        <svg class="world" viewBox="0 0 ${WIDE} ${HIGH}" role="group" aria-label="${say('map')}: ${this.#counted()}"
          tabindex=${this.ordered.length ? nothing : 0} @keydown=${this.#key} @click=${this.#click} @focusin=${this.#focused}
          @focusout=${() => { this.over = undefined; }} @pointerover=${this.#pointed} @pointerleave=${() => { this.over = undefined; }}>
          <g class="ground"><path class="sea" d=${this.world.sea}></path>
            ${this.world.shapes.map((shape) => this.#shape(shape))}
            ${this.#arcs().map((arc) => this.#arc(arc))}</g>
          <g class="places">${this.specks.map((speck) => this.#speck(speck))}${this.ordered.map((place) => this.#place(place))}</g>
          <g class="names" aria-hidden="true">${this.ordered.map((place) => this.#name(place))}</g>
        </svg>
        <p class="closer"><button class="plain" aria-label=${say('mapCloser')} title=${say('mapCloser')} @click=${() => this.#closer(1.5)}>+</button>
          <button class="plain" aria-label=${say('mapFarther')} title=${say('mapFarther')} @click=${() => this.#closer(1 / 1.5)}>−</button>
          <button class="plain" @click=${() => this.#whole()}>${say('mapWhole')}</button></p>
      </div>
      <p class="told" aria-live="polite"><bdi>${this.#told()}</bdi></p>
      ${this.#legend()}
      <p class="count">${say('mapNote')} ${say('mapKeys')}</p>`;
  }

  #legend() {
    const blocs = this.#blocs();
    const statuses = Object.keys(DASHES).filter((status) => this.groups.arcs.some((arc) => arc.status === status));
    return html`<p class="legend">${blocs.slice(0, MOST_BLOCS).map(({ bloc, colour, n }) => html`<span>
        <svg width="16" height="12" aria-hidden="true"><rect width="16" height="12" rx="2" fill=${colour}></rect></svg> <bdi>${bloc}</bdi> (${n})</span>`)}
      ${blocs.length > MOST_BLOCS ? say('mapMore', { n: blocs.length - MOST_BLOCS }) : nothing}
      ${[...this.colours.values()].some((one) => one.weak) ? html`<span>${say('mapWeak')}</span>` : nothing}
      ${statuses.map(statusKey)}</p>`;
  }

  #shape({ id, d }) {
    const country = this.holders.get(id);
    const colour = this.colours.get(country);
    const classes = ['shape', this.groups.places.has(country) && 'part', country && country === this.over?.country && 'over'];
    return svg`<path class=${classes.filter(Boolean).join(' ')} d=${d} data-shape=${id} data-country=${country ?? nothing}
      fill=${colour?.colour ?? nothing} fill-opacity=${colour?.weak ? 0.45 : nothing}></path>`;
  }

  #arc({ key, d, status, ties, isChosen }) {
    const classes = ['arc', isChosen && 'chosen', key === this.over?.arc && 'over'];
    return svg`<path class=${classes.filter(Boolean).join(' ')} d=${d} data-arc=${key}
      stroke-width=${1.2 + Math.min(4, 0.8 * Math.log2(ties.length))} stroke-dasharray=${(DASHES[status] ?? []).join(' ') || nothing}></path>`;
  }

  #speck({ id }) {
    const colour = this.colours.get(id);
    return svg`<g class="speck" data-x=${this.world.points.get(id)[0]} data-y=${this.world.points.get(id)[1]} data-country=${id}>
      <circle r=${colour ? 4 : 2} fill=${colour?.colour ?? nothing} fill-opacity=${colour?.weak ? 0.45 : nothing}></circle></g>`;
  }

  #place(place) {
    const colour = this.colours.get(place.key);
    const [x, y] = this.world.point(place);
    return svg`<g class=${this.near.has(place.key) ? 'place chosen' : 'place'} data-x=${x} data-y=${y} data-country=${place.key}
      role="button" tabindex=${place.key === this.#first() ? 0 : -1} aria-label=${this.#told({ country: place.key })}>
      <circle class="ring" r="10"></circle><circle class="dot" r=${radius(place)} fill=${colour?.colour ?? nothing}></circle></g>`;
  }

  #name(place) {
    const [x, y] = this.world.point(place);
    return svg`<text data-x=${x} data-y=${y} data-of=${place.key} y=${-radius(place) - 3}>${place.name}</text>`;
  }

  willUpdate(changed) {
    if (!this.world || !['world', 'network', 'chosen', 'colours', 'day', 'language'].some((name) => changed.has(name))) return;
    const { countries, shapes, point } = this.world;
    const day = this.day || today();
    if (changed.has('world') || changed.has('day')) this.holders = holders(shapes.map((shape) => shape.id), countries, day);
    if (changed.has('world') || changed.has('network')) {
      this.groups = placed(this.network, countries);
      this.ordered = [...this.groups.places.values()].sort((one, other) => one.name.localeCompare(other.name, code()));
    }
    // a state without a shape, or with one that nobody sees
    const seen = new Set(shapes.filter((shape) => !shape.isTiny).map((shape) => this.holders.get(shape.id)));
    this.specks = [...countries.values()].filter((one) => one.latitude != null && !seen.has(one.id) && !this.groups.places.has(one.id)
      && existed(one, day) && (this.colours.has(one.id) || this.world.without.has(one.id)));
    this.specks.forEach((one) => point(one));
    const chosen = this.groups.arcs.filter((arc) => this.#isChosen(arc));
    this.near = new Set(chosen.flatMap(({ a, b }) => [a.key, b.key]));
  }

  updated() {
    const now = this.querySelector('svg.world');
    if (now && now !== this.drawn) {
      this.drawn = now;
      this.zoom = d3.zoom().scaleExtent([1, 16]).translateExtent([[0, 0], [WIDE, HIGH]]).on('zoom', ({ transform }) => {
        this.transform = transform;
        this.#scale();
      });
      d3.select(now).call(this.zoom).on('dblclick.zoom', null);
    }
    // the places of another day stand in other elements
    const focused = this.contains(document.activeElement) && document.activeElement.closest('.place');
    if (focused && focused.dataset.country !== this.#first()) this.#placeOf(this.#first())?.focus();
    this.#scale();
  }

  async #load() {
    if (this.loading || this.world) return;
    this.loading = true;
    try {
      const [world, countries] = await Promise.all([get('/lib/world.json'), get('/api/countries')]);
      this.world = new Projected(world.features, countries);
    } catch (failure) {
      this.failure = failure;
    }
    this.loading = false;
  }

  /** Marks and names keep their size on the screen, however near the map is; a name that would lie over another waits. */
  #scale() {
    if (!this.drawn) return;
    const unit = WIDE / (this.drawn.clientWidth || WIDE);
    const { k, x, y } = this.transform;
    this.drawn.querySelector('.ground').setAttribute('transform', `translate(${x},${y}) scale(${k})`);
    const names = [];
    for (const mark of this.drawn.querySelectorAll('[data-x]')) {
      const [px, py] = [mark.dataset.x * k + x, mark.dataset.y * k + y];
      mark.setAttribute('transform', `translate(${px},${py}) scale(${unit})`);
      const { of } = mark.dataset;
      const first = of === this.over?.country ? 2 : this.near.has(of) ? 1 : 0;
      if (of) names.push({ text: mark, first, x: px / unit, y: py / unit, many: this.groups.places.get(of)?.ties.length ?? 0 });
    }
    const taken = [];
    names.sort((one, other) => other.first - one.first || other.many - one.many);
    for (const { text, x: left, y: top } of names) {
      const half = this.world.wide(text.textContent) / 2;
      const box = [left - half, top - 18, left + half, top];
      const isFree = box[0] > 0 && box[2] < WIDE / unit && box[1] > 0 && box[3] < HIGH / unit
        && !taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
      if (isFree) taken.push(box);
      text.setAttribute('display', isFree ? 'inline' : 'none');
    }
  }

  #isChosen(arc) {
    return arc.ties.some((index) => this.chosen.has(index));
  }

  #isCrowded() {
    return this.groups.arcs.length > MOST_ARCS;
  }

  /** The arcs that are drawn, the chosen ones last and so on top. */
  #arcs() {
    const country = this.over?.country;
    return this.groups.arcs.map((arc) => ({ ...arc, isChosen: this.#isChosen(arc) }))
      .filter((arc) => !this.#isCrowded() || arc.isChosen || arc.a.key === country || arc.b.key === country)
      .map((arc) => ({ ...arc, d: this.world.arc(arc) }))
      .sort((one, other) => one.isChosen - other.isChosen);
  }

  /** The blocs by their size, each with its colour. */
  #blocs() {
    const blocs = d3.rollups([...this.colours.values()], (all) => ({ colour: all[0].colour, n: all.length }), (one) => one.bloc);
    return blocs.map(([bloc, one]) => ({ bloc, ...one })).sort((one, other) => other.n - one.n);
  }

  #counted() {
    const { places, arcs, inside, nowhere } = this.groups;
    const drawn = d3.sum(arcs, (arc) => arc.ties.length);
    return [
      say('mapDrawn', { n: places.size, m: drawn, k: arcs.length }),
      inside && say('mapInside', { n: inside }),
      nowhere && say('mapNowhere', { n: nowhere }),
      this.network.left && say('mapLeft', { n: this.network.left }),
      this.#isCrowded() && say(this.colours.size ? 'mapCrowdedBlocs' : 'mapCrowded'),
    ].filter(Boolean).join(' ');
  }

  /** What is pointed at, in a line. */
  #told(over = this.over) {
    if (!over) return '';
    const { countries } = this.world;
    if (over.arc) {
      const arc = this.groups.arcs.find((one) => one.key === over.arc);
      return arc ? `${arc.a.name} – ${arc.b.name} · ${say('mapTies', { n: arc.ties.length })} · ${say(arc.status)}` : '';
    }
    const now = over.shape && countries.get(over.shape);
    if (!over.country) return `${now?.name ?? over.shape}: ${say('mapNobody')}`;
    const place = this.groups.places.get(over.country);
    const name = place?.name ?? countries.get(over.country)?.name ?? over.country;
    const colour = this.colours.get(over.country);
    return [
      over.shape && over.shape !== over.country ? `${name} (${say('mapToday', { name: now?.name ?? over.shape })})` : name,
      colour && `${colour.bloc}${colour.weak ? ` (${say('mapWeakly')})` : ''}`,
      place && say('mapTies', { n: place.ties.length }),
    ].filter(Boolean).join(' · ');
  }

  /** The country that the tabulator leads to. */
  #first() {
    return this.groups.places.has(this.at) ? this.at : this.ordered[0]?.key;
  }

  #placeOf(key) {
    return [...this.querySelectorAll('.place')].find((one) => one.dataset.country === key);
  }

  #pointed({ target }) {
    const { arc, shape, country } = target.closest('[data-arc], [data-shape], [data-country]')?.dataset ?? {};
    this.over = arc || shape || country ? { arc, shape, country } : undefined;
  }

  #focused({ target }) {
    const place = target.closest('.place');
    if (!place) return;
    this.at = place.dataset.country;
    this.over = { country: this.at };
    const [x, y] = this.world.points.get(this.at);
    const [px, py] = this.transform.apply([x, y]);
    if (px < 0 || py < 0 || px > WIDE || py > HIGH) d3.select(this.drawn).call(this.zoom.translateTo, x, y);
  }

  #click({ target }) {
    const { arc, country } = target.closest('[data-arc], [data-country]')?.dataset ?? {};
    if (arc) this.#choose(this.groups.arcs.find((one) => one.key === arc).ties);
    else if (country) this.#choose(this.groups.places.get(country)?.ties ?? []);
  }

  #choose(ties) {
    if (ties.length > 0) this.dispatchEvent(new CustomEvent('choose', { detail: [...ties] }));
  }

  /** Towards the country that was last pointed at with the keyboard, else towards the middle. */
  #closer(times) {
    const point = this.groups.places.has(this.at) ? this.transform.apply(this.world.points.get(this.at)) : undefined;
    d3.select(this.drawn).call(this.zoom.scaleBy, times, point);
  }

  #whole() {
    d3.select(this.drawn).call(this.zoom.transform, d3.zoomIdentity);
  }

  #key(event) {
    const step = { ArrowRight: [1, 0], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowUp: [0, -1] }[event.key];
    const place = event.target.closest('.place')?.dataset.country;
    if (step && (event.shiftKey || !place)) {
      d3.select(this.drawn).call(this.zoom.translateBy, ...step.map((one) => -one * PAN / this.transform.k));
    } else if (step) {
      const next = this.ordered.findIndex((one) => one.key === place) + step[0] + step[1];
      this.#placeOf(this.ordered[(next + this.ordered.length) % this.ordered.length].key).focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && place) {
      this.#choose(this.groups.places.get(place).ties);
    } else if (['+', '=', '-'].includes(event.key)) {
      this.#closer(event.key === '-' ? 1 / 1.5 : 1.5);
    } else if (event.key === '0') {
      this.#whole();
    } else {
      return;
    }
    event.preventDefault();
  }
}

customElements.define('map-view', MapView);

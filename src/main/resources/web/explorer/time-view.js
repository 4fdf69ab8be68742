// The rows on a line of time: what happened as a mark, what lasts as a bar that may have no end.
import { LitElement, html, svg, nothing } from 'lit';
import { shown } from './answer-table.js';
import { showMore } from './paging.js';
import { date, from, until } from './spans.js';
import { say } from './words.js';

const HIGH = 18;
const PAGE = 150;
const LEFT = 12;
const WIDE = 1000;

export class TimeView extends LitElement {
  static properties = {
    rows: { attribute: false }, indices: { attribute: false }, chosen: { attribute: false }, language: {}, most: { state: true },
  };

  constructor() {
    super();
    this.most = PAGE;
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('rows')) this.most = PAGE;
  }

  render() {
    const day = (value) => (value ? date(value) : undefined);
    const dated = this.indices.map((index) => ({ row: this.rows[index], index }))
      .map(({ row, index }) => ({ row, index, from: day(from(row)), until: day(until(row)) }))
      .filter((one) => one.from).sort((one, other) => one.from - other.from);
    const undated = this.indices.length - dated.length;
    const shown = dated.slice(0, this.most);
    const note = html`<p class="count">${undated ? say('undated', { n: undated }) : nothing}
      ${showMore(this.most, dated.length, PAGE, () => { this.most += PAGE; })}</p>`;
    if (shown.length === 0) return note;
    const last = d3.max(shown, (one) => one.until ?? one.from);
    const scale = d3.scaleUtc([shown[0].from, Math.max(last, +shown[0].from + 86400000)], [LEFT, WIDE - LEFT]).nice();
    const high = shown.length * HIGH + 30;
    return html`${note}<div class="scroll"><svg viewBox="0 0 ${WIDE} ${high}" role="group" aria-label=${say('time')}>
      ${scale.ticks(8).map((tick) => svg`<g class="tick"><line x1=${scale(tick)} x2=${scale(tick)} y1="20" y2=${high}></line>
        <text x=${scale(tick)} y="14" text-anchor="middle">${scale.tickFormat(8)(tick)}</text></g>`)}
      ${shown.map((one, place) => this.#mark(one, place * HIGH + 26, scale))}
    </svg></div>`;
  }

  #mark({ row, index, from, until }, y, scale) {
    const x = scale(from);
    const width = Math.max(4, (until ? scale(until) : WIDE - LEFT) - x);
    const label = [row.when ?? row.from, row.a ?? row.what, shown('type', row.type), row.b].filter(Boolean).join(' · ');
    // beside the bar where there is room, else on it
    const end = x + width;
    const place = end < WIDE * 0.6 ? ['start', end + 6, ''] : x > WIDE * 0.4 ? ['end', x - 6, ''] : ['start', x + 6, 'inside'];
    return svg`<g class=${this.chosen.has(index) ? 'mark chosen' : 'mark'} role="button" tabindex="0" aria-label=${label}
      @click=${() => this.#choose(index)} @keydown=${(event) => { if (event.key === 'Enter') this.#choose(index); }}>
      <rect x=${x} y=${y} width=${Math.min(width, WIDE - x)} height=${HIGH - 5} rx="3"></rect>
      <text class=${place[2]} x=${place[1]} y=${y + 10} text-anchor=${place[0]}>${label.slice(0, 120)}</text></g>`;
  }

  #choose(index) {
    this.dispatchEvent(new CustomEvent('choose', { detail: [index] }));
  }
}

customElements.define('time-view', TimeView);

// Moves through the time of an answer: a day or a span on a histogram of what began when, step by step or by itself, and a
// second day to compare with. A step is a day, a month or a year, as the answer is long; a year is looked at on its last day.
import { LitElement, html, nothing, svg } from 'lit';
import { date, dayAfter, from, iso, today, until } from './spans.js';
import { say } from './words.js';

const HIGH = 46;
const PACE = 700;
const YEAR = 365 * 86400000;
const FIRST = '1816-01-01';

const UNITS = [
  { over: 25 * YEAR, every: d3.utcYear, days: (year) => [iso(new Date(d3.utcYear.offset(year, 1) - 1))] },
  { over: 2 * YEAR, every: d3.utcMonth, days: (month) => [iso(month)] },
  { over: -1, every: d3.utcDay, days: (day) => [iso(day)] },
];

/** The days that a slider stops at. */
export function stops(first, last) {
  const [begin, end] = [date(first), date(last)];
  const { every, days } = UNITS.find(({ over }) => end - begin > over);
  const all = every.range(every.floor(begin), new Date(+end + 1)).flatMap(days);
  // what has not happened yet is not looked at, unless the answer knows of it
  return [...new Set(all.map((day) => (day > last ? last : day)))];
}

export class TimeSlider extends LitElement {
  static properties = {
    rows: { attribute: false }, on: {}, to: {}, versus: {}, whole: {}, language: {}, playing: { state: true },
  };

  constructor() {
    super();
    this.rows = [];
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#pause();
  }

  willUpdate(changed) {
    if (changed.has('rows') || changed.has('whole')) this.#measure();
  }

  #measure() {
    const begins = this.rows.map(from).filter(Boolean);
    const ends = this.rows.map((row) => (until(row) > today() ? '' : until(row))).filter(Boolean);
    const least = d3.min(begins);
    this.first = this.whole || !least ? FIRST : least;
    const last = d3.max([...begins, ...ends]) ?? today();
    this.last = this.whole || this.rows.some((row) => from(row) && !until(row)) ? d3.max([last, today()]) : last;
    if (this.first >= this.last) this.first = iso(d3.utcMonth.offset(date(this.last), -1));
    this.days = stops(this.first, this.last);
    const counts = new Map(d3.rollup(begins, (all) => all.length, (day) => this.#place(day)));
    const most = Math.min(this.days.length, 200);
    this.bars = Array.from({ length: most }, () => 0);
    counts.forEach((count, place) => { this.bars[Math.floor(place * most / this.days.length)] += count; });
  }

  /** The place of the last stop that is not after a day. */
  #place(day) {
    return Math.max(0, Math.min(this.days.length - 1, d3.bisectRight(this.days, day) - (this.days.includes(day) ? 1 : 0)));
  }

  render() {
    if (this.rows.length === 0) return nothing;
    const { on, to, versus } = this;
    return html`<div class="times" role="group" aria-label=${say('moving')}>
      <div class="scale">${this.#histogram()}
        ${this.#range('on', on || this.last, say(to ? 'firstDay' : 'day'))}
        ${to ? this.#range('to', to, say('lastDay')) : nothing}</div>
      <div class="row">
        <button class="plain" aria-pressed=${Boolean(this.playing)} @click=${() => (this.playing ? this.#pause() : this.#play())}>${say(this.playing ? 'pause' : 'play')}</button>
        <label>${say(to ? 'firstDay' : 'day')} <input type="date" name="on" min="1000-01-01" .value=${on} @change=${(event) => this.#tell({ on: event.target.value })}></label>
        ${to ? html`<label>${say('lastDay')} <input type="date" name="to" .value=${to} @change=${(event) => this.#tell({ to: event.target.value })}></label>` : nothing}
        <button class="plain" @click=${() => this.#tell(to ? { to: '' } : { on: on || this.first, to: this.last, versus: '' })}>${say(to ? 'oneDay' : 'span')}</button>
        ${to ? nothing : html`<label>${say('versus')} <input type="date" name="versus" .value=${versus} @change=${(event) => this.#tell({ versus: event.target.value, on: on || this.last })}></label>`}
        ${on || versus ? html`<button class="plain" @click=${() => { this.#pause(); this.#tell({ on: '', to: '', versus: '' }); }}>${say('anyTime')}</button>` : nothing}
        <button class="plain" aria-pressed=${Boolean(this.whole)} @click=${() => { this.whole = !this.whole; }}>${say('since1816')}</button>
      </div></div>`;
  }

  #histogram() {
    const most = d3.max(this.bars) || 1;
    const wide = 1000 / this.bars.length;
    const scale = d3.scaleUtc([date(this.first), date(this.last)], [0, 1000]);
    const place = (day) => Math.max(0, Math.min(1000, scale(date(day))));
    const { on, to } = this;
    return html`<svg viewBox="0 0 1000 ${HIGH}" preserveAspectRatio="none" aria-hidden="true">
      ${on && to ? svg`<rect class="span" x=${place(on)} width=${Math.max(1, place(to) - place(on))} y="0" height=${HIGH}></rect>` : nothing}
      ${this.bars.map((count, index) => (count ? svg`<rect class="bar" x=${index * wide} width=${Math.max(wide - 0.7, 0.7)}
        height=${4 + (HIGH - 6) * Math.sqrt(count / most)} y=${HIGH - 4 - (HIGH - 6) * Math.sqrt(count / most)}></rect>` : nothing))}
      ${on ? svg`<line class="now" x1=${place(on)} x2=${place(on)} y1="0" y2=${HIGH}></line>` : nothing}
    </svg><div class="ticks" aria-hidden="true">${scale.ticks(6).map((tick) => html`<span .style=${`left:${scale(tick) / 10}%`}>${scale.tickFormat(6)(tick)}</span>`)}</div>`;
  }

  #range(name, day, label) {
    return html`<input type="range" name=${`${name}-step`} min="0" max=${this.days.length - 1} step="1" .value=${String(this.#place(day))}
      aria-label=${label} aria-valuetext=${day} @input=${(event) => { this.#pause(); this.#tell({ [name]: this.days[event.target.value] }); }}>`;
  }

  #play() {
    // from the beginning, if it stands at the end
    if (!this.on || this.on >= this.days.at(-1)) this.#tell({ on: this.days[0] });
    this.playing = setInterval(() => {
      const next = this.days[this.#place(this.on) + 1];
      if (next) this.#tell({ on: next });
      else this.#pause();
    }, PACE);
  }

  #pause() {
    clearInterval(this.playing);
    this.playing = undefined;
  }

  #tell(change) {
    const next = { on: this.on, to: this.to, versus: this.versus, ...change };
    if (next.to && next.to <= next.on) next.to = dayAfter(next.on);
    Object.assign(this, next);
    this.dispatchEvent(new CustomEvent('time', { detail: next }));
  }
}

customElements.define('time-slider', TimeSlider);

// One answer as table, network, time and map at once. What is chosen in one is chosen in all; the day, the filters and the
// looks hold for all, and stand in the address.
import { LitElement, html, nothing } from 'lit';
import { blocs, blocsIn } from './alliances.js';
import { get } from './api.js';
import { changesOf } from './changes-panel.js';
import { networkOf, part } from './graph.js';
import { legendOf, looksOf, sizesOf } from './looks.js';
import { note } from './place.js';
import { dayAfter, shown, today } from './spans.js';
import { code, say } from './words.js';
import './actor-actions.js';
import './answer-table.js';
import './changes-panel.js';
import './evidence-panel.js';
import './filter-bar.js';
import './map-view.js';
import './network-view.js';
import './take-away.js';
import './time-slider.js';
import './time-view.js';

const NONE = new Map();
// what is slow to draw follows when the slider rests
const REST = 120;
const AROUND = 200;
const LEGEND = 14;

export class AnswerView extends LitElement {
  static properties = {
    answer: { attribute: false }, view: { attribute: false }, language: {}, extras: { state: true }, rested: { state: true },
    actor: { state: true }, start: { state: true }, blocs: { state: true }, measured: { state: true }, failure: { state: true },
  };

  constructor() {
    super();
    this.extras = [];
    this.expanded = new Set();
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('answer')) {
      this.extras = [];
      this.expanded = new Set();
      this.actor = undefined;
      this.measured = undefined;
      this.isHistory = this.answer.question === 'alliance-history';
      if (this.isHistory && !this.answer.more && Object.keys(this.answer.written).every((name) => name === 'limit')) this.blocs = blocsIn(this.answer.rows);
      if (this.isHistory && !this.view.on) this.view = { ...this.view, on: today() };
      this.view.more.forEach((id) => this.#expand({ id }));
    }
    if (changed.has('answer') || changed.has('extras')) {
      const answers = [this.answer, ...this.extras];
      this.rows = answers.flatMap(({ rows }) => rows);
      this.network = networkOf(answers);
      this.geographic = this.isHistory || this.answer.question === 'alliance-network';
    }
    const has = (...names) => names.some((name) => changed.has(name));
    if (has('answer', 'extras', 'view')) this.#see();
    if (has('answer', 'extras', 'view', 'blocs', 'measured', 'language')) this.#dress();
    if (has('answer', 'extras', 'blocs')) this.#rest();
  }

  /** What is shown, and what of it is chosen. */
  #see() {
    const { view } = this;
    // the same choice stays the same, so that a step of the slider leaves those be who show nothing else
    if (view.select !== this.select || this.rows !== this.chosenOf) {
      this.select = view.select;
      this.chosenOf = this.rows;
      this.chosen = new Set(view.select.map(Number).filter((index) => index < this.rows.length));
    }
    this.indices = shown(this.rows, view);
    this.seen = part(this.network, this.indices, new Set(view.hide));
    this.compared = view.versus && view.on ? [view.versus, view.on].sort() : undefined;
    this.changes = this.compared && changesOf(this.seen.ties, ...this.compared);
  }

  /** How what is shown looks. */
  #dress() {
    const { view } = this;
    this.how = view.colour || (/^alli|^bound|^common/.test(this.answer.question) ? 'bloc' : 'plain');
    this.day = view.on || this.answer.written.asOf || today();
    this.held = this.blocs?.(this.day) ?? NONE;
    this.looks = looksOf(this.seen.nodes, this.how, { blocs: this.held, measures: this.measured?.actors });
    this.sizes = sizesOf(this.seen.nodes, view.size, this.measured?.actors);
    this.legend = legendOf(this.seen.nodes, this.looks);
  }

  /** Lets what is slow to draw follow. */
  #rest() {
    const { nodes, ties } = this.seen;
    const { indices, day } = this;
    this.rested = { indices, day, network: { nodes, ties, left: this.network.left }, blocs: this.how === 'bloc' ? this.held : NONE };
  }

  updated(changed) {
    if (this.rested.network.ties !== this.seen.ties || this.rested.day !== this.day || (this.rested.blocs !== NONE) !== (this.how === 'bloc' && this.held !== NONE)) {
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.#rest(), REST);
    }
    if (this.how === 'bloc' && !this.blocs) {
      blocs().then((found) => { this.blocs = found; }, (failure) => { this.failure = failure; });
    }
    if (changed.has('answer') || changed.has('view')) this.#measure();
  }

  render() {
    const { answer, view, rows, seen, chosen, language } = this;
    const { indices, day, network, blocs: held } = this.rested;
    const choose = (event) => this.#look({ select: event.detail });
    const table = html`<section class="table" aria-label=${say('table')}>
        <p class="count">${say('shownRows', { n: indices.length.toLocaleString(), all: rows.length.toLocaleString() })}</p>
        <answer-table .columns=${answer.columns} .rows=${rows} .indices=${indices} .chosen=${chosen} .language=${language} @choose=${choose}></answer-table></section>`;
    const time = html`<section class="time" aria-label=${say('time')}><h3>${say('time')}</h3>
        <time-view .rows=${rows} .indices=${indices} .chosen=${chosen} .language=${language} @choose=${choose}></time-view></section>`;
    const evidence = html`<section class="evidence" tabindex="0" aria-label=${say('evidence')}><h3>${say('evidence')}</h3>
        <evidence-panel .row=${this.#row()} .language=${language}></evidence-panel></section>`;
    return html`<time-slider .rows=${rows} .on=${view.on} .to=${view.to} .versus=${view.versus} .whole=${this.isHistory} .language=${language}
        @time=${(event) => this.#look(event.detail)}></time-slider>
      ${this.changes ? html`<changes-panel .changes=${this.changes} .rows=${rows} .earlier=${this.compared[0]} .later=${this.compared[1]}
        .language=${language} @choose=${choose}></changes-panel>` : nothing}
      <div class="views">
        <section class="network" aria-label=${say('network')}>
          <filter-bar .rows=${rows} .view=${view} .how=${this.how} .language=${language} @view=${(event) => this.#look(event.detail)}></filter-bar>
          ${this.failure ? html`<p role="alert">${this.failure.title} ${this.failure.hint}</p>` : nothing}
          ${this.network.left ? html`<p class="count">${say('notDrawn', { n: this.network.left })}</p>` : nothing}
          <network-view .network=${this.network} .seen=${seen} .chosen=${chosen} .colours=${this.looks} .sizes=${this.sizes} .changes=${this.changes?.became}
            .pins=${this.#pins()} .geographic=${this.geographic} .language=${language} @choose=${choose} @actor=${(event) => { this.actor = event.detail; }}
            @pin=${(event) => this.#pin(event.detail, true)}></network-view>
          ${this.#legend()}
          <actor-actions .actor=${this.actor} .start=${this.start} .isExpanded=${view.more.includes(this.actor?.id)}
            .isPinned=${this.#pins().has(this.actor?.id)} .language=${language} @act=${(event) => this.#act(event.detail)}></actor-actions>
          <button class="plain" @click=${() => this.querySelector('network-view').rearrange()}>${say('rearrange')}</button>
          ${this.extras.filter(({ more }) => more).map(({ rows: { length } }) => html`<p class="count">${say('more', { n: length })}</p>`)}
        </section>
        <div class="beside"><section class="map" aria-label=${say('map')}><h3>${say('map')}</h3>
          <map-view .network=${network} .chosen=${chosen} .colours=${held} .day=${day} .language=${language} @choose=${choose}></map-view></section>
          ${evidence}</div>
        ${table}${time}
      </div>
      <take-away .answer=${answer} .rows=${rows} .indices=${indices} .legend=${this.legend} .about=${[view.on, view.to].filter(Boolean).join('–')} .language=${language}></take-away>`;
  }

  #legend() {
    if (this.legend.length === 0) return nothing;
    const left = this.legend.length - LEGEND;
    return html`<ul class="looks" aria-label=${say('colour')}>${this.legend.slice(0, LEGEND).map(({ label, colour, count, weak }) => html`<li>
      <svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill=${colour}></circle></svg>
      <bdi>${label}</bdi> ${count}${weak ? ` ${say('tiedTo', { n: weak })}` : ''}</li>`)}${left > 0 ? html`<li>${say('others', { n: left })}</li>` : nothing}</ul>`;
  }

  #row() {
    const [first] = this.chosen;
    return first === undefined ? undefined : this.rows[first];
  }

  #look(change) {
    this.view = { ...this.view, ...change };
    note(change);
  }

  #pins() {
    if (this.view.pin !== this.pinned) {
      this.pinned = this.view.pin;
      this.pinMap = new Map(this.view.pin.map((one) => one.split('@')).filter((one) => one.length === 2).map(([id, at]) => {
        const [x, y] = at.split('_').map(Number);
        return [id, { x, y }];
      }));
    }
    return this.pinMap;
  }

  #pin(node, isPinned) {
    const others = this.view.pin.filter((one) => !one.startsWith(`${node.id}@`));
    this.#look({ pin: isPinned ? [...others, `${node.id}@${Math.round(node.x)}_${Math.round(node.y)}`] : others });
    this.querySelector('network-view').pin(node, isPinned);
  }

  #act({ what, actor }) {
    const { more, hide } = this.view;
    if (what === 'expand') {
      this.#look({ more: [...more, actor.id] });
      this.#expand(actor);
    } else if (what === 'collapse') {
      this.#look({ more: more.filter((id) => id !== actor.id) });
      this.extras = this.extras.filter(({ of }) => of !== actor.id);
      this.expanded.delete(actor.id);
    } else if (what === 'hide') {
      this.#look({ hide: [...hide, actor.id] });
      this.actor = undefined;
    } else if (what === 'start') {
      this.start = this.start?.id === actor.id ? undefined : actor;
    } else {
      this.#pin(actor, what === 'pin');
    }
  }

  /** Adds what else is known of an actor. */
  async #expand({ id }) {
    if (this.expanded.has(id)) return;
    this.expanded.add(id);
    const { answer } = this;
    try {
      const found = await get('/api/ask/timeline', { actor: id, limit: AROUND });
      if (this.answer !== answer || !this.expanded.has(id)) return;
      const key = (row) => [row.aId, row.type, row.bId, row.from, row.until].join(' ');
      const there = new Set(this.rows.map(key));
      this.extras = [...this.extras, { ...found, of: id, rows: found.rows.filter((row) => !there.has(key(row))) }];
    } catch (failure) {
      this.expanded.delete(id);
      this.failure = failure;
    }
  }

  /** Asks for what only the server measures, when the slider rests. */
  #measure() {
    const { view, answer } = this;
    if (!['betweenness', 'pageRank'].includes(view.size) && this.how !== 'community') return;
    const asks = { ...answer.written, shownFrom: view.on, shownUntil: view.on ? view.to || dayAfter(view.on) : '' };
    const key = JSON.stringify([answer.question, asks]);
    if (this.measured?.key === key || this.measuring === key) return;
    this.measuring = key;
    clearTimeout(this.soon);
    this.soon = setTimeout(async () => {
      try {
        const found = await get(`/api/measures/${answer.question}`, asks);
        if (this.measuring === key) this.measured = { ...found, key };
      } catch (failure) {
        this.failure = failure;
      }
    }, 2 * REST);
  }
}

customElements.define('answer-view', AnswerView);

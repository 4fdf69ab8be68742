// The rows as a table. A row is chosen by a click, or with Enter; the arrow keys go from row to row. Long answers are shown
// some hundred rows at a time.
import { LitElement, html } from 'lit';
import { showMore } from './paging.js';
import { columnOf, say, typeOf } from './words.js';

/** A value as people read it: a status in their language, a type of tie in words. */
export const shown = (name, value) => {
  if (name === 'status') return [value ?? []].flat().map((one) => say(one)).join(', ');
  return ['type', 'types'].includes(name) && value ? [value].flat().map(typeOf).join(', ') : text(value);
};

// narrow values that no line should break
const SHORT = new Set(['status', 'type', 'change', 'when', 'from', 'until']);

const PAGE = 200;

export const text = (value) => {
  if (value == null) return '';
  if (Array.isArray(value)) return value.map(text).join(', ');
  if (typeof value === 'object') return Object.entries(value).map(([name, one]) => `${name}: ${text(one)}`).join(', ');
  return String(value);
};

export class AnswerTable extends LitElement {
  static properties = {
    columns: { attribute: false }, rows: { attribute: false }, indices: { attribute: false }, chosen: { attribute: false }, language: {},
    most: { state: true },
  };

  constructor() {
    super();
    this.chosen = new Set();
    this.most = PAGE;
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('rows')) this.most = PAGE;
    // whatever is chosen is among those that stand in the table
    if (changed.has('chosen') && this.chosen.size > 0) {
      const place = this.indices.findIndex((index) => this.chosen.has(index));
      if (place >= this.most) this.most = Math.ceil((place + 1) / PAGE) * PAGE;
    }
  }

  render() {
    const { columns, rows, indices, most } = this;
    const focusable = indices.find((index) => this.chosen.has(index)) ?? indices[0];
    return html`<div class="scroll" tabindex="-1"><table role="grid" aria-rowcount=${indices.length}>
      <caption class="hidden">${say('table')}</caption>
      <thead><tr>${columns.map((name) => html`<th scope="col">${columnOf(name)}</th>`)}</tr></thead>
      <tbody @keydown=${this.#key}>
        ${indices.slice(0, most).map((index) => html`<tr data-row=${index} tabindex=${index === focusable ? 0 : -1}
          aria-selected=${this.chosen.has(index)} @click=${() => this.#choose(index)}>
          ${columns.map((name) => html`<td class=${SHORT.has(name) ? `short ${name} ${text(rows[index][name]).toLowerCase()}` : ''}>
            <bdi>${shown(name, rows[index][name])}</bdi></td>`)}
        </tr>`)}
      </tbody>
    </table><p class="count">${showMore(most, indices.length, PAGE, () => { this.most += PAGE; })}</p></div>`;
  }

  updated() {
    const first = [...this.chosen][0];
    if (first !== undefined && !this.contains(document.activeElement)) {
      const row = this.querySelector(`[data-row="${first}"]`);
      const scroll = row?.closest('.scroll');
      // within the table alone: the page stays where its reader is
      if (scroll) scroll.scrollTop = row.offsetTop - scroll.clientHeight / 2;
    }
  }

  #choose(index) {
    this.dispatchEvent(new CustomEvent('choose', { detail: [index] }));
  }

  #key(event) {
    const row = event.target.closest('tr');
    const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
    if (next) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(Number(row.dataset.row));
    }
  }
}

customElements.define('answer-table', AnswerTable);

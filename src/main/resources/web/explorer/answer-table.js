// The rows as a table. A row is chosen by a click, or with Enter; the arrow keys go from row to row.
import { LitElement, html } from 'lit';
import { say } from './words.js';

/** A value as people read it: a status in their language, a type of tie in words. */
export const shown = (name, value) => {
  if (name === 'status') return [value ?? []].flat().map(say).join(', ');
  return name === 'type' && value ? text(value).toLowerCase().replaceAll('_', ' ') : text(value);
};

// narrow values that no line should break
const SHORT = new Set(['status', 'type', 'change', 'when', 'from', 'until']);

export const text = (value) => {
  if (value == null) return '';
  if (Array.isArray(value)) return value.map(text).join(', ');
  if (typeof value === 'object') return Object.entries(value).map(([name, one]) => `${name}: ${text(one)}`).join(', ');
  return String(value);
};

export class AnswerTable extends LitElement {
  static properties = { answer: { attribute: false }, chosen: { attribute: false }, language: {} };

  createRenderRoot() {
    return this;
  }

  render() {
    const { columns, rows } = this.answer;
    return html`<div class="scroll" tabindex="-1"><table role="grid">
      <caption class="hidden">${say('table')}</caption>
      <thead><tr>${columns.map((name) => html`<th scope="col">${say(`column ${name}`, {}, name)}</th>`)}</tr></thead>
      <tbody @keydown=${this.#key}>
        ${rows.map((row, index) => html`<tr data-row=${index} tabindex=${index === this.#focusable() ? 0 : -1}
          aria-selected=${this.chosen.has(index)} @click=${() => this.#choose(index)}>
          ${columns.map((name) => html`<td class=${SHORT.has(name) ? `short ${name} ${text(row[name]).toLowerCase()}` : ''}>
            <bdi>${shown(name, row[name])}</bdi></td>`)}
        </tr>`)}
      </tbody>
    </table></div>`;
  }

  updated() {
    const first = [...this.chosen][0];
    if (first !== undefined && !this.contains(document.activeElement)) {
      this.querySelector(`[data-row="${first}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }

  #focusable() {
    return [...this.chosen][0] ?? 0;
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

// What became of the network between two days: who joined, who left, what began, what ended.
import { LitElement, html, nothing } from 'lit';
import { shown } from './answer-table.js';
import { change } from './spans.js';
import { say } from './words.js';

const MOST = 100;

/** What changed between two days: {joined, left} of actors, {began, ended} of the numbers of rows. */
export function changesOf(ties, earlier, later) {
  const became = new Map();
  const there = { before: new Set(), after: new Set() };
  for (const { index, row, source, target } of ties) {
    const what = change(row, earlier, later);
    if (!what) continue;
    became.set(index, what);
    if (what !== 'began') there.before.add(source).add(target);
    if (what !== 'ended') there.after.add(source).add(target);
  }
  const rows = (what) => [...became].filter(([, one]) => one === what).map(([index]) => index);
  return {
    became,
    joined: [...there.after].filter((one) => !there.before.has(one)),
    left: [...there.before].filter((one) => !there.after.has(one)),
    began: rows('began'),
    ended: rows('ended'),
  };
}

export class ChangesPanel extends LitElement {
  static properties = { changes: { attribute: false }, rows: { attribute: false }, earlier: {}, later: {}, language: {} };

  createRenderRoot() {
    return this;
  }

  render() {
    const { joined, left, began, ended } = this.changes;
    return html`<h3>${say('compared', { a: this.earlier, b: this.later })}</h3><div class="changes">
      ${this.#list('joined', joined, (node) => node.name)}
      ${this.#list('left', left, (node) => node.name)}
      ${this.#list('began', began, (index) => this.#tie(index))}
      ${this.#list('ended', ended, (index) => this.#tie(index))}</div>`;
  }

  #list(title, all, one) {
    return html`<section class=${title} aria-label=${say(title)}><h4>${say(title)}: ${all.length.toLocaleString()}</h4>
      ${all.length ? html`<ul>${all.slice(0, MOST).map((each) => html`<li>${one(each)}</li>`)}</ul>` : nothing}
      ${all.length > MOST ? html`<p>${say('others', { n: all.length - MOST })}</p>` : nothing}</section>`;
  }

  #tie(index) {
    const row = this.rows[index];
    return html`<button class="link" @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: [index] }))}><bdi>${
      [row.a, shown('type', row.type) || '–', row.b].join(' ')}</bdi>${row.treaty ? html` <small><bdi>${row.treaty}</bdi></small>` : nothing}</button>`;
  }
}

customElements.define('changes-panel', ChangesPanel);

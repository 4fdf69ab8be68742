// Who says so, where, and how surely: the evidence of the chosen row, and the row itself in full.
import { LitElement, html, nothing } from 'lit';
import { get } from './api.js';
import { shown, text } from './answer-table.js';
import { columnOf, say } from './words.js';

export class EvidencePanel extends LitElement {
  static properties = { row: { attribute: false }, found: { state: true }, failure: { state: true }, language: {} };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('row')) this.#ask();
  }

  render() {
    if (!this.row) return html`<p>${say('noEvidence')}</p>`;
    return html`<h3><bdi>${[this.row.a, shown('type', this.row.type), this.row.b].filter(Boolean).join(' ')}</bdi></h3>
      <dl>${Object.entries(this.row).filter(([, value]) => value != null && text(value) !== '').map(([name, value]) => html`
        <div><dt>${columnOf(name)}</dt><dd><bdi>${shown(name, value)}</bdi></dd></div>`)}</dl>
      ${this.failure ? html`<p role="alert">${this.failure.title} ${this.failure.hint}</p>` : nothing}
      ${this.found ? this.#said() : this.failure ? nothing : html`<p>${say('busy')}</p>`}`;
  }

  #said() {
    const { rows, more } = this.found;
    // what is said of this very tie; where nothing is, all that is said of the two
    const own = rows.filter((one) => !this.row.from || one.event || (one.from === this.row.from && (one.until ?? null) === (this.row.until ?? null)));
    const listed = own.length ? own : rows;
    return html`${own.length || rows.length === 0 ? nothing : html`<p class="count">${say('allBetween')}</p>`}
      <ol class="said">${listed.map((one) => html`<li>
        <p><bdi>${text(one.what)}</bdi></p>
        <p class=${`status ${text(one.status).toLowerCase()}`}>${say(text(one.status))}${
          one.speaker ? html` · <bdi>${text(one.speaker)}</bdi>` : nothing}</p>
        <p><bdi>${text(one.source)}</bdi>${one.locator ? html`, <bdi>${text(one.locator)}</bdi>` : nothing}
          · ${text(one.when)}${one.reported ? html` · ${say('reportedOn', { day: text(one.reported) })}` : nothing}</p>
        <p>${this.#chain(one)} · ${say('independent', { n: text(one.independent) })}</p>
      </li>`)}</ol>
      ${rows.length === 0 ? html`<p>${say('nothing')}</p>` : nothing}
      ${more ? html`<p>${say('more', { n: rows.length })}</p>` : nothing}`;
  }

  /** Who has it from whom: the source, those it cites, and where the citations end. */
  #chain({ sources, through, origin }) {
    const steps = [...new Set([text(sources), ...[through ?? []].flat().map(text), text(origin)].filter(Boolean))];
    return html`<bdi>${steps.join(' ← ')}</bdi>`;
  }

  async #ask() {
    this.asked?.abort();
    this.asked = new AbortController();
    this.found = undefined;
    this.failure = undefined;
    const { row } = this;
    const asks = row?.event ? { event: row.event } : row?.aId && row?.bId ? { a: row.aId, b: row.bId, type: row.type } : undefined;
    if (!asks) {
      this.found = row ? { rows: [], more: false } : undefined;
      return;
    }
    try {
      this.found = await get('/api/ask/evidence', asks, this.asked.signal);
    } catch (failure) {
      if (failure.name !== 'AbortError') this.failure = failure;
    }
  }
}

customElements.define('evidence-panel', EvidencePanel);

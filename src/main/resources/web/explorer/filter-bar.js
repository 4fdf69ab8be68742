// What is shown of an answer: status, type and source can be switched off and on; actors have a size and a colour that say something.
import { LitElement, html, nothing } from 'lit';
import { kinds } from './spans.js';
import { columnOf, say } from './words.js';
import { shown } from './answer-table.js';

export const SIZES = ['degree', 'betweenness', 'pageRank'];
export const COLOURS = ['plain', 'bloc', 'community', 'country', 'kind'];
const MOST = 30;

export class FilterBar extends LitElement {
  static properties = { rows: { attribute: false }, view: { attribute: false }, how: {}, language: {} };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('rows')) this.kinds = kinds(this.rows);
  }

  render() {
    const { view } = this;
    const off = new Set(view.without);
    return html`<details ?open=${off.size > 0}><summary>${say('filter')}${off.size ? ` (${say('off', { n: off.size })})` : ''}</summary>
        ${Object.entries(this.kinds).map(([kind, values]) => (values.length ? html`<fieldset><legend>${columnOf(kind)}</legend>
          ${values.slice(0, MOST).map(([value, count]) => html`<label class="chip"><input type="checkbox" .checked=${!off.has(`${kind}:${value}`)}
            @change=${(event) => this.#switch(`${kind}:${value}`, event.target.checked)}> <bdi>${shown(kind, value)}</bdi> <small>${count.toLocaleString()}</small></label>`)}
          ${values.length > MOST ? html`<small>${say('others', { n: values.length - MOST })}</small>` : nothing}</fieldset>` : nothing))}
      </details>
      <label>${say('size')} <select name="size" @change=${(event) => this.#tell({ size: event.target.value })}>
        ${SIZES.map((one) => html`<option value=${one === 'degree' ? '' : one} ?selected=${view.size === one}>${say(one)}</option>`)}</select></label>
      <label>${say('colour')} <select name="colour" @change=${(event) => this.#tell({ colour: event.target.value })}>
        ${COLOURS.map((one) => html`<option value=${one} ?selected=${(view.colour || this.how) === one}>${say(one)}</option>`)}</select></label>
      ${view.hide.length ? html`<button class="plain" @click=${() => this.#tell({ hide: [] })}>${say('hiddenOnes', { n: view.hide.length })}</button>` : nothing}`;
  }

  #switch(what, isOn) {
    this.#tell({ without: isOn ? this.view.without.filter((one) => one !== what) : [...this.view.without, what] });
  }

  #tell(detail) {
    this.dispatchEvent(new CustomEvent('view', { detail }));
  }
}

customElements.define('filter-bar', FilterBar);

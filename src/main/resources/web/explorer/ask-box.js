// The search box: words, with actors suggested while somebody writes (the ARIA combobox pattern).
import { LitElement, html, nothing } from 'lit';
import { get } from './api.js';
import { say } from './words.js';

const PAUSE = 150;

export class AskBox extends LitElement {
  static properties = { text: {}, suggestions: { state: true }, at: { state: true } };

  constructor() {
    super();
    this.text = '';
    this.suggestions = [];
    this.at = -1;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const open = this.suggestions.length > 0;
    return html`<form role="search" @submit=${this.#submit}>
      <label for="words">${say('search')}</label>
      <div class="box">
        <input id="words" type="search" role="combobox" autocomplete="off" spellcheck="false" maxlength="500"
          aria-expanded=${open} aria-controls="suggestions" aria-autocomplete="list"
          aria-activedescendant=${this.at >= 0 ? `suggestion-${this.at}` : nothing}
          placeholder=${say('example')} .value=${this.text} @input=${this.#input} @keydown=${this.#key}
          @blur=${() => this.#close()}>
        <button type="submit">${say('ask')}</button>
        <ul id="suggestions" role="listbox" aria-label=${say('askHint')} ?hidden=${!open}>
          ${this.suggestions.map((one, index) => html`<li role="option" id="suggestion-${index}"
            aria-selected=${index === this.at} @mousedown=${(event) => { event.preventDefault(); this.#pick(one); }}>
            <bdi>${one.name}</bdi> <small>${say(`kind ${one.kind}`, {}, one.kind)}, ${one.id}</small></li>`)}
        </ul>
      </div>
    </form>`;
  }

  #input(event) {
    this.text = event.target.value;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.#suggest(), PAUSE);
  }

  async #suggest() {
    this.asked?.abort();
    this.asked = new AbortController();
    const text = this.text.trim();
    // a question in words is not the name of anybody
    if (text.length < 2 || text.split(/\s+/).length > 4) {
      this.#close();
      return;
    }
    try {
      this.suggestions = await get('/api/suggest', { text }, this.asked.signal);
      this.at = -1;
    } catch {
      this.#close();
    }
  }

  #key(event) {
    const count = this.suggestions.length;
    if (event.key === 'Escape' && count > 0) {
      // the first takes the suggestions away, the next empties the box
      event.preventDefault();
      this.#close();
    } else if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : count + (this.at < 0 ? 0 : -1))) % count;
    } else if (event.key === 'Enter' && this.at >= 0) {
      event.preventDefault();
      this.#pick(this.suggestions[this.at]);
    }
  }

  #pick(one) {
    this.text = one.name;
    this.#close();
    this.dispatchEvent(new CustomEvent('pick', { detail: one }));
  }

  #submit(event) {
    event.preventDefault();
    this.#close();
    const words = this.text.trim() || say('example');
    this.text = words;
    this.dispatchEvent(new CustomEvent('words', { detail: words }));
  }

  #close() {
    clearTimeout(this.waiting);
    this.asked?.abort();
    this.suggestions = [];
    this.at = -1;
  }
}

customElements.define('ask-box', AskBox);

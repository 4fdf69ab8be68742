// The page: asks, and shows one answer as table, network and time at once. What is shown stands in the address after the
// number sign, so that a link opens the same again.
import { LitElement, html, nothing } from 'lit';
import { get } from './api.js';
import { code, otherLanguage, say } from './words.js';
import { csvOf, save } from './save.js';
import './ask-box.js';
import './question-form.js';
import './answer-table.js';
import './network-view.js';
import './time-view.js';
import './evidence-panel.js';

const NONE = new Set();

class Explorer extends LitElement {
  static properties = {
    answer: { state: true },
    failure: { state: true },
    busy: { state: true },
    chosen: { state: true },
    questions: { state: true },
    words: { state: true },
    language: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    this.questions = [];
    this.chosen = NONE;
    this.words = '';
    this.language = code();
  }

  createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', () => this.#open());
    get('/api/questions').then((questions) => { this.questions = questions; }, (failure) => { this.failure = failure; });
    this.#open();
  }

  render() {
    return html`<header>
        <h1>Entente</h1>
        <button class="plain" lang=${code() === 'en' ? 'id' : 'en'} @click=${() => { otherLanguage(); this.language = code(); }}>${say('language')}</button>
      </header>
      <main>
        <section class="asking">
          <ask-box .text=${this.words} .language=${this.language}
            @words=${(event) => this.#go({ words: event.detail })}
            @actor=${(event) => this.#go({ question: 'timeline', actor: event.detail.id })}></ask-box>
          <details ?open=${this.editing} @toggle=${(event) => { this.editing = event.target.open; }}><summary>${say('form')}</summary>
            <question-form .questions=${this.questions} .name=${this.answer?.question ?? ''} .values=${this.answer?.written ?? {}}
              .language=${this.language} @question=${(event) => this.#go({ question: event.detail.question, ...event.detail.values })}></question-form>
          </details>
        </section>
        <div role="status">${this.busy ? html`<p class="busy">${say('busy')}</p>` : nothing}</div>
        ${this.failure ? html`<section class="failure" role="alert"><p><strong>${this.failure.title}</strong></p><p>${this.failure.hint}</p></section>` : nothing}
        ${this.answer ? this.#answered() : nothing}
      </main>`;
  }

  #answered() {
    const { answer } = this;
    const count = answer.rows.length;
    const choose = (event) => this.#choose(event.detail);
    return html`<section class="answer" aria-label=${answer.title[this.language] ?? answer.title.en}>
      <h2>${answer.title[this.language] ?? answer.title.en}</h2>
      ${answer.understood.length ? html`<div class="understood"><p>${say('understood')}: ${answer.understood.map((line) => line.replace('Understood as: ', '')).join(' · ')}</p>
        <button @click=${() => this.#correct()}>${say('correct')}</button></div>` : nothing}
      <p class="count">${answer.more ? say('more', { n: count }) : say('rows', { n: count })}</p>
      ${count === 0 ? html`<p><strong>${say('nothing')}</strong> ${say('nothingHint')}</p>` : html`
        <div class="views">
          <section class="table" aria-label=${say('table')}>
            <answer-table .answer=${answer} .chosen=${this.chosen} .language=${this.language} @choose=${choose}></answer-table></section>
          <section class="network" aria-label=${say('network')}>
            <network-view .rows=${answer.rows} .chosen=${this.chosen} .language=${this.language} @choose=${choose}></network-view></section>
          <section class="time" aria-label=${say('time')}><h3>${say('time')}</h3>
            <time-view .rows=${answer.rows} .chosen=${this.chosen} .language=${this.language} @choose=${choose}></time-view></section>
          <section class="evidence" aria-label=${say('evidence')}><h3>${say('evidence')}</h3>
            <evidence-panel .row=${this.#row()} .language=${this.language}></evidence-panel></section>
        </div>
        <p class="actions">
          <button @click=${() => save(`${answer.question}.csv`, 'text/csv', csvOf(answer))}>${say('csv')}</button>
          <button @click=${() => save(`${answer.question}.json`, 'application/json', JSON.stringify(answer.rows, null, 2))}>${say('json')}</button>
          <button @click=${() => this.#copy('link', location.href)}>${this.copied === 'link' ? say('copied') : say('link')}</button>
        </p>`}
      <details class="cypher"><summary>${say('cypher')}</summary>
        <button @click=${() => this.#copy('cypher', answer.cypher)}>${this.copied === 'cypher' ? say('copied') : say('copy')}</button>
        <pre tabindex="0"><code>${answer.cypher}</code></pre></details>
    </section>`;
  }

  #row() {
    const [first] = this.chosen;
    return first === undefined ? undefined : this.answer.rows[first];
  }

  #choose(indices) {
    this.chosen = new Set(indices);
    const place = new URLSearchParams(location.hash.slice(1));
    place.set('select', indices.slice(0, 50).join('.'));
    history.replaceState(null, '', `#${place}`);
  }

  #correct() {
    this.editing = true;
    this.requestUpdate();
    this.updateComplete.then(() => this.querySelector('question-form select')?.focus());
  }

  #go(place) {
    const wanted = `#${new URLSearchParams(Object.entries(place).filter(([, value]) => value !== ''))}`;
    if (wanted === location.hash) this.#open();
    else location.hash = wanted;
  }

  /** Shows what the address says. */
  async #open() {
    const place = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    const { words, question, select, ...values } = place;
    if (!words && !question) return;
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    this.busy = true;
    this.failure = undefined;
    if (words) this.words = words;
    try {
      this.answer = words
        ? await get('/api/ask', { words }, signal)
        : await get(`/api/ask/${encodeURIComponent(question)}`, values, signal);
      this.chosen = new Set((select ?? '').split('.').filter(Boolean).map(Number).filter((index) => index < this.answer.rows.length));
      this.busy = false;
    } catch (failure) {
      // a later question took its place
      if (failure.name === 'AbortError') return;
      this.failure = failure;
      this.busy = false;
    }
  }

  async #copy(what, value) {
    await navigator.clipboard.writeText(value);
    this.copied = what;
    setTimeout(() => { this.copied = undefined; }, 2000);
  }
}

customElements.define('entente-explorer', Explorer);

// The page: what is asked, and what shows the answer.
import { LitElement, html, nothing } from 'lit';
import { get } from './api.js';
import { go, link, place } from './place.js';
import { code, knowTypes, otherLanguage, say } from './words.js';
import './actor-page.js';
import './answer-view.js';
import './ask-box.js';
import './question-form.js';
import './start-page.js';

class Explorer extends LitElement {
  static properties = {
    answer: { state: true },
    failure: { state: true },
    busy: { state: true },
    here: { state: true },
    questions: { state: true },
    words: { state: true },
    language: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    this.questions = [];
    this.words = '';
    this.language = code();
    this.here = place();
  }

  createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', () => this.#open());
    this.#open();
  }

  render() {
    const { here, answer, language } = this;
    return html`<header>
        <h1><a href="#">Entente</a></h1>
        <nav><a href=${link({ question: 'alliance-history' })}>${say('startTime')}</a></nav>
        <button class="plain" lang=${code() === 'en' ? 'id' : 'en'} @click=${() => { otherLanguage(); this.language = code(); }}>${say('language')}</button>
      </header>
      <main>
        <section class="asking">
          <ask-box .text=${this.words} .language=${language}
            @words=${(event) => this.#go({ words: event.detail })}
            @pick=${({ detail: { id, kind } }) => this.#go(kind === 'Treaty' ? { question: 'treaty-parties', treaty: id } : { who: id })}></ask-box>
          <details ?open=${this.editing} @toggle=${(event) => { this.editing = event.target.open; }}><summary>${say('form')}</summary>
            <question-form .questions=${this.questions} .name=${answer?.question ?? ''} .values=${answer?.written ?? {}}
              .language=${language} @question=${(event) => this.#go({ question: event.detail.question, ...event.detail.values })}></question-form>
          </details>
        </section>
        <div role="status">${this.busy ? html`<p class="busy">${say('busy')}</p>` : nothing}</div>
        ${this.failure ? html`<section class="failure" role="alert"><p><strong>${this.failure.title}</strong></p><p>${this.failure.hint}</p>
          <button @click=${() => this.#open()}>${say('again')}</button></section>` : nothing}
        ${here.who ? html`<actor-page .who=${here.who} .on=${here.view.on} .language=${language}></actor-page>`
          : answer ? this.#answered() : this.busy || this.failure ? nothing : html`<start-page .language=${language}></start-page>`}
      </main>`;
  }

  #answered() {
    const { answer, here, language } = this;
    const title = answer.title[language] ?? answer.title.en;
    return html`<section class="answer" aria-label=${title}>
      <h2>${title}</h2>
      ${answer.understood.length ? html`<div class="understood"><p>${say('understood')}: ${answer.understood.map((line) => line.replace('Understood as: ', '')).join(' · ')}</p>
        <button @click=${() => this.#correct()}>${say('correct')}</button></div>` : nothing}
      ${answer.more ? html`<p class="count">${say('more', { n: answer.rows.length })}</p>` : nothing}
      ${answer.rows.length === 0 ? html`<p><strong>${say('nothing')}</strong> ${say('nothingHint')}</p>`
        : html`<answer-view .answer=${answer} .view=${here.view} .language=${language}></answer-view>`}
      <details class="cypher"><summary>${say('cypher')}</summary>
        <p class="row"><button @click=${() => this.#copy('cypher')}>${this.copied === 'cypher' ? say('copied') : say('copy')}</button>
          <button @click=${() => this.#copy('statement')}>${this.copied === 'statement' ? say('copied') : say('copyStatement')}</button>
          ${answer.browser ? html`<a class="button" href=${answer.browser} target="_blank" rel="noopener">${say('browser')}</a>` : nothing}</p>
        <pre tabindex="0"><code>${answer.cypher}</code></pre></details>
    </section>`;
  }

  #correct() {
    this.editing = true;
    this.requestUpdate();
    this.updateComplete.then(() => this.querySelector('question-form select')?.focus());
  }

  #go(asked) {
    go(asked, () => this.#open());
  }

  /** Shows what the address says. */
  async #open() {
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    this.here = place();
    this.failure = undefined;
    this.busy = false;
    const { words, question, values } = this.here;
    if (!words && !question) {
      this.answer = undefined;
      document.title = 'Entente';
    }
    try {
      this.busy = Boolean(words || question);
      if (words) this.words = words;
      this.known ??= this.#know();
      if (this.busy) {
        const answer = words ? await get('/api/ask', { words }, signal) : await get(`/api/ask/${encodeURIComponent(question)}`, values, signal);
        await this.known;
        this.answer = answer;
        document.title = `${this.answer.title[this.language] ?? this.answer.title.en} · Entente`;
      }
      this.busy = false;
    } catch (failure) {
      // a later question took its place
      if (failure.name === 'AbortError') return;
      this.failure = failure;
      this.busy = false;
    }
  }

  /** The questions there are, and the words of tie types; a server that is gone may be there the next time. */
  async #know() {
    try {
      const [questions, types] = await Promise.all([get('/api/questions'), get('/api/types')]);
      knowTypes(types);
      this.questions = questions;
    } catch {
      this.known = undefined;
    }
  }

  async #copy(what) {
    await navigator.clipboard.writeText(this.answer[what]);
    this.copied = what;
    setTimeout(() => { this.copied = undefined; }, 2000);
  }
}

customElements.define('entente-explorer', Explorer);

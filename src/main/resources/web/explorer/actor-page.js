// All about one actor: who it is, offices over time, allies as of a day, whom it met, its timeline, its sources. Each part is
// the answer to a question, and leads to it.
import { LitElement, html, nothing } from 'lit';
import { get } from './api.js';
import { link, note } from './place.js';
import { today } from './spans.js';
import { say } from './words.js';
import './answer-table.js';

const SOME = 50;

const parts = (actor, day) => [
  { title: 'whoOffices', question: 'office-holders', values: actor.kind === 'Person' ? { actor: actor.id } : { [actor.kind === 'Organization' ? 'organization' : 'country']: actor.id },
    wants: ['Person', 'Country', 'Organization'] },
  { title: 'whoAllies', question: 'allies-of', values: { country: actor.id, asOf: day }, wants: ['Country'] },
  { title: 'whoMembers', question: 'members-of', values: { organization: actor.id, asOf: day }, wants: ['Organization'] },
  { title: 'whoMet', question: 'who-met-whom', values: { actor: actor.id } },
  { title: 'whoDid', question: 'timeline', values: { actor: actor.id } },
].filter(({ wants }) => !wants || wants.includes(actor.kind));

export class ActorPage extends LitElement {
  static properties = { who: {}, on: {}, language: {}, actor: { state: true }, answers: { state: true }, failure: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('who') || changed.has('on')) this.#ask();
  }

  render() {
    if (this.failure) return html`<section class="failure" role="alert"><p><strong>${this.failure.title}</strong></p><p>${this.failure.hint}</p></section>`;
    if (!this.actor) return html`<p class="busy">${say('busy')}</p>`;
    const { actor, answers } = this;
    return html`<section class="who"><h2><bdi>${actor.name}</bdi> <small>${say(`kind ${actor.kind}`, {}, actor.kind)}, ${actor.id}</small></h2>
      ${actor.names ? html`<p class="count"><bdi>${actor.names}</bdi></p>` : nothing}
      <label class="row">${say('asOf')} <input type="date" name="day" .value=${this.on || today()} @change=${(event) => this.#move(event.target.value)}></label>
      ${parts(actor, this.on || today()).map((one) => this.#part(one, answers[one.question]))}
      <section><h3>${say('whoSources')}</h3>${this.#sources()}</section></section>`;
  }

  #part({ title, question, values }, answer) {
    const all = new Set();
    return html`<section class=${question} aria-label=${say(title)}><h3>${say(title)}</h3>
      ${answer === undefined ? html`<p class="busy">${say('busy')}</p>` : answer.title && !answer.rows ? html`<p role="alert">${answer.title} ${answer.hint}</p>`
        : answer.rows.length === 0 ? html`<p>${say('whoNothing')}</p>` : html`
          <answer-table .columns=${answer.columns} .rows=${answer.rows} .indices=${answer.rows.map((_, index) => index)} .chosen=${all} .language=${this.language}></answer-table>
          ${answer.more ? html`<p class="count">${say('more', { n: answer.rows.length })}</p>` : nothing}
          <p><a href=${link({ question, ...values })}>${say('whoAll')}</a></p>`}</section>`;
  }

  #sources() {
    const counts = new Map();
    Object.values(this.answers).flatMap(({ rows }) => rows ?? []).flatMap(({ sources }) => sources ?? [])
      .forEach((source) => counts.set(source, (counts.get(source) ?? 0) + 1));
    const sorted = [...counts].sort((one, other) => other[1] - one[1]);
    return html`<ul>${sorted.slice(0, SOME).map(([source, count]) => html`<li><bdi>${source}</bdi> <small>${say('rows', { n: count })}</small></li>`)}</ul>
      ${sorted.length > SOME ? html`<p>${say('others', { n: sorted.length - SOME })}</p>` : nothing}`;
  }

  #move(day) {
    this.on = day;
    note({ on: day });
  }

  async #ask() {
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    this.failure = undefined;
    if (this.actor?.id !== this.who) {
      this.actor = undefined;
      this.answers = {};
    }
    try {
      const { rows } = await get('/api/ask/who-is', { actor: this.who }, signal);
      const [first] = rows;
      this.actor = { id: first.actorId, name: first.name, kind: first.kind, names: [first.names].flat().join(' · ') };
      // one after the other: the first parts are read while the last are asked for
      for (const { question, values } of parts(this.actor, this.on || today())) {
        const answer = await get(`/api/ask/${question}`, values, signal).catch((failure) => {
          if (failure.name === 'AbortError') throw failure;
          return failure;
        });
        this.answers = { ...this.answers, [question]: answer };
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') this.failure = failure;
    }
  }
}

customElements.define('actor-page', ActorPage);

// A form for every question, made from the question files.
import { LitElement, html, nothing } from 'lit';
import { STATUSES, code, said, say } from './words.js';

export class QuestionForm extends LitElement {
  static properties = { questions: { attribute: false }, name: {}, values: { attribute: false }, language: {} };

  constructor() {
    super();
    this.questions = [];
    this.name = '';
    this.values = {};
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const question = this.questions.find((one) => one.name === this.name);
    const groups = [...new Set(this.questions.map((one) => one.group))];
    return html`<form class="question" @submit=${this.#submit}>
      <label>${say('choose')}
        <select name="question" @change=${(event) => { this.name = event.target.value; this.values = {}; }}>
          <option value="" ?selected=${!question}></option>
          ${groups.map((group) => html`<optgroup label=${said(group)}>
            ${this.questions.filter((one) => one.group === group).map((one) => html`<option value=${one.name}
              ?selected=${one.name === this.name}>${one.title[code()] ?? one.title.en}</option>`)}
          </optgroup>`)}
        </select>
      </label>
      ${question ? question.parameters.map((one) => this.#field(question, one)) : nothing}
      ${question ? html`<button type="submit">${say('ask')}</button>` : nothing}
    </form>`;
  }

  #field(question, one) {
    const label = html`<span>${said(one.name)}${one.required ? html` <small>(${say('required')})</small>` : nothing}</span>`;
    const value = this.values[one.name] ?? '';
    if (one.type === 'STATUS') {
      return html`<label>${label}<select name=${one.name}><option value=""></option>
        ${STATUSES.map((status) => html`<option value=${status} ?selected=${value === status}>${say(status)}</option>`)}
      </select><small>${said(one.description)}</small></label>`;
    }
    return html`<label>${label}<input name=${one.name} .value=${value} ?required=${one.required} maxlength="300"
      inputmode=${one.type === 'NUMBER' ? 'numeric' : nothing}
      placeholder=${question.example[one.name] ?? one.fallback ?? ''}><small>${said(one.description)}</small></label>`;
  }

  #submit(event) {
    event.preventDefault();
    const { question, ...values } = Object.fromEntries(new FormData(event.target));
    this.dispatchEvent(new CustomEvent('question', { detail: { question, values } }));
  }
}

customElements.define('question-form', QuestionForm);

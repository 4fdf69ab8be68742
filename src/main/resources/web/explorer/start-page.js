// What can be done here, for those who have asked nothing yet.
import { LitElement, html } from 'lit';
import { link } from './place.js';
import { code, say } from './words.js';

const ASKED = {
  en: ['who met Rutte in October 2024?', 'who warned whom in October 2024?', 'who are the allies of North Korea?', 'how did alliances change between 1989 and 1992?',
    'timeline of North Korea in 2024', 'who is bound to defend Poland?'],
  id: ['siapa bertemu Rutte pada Oktober 2024?', 'siapa sekutu Korea Utara?', 'siapa memperingatkan siapa?'],
};

export class StartPage extends LitElement {
  static properties = { language: {} };

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<div class="start">
      <section><h2>${say('startAsk')}</h2><ul>${ASKED[code()].map((words) => html`<li><a href=${link({ words })}>${words}</a></li>`)}</ul><p>${say('startMore')}</p></section>
      <section><h2><a href=${link({ question: 'alliance-history' })}>${say('startTime')}</a></h2><p>${say('startTimeHint')}</p></section>
      <section><h2><a href=${link({ question: 'most-active' })}>${say('startActive')}</a></h2>
        <h2><a href=${link({ question: 'sources' })}>${say('startSources')}</a></h2></section></div>`;
  }
}

customElements.define('start-page', StartPage);

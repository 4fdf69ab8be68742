// What can be done with the actor that was chosen in the network.
import { LitElement, html, nothing } from 'lit';
import { link } from './place.js';
import { say } from './words.js';

export class ActorActions extends LitElement {
  static properties = { actor: { attribute: false }, start: { attribute: false }, isExpanded: {}, isPinned: {}, language: {} };

  createRenderRoot() {
    return this;
  }

  render() {
    const { actor, start } = this;
    if (!actor) return html`<p class="count">${say('pick')}</p>`;
    const tell = (what) => () => this.dispatchEvent(new CustomEvent('act', { detail: { what, actor } }));
    return html`<div class="row" role="group" aria-label=${say('actions', { name: actor.name })}><strong><bdi>${actor.name}</bdi></strong>
      <a class="button" href=${link({ who: actor.id })}>${say('page')}</a>
      <button class="plain" @click=${tell(this.isExpanded ? 'collapse' : 'expand')}>${say(this.isExpanded ? 'collapse' : 'expand')}</button>
      <button class="plain" @click=${tell(this.isPinned ? 'unpin' : 'pin')}>${say(this.isPinned ? 'unpin' : 'pin')}</button>
      <button class="plain" @click=${tell('hide')}>${say('hide')}</button>
      ${start && start.id !== actor.id
        ? html`<a class="button" href=${link({ question: 'path', a: start.id, b: actor.id })}>${say('chain', { name: start.name })}</a>` : nothing}
      <button class="plain" @click=${tell('start')} aria-pressed=${start?.id === actor.id}>${say('chainFrom')}</button></div>`;
  }
}

customElements.define('actor-actions', ActorActions);

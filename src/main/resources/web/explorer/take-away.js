// Everything that somebody can take away from an answer.
import { LitElement, html, nothing } from 'lit';
import { csvOf, save } from './save.js';
import { pageOf, pngOf, svgOf } from './picture.js';
import { today } from './spans.js';
import { code, say } from './words.js';

export class TakeAway extends LitElement {
  static properties = { answer: { attribute: false }, rows: { attribute: false }, indices: { attribute: false }, about: {}, legend: { attribute: false }, language: {}, copied: { state: true } };

  createRenderRoot() {
    return this;
  }

  render() {
    const { question } = this.answer;
    const network = () => this.closest('answer-view').querySelector('network-view');
    const map = () => this.closest('answer-view').querySelector('map-view');
    const picture = () => svgOf(network().scene(), { title: this.#title(), source: this.#source(), legend: this.legend });
    const shown = () => this.indices.map((index) => this.rows[index]);
    const { columns, details } = this.answer;
    return html`<p class="actions" role="group" aria-label=${say('takeAway')}>
      <button @click=${() => save(`${question}.csv`, 'text/csv', csvOf({ columns, details, rows: shown() }))}>${say('csv')}</button>
      <button @click=${() => save(`${question}.json`, 'application/json', JSON.stringify(shown(), null, 2))}>${say('json')}</button>
      <button @click=${() => save(`${question}.svg`, 'image/svg+xml', picture())}>${say('svg')}</button>
      <button @click=${async () => save(`${question}.png`, 'image/png', await pngOf(picture()))}>${say('png')}</button>
      ${map()?.svg ? html`<button @click=${() => save(`${question}-map.svg`, 'image/svg+xml', map().svg())}>${say('mapSvg')}</button>
      <button @click=${async () => save(`${question}-map.png`, 'image/png', await pngOf(map().svg()))}>${say('mapPng')}</button>` : nothing}
      <button @click=${() => save(`${question}.html`, 'text/html', pageOf(picture(), {
        title: this.#title(), source: this.#source(), columns, rows: shown(), cypher: this.answer.cypher, language: code() }))}>${say('page1')}</button>
      <button @click=${() => this.#copy()}>${this.copied ? say('copied') : say('link')}</button></p>`;
  }

  #title() {
    const { title, written } = this.answer;
    const values = Object.entries(written).filter(([name]) => name !== 'limit').map(([name, value]) => `${name} ${value}`);
    return [title[code()] ?? title.en, ...values, this.about].filter(Boolean).join(', ');
  }

  #source() {
    const sources = [...new Set(this.indices.flatMap((index) => this.rows[index].sources ?? []))];
    const listed = sources.slice(0, 8).join(', ');
    return `Entente, ${today()}. ${say('column sources')}: ${listed}${sources.length > 8 ? ` ${say('others', { n: sources.length - 8 })}` : ''}`;
  }

  async #copy() {
    await navigator.clipboard.writeText(location.href);
    this.copied = true;
    setTimeout(() => { this.copied = false; }, 2000);
  }
}

customElements.define('take-away', TakeAway);

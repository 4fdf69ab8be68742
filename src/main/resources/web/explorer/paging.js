// Some of a long list at a time, with how many there are and a way to see more.
import { html, nothing } from 'lit';
import { say } from './words.js';

/** The line under a list of which the first 'most' of 'all' stand there; 'page' more come when they are asked for. */
export const showMore = (most, all, page, more) => (all > most ? html`${say('firstRows', { n: most, all: all.toLocaleString() })}
  <button class="plain" @click=${more}>${say('showMore', { n: Math.min(page, all - most) })}</button>` : nothing);

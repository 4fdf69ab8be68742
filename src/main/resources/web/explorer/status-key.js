// What the lines of ties say, for the legends of network and map.
import { html } from 'lit';
import { DASHES } from './drawing.js';
import { say } from './words.js';

export const statusKey = (status) => html`<span><svg width="34" height="8" aria-hidden="true">
  <line x1="0" y1="4" x2="34" y2="4" stroke="currentColor" stroke-width="2" stroke-dasharray=${DASHES[status].join(' ')}></line></svg> ${say(status)}</span>`;

// Asks the server. A request that is not wanted any more is given up; what fails comes as {title, hint}.
import { say } from './words.js';

export class Failure extends Error {
  constructor({ title, hint }) {
    super(title);
    this.title = title;
    this.hint = hint;
  }
}

export async function get(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '' && value != null));
  let response;
  try {
    response = await fetch(`${path}?${query}`, { signal, headers: { Accept: 'application/json' } });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Failure({ title: say('gone'), hint: say('goneHint') });
  }
  if (response.headers.get('Content-Type')?.includes('json')) {
    const body = await response.json();
    if (response.ok) return body;
    throw new Failure(body);
  }
  throw new Failure({ title: `${response.status} ${response.statusText}`, hint: say('goneHint') });
}

// What is shown stands in the address after the number sign, so that a link opens the same again: what is asked, with its
// parameters, and how it is looked at. No question has a parameter of the same name as a way of looking.
const LISTS = ['select', 'hide', 'without', 'more', 'pin'];
const WAYS = ['on', 'to', 'versus', 'size', 'colour', ...LISTS];

/** What the address says: {words} or {who} or {question, values}, and {view}. */
export function place() {
  const all = new URLSearchParams(location.hash.slice(1));
  const view = Object.fromEntries(WAYS.map((key) => [key, LISTS.includes(key) ? all.getAll(key) : all.get(key) ?? '']));
  WAYS.forEach((key) => all.delete(key));
  const { words, who, question, ...values } = Object.fromEntries(all);
  return { words, who, question, values, view };
}

const written = (asked) => new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '' && value != null)).toString();

/** The address of a question: {words}, {who}, or {question} and its parameters. */
export const link = (asked) => `#${written(asked)}`;

/** Goes there; the way back leads here. Asks again if it is where one is. */
export function go(asked, again) {
  if (link(asked) === location.hash) again();
  else location.hash = link(asked);
}

/** Notes how the answer is looked at now; what is empty is left out. */
export function note(view) {
  const all = new URLSearchParams(location.hash.slice(1));
  for (const [key, value] of Object.entries(view)) {
    all.delete(key);
    [value].flat().filter((one) => one !== '' && one != null).slice(0, 50).forEach((one) => all.append(key, one));
  }
  history.replaceState(null, '', `#${all}`);
}

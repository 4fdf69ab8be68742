// A picture on the page as a file of its own: what the style sheet says of each element is written into it.

const SPACE = 'http://www.w3.org/2000/svg';
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'vector-effect', 'opacity',
  'paint-order', 'text-anchor', 'font-family', 'font-size'];
const LINE = 20;

const make = (name, attributes, text = '') => {
  const one = document.createElementNS(SPACE, name);
  Object.entries(attributes).forEach(([key, value]) => one.setAttribute(key, value));
  one.textContent = text;
  return one;
};

/** The text of an SVG file: the drawing, and below it a legend of lines {text, fill} and a note. */
export function pictureOf(drawing, legend, note) {
  const copy = drawing.cloneNode(true);
  const originals = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((one, index) => settle(one, getComputedStyle(originals[index])));
  const { width, height } = drawing.viewBox.baseVal;
  const style = getComputedStyle(drawing);
  const page = getComputedStyle(document.body);
  const high = height + (legend.length + 2) * LINE;
  const clip = make('clipPath', { id: 'map' });
  clip.append(make('rect', { width, height }));
  const map = make('g', { 'clip-path': 'url(#map)' });
  map.append(...copy.childNodes);
  const words = { fill: style.color, 'font-family': 'system-ui, sans-serif', 'font-size': 13 };
  const whole = make('svg', { viewBox: `0 0 ${width} ${high}`, width, height: high });
  whole.append(make('title', {}, drawing.getAttribute('aria-label')), clip, make('rect', { width, height: high, fill: page.backgroundColor }), map);
  legend.forEach(({ text, fill }, index) => whole.append(
    make('rect', { x: 10, y: height + 8 + index * LINE, width: 16, height: 12, rx: 2, fill }),
    make('text', { x: 34, y: height + 19 + index * LINE, ...words }, text),
  ));
  whole.append(make('text', { x: 10, y: high - LINE / 2, ...words }, note));
  // no file of XML may hold these, and a name may
  return new XMLSerializer().serializeToString(whole).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

function settle(one, style) {
  if (style.display === 'none' || one.classList.contains('ring')) {
    one.remove();
    return;
  }
  [...one.attributes].filter(({ name }) => /^(class|role|tabindex|display)$|^(aria|data)-/.test(name)).forEach(({ name }) => one.removeAttribute(name));
  [...one.childNodes].filter((child) => child.nodeType === Node.COMMENT_NODE).forEach((child) => child.remove());
  if (one.tagName !== 'g') STYLES.forEach((name) => one.setAttribute(name, style.getPropertyValue(name)));
}

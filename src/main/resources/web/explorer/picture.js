// The network as SVG, as PNG, and as a page of its own that needs no server.
import { isMany, label, look, middle, radius } from './drawing.js';
import { shown } from './answer-table.js';
import { columnOf, say } from './words.js';

const MARGIN = 40;
const FOOT = 24;

export const escaped = (value) => String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const number = (value) => value.toFixed(1);

/** The whole of a scene as SVG, with its title, its legend and where it comes from. */
export function svgOf(scene, { title, source, legend }) {
  const nodes = scene.nodes.filter((node) => node.x !== undefined);
  const [left, right] = d3.extent(nodes, (node) => node.x);
  const [top, bottom] = d3.extent(nodes, (node) => node.y);
  const head = 50 + Math.ceil(legend.length / 4) * 18;
  const wide = Math.max(700, (right ?? 0) - (left ?? 0) + 2 * MARGIN);
  const high = (bottom ?? 0) - (top ?? 0) + 2 * MARGIN + head + FOOT;
  const at = (node) => [node.x - left + MARGIN, node.y - top + MARGIN + head];
  const many = isMany(scene);
  const plain = { ...scene, chosen: new Set() };
  const ties = scene.ties.map((tie) => {
    const { colour, dashes, width } = look(tie, plain, many);
    const [a, b] = [at(tie.source), at(tie.target)];
    const path = many ? `L${b.map(number)}` : `Q${middle(tie, a, b, 1).map(number)} ${b.map(number)}`;
    return `<path data-a="${tie.source.index}" data-b="${tie.target.index}" d="M${a.map(number)}${path}" stroke="${colour}" stroke-width="${width}"${dashes.length ? ` stroke-dasharray="${dashes}"` : ''}><title>${escaped([tie.source.name, shown('type', tie.type), tie.target.name, tie.row.when ?? tie.row.from ?? ''].join(' '))}</title></path>`;
  });
  const circles = nodes.map((node) => {
    const [x, y] = at(node);
    const { colour = scene.paper.node, weak } = scene.colours.get(node.id) ?? {};
    return `<g data-node="${node.index}"><circle cx="${number(x)}" cy="${number(y)}" r="${number(radius(node, scene.sizes))}" fill="${colour}"${weak ? ' fill-opacity="0.45"' : ''}><title>${escaped(node.name)}</title></circle><text x="${number(x)}" y="${number(y - radius(node, scene.sizes) - 4)}">${escaped(label(node.name))}</text></g>`;
  });
  const keys = legend.map(({ label: name, colour, count }, place) => `<circle cx="${16 + (place % 4) * wide / 4}" cy="${46 + Math.floor(place / 4) * 18}" r="5" fill="${colour}"/><text class="key" x="${26 + (place % 4) * wide / 4}" y="${50 + Math.floor(place / 4) * 18}">${escaped(label(name))}: ${count}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(wide)} ${number(high)}" width="${number(wide)}" height="${number(high)}" font-family="system-ui, sans-serif">
<title>${escaped(title)}</title><rect width="100%" height="100%" fill="${scene.paper.page}"/>
<style>text{font-size:11px;text-anchor:middle;fill:${scene.paper.text};paint-order:stroke;stroke:${scene.paper.page};stroke-width:3px}.key,.head{text-anchor:start}.head{font-size:16px}</style>
<text class="head" x="12" y="24">${escaped(title)}</text>${keys.join('')}
<g fill="none">${ties.join('\n')}</g>
<g>${circles.join('\n')}</g>
<text class="key" x="12" y="${number(high - 8)}">${escaped(source)}</text></svg>`;
}

/** An SVG as a PNG of twice its size. */
export async function pngOf(svg) {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    // no canvas is larger than browsers allow
    const grown = Math.min(2, 8000 / Math.max(image.width, image.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width * grown, height: image.height * grown });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => { canvas.toBlob(done, 'image/png'); });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const STYLE = `:root{color-scheme:light}body{font:15px/1.5 system-ui,sans-serif;margin:1rem;color:#1d232b;background:#fff}svg{width:100%;height:75vh;border:1px solid #cfd5dc;touch-action:none}
.dim{opacity:.12}g[data-node]{cursor:pointer}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:start;padding:.2rem .5rem;border-bottom:1px solid #cfd5dc;vertical-align:top}pre{overflow:auto;background:#f4f6f8;padding:.7rem}`;

/** What the page of its own can do: pan and zoom, show the ties of one actor, look for one. */
const SCRIPT = `const svg=document.querySelector('svg');let[x,y,w,h]=svg.getAttribute('viewBox').split(' ').map(Number);
const show=()=>svg.setAttribute('viewBox',[x,y,w,h].join(' '));
svg.addEventListener('wheel',e=>{e.preventDefault();const r=svg.getBoundingClientRect(),s=e.deltaY>0?1.15:1/1.15,px=(e.clientX-r.left)/r.width,py=(e.clientY-r.top)/r.height;x+=w*px*(1-s);y+=h*py*(1-s);w*=s;h*=s;show()},{passive:false});
let from;svg.addEventListener('pointerdown',e=>{from=[e.clientX,e.clientY]});addEventListener('pointerup',()=>{from=undefined});
addEventListener('pointermove',e=>{if(!from)return;const r=svg.getBoundingClientRect(),k=Math.max(w/r.width,h/r.height);x-=(e.clientX-from[0])*k;y-=(e.clientY-from[1])*k;from=[e.clientX,e.clientY];show()});
const only=keep=>{document.querySelectorAll('[data-node]').forEach(n=>n.classList.toggle('dim',keep&&!keep.has(n.dataset.node)));
document.querySelectorAll('path[data-a]').forEach(p=>p.classList.toggle('dim',keep&&!(keep.main.has(p.dataset.a)||keep.main.has(p.dataset.b))))};
const around=ids=>{if(!ids.size)return only(null);const keep=new Set(ids);keep.main=ids;document.querySelectorAll('path[data-a]').forEach(p=>{if(ids.has(p.dataset.a))keep.add(p.dataset.b);if(ids.has(p.dataset.b))keep.add(p.dataset.a)});only(keep)};
document.querySelectorAll('[data-node]').forEach(n=>n.addEventListener('click',()=>around(new Set([n.dataset.node]))));
document.querySelector('input').addEventListener('input',e=>{const t=e.target.value.trim().toLowerCase();around(new Set(t?[...document.querySelectorAll('[data-node]')].filter(n=>n.textContent.toLowerCase().includes(t)).map(n=>n.dataset.node):[]))});`;

/** A page with the network, its rows and its Cypher that opens without a server, and asks nobody for anything. */
export function pageOf(svg, { title, source, columns, rows, cypher, language }) {
  const cells = (tag, values) => `<tr>${values.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join('')}</tr>`;
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(source)}</p>
<p><label>${escaped(say('findActor'))} <input type="search"></label></p>
${svg}
<h2>${escaped(say('table'))}</h2><table><thead>${cells('th', columns.map((name) => columnOf(name)))}</thead>
<tbody>${rows.map((row) => cells('td', columns.map((name) => shown(name, row[name])))).join('\n')}</tbody></table>
<h2>Cypher</h2><pre>${escaped(cypher)}</pre>
<script>${SCRIPT}</script></body></html>`;
}

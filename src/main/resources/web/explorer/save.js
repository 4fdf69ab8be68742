// The rows as files. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
import { text } from './answer-table.js';

const cell = (value) => {
  const plain = text(value);
  const safe = /^[=+\-@\t\r]/.test(plain) && Number.isNaN(Number(plain)) ? `'${plain}` : plain;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function csvOf({ columns, details, rows }) {
  const all = [...new Set([...columns, ...details])];
  return [all, ...rows.map((row) => all.map((name) => row[name]))].map((line) => line.map(cell).join(',')).join('\r\n');
}

export function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

// What the page says, in English and Indonesian. The titles of questions come with the questions.
const WORDS = {
  ask: ['Ask', 'Tanya'],
  askHint: ['A question in words, or the name of an actor', 'Pertanyaan dengan kata-kata, atau nama suatu pihak'],
  example: ['who met Rutte in October 2024?', 'siapa bertemu Rutte pada Oktober 2024?'],
  search: ['Question', 'Pertanyaan'],
  form: ['All questions', 'Semua pertanyaan'],
  choose: ['Choose a question', 'Pilih pertanyaan'],
  required: ['needed', 'wajib'],
  understood: ['Understood', 'Dipahami'],
  correct: ['Correct', 'Perbaiki'],
  table: ['Table', 'Tabel'],
  network: ['Network', 'Jaringan'],
  time: ['Time', 'Waktu'],
  evidence: ['Evidence', 'Bukti'],
  cypher: ['Cypher', 'Cypher'],
  copy: ['Copy', 'Salin'],
  copied: ['Copied', 'Tersalin'],
  csv: ['Save as CSV', 'Simpan sebagai CSV'],
  json: ['Save as JSON', 'Simpan sebagai JSON'],
  link: ['Copy a link to this view', 'Salin tautan ke tampilan ini'],
  busy: ['Asking the graph …', 'Bertanya kepada graf …'],
  rows: ['{n} rows', '{n} baris'],
  more: ['There may be more than these {n} rows: ask for more with the limit, or for less with a period.',
    'Mungkin ada lebih dari {n} baris ini: mintalah lebih banyak dengan limit, atau lebih sedikit dengan periode.'],
  nothing: ['Nothing in the graph answers this.', 'Tidak ada jawabannya dalam graf.'],
  nothingHint: ['Widen the period, leave a condition out, or look at what is loaded with: entente status.',
    'Perluas periode, hapus satu syarat, atau lihat apa yang dimuat dengan: entente status.'],
  gone: ['The server does not answer.', 'Server tidak menjawab.'],
  goneHint: ['Start it again with: entente up. Then ask again; this page stays as it is.',
    'Jalankan lagi dengan: entente up. Lalu tanyakan lagi; halaman ini tetap seperti adanya.'],
  notDrawn: ['{n} of the rows name no two actors, and are in the table only.', '{n} baris tidak menyebut dua pihak, dan hanya ada dalam tabel.'],
  drawn: ['{n} actors, {m} ties, all drawn. Arrow keys go from actor to actor, Enter chooses, + and - zoom.',
    '{n} pihak, {m} hubungan, semuanya digambar. Tombol panah berpindah antar pihak, Enter memilih, + dan - memperbesar.'],
  undated: ['{n} of the rows have no day.', '{n} baris tidak bertanggal.'],
  noEvidence: ['Choose a row to see who says so.', 'Pilih satu baris untuk melihat siapa yang mengatakannya.'],
  language: ['Bahasa Indonesia', 'English'],
  map: ['Map', 'Peta'],
  mapDrawn: ['Countries: {n}. Ties between them: {m}, in {k} lines.', 'Negara: {n}. Hubungan di antaranya: {m}, dalam {k} garis.'],
  mapInside: ['Ties within one country: {n}.', 'Hubungan di dalam satu negara: {n}.'],
  mapNowhere: ['Ties with an end that lies nowhere on the map: {n}.', 'Hubungan yang salah satu pihaknya tidak ada di peta: {n}.'],
  mapLeft: ['Rows that name no two actors: {n}.', 'Baris yang tidak menyebut dua pihak: {n}.'],
  mapCrowded: ['Too many lines to draw at once: those of the country that you point at, and of the chosen rows, are drawn.',
    'Terlalu banyak garis untuk digambar sekaligus: yang digambar adalah garis negara yang ditunjuk dan baris yang dipilih.'],
  mapCrowdedBlocs: ['Too many lines to draw at once: those of the country that you point at, and of the chosen rows, are drawn; colours show the blocs.',
    'Terlalu banyak garis untuk digambar sekaligus: yang digambar adalah garis negara yang ditunjuk dan baris yang dipilih; warna menunjukkan blok.'],
  mapTies: ['ties: {n}', 'hubungan: {n}'],
  mapToday: ['today {name}', 'kini {name}'],
  mapNobody: ['no state is known here on this day', 'tidak ada negara yang diketahui di sini pada hari ini'],
  mapWeak: ['Paler: loosely bound to its bloc.', 'Lebih pucat: terikat longgar pada bloknya.'],
  mapWeakly: ['loosely', 'longgar'],
  mapMore: ['and {n} more', 'dan {n} lagi'],
  mapCloser: ['Closer', 'Perbesar'],
  mapFarther: ['Farther', 'Perkecil'],
  mapWhole: ['Whole world', 'Seluruh dunia'],
  mapAgain: ['Try again', 'Coba lagi'],
  mapNote: ['Present-day borders (Natural Earth).', 'Batas negara masa kini (Natural Earth).'],
  mapKeys: ['Arrow keys go from country to country, Enter chooses, + and - zoom, Shift with arrows moves, 0 shows the whole world.',
    'Tombol panah berpindah antarnegara, Enter memilih, + dan - memperbesar, Shift dengan panah menggeser, 0 menampilkan seluruh dunia.'],
  'column a': ['who', 'siapa'],
  'column b': ['whom', 'kepada siapa'],
  'column what': ['what', 'apa'],
  'column when': ['when', 'kapan'],
  'column place': ['place', 'tempat'],
  'column type': ['tie', 'hubungan'],
  'column status': ['status', 'status'],
  'column sources': ['sources', 'sumber'],
  'column source': ['source', 'sumber'],
  'column change': ['change', 'perubahan'],
  'column treaty': ['treaty', 'perjanjian'],
  'column treaties': ['treaties', 'perjanjian'],
  'column obligations': ['obligations', 'kewajiban'],
  'column from': ['from', 'sejak'],
  'column until': ['until', 'hingga'],
  'column name': ['name', 'nama'],
  'column ally': ['ally', 'sekutu'],
  'column speaker': ['speaker', 'pembicara'],
  independent: ['{n} independent sources', '{n} sumber independen'],
  STATED: ['stated', 'dinyatakan'],
  PLANNED: ['planned', 'direncanakan'],
  ALLEGED: ['alleged', 'diduga'],
  DENIED: ['denied', 'dibantah'],
};

export const STATUSES = ['STATED', 'PLANNED', 'ALLEGED', 'DENIED'];

let language = (localStorage.getItem('entente-language') ?? navigator.language).startsWith('id') ? 1 : 0;

export const code = () => ['en', 'id'][language];

export function say(key, values = {}, otherwise = key) {
  const text = WORDS[key]?.[language] ?? otherwise;
  return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

export function otherLanguage() {
  language = 1 - language;
  localStorage.setItem('entente-language', code());
  document.documentElement.lang = code();
}

document.documentElement.lang = code();

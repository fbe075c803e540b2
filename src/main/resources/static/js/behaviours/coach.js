// Reads along while somebody types: <textarea data-coach="minutes"> … <div class="hints" data-hints-of="id of the field">
// What is worth another look is marked in the text and told in the list. A proposal is taken, or a hint put aside, with one tap; what is
// put aside is remembered in this tab, for this field only. Nothing is kept on the server. On a small screen the list stays folded, so
// that the button to save stays where it was; what somebody unfolds or folds stays so.
const QUIET = 350;
const WIDE = matchMedia('(min-width: 60em)');
const waiting = new WeakMap();
const asked = new WeakMap();
const unfolded = new WeakMap();

document.addEventListener('input', ({target}) => {
  if (target.dataset?.coach) later(target);
  else if (target.matches?.('form')) begin(target);
});
document.addEventListener('keep:restored', ({target}) => target.querySelectorAll('[data-coach]').forEach(field => later(field)));
document.addEventListener('click', ({target}) => {
  const take = target.closest('[data-hint-take]');
  const aside = target.closest('[data-hint-aside]');
  const sum = target.closest('.hints__sum');
  if (take) accept(take.closest('[data-hint]'), take.dataset.hintTake);
  else if (aside) leave(aside.closest('[data-hint]'));
  else if (sum?.closest('[data-hints-of]')) unfolded.set(fieldOf(sum), !sum.parentElement.open);
});
document.addEventListener('htmx:load', ({target}) => begin(target));
begin(document);

function begin(root) {
  root.querySelectorAll('[data-coach]').forEach(field => {
    if (field.parentElement.classList.contains('along')) return;
    const frame = document.createElement('div');
    frame.className = 'along';
    const mirror = document.createElement('div');
    mirror.className = `${field.className} along__mirror ${field.matches('input') ? 'along__mirror--line' : ''}`;
    mirror.setAttribute('aria-hidden', 'true');
    const focused = document.activeElement === field;
    field.replaceWith(frame);
    frame.append(mirror, field);
    if (focused) field.focus();
    field.addEventListener('scroll', () => follow(field));
    if (list(field)?.children.length) told(field);
    else if (field.value.trim()) later(field);
  });
}

function later(field) {
  if (!field.parentElement.classList.contains('along')) begin(field.form);
  clearTimeout(waiting.get(field));
  mirror(field).textContent = '';
  waiting.set(field, setTimeout(() => ask(field), QUIET));
}

async function ask(field) {
  const text = field.value;
  const turn = (asked.get(field) ?? 0) + 1;
  asked.set(field, turn);
  if (!text.trim()) return answer(field, '');
  try {
    const body = new URLSearchParams({_csrf: field.form.elements._csrf.value, kind: field.dataset.coach, text});
    const response = await fetch('/hints', {method: 'POST', body, headers: {'HX-Request': 'true'}});
    // Whoever typed on meanwhile gets the answer about what stands there now.
    if (response.ok && !response.headers.has('HX-Redirect') && asked.get(field) === turn && field.value === text) answer(field, await response.text());
  } catch {
    // Without a connection nobody reads along; what was typed is kept elsewhere.
  }
}

function answer(field, html) {
  const place = list(field);
  if (!place) return;
  place.innerHTML = html;
  told(field);
}

function told(field) {
  const place = list(field);
  place.querySelectorAll('[data-hint-take], [data-hint-aside]').forEach(button => { button.hidden = false; });
  place.querySelectorAll('[data-hint]').forEach(hint => { if (left(field).includes(key(hint))) hint.remove(); });
  fold(field, place.querySelector('[data-hints-fold]'));
  mark(field);
}

function fold(field, folded) {
  if (!folded) return;
  const number = folded.querySelectorAll('[data-hint]').length;
  if (!number) return folded.remove();
  const sum = folded.querySelector('[data-hints-one]');
  sum.textContent = number === 1 ? sum.dataset.hintsOne : sum.dataset.hintsMany.replace('0', number);
  folded.open = unfolded.get(field) ?? (WIDE.matches || folded.open);
}

function mark(field) {
  const text = field.value;
  const pieces = [];
  let at = 0;
  for (const hint of list(field).querySelectorAll('[data-hint]')) {
    const from = Number(hint.dataset.hintFrom), to = Number(hint.dataset.hintTo);
    if (from < at || text.slice(from, to) !== hint.dataset.hintWords) continue;
    const marked = document.createElement('mark');
    marked.dataset.severity = hint.className.match(/hint--(\w+)/)[1];
    marked.textContent = text.slice(from, to);
    pieces.push(text.slice(at, from), marked);
    at = to;
  }
  const words = document.createElement('span');
  words.append(...pieces, text.slice(at), field.matches('input') ? '' : '\n');
  mirror(field).replaceChildren(words);
  follow(field);
}

function follow(field) {
  mirror(field).scrollTop = field.scrollTop;
  mirror(field).scrollLeft = field.scrollLeft;
}

function accept(hint, words) {
  const field = fieldOf(hint);
  const from = Number(hint.dataset.hintFrom), to = Number(hint.dataset.hintTo);
  if (field.value.slice(from, to) !== hint.dataset.hintWords) return ask(field);
  field.setRangeText(words, from, to, 'end');
  field.focus();
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

function leave(hint) {
  const field = fieldOf(hint);
  sessionStorage.setItem(aside(field), JSON.stringify([...left(field), key(hint)].slice(-200)));
  told(field);
  field.focus();
}

function left(field) {
  return JSON.parse(sessionStorage.getItem(aside(field)) ?? '[]');
}

function aside(field) {
  return `klankbord:aside:${location.pathname}:${field.id}`;
}

function key(hint) {
  return `${hint.dataset.hint}:${hint.dataset.hintWords}`;
}

function fieldOf(hint) {
  return document.getElementById(hint.closest('[data-hints-of]').dataset.hintsOf);
}

function list(field) {
  return document.querySelector(`[data-hints-of="${field.id}"]`);
}

function mirror(field) {
  return field.parentElement.querySelector('.along__mirror');
}

// Reads along while somebody types: <textarea data-coach="minutes"> … <div class="hints" data-hints-of="id of the textarea">
// What is worth another look is marked in the text and told in the list. A proposal is taken, or a hint put aside, with one tap; what is
// put aside is remembered in this tab, for this field only. Nothing is kept on the server.
const QUIET = 350;
const waiting = new WeakMap();
const asked = new WeakMap();

document.addEventListener('input', ({target}) => { if (target.dataset?.coach) later(target); });
document.addEventListener('keep:restored', ({target}) => target.querySelectorAll('[data-coach]').forEach(field => later(field)));
document.addEventListener('click', ({target}) => {
  const take = target.closest('[data-hint-take]');
  const aside = target.closest('[data-hint-aside]');
  if (take) accept(take.closest('[data-hint]'), take.dataset.hintTake);
  else if (aside) leave(aside.closest('[data-hint]'));
});
document.addEventListener('htmx:load', ({target}) => begin(target));
begin(document);

function begin(root) {
  root.querySelectorAll('textarea[data-coach]').forEach(field => {
    if (field.parentElement.classList.contains('coach')) return;
    const frame = document.createElement('div');
    frame.className = 'coach';
    const mirror = document.createElement('div');
    mirror.className = `${field.className} coach__mirror`;
    mirror.setAttribute('aria-hidden', 'true');
    const focused = document.activeElement === field;
    field.replaceWith(frame);
    frame.append(mirror, field);
    if (focused) field.focus();
    field.addEventListener('scroll', () => { mirror.scrollTop = field.scrollTop; });
    if (list(field)?.children.length) told(field);
    else if (field.value.trim()) later(field);
  });
}

function later(field) {
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
  if (!place.querySelector('[data-hint]') && !place.querySelector('.hint--confidant')) place.replaceChildren();
  mark(field);
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
  mirror(field).replaceChildren(...pieces, text.slice(at), '\n');
  mirror(field).scrollTop = field.scrollTop;
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
  return field.parentElement.querySelector('.coach__mirror');
}

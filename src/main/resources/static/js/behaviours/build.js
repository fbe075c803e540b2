// A text that grows while somebody fills in steps: <form data-build="where the steps become a text">
// The rule of how sentences are put together stands in one place, on the server; nothing is kept there. Whoever writes on in the text itself
// keeps every word: what the steps make of it by then is shown below it, and taken with one press.
const QUIET = 250;
const waiting = new WeakMap();
const asked = new WeakMap();

document.addEventListener('input', ({target}) => {
  const form = target.form?.closest('form[data-build]');
  if (!form) return;
  if (target.name === 'text') written(form);
  else later(form);
});
document.addEventListener('click', event => {
  const button = event.target.closest('[data-build-anew]');
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  const form = button.form;
  put(form, form.querySelector('[data-build-made]').textContent);
  form.elements.text.focus();
}, true);
document.addEventListener('keep:restored', ({target: form}) => {
  if (!form.matches('form[data-build]')) return;
  written(form);
  later(form);
});
document.addEventListener('htmx:load', ({target}) => begin(target));
begin(document);

function begin(root) {
  root.querySelectorAll('form[data-build]').forEach(form => { form.querySelector('[data-build-make]').hidden = true; });
}

function later(form) {
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => grow(form), QUIET));
}

async function grow(form) {
  const turn = (asked.get(form) ?? 0) + 1;
  asked.set(form, turn);
  try {
    const response = await fetch(form.dataset.build, {method: 'POST', body: new URLSearchParams(new FormData(form)), headers: {'HX-Request': 'true'}});
    if (!response.ok || response.headers.has('HX-Redirect') || asked.get(form) !== turn) return;
    const made = await response.text();
    if (asked.get(form) === turn) grown(form, made);
  } catch {
    // Without a connection the text waits; what was typed stays in the steps, and the button makes it after all.
    form.querySelector('[data-build-make]').hidden = false;
  }
}

function grown(form, made) {
  const {text, grown} = form.elements;
  const own = text.value.trim();
  if (['', grown.value.trim(), made.trim()].includes(own)) put(form, made);
  else aside(form, made);
}

function put(form, made) {
  const {text, grown} = form.elements;
  grown.value = made;
  if (text.value !== made) {
    text.value = made;
    text.dispatchEvent(new Event('input', {bubbles: true}));
  }
  aside(form, '');
}

function aside(form, made) {
  form.querySelector('[data-build-made]').textContent = made;
  form.querySelector('[data-build-other]').hidden = !made;
}

function written(form) {
  const {value} = form.elements.text;
  form.querySelector('[data-build-paper]').textContent = value;
  form.querySelector('[data-build-next]').hidden = !value.trim();
}

// A moment with one tap: it fills the day and the time of the same form. Without script one fills them in oneself.
//
// <div data-moments hidden><button type="button" data-day="2026-11-25" data-time="10:00">…</button></div>
document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-moments] button');
  if (!button) return;
  fill(button.form.elements.day, button.dataset.day);
  fill(button.form.elements.time, button.dataset.time);
});

document.addEventListener('input', ({target}) => {
  if (target.name === 'day' || target.name === 'time') mark(target.form);
});

document.addEventListener('htmx:load', ({target}) => show(target));
show(document);

function show(root) {
  root.querySelectorAll('[data-moments]').forEach(moments => {
    moments.hidden = false;
    mark(moments.closest('form'));
  });
}

function fill(field, value) {
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

function mark(form) {
  form?.querySelectorAll('[data-moments] button').forEach(button => {
    const chosen = button.dataset.day === form.elements.day.value && button.dataset.time === form.elements.time.value;
    button.setAttribute('aria-pressed', String(chosen));
    button.toggleAttribute('aria-current', chosen);
  });
}

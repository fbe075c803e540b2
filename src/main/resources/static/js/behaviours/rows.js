// A list of fields that grows and shrinks at once. Without script the same buttons ask the server.
//
// <div data-rows><template data-row>… __ stands for the number …</template> <fieldset data-row-number="1">…</fieldset></div>
// <button formaction="…" data-row-add>   <button formaction="…" data-row-remove>
document.addEventListener('click', event => {
  const button = event.target.closest('[data-row-add], [data-row-remove]');
  const form = button?.form;
  if (!form?.querySelector('[data-rows]')) return;
  event.preventDefault();
  event.stopPropagation();
  if ('rowAdd' in button.dataset) add(form)?.querySelector('input, textarea')?.focus();
  else remove(button.closest('[data-row-number]'));
  form.dispatchEvent(new Event('input', {bubbles: true}));
}, true);

// What was kept in the tab may have more rows than the server drew.
document.addEventListener('keep:restoring', ({target: form, detail}) => {
  if (!form.querySelector('[data-rows]')) return;
  const names = [...template(form).content.querySelectorAll('[name*="__"]')].map(field => field.name.replace('__', ''));
  const wanted = Math.max(0, ...detail.names.map(name => rowOf(name, names)));
  while (last(form) < wanted && add(form));
});

function rowOf(name, names) {
  const start = names.find(it => name.startsWith(it));
  return start ? Number(name.slice(start.length)) || 0 : 0;
}

function template(form) {
  return form.querySelector('template[data-row]');
}

function add(form) {
  const rows = form.querySelector('[data-rows]');
  const most = Number(rows.dataset.rows) || 20;
  const number = last(form) + 1;
  if (number > most) return null;
  const made = document.createElement('template');
  made.innerHTML = template(form).innerHTML.replaceAll('__', number);
  const row = made.content.firstElementChild;
  rows.append(row);
  // What reads along or grows with its text begins in the new row too.
  row.dispatchEvent(new CustomEvent('htmx:load', {bubbles: true}));
  return row;
}

function remove(row) {
  const neighbour = row.previousElementSibling?.matches('[data-row-number]') ? row.previousElementSibling : row.nextElementSibling;
  const form = row.closest('form');
  row.remove();
  (neighbour?.querySelector('input, textarea') ?? form.querySelector('[data-row-add]'))?.focus();
}

function last(form) {
  return Math.max(0, ...[...form.querySelectorAll('[data-row-number]')].map(row => Number(row.dataset.rowNumber)));
}

// A form that saves itself while one types. Each save carries the version it knew, so two tabs never overwrite each other.
//
// <form data-autosave="/where/it/is/saved">  answers 204 with Saved-Version (and Saved-Stamp, when data-keep-stamp is more than
// the version), or 409 when another tab saved meanwhile
//   <input type="hidden" name="draftVersion" data-autosave-version>
//   @template.web.autosaved(frame) says whether it was saved
const QUIET = 1200;
const AGAIN = 10_000;
const waiting = new WeakMap();
const dirty = new WeakSet();
const busy = new WeakSet();

document.addEventListener('input', ({target}) => {
  const form = target.closest('form') ?? target.form;
  if (form?.dataset.autosave) later(form);
});
document.addEventListener('keep:restored', ({target}) => { if (target.dataset.autosave) later(target); });
document.addEventListener('submit', ({target}) => stop(target), true);
window.addEventListener('online', () => document.querySelectorAll('form[data-autosave]').forEach(form => { if (dirty.has(form)) save(form); }));
// Sending failed for want of a connection: the form still stands here, and saves itself again.
document.addEventListener('htmx:sendError', ({detail}) => {
  const form = detail.elt?.closest?.('form[data-autosave]');
  if (form) later(form);
});

function later(form, pause = QUIET) {
  dirty.add(form);
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => save(form), pause));
}

function stop(form) {
  clearTimeout(waiting.get(form));
  dirty.delete(form);
}

async function save(form) {
  if (!form.isConnected || !dirty.has(form)) return;
  if (busy.has(form)) return later(form);
  busy.add(form);
  dirty.delete(form);
  try {
    answered(form, await send(form));
  } catch {
    say(form, 'offline');
    later(form, AGAIN);
  } finally {
    busy.delete(form);
  }
}

function send(form) {
  const body = new URLSearchParams(new FormData(form));
  body.delete('_method');
  return fetch(form.dataset.autosave, {method: 'POST', body, headers: {'X-Autosave': 'true', 'HX-Request': 'true'}});
}

function answered(form, response) {
  if (response.headers.has('HX-Redirect')) return say(form, 'signedout');
  if (response.status === 409) return say(form, 'clash');
  if (response.status !== 204) throw new Error('not saved');
  const version = response.headers.get('Saved-Version');
  const field = form.querySelector('[data-autosave-version]');
  if (field) field.value = version;
  say(form, 'saved');
  form.dispatchEvent(new CustomEvent('autosave:saved', {bubbles: true, detail: {stamp: response.headers.get('Saved-Stamp') ?? version, current: !dirty.has(form)}}));
}

function say(form, what) {
  form.querySelectorAll('[data-autosaved]').forEach(line => { line.hidden = line.dataset.autosaved !== what; });
}

// What somebody typed and did not send yet stays in this tab: a dropped connection or a page left by accident costs no word.
//
// <form data-keep="name of what is written" data-keep-owner="who writes" data-keep-stamp="version the server drew">
//   data-keep-unsaved   the server drew words that it did not save: keep them at once
//   <input type="hidden" data-keep-along>   nobody typed it, but what was typed makes no sense without it
// @template.web.kept(frame) inside the form says what was put back, or offers it when the server has a newer text.
const PREFIX = 'keep:';
const ours = form => form.dataset.keep;
const slot = form => PREFIX + form.dataset.keep;

document.addEventListener('input', ({target}) => {
  const form = target.closest('form') ?? target.form;
  if (form && ours(form)) keep(form);
});

document.addEventListener('submit', ({target}) => {
  // The next person at this tablet is somebody else.
  if (target.getAttribute('action') === '/session') sessionStorage.clear();
}, true);

document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-keep-restore], [data-keep-discard]');
  if (!button) return;
  const form = button.closest('form');
  if ('keepDiscard' in button.dataset) {
    forget(form);
    location.reload();
  } else {
    restore(form, read(form));
    say(form, 'restored');
  }
});

// Sent and taken by the server: then it is the server's to keep. A refusal, or a sign-in that ran out, is not.
// Heard before the answer takes the place of the page: afterwards the form is no longer there to tell whose words they were.
document.addEventListener('htmx:beforeSwap', ({detail: {xhr, requestConfig}}) => {
  const form = requestConfig?.elt.closest('form[data-keep]');
  if (form && xhr.status === 200 && requestConfig.verb !== 'get') forget(form);
});

// The line dropped while it was sent: it is the tab's to keep again, also when an earlier save was answered meanwhile.
document.addEventListener('htmx:sendError', ({detail}) => {
  const form = detail.elt?.closest?.('form[data-keep]');
  if (form) keep(form);
});

document.addEventListener('autosave:saved', ({target, detail}) => {
  target.dataset.keepStamp = detail.stamp;
  if (detail.current) forget(target);
  else keep(target);
});

document.addEventListener('htmx:load', ({target}) => open(target));
open(document);

function open(root) {
  root.querySelectorAll('form[data-keep]').forEach(form => {
    if (form.dataset.keepOpen) return;
    form.dataset.keepOpen = 'yes';
    clearOthers(form);
    const kept = read(form);
    if (kept && differs(form, kept)) putBack(form, kept);
    else if ('keepUnsaved' in form.dataset) keep(form);
    else forget(form);
  });
}

function putBack(form, kept) {
  if (kept.stamp !== stamp(form)) return say(form, 'offered');
  restore(form, kept);
  say(form, 'restored');
}

function restore(form, kept) {
  // A form whose rows grow makes room first.
  form.dispatchEvent(new CustomEvent('keep:restoring', {bubbles: true, detail: {names: kept.fields.map(([name]) => name)}}));
  const values = new Map();
  kept.fields.forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
  for (const field of typed(form)) {
    const mine = values.get(field.name) ?? [];
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = mine.includes(field.value);
    else field.value = mine.shift() ?? '';
  }
  form.dispatchEvent(new CustomEvent('keep:restored', {bubbles: true}));
}

function say(form, what) {
  form.querySelectorAll('[data-kept]').forEach(notice => { notice.hidden = notice.dataset.kept !== what; });
}

function keep(form) {
  try {
    sessionStorage.setItem(slot(form), JSON.stringify({owner: owner(form), stamp: stamp(form), fields: fields(form)}));
  } catch { /* a full or forbidden store: the page still works */ }
}

function read(form) {
  return parse(sessionStorage.getItem(slot(form)));
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function forget(form) {
  sessionStorage.removeItem(slot(form));
}

function clearOthers(form) {
  Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX)).forEach(key => {
    if (parse(sessionStorage.getItem(key))?.owner !== owner(form)) sessionStorage.removeItem(key);
  });
}

function differs(form, kept) {
  return JSON.stringify(fields(form)) !== JSON.stringify(kept.fields);
}

function fields(form) {
  const own = new Set(typed(form).map(field => field.name));
  return [...new FormData(form)].filter(([name]) => own.has(name)).map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]);
}

function typed(form) {
  return [...form.elements].filter(field => field.name && ('keepAlong' in field.dataset || !['hidden', 'submit', 'button', 'file', 'password', 'fieldset'].includes(field.type)));
}

function owner(form) {
  return form.dataset.keepOwner ?? '';
}

function stamp(form) {
  return form.dataset.keepStamp ?? '';
}

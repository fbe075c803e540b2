// Shows a password while it is typed: <button type="button" data-reveal="ID OF THE FIELD" aria-pressed="false" hidden>
document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-reveal]');
  if (!button) return;
  const shown = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', shown);
  document.getElementById(button.dataset.reveal).type = shown ? 'text' : 'password';
});
// A password is sent as a password, so that the browser does not remember it among the words of a form.
document.addEventListener('submit', ({target}) => {
  target.querySelectorAll('[data-reveal][aria-pressed="true"]').forEach(button => button.click());
}, true);
document.addEventListener('htmx:load', ({target}) => show(target));
show(document);

function show(root) {
  root.querySelectorAll('[data-reveal]').forEach(button => { button.hidden = false; });
}

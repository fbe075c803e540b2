// Takes a text along: <button data-copy="id of the field" hidden>, and beside it what is then said: <p data-copied="yes" hidden> or "no".
document.addEventListener('click', async ({target}) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  let copied = 'yes';
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    copied = 'no';
  }
  (button.form ?? document).querySelectorAll('[data-copied]').forEach(said => { said.hidden = said.dataset.copied !== copied; });
});
document.addEventListener('htmx:load', ({target}) => show(target));
show(document);

function show(root) {
  root.querySelectorAll('[data-copy]').forEach(button => { button.hidden = false; });
}

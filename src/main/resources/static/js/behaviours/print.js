// A print button is of use only where script can press it: <button type="button" data-print hidden>
document.addEventListener('click', ({target}) => {
  if (target.closest('[data-print]')) window.print();
});
document.addEventListener('htmx:load', ({target}) => show(target));
show(document);

function show(root) {
  root.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; });
}

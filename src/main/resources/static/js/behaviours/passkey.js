// A passkey: <button data-passkey="get" data-passkey-at="WHERE TO ASK" formaction="..." hidden> signs in, and
// <button data-passkey="create" data-passkey-options="..." hidden> makes one. The form has a field named credential.
const able = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON && PublicKeyCredential.prototype.toJSON);

document.addEventListener('click', event => {
  const button = event.target.closest('[data-passkey]');
  if (!button) return;
  event.preventDefault();
  sign(button);
});
document.addEventListener('htmx:load', ({target}) => show(target));
show(document);

function show(root) {
  if (!able) return;
  root.querySelectorAll('[data-passkey]').forEach(button => { button.hidden = false; });
  root.querySelectorAll('[data-passkey-none]').forEach(words => { words.hidden = true; });
}

async function sign(button) {
  const {form} = button;
  const trouble = form.querySelector('[data-passkey-trouble]');
  trouble.hidden = true;
  try {
    const made = button.dataset.passkey === 'create'
      ? await navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(button.dataset.passkeyOptions))})
      : await navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await asked(button))});
    form.elements.credential.value = JSON.stringify(made.toJSON());
    // A page that comes back from the past must not send yesterday's signature along with a password.
    form.requestSubmit(button);
    form.elements.credential.value = '';
  } catch {
    trouble.hidden = false;
  }
}

async function asked(button) {
  const answer = await fetch(button.dataset.passkeyAt, {method: 'POST', body: new URLSearchParams({_csrf: button.form.elements._csrf.value})});
  return answer.json();
}

// Reads a piece of the page aloud, for whoever would rather listen: <button data-aloud="id of the piece" hidden>
// Pressed again it stops. Where the browser cannot speak the button stays away.
const speech = window.speechSynthesis;
let speaking = null;

if (speech) {
  document.addEventListener('click', ({target}) => {
    const button = target.closest('[data-aloud]');
    if (button) press(button);
  });
  document.addEventListener('htmx:load', ({target}) => show(target));
  document.addEventListener('htmx:beforeSwap', stop);
  window.addEventListener('pagehide', stop);
  show(document);
}

function show(root) {
  root.querySelectorAll('[data-aloud]').forEach(button => { button.hidden = false; });
}

function press(button) {
  const again = button === speaking;
  stop();
  if (again) return;
  const said = new SpeechSynthesisUtterance(document.getElementById(button.dataset.aloud).innerText);
  said.lang = document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL';
  said.rate = 0.95;
  said.onend = () => { if (speaking === button) stop(); };
  speaking = button;
  button.setAttribute('aria-pressed', 'true');
  speech.speak(said);
}

function stop() {
  speech.cancel();
  speaking?.setAttribute('aria-pressed', 'false');
  speaking = null;
}

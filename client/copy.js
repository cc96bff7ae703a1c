// A button beside each citation that copies it, and says that it did.

const status = document.createElement('p')
status.className = 'copy-status'
status.setAttribute('role', 'status')

/** @param {HTMLElement} source */
async function copy(source) {
  const text = (source.innerText || source.textContent || '').trim()
  try {
    await navigator.clipboard.writeText(text)
    status.textContent = `${source.getAttribute('data-copy')}: gekopieerd.`
  } catch {
    // No permission, or no secure connection: the reader’s own copy command works on a selection.
    getSelection()?.selectAllChildren(source)
    status.textContent = `${source.getAttribute('data-copy')}: geselecteerd. Kopieer met Ctrl+C of ⌘C.`
  }
}

for (const source of document.querySelectorAll('[data-copy]')) {
  if (!(source instanceof HTMLElement)) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy-button'
  button.textContent = 'Kopieer'
  button.setAttribute('aria-label', `Kopieer ${source.getAttribute('data-copy')}`)
  button.addEventListener('click', () => {
    // Emptied first, so that the same message is read aloud a second time.
    status.textContent = ''
    void copy(source)
  })
  source.after(button)
}
document.querySelector('.citations')?.after(status)

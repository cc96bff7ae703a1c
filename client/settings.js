// How a reader wants to see the pages: colours, size of letters, space, links at paragraphs,
// numbers of the pages of the PDF.
// It runs before the first paint, and keeps what was chosen in this browser only.
{
  const root = document.documentElement
  const storageName = 'oogst-weergave'
  const names = ['theme', 'size', 'spacing', 'links', 'pages']

  /** @returns {Record<string, string>} */
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(storageName) ?? '{}')
    } catch {
      // Storage can be switched off; then a choice holds for this page.
      return {}
    }
  }

  /** @param {Record<string, string>} values */
  const show = (values) => {
    for (const name of names) {
      if (values[name]) root.dataset[name] = values[name]
      else delete root.dataset[name]
    }
  }

  root.classList.add('js')
  show(stored())

  document.addEventListener('DOMContentLoaded', () => {
    const panel = document.querySelector('.settings')
    if (!(panel instanceof HTMLDetailsElement)) return
    const controls = [...panel.querySelectorAll('select')]
    const values = stored()
    for (const control of controls) control.value = values[control.name] ?? ''
    panel.addEventListener('change', () => {
      // What this page has no control for, stays as it was chosen on another.
      const chosen = stored()
      for (const { name, value } of controls) chosen[name] = value
      show(chosen)
      try {
        localStorage.setItem(storageName, JSON.stringify(chosen))
      } catch {
        // As above.
      }
    })
    // Escape closes the panel and gives the focus back, as for any menu.
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !panel.open) return
      panel.open = false
      panel.querySelector('summary')?.focus()
    })
  })
}

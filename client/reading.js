// The reading edition: the current heading in the contents, and links at paragraphs for the keyboard.

const links = new Map(
  [...document.querySelectorAll('.contents-nav a[href*="#"]')].map((link) => {
    const hash = link instanceof HTMLAnchorElement ? link.hash : ''
    return [decodeURIComponent(hash.slice(1)), link]
  })
)
const headings = [...links.keys()]
  .map((id) => document.getElementById(id))
  .filter((heading) => heading !== null)

/** The last heading above the middle of the window is where one reads. */
function markCurrent() {
  const current = headings.findLast((heading) => {
    return heading.getBoundingClientRect().top < innerHeight / 2
  })
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
  }
}

if (headings.length > 0) {
  let isWaiting = false
  const wait = () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      markCurrent()
    })
  }
  addEventListener('scroll', wait, { passive: true })
  addEventListener('resize', wait, { passive: true })
  markCurrent()
}

/** A hundred stops for the Tab key are there only for who asks for them. */
function showParagraphLinks() {
  const isShown = document.documentElement.hasAttribute('data-links')
  for (const link of document.querySelectorAll('.paragraph-anchor')) {
    if (isShown) {
      link.removeAttribute('aria-hidden')
      link.removeAttribute('tabindex')
    } else {
      link.setAttribute('aria-hidden', 'true')
      link.setAttribute('tabindex', '-1')
    }
  }
}

showParagraphLinks()
new MutationObserver(showParagraphLinks).observe(document.documentElement, {
  attributeFilter: ['data-links']
})

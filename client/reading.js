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

// The entry of a citation beside it, while the pointer or the keyboard is there (WCAG 2.2, 1.4.13).
const card = document.createElement('div')
card.className = 'entry-card'
card.id = 'entry-card'
card.setAttribute('role', 'tooltip')
card.hidden = true
document.body.append(card)

/** @type {HTMLElement | undefined} */
let described
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiding

function hideCard() {
  clearTimeout(hiding)
  described?.removeAttribute('aria-describedby')
  described = undefined
  card.hidden = true
}

/** One can go from the citation to the card. */
function hideSoon() {
  clearTimeout(hiding)
  hiding = setTimeout(hideCard, 300)
}

/** @param {HTMLElement} link */
function showCard(link) {
  hideCard()
  card.textContent = link.dataset['entry'] ?? ''
  card.hidden = false
  const [line] = link.getClientRects()
  if (!line) return
  const room = document.documentElement.clientWidth - card.offsetWidth - 16
  card.style.left = `${Math.max(16, Math.min(line.left, room))}px`
  card.style.top = `${line.bottom + scrollY + 4}px`
  link.setAttribute('aria-describedby', card.id)
  described = link
}

/** @param {EventTarget | null} target */
function citationAt(target) {
  return target instanceof Element ? target.closest('[data-entry]') : null
}

for (const kind of ['pointerover', 'focusin'])
  document.addEventListener(kind, (event) => {
    // A finger follows the link.
    if (event instanceof PointerEvent && event.pointerType === 'touch') return
    const link = citationAt(event.target)
    if (link instanceof HTMLElement) showCard(link)
    else if (event.target === card) clearTimeout(hiding)
    else if (described) hideSoon()
  })
document.addEventListener('focusout', hideSoon)
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hideCard()
})

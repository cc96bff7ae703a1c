// The search page: asks the index of Pagefind, and shows the paragraphs in which words stand.

/**
 * @typedef {{ id: string, location: number }} Anchor
 * @typedef {{ location: number, balanced_score: number }} Hit
 * @typedef {{
 *   url: string,
 *   meta: Record<string, string | undefined>,
 *   content: string,
 *   locations: number[],
 *   weighted_locations: Hit[],
 *   anchors: Anchor[]
 * }} Page
 * @typedef {{ data: () => Promise<Page> }} Result
 * @typedef {{
 *   options: (options: object) => Promise<void>,
 *   init: () => Promise<void>,
 *   search: (words: string | null, options: object) => Promise<{ results: Result[] }>
 * }} Pagefind
 */

const form = document.querySelector('form[data-index]')
const list = document.querySelector('#zoek-resultaten')
const status = document.querySelector('#zoek-status')
const fallback = document.querySelector('.without-script')
/** A result of words brings the text of its page along, up to 6 kB; a record is small. */
const perPage = { words: 3, records: 10 }
const excerptsOnResult = 3

/** By what the index keeps; without an order the page that fits best comes first. */
const orders = new Map([
  ['nieuw', { datum: 'desc' }],
  ['oud', { datum: 'asc' }],
  ['titel', { titel: 'asc' }]
])

/** Every search has a number: an answer that comes too late is left alone. */
let latest = 0

/**
 * @param {string} tagName
 * @param {Record<string, string>} attributes
 * @param {(string | Node)[]} children
 */
function element(tagName, attributes, ...children) {
  const node = document.createElement(tagName)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

/**
 * The paragraphs with the best hits, in reading order; a hit before the first one has no id.
 *
 * @param {Page} page
 */
function excerpts(page) {
  const words = page.content.split(/\s+/u)
  const hits = new Set(page.locations)
  /** @type {Anchor[]} */
  const anchors = [{ id: '', location: 0 }, ...page.anchors].toSorted(
    (one, other) => one.location - other.location
  )
  /** @type {Map<Anchor, number>} */
  const best = new Map()
  const scored = page.weighted_locations.toSorted(
    (one, other) =>
      other.balanced_score - one.balanced_score || one.location - other.location
  )
  for (const { location } of scored) {
    const anchor = anchors.findLast((candidate) => candidate.location <= location)
    if (anchor && !best.has(anchor)) best.set(anchor, location)
    if (best.size === excerptsOnResult) break
  }
  return [...best]
    .toSorted(([, one], [, other]) => one - other)
    .map(([anchor, location]) => {
      const next = anchors.find((other) => other.location > location)
      const start = Math.max(anchor.location, location - 10)
      const end = Math.min(next?.location ?? words.length, start + 30)
      const nodes = words.slice(start, end).flatMap((word, index) => {
        return [hits.has(start + index) ? element('mark', {}, word) : word, ' ']
      })
      return { id: anchor.id, nodes }
    })
}

/** @param {Page} page */
function resultItem(page) {
  const { title = page.url, context = '', host } = page.meta
  const lines = page.locations.length === 0 ? [] : excerpts(page).filter(({ id }) => id)
  return element(
    'li',
    {},
    element('h2', { dir: 'auto' }, element('a', { href: page.url }, title)),
    element('p', { class: 'imprint' }, host ? `${context} · op ${host}` : context),
    ...lines.map(({ id, nodes }) => {
      const properties = { href: `${page.url}#${id}`, dir: 'auto' }
      const link = element('a', properties, ...nodes)
      return element('p', { class: 'excerpt' }, link)
    })
  )
}

/**
 * @param {Result[]} results
 * @param {number} number
 * @param {number} count
 */
async function showMore(results, number, count) {
  const shown = list?.children.length ?? 0
  const next = results.slice(shown, shown + count)
  const pages = await Promise.all(next.map((result) => result.data()))
  if (number !== latest || !list) return
  const items = pages.map(resultItem)
  list.append(...items)
  document.querySelector('.more-results')?.remove()
  // A reader who asked for more goes on at the first of them.
  if (shown > 0) items[0]?.querySelector('a')?.focus()
  if (list.children.length >= results.length) return
  const more = element('button', { type: 'button', class: 'button more-results' })
  more.textContent = 'Meer resultaten'
  more.addEventListener('click', () => void showMore(results, number, perPage.records))
  list.after(more)
}

/** @param {HTMLFormElement} source */
function valuesOf(source) {
  return new Map(
    [...new FormData(source)].flatMap(([name, value]) => {
      return typeof value === 'string' && value.trim() !== ''
        ? [[name, value.trim()]]
        : []
    })
  )
}

/**
 * @param {Pagefind} pagefind
 * @param {Map<string, string>} values
 */
async function search(pagefind, values) {
  const number = ++latest
  list?.replaceChildren()
  document.querySelector('.more-results')?.remove()
  if (status) status.textContent = ''
  if (values.size === 0) return
  const words = values.get('q') ?? null
  const filters = Object.fromEntries(
    ['soort', 'jaar', 'tag'].flatMap((name) => {
      const value = values.get(name)
      return value === undefined ? [] : [[name, value]]
    })
  )
  const { results } = await pagefind.search(words, {
    // Without words a list of publications is asked for, not of their chapters.
    filters: words === null ? { ...filters, onderdeel: 'publicatie' } : filters,
    sort: orders.get(values.get('volgorde') ?? '') ?? {}
  })
  if (number !== latest) return
  await showMore(results, number, words === null ? perPage.records : perPage.words)
  if (number !== latest || !status) return
  const count = results.length
  status.textContent =
    count === 0
      ? 'Niets gevonden. Probeer een ander woord, of minder keuzes.'
      : `${count} ${count === 1 ? 'resultaat' : 'resultaten'}`
}

/** @param {HTMLFormElement} source */
async function start(source) {
  const query = new URLSearchParams(location.search)
  for (const control of source.elements) {
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = query.get(control.name) ?? ''
    }
  }
  const address = new URL(source.getAttribute('data-index') ?? '', location.href)
  /** @type {Pagefind} */
  const pagefind = await import(address.href)
  // One thread is enough, and asks for one file less.
  await pagefind.options({ baseUrl: new URL('..', address).pathname, noWorker: true })
  const run = () => {
    const values = valuesOf(source)
    history.replaceState(null, '', `?${new URLSearchParams([...values])}`)
    void search(pagefind, values)
  }
  source.addEventListener('submit', (event) => {
    event.preventDefault()
    run()
  })
  source.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) run()
  })
  await search(pagefind, valuesOf(source))
}

if (form instanceof HTMLFormElement) {
  start(form).catch(() => {
    form.setAttribute('hidden', '')
    fallback?.removeAttribute('hidden')
  })
}
